/// What the words of a heading, a bold line or a label name, apart from a period.
package enum HeadingRole: UInt8, Hashable, Sendable, CaseIterable {
  case plain
  case project, deliverable, outcomes
  /// The plan's or a section's goal: a note.
  case goal
  /// Focus, theme, overview, introduction: a note.
  case focus
  /// "Learn", "Topics", "To do": what follows are items.
  case tasks
  /// "Exercises", "Homework", "Tasks": what follows are items to be done rather than studied.
  case practice
  /// "Target time", "Duration": how long it takes.
  case targetTime
  /// A table of contents, resources, habits, a licence: holds no items.
  case apparatus
  /// As `apparatus` for a heading, but in a list beside others a subject like any: "Budget".
  case aside
  /// "Options", "Choose one of": what follows are options.
  case options
}

extension HeadingRole {
  /// Whether a heading of this role holds no items.
  var holdsNothing: Bool { self == .apparatus || self == .aside }
}
