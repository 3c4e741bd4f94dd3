/// A part of a plan, by its index: what an address leads to.
public enum PlanPlace: Hashable, Sendable {
  case section(Int)
  case item(Int)
}
