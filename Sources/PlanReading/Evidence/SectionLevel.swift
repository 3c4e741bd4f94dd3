import RoadmapModel

/// Levels below any heading's, for bold lines and labels: a month holds weeks, a week days or
/// lessons, and a phase steps.
enum SectionLevel {
  static let summary = 90
  static let bold = 106
  static let label = 107
  static let listItem = 1000

  static func bold(_ period: Period?) -> Int {
    switch period?.kind {
    case .year: 99
    case .quarter: 100
    case .phase: phase(period?.name)
    case .month: 103
    case .week: 104
    case .day: 105
    default: bold
    }
  }

  private static func phase(_ name: Period.Name?) -> Int {
    switch name {
    case .lesson, .session, .lecture: 105
    case .step, .chapter: 102
    default: 101
    }
  }
}
