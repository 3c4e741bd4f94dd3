@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

extension Plan {
  /// The plan as its text has it: what its author ticked is done, and nothing else was.
  var untouched: StudiedPlan { StudiedPlan(untracked: self) }

  /// The plan with some leaves done, by the days they were done on.
  func done(_ days: [Int: Day], skipped: [Int: Day] = [:]) -> StudiedPlan {
    let keys = items.indices.map { ItemKey(bits: UInt64($0) + 1) }
    let sectionKeys = sections.indices.map { ItemKey(bits: UInt64($0) + 1_000_000) }
    var progress: [ItemKey: ItemProgress] = [:]
    for (item, day) in days {
      var one = ItemProgress()
      one.done = ItemProgress.Since(day: day, at: Instant(milliseconds: 0))
      progress[keys[item]] = one
    }
    for (item, day) in skipped {
      var one = ItemProgress()
      one.skipped = ItemProgress.Since(day: day, at: Instant(milliseconds: 0))
      progress[keys[item]] = one
    }
    return StudiedPlan(
      self, Study(itemKeys: keys, sectionKeys: sectionKeys, progress: progress))
  }

  /// Its first leaves done, one for each of the days.
  func done(_ days: [String]) -> StudiedPlan {
    let leaves = items.indices.filter { isLeaf($0) && items[$0].kind != .outcome }
    let pairs = zip(leaves, days.compactMap { Day($0) })
    return done(Dictionary(uniqueKeysWithValues: pairs.map { ($0, $1) }))
  }
}

extension StudyCalendar {
  static let workdays = StudyCalendar(weekdays: [
    .monday, .tuesday, .wednesday, .thursday, .friday,
  ])
}

extension Fixtures {
  static func day(_ text: String) -> Day {
    guard let day = Day(text) else { preconditionFailure("'\(text)' is no day") }
    return day
  }
}
