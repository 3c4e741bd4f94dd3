package import RoadmapModel

/// Which plans tick their files, as the journal keeps it.
package enum TickFileSetting {
  package static func name(of plan: PlanID) -> String { prefix + plan.stored }

  private static let prefix = "tick-file."

  /// Whether any plan does.
  package static func isUsed(in settings: [String: String]) -> Bool {
    settings.keys.contains { $0.hasPrefix(prefix) }
  }

  /// How the plan's boxes are written; `nil` where its file is left alone.
  package static func style(of plan: PlanID, in settings: [String: String]) -> TickStyle? {
    TickStyle(stored: settings[name(of: plan)], dates: TickDates(stored: settings))
  }
}
