import RoadmapModel

/// A plan's text to start from: a heading for each week, and one box below it.
public struct PlanTemplate: Sendable {
  /// A name for the plan, and for its file without the ending: `distributed-systems`.
  public let name: String
  /// What to write into the file.
  public let markdown: [UInt8]

  /// How many weeks a plan may have.
  package static let weeks = 1...520

  /// `nil` where the title has no letter or digit to name a plan by. Its lines become one; of weeks there
  /// are from 1 to 520.
  public init?(_ title: String, weeks: Int) {
    let title = title.split { $0.isNewline }.joined(separator: " ")
    guard let id = PlanID(title) else { return nil }
    let weeks = min(max(weeks, Self.weeks.lowerBound), Self.weeks.upperBound)
    var text = "# \(title) (\(weeks) \(weeks == 1 ? "week" : "weeks"))\n\n"
    text += "Goal: what you want to be able to do in the end.\n"
    for week in 1...weeks {
      text += "\n## Week \(week)\n\n- [ ] What to study in week \(week)\n"
    }
    name = id.description
    markdown = Array(text.utf8)
  }
}
