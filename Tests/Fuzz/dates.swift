// What a user types for a day, a time or a setting, any bytes: nothing crashes, and what is read lies
// within the calendar and reads back.
//
//     Tests/Fuzz/run 120 dates

@testable import CommandLineKit
@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDates(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  checkDay(text)
  checkTime(text)
  checkSettings(text)
  return 0
}

private func checkDay(_ text: String) {
  if let day = Day(text) { precondition(day.description == text) }
  guard let phrase = DayPhrase(text) else { return }
  for today in [Day.all.lowerBound, Day(number: 0), Day(number: 20_777), Day.all.upperBound] {
    for direction in DayPhrase.Direction.allCases {
      guard let day = phrase.day(today: today, toward: direction) else { continue }
      precondition(Day.all.contains(day))
      precondition(Day(day.description) == day)
    }
  }
}

private func checkTime(_ text: String) {
  if let time = OffsetTime(text) { precondition(Day.all.contains(time.day)) }
  if let instant = Instant(text) { precondition(Instant(instant.description) == instant) }
}

private func checkSettings(_ text: String) {
  for setting in Settings.all {
    guard let kept = setting.text(for: text, today: Day(number: 20_777)) else { continue }
    precondition(setting.text(for: kept) == kept, "\(setting.name): \(kept)")
  }
}
