import RoadmapModel

/// Periods by name and first number: two headings "Week 3" are one.
struct PeriodNames {
  /// The numbers below 64 of each name, a bit each; nearly all are.
  private var low = [UInt64](repeating: 0, count: Period.Name.allCases.count)
  private var high: Set<High> = []

  private struct High: Hashable {
    var name: Period.Name
    var first: Int32
  }

  private(set) var isEmpty = true

  mutating func insert(_ period: Period) {
    isEmpty = false
    guard Self.isCounted(period) else { return }
    let first = period.span.first
    if first >= 0, first < 64 {
      low[Int(period.name.rawValue)] |= 1 << UInt64(first)
    } else {
      high.insert(High(name: period.name, first: first))
    }
  }

  /// A weekday's or a date's number is not the plan's count.
  private static func isCounted(_ period: Period) -> Bool {
    period.numbering == .counted && (period.name != .day || period.dates == nil)
  }

  func contains(_ period: Period) -> Bool {
    guard Self.isCounted(period) else { return false }
    let first = period.span.first
    return first >= 0 && first < 64
      ? low[Int(period.name.rawValue)] & 1 << UInt64(first) != 0
      : high.contains(High(name: period.name, first: first))
  }
}

extension Period {
  /// A day, or a lesson as long as one.
  var isSitting: Bool {
    switch name {
    case .day, .lesson, .session, .lecture: true
    default: false
    }
  }
}
