/// How deep an item is to be learnt, where its text says so.
package enum Depth: String, Hashable, Sendable, CaseIterable {
  /// "(conceptual)"
  case conceptual
  /// "(theory)"
  case theory
  /// "(theory + demo)"
  case theoryAndDemo = "theory-and-demo"
  /// "high level"
  case overview
  /// "(hands-on)", "(practice)"
  case handsOn = "hands-on"
  /// "deep dive", "in depth"
  case deep
}
