/// A part of a plan, by its index: what an address leads to.
public enum PlanPlace: Hashable, Sendable {
  /// A section, by its index in `sections`; 0 is the plan itself.
  case section(Int)
  /// An item, by its index in `items`.
  case item(Int)
}
