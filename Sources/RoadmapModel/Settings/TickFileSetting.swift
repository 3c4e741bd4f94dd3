/// Which plans tick their files, as the journal keeps it: a setting a plan.
package enum TickFileSetting {
  package static func name(of plan: PlanID) -> String { prefix + plan.stored }

  /// The plan that a setting is of; `nil` where it is another one.
  package static func plan(named name: String) -> PlanID? {
    name.hasPrefix(prefix) ? PlanID(stored: name.dropFirst(prefix.count)) : nil
  }

  private static let prefix = "tick-file."

  /// Whether any plan does.
  package static func isUsed(in settings: [String: String]) -> Bool {
    settings.keys.contains { $0.hasPrefix(prefix) }
  }
}
