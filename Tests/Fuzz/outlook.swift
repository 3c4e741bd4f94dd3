// Any bytes as a plan under way, with marks for progress: schedule, pace, forecast, what is next and how
// it stands are sound, and no date lies beyond reason.
//
//     Tests/Fuzz/run 120 outlook

@testable import CommandLineKit
@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOutlook(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  guard let id = PlanID("fuzz"), let plan = try? PlanReader.read(input, id: id) else { return 0 }
  let today = Day(number: 20_777)
  let calendar = StudyCalendar(weekdays: [.monday, .tuesday, .friday])
  let studied = StudiedPlan(plan, study(plan, today))
  for run in [PlanRun(start: today.advanced(by: -40)), PlanRun(start: today, until: today)] {
    check(Course(studied, run, calendar, today: today), today)
  }
  check(Course(studied, nil, calendar, today: today), today)
  return 0
}

/// Every other leaf done, on some day before today.
private func study(_ plan: Plan, _ today: Day) -> Study {
  let keys = PlanKeys(plan).items
  var progress: [ItemKey: ItemProgress] = [:]
  for (index, key) in keys.enumerated() where index % 2 == 0 && plan.isLeaf(index) {
    var item = ItemProgress()
    let day = today.advanced(by: -(index % 50))
    item.apply(
      .checked(on: day, Remark(minutes: index % 90 + 1)), at: Instant(milliseconds: 0),
      time: HybridTime(rawValue: 1))
    progress[key] = item
  }
  return Study(
    itemKeys: keys, sectionKeys: SectionKeys(plan).sections, progress: progress)
}

private func check(_ course: Course, _ today: Day) {
  let plan = course.plan
  if let table = course.pace?.timetable {
    for index in plan.sections.indices {
      guard let window = table.window(ofSection: index) else { continue }
      precondition(table.days.contains(window.lowerBound) && table.days.contains(window.upperBound))
    }
  }
  if case .expected(let estimate) = course.forecast {
    precondition(estimate.earliest >= today && estimate.earliest <= estimate.likely)
    precondition(estimate.likely.number - today.number < 11 * 366)
  }
  let standing = Standing(course, isDeep: true)
  for part in standing.parts {
    precondition(part.counts.done <= part.counts.counted && part.counts.done >= 0)
  }
  let settings = StudySettings([:])
  let agenda = Agenda([course], Effort(settings, learningFrom: [plan]))
  precondition(
    Set(agenda.entries.map(\.place)).count == agenda.entries.count, "twice on the agenda")
  for entry in agenda.entries {
    precondition(entry.minutes > 0)
    guard case .item(let index) = entry.place, plan.isLeaf(index) else { continue }
    precondition([.open, .started].contains(plan.state(ofItem: index)))
  }
  _ = Sitting(agenda, reviewsDue: 3, minutes: 45)
  _ = DueReviews(of: [plan], settings, doneToday: 0, today: today)
}
