package import RoadmapModel

/// How a section or item that is not merely counted is called in an address: `q1`, `sep`, `project`.
package struct AddressName: Hashable, Sendable {
  /// The letter of a numbered period, or one of the words below.
  private let code: UInt8
  private let number: Int32

  package static let deliverable = AddressName(code: 1, number: 0)
  package static let outcomes = AddressName(code: 2, number: 0)
  package static let project = AddressName(code: 3, number: 0)
  private static let calendarMonth: UInt8 = 4
  private static let letter: UInt8 = 5
  private static let weekday: UInt8 = 6

  private init(code: UInt8, number: Int32) {
    self.code = code
    self.number = number
  }

  /// `nil` for a topic, which goes by its position.
  package init?(_ section: Section) {
    if let period = section.period, period.numbering != .none {
      self.init(period)
    } else if section.kind == .project {
      self = .project
    } else if section.kind == .outcomes {
      self = .outcomes
    } else {
      return nil
    }
  }

  private init(_ period: Period) {
    number = period.span.first
    code =
      switch period.name {
      case .month where period.isCalendarMonth && (1...12).contains(period.span.first):
        Self.calendarMonth
      case .day where period.numbering == .weekday && (1...7).contains(period.span.first):
        Self.weekday
      case .letter where (1...26).contains(period.span.first): Self.letter
      default: period.name.initial
      }
  }

  /// The name as typed; `occurrence` tells apart those of one name under one parent, so that
  /// `w3` is followed by `w3b` and `project` by `project2`.
  package func text(occurrence: Int32) -> String {
    let again = occurrence > 1
    switch code {
    case 1: return "deliverable" + (again ? "\(occurrence)" : "")
    case 2: return "outcomes" + (again ? "\(occurrence)" : "")
    case 3: return "project" + (again ? "\(occurrence)" : "")
    case Self.calendarMonth:
      return Self.months[Int(number) - 1] + (again ? "\(occurrence)" : "")
    case Self.weekday:
      return Self.weekdays[Int(number) - 1] + (again ? "\(occurrence)" : "")
    case Self.letter:
      // `m2` is the second month, so a second section M is `mb`.
      return Self.lowercase(number) + (again ? Self.letters(occurrence) : "")
    default:
      let base = String(UnicodeScalar(code)) + "\(number)"
      return again ? base + Self.letters(occurrence) : base
    }
  }

  /// What is said in whole words.
  static var words: [String] { ["deliverable", "outcomes", "project"] + months + weekdays }

  private static let weekdays = CalendarNames.weekdays.map { $0.prefix(3).lowercased() }
  private static let months = CalendarNames.months.map { $0.prefix(3).lowercased() }

  private static func lowercase(_ place: Int32) -> String {
    String(UnicodeScalar(UInt8(0x60 + place)))
  }

  /// 2 is `b`, 26 is `z`, 27 is `aa`.
  private static func letters(_ number: Int32) -> String {
    var rest = number
    var letters = ""
    while rest > 0 {
      letters = lowercase((rest - 1) % 26 + 1) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}

extension Period.Name {
  /// `w` of `w3`.
  fileprivate var initial: UInt8 {
    switch self {
    case .block: UInt8(ascii: "b")
    case .chapter, .course: UInt8(ascii: "c")
    case .day, .domain: UInt8(ascii: "d")
    case .lecture, .lesson, .letter, .level: UInt8(ascii: "l")
    case .milestone, .module, .month: UInt8(ascii: "m")
    case .part, .phase: UInt8(ascii: "p")
    case .quarter: UInt8(ascii: "q")
    case .section, .semester, .session, .sprint, .stage, .step: UInt8(ascii: "s")
    case .term, .track: UInt8(ascii: "t")
    case .unit: UInt8(ascii: "u")
    case .week: UInt8(ascii: "w")
    case .year: UInt8(ascii: "y")
    }
  }
}
