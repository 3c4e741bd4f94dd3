import ProgressJournal
public import RoadmapModel

/// What other programs read. The same state gives the same bytes.
public enum ExportFormat: Hashable, Sendable {
  /// Everything that the journal holds; ``Roadmap/importExport(_:)`` reads it.
  case json
  /// The text of one plan, with its boxes as they are, and the days of what is finished where asked for.
  case markdown(dates: TickDates = .off)
  /// A row for each item, for spreadsheets.
  case csv
  /// The schedule, for calendars: iCalendar, an event for each innermost section, and, where asked for,
  /// an event or a task for each item.
  case calendar(items: Bool = false, todos: Bool = false)
  /// Tasks for `task import`.
  case taskwarrior
  /// A report that stands alone in one file.
  case html
  /// Tasks for programs that read todo.txt.
  case todoTxt

  /// What ``name`` may be, in the order in which formats are offered, each without its options.
  public static let all: [ExportFormat] = [
    .json, .markdown(), .csv, .calendar(), .taskwarrior, .html, .todoTxt,
  ]

  /// As it is typed.
  public var name: String {
    switch self {
    case .json: "json"
    case .markdown: "markdown"
    case .csv: "csv"
    case .calendar: "ics"
    case .taskwarrior: "taskwarrior"
    case .html: "html"
    case .todoTxt: "todo.txt"
    }
  }
}

/// What was exported, and what of it found no place.
public struct Export: Sendable {
  /// What to write into a file.
  public let bytes: [UInt8]
  /// Plans that a calendar holds nothing of, since they have no schedule.
  public private(set) var unscheduled: [PlanID] = []
  /// Items whose state a plan's own text has no place for: with a box there it would be another plan.
  public private(set) var unsaid = 0
}

extension Export {
  package enum Failure: Error {
    /// Markdown is the text of one plan, not of so many.
    case notOnePlan(Int)
  }
}
