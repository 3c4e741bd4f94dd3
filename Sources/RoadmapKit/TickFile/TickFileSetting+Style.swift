package import RoadmapModel

extension TickFileSetting {
  /// How the plan's boxes are written; `nil` where its file is left alone.
  package static func style(of plan: PlanID, in settings: [String: String]) -> TickStyle? {
    TickStyle(stored: settings[name(of: plan)], dates: TickDates(stored: settings))
  }
}
