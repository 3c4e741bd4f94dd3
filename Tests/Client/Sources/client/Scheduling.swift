import RoadmapKit

/// Dates, and what they make due.
func scheduling(_ disk: Disk, _ path: String) throws {
  let roadmap = try Roadmap(journal: path, disk.world(at: 200_000))
  try roadmap.schedule("clocks")
  let schedule = try roadmap.schedule(of: "clocks")
  expect(
    schedule.map(\.address) == ["clocks", "clocks.w1", "clocks.w2"],
    "scheduled: \(schedule.map { "\($0.text) \($0.days)" })")
  expect(
    try roadmap.status().first?.end == schedule.first?.days.upperBound, "status knows the end")
  try roadmap.uncheck("clocks.w1.2")
  let due = try roadmap.postpone("clocks.w1.2", to: today.advanced(by: 1))
  expect(
    try due == today.advanced(by: 1) && roadmap.part("clocks.w1.2").days?.upperBound == due,
    "postponed: an item knows when it is due")
  expect(
    try roadmap.items(due: .by(due)).map(\.address) == ["clocks.w1.2"]
      && roadmap.items(due: .overdue).isEmpty, "and a list of what is due has it")
  let week = try roadmap.week()
  expect(
    week.days.count == 7 && week.coming.map(\.address) == ["clocks.w1.2"],
    "this week: \(week.days.flatMap(\.finished).map(\.text)) done, \(week.coming.map(\.text)) to come"
  )
  try roadmap.pause("clocks", until: today.advanced(by: 2))
  refused("a second pause", { if case .schedule(.paused) = $0 { true } else { false } }) {
    try roadmap.pause("clocks")
  }
  try roadmap.resume("clocks")
  let outlook = try roadmap.outlook(of: "clocks", until: today.advanced(by: 20))
  expect(
    outlook.left == 2 && outlook.neededForWish.map { $0 <= 1 } ?? false,
    "two items are left: at most one a week")
  try roadmap.replan("clocks", until: today.advanced(by: 20))
  expect(try roadmap.status().first?.end == today.advanced(by: 20), "replanned to another end")
  try roadmap.unschedule("clocks")
  expect(try roadmap.schedule(of: "clocks").isEmpty, "no schedule any more")
  refused("to spread it", { if case .schedule(.lacksEnd) = $0 { true } else { false } }) {
    try roadmap.replan("clocks")
  }
  roadmap.close()
}

func setting(_ disk: Disk, _ path: String) throws {
  let roadmap = try Roadmap(journal: path, disk.world(at: 200_100))
  expect(try roadmap.value(of: Settings.dailyItems) == 3, "three items a day, unless it is set")
  try roadmap.set(Settings.dailyItems, to: 1)
  try roadmap.set(Settings.studyDays, to: [.monday, .wednesday])
  expect(
    try roadmap.next().count == 1 && roadmap.value(of: Settings.studyDays).count == 2,
    "one item a day, on two days a week")
  refused("no items", { if case .invalidValue("0", "daily-items", _) = $0 { true } else { false } })
  {
    try roadmap.set(Settings.dailyItems, to: 0)
  }
  try roadmap.set(AnySetting(Settings.daysOff), to: "24 dec - 2 jan")
  let daysOff = try roadmap.settings().first { $0.setting.name == "days-off" }
  expect(
    daysOff?.text == "2026-12-24..2027-01-02" && daysOff?.origin == .set,
    "a value as a user types it: \(daysOff?.text ?? "none")")
  try roadmap.set(Settings.dailyItems, to: nil)
  expect(try roadmap.value(of: Settings.dailyItems) == 3, "and the default again")
  roadmap.close()
}
