/// A plan's file to start from.
package enum PlanTemplate {
  /// A heading for each week, and one box below it.
  package static func bytes(_ title: String, weeks: Int) -> [UInt8] {
    var text = "# \(title) (\(weeks) \(weeks == 1 ? "week" : "weeks"))\n\n"
    text += "Goal: what you want to be able to do in the end.\n"
    for week in 1...max(weeks, 1) {
      text += "\n## Week \(week)\n\n- [ ] What to study in week \(week)\n"
    }
    return Array(text.utf8)
  }
}
