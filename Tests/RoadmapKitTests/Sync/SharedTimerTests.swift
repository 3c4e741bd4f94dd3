import Testing

@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel
@testable import Sync

/// One timer that two machines end before they have met ran until it was ended first.
@Suite(.enabled(if: SyncRemote.hasGit, "git is not installed"))
struct SharedTimerTests {
  private let clock = SyncClock()
  private let remote = SyncRemote()
  private let laptop: SyncDevice
  private let desktop: SyncDevice

  init() throws {
    laptop = SyncDevice("laptop", clock)
    desktop = SyncDevice("desktop", clock)
    laptop.files["/p.md"] = "# P\n\n- [ ] Learn Docker\n- [ ] Two pears\n"
    try laptop.add("/p.md", as: "p")
    try laptop.setUp(remote.path)
    try desktop.setUp(remote.path)
    try start()
    try settle()
  }

  private func settle() throws {
    for _ in 0..<2 { for device in [laptop, desktop] { try device.sync() } }
    #expect(try laptop.shown() == desktop.shown())
    for device in [laptop, desktop] { try device.expectSound() }
  }

  private func start() throws {
    try laptop.command { shelf, _ in
      let plan = try #require(try shelf.plans.library()[named: Fixtures.id("p")]).read()
      try shelf.timers.start(on: ItemReference(plan.id, plan.study.itemKeys[0]), planned: nil)
    }
  }

  private func end(_ device: SyncDevice, after minutes: Int) throws {
    try device.command { shelf, _ in
      let running = try #require(try shelf.timers.first())
      _ = try shelf.timers.end(
        running, FocusEnd(running.timer, minutes: minutes), on: shelf.time.day)
    }
  }

  /// With the check of its item, for which the user says a time.
  private func check(_ device: SyncDevice, typing minutes: Int) throws {
    try device.command { shelf, _ in
      let running = try #require(try shelf.timers.first())
      let plan = try #require(try shelf.plans.library()[named: Fixtures.id("p")]).read()
      let stop = FocusStop(
        running.kept, .withoutTime(at: shelf.time.instant), on: shelf.time.day)
      _ = try shelf.change { plan, places throws(DecisionRefusal) in
        try Decider.check(places, of: plan, on: .sample, Remark(minutes: minutes))
      }.run(on: [NamedPlaces(plan, [.item(0)])], stopping: [stop])
    }
  }

  @Test func `the machine whose time no longer counts says so, once`() throws {
    try end(laptop, after: 25)
    try end(desktop, after: 60)
    try laptop.sync()
    #expect(try desktop.sync().news.late == [MergeNews.Late(item: "p.1", minutes: 60)])
    #expect(try desktop.sync().news.late.isEmpty && laptop.sync().news.late.isEmpty)
  }

  private func expect(_ minutes: Int, _ comment: Comment) throws {
    try settle()
    for device in [laptop, desktop] {
      try device.command { shelf, _ in
        let plan = try #require(try shelf.plans.library()[named: Fixtures.id("p")]).read()
        #expect(plan.progress(at: .item(0)).minutes == minutes, comment)
        let days = try shelf.reports.minutesByDay(since: Day(number: 0))
        #expect(days.values.reduce(0, +) == minutes, comment)
        #expect(
          try shelf.history.remarks(at: .item(0), of: plan).compactMap(\.minutes).reduce(0, +)
            == minutes,
          comment)
        try expectOneHistory(minutes, of: plan, shelf, comment)
      }
    }
  }

  /// Whoever adds up what was recorded of the item comes to the same.
  private func expectOneHistory(
    _ minutes: Int, of plan: StudiedPlan, _ shelf: PlanShelf, _ comment: Comment
  ) throws {
    let journal = try #require(shelf.journal)
    let key = plan.study.itemKeys[0]
    let item = ItemReference(plan.id, key)
    func sum(_ minutes: [Int?]) -> Int { minutes.compactMap(\.self).reduce(0, +) }
    let exported = ItemHistory(try journal.log(plan: plan.id)).notes[key] ?? []
    #expect(sum(exported.map(\.remark.minutes)) == minutes, comment)
    let facts = try journal.countedFacts(of: item)
    #expect(sum(facts.map(\.remark?.minutes)) == minutes, comment)
    let merge = ProgressMerge(
      of: (plan.progress(at: .item(0)), facts), into: (ItemProgress(), []))
    #expect(sum(merge.facts.map(\.remark?.minutes)) == minutes, comment)
  }

  @Test func `its time counts once, as it was ended first`() throws {
    try end(desktop, after: 20)
    try end(laptop, after: 45)
    try expect(20, "the desktop was first")
    try laptop.undo()
    try expect(20, "the later end is undone")
    try laptop.redo()
    try desktop.undo()
    try expect(45, "the first end is undone")
    try desktop.redo()
    try expect(20, "and done again")
  }

  @Test func `another timer after it counts too`() throws {
    try end(desktop, after: 20)
    try end(laptop, after: 45)
    try start()
    try end(laptop, after: 10)
    try expect(30, "there were two timers")
  }

  @Test func `what its user typed counts, whoever ended it first`() throws {
    try end(laptop, after: 20)
    try check(desktop, typing: 60)
    try expect(80, "an hour was typed")
    #expect(try desktop.undo() == "checked p.1, stopped the timer")
    try expect(20, "the check is undone")
    try desktop.redo()
    try expect(80, "and done again")
  }

  @Test func `a timer that ends later says that it does not count`() throws {
    try end(desktop, after: 20)
    try end(laptop, after: 45)
    try settle()
    for device in [laptop, desktop] {
      try device.command { shelf, journal in
        let plan = try #require(try shelf.plans.library()[named: Fixtures.id("p")]).read()
        let entries = try journal.history(of: ItemReference(plan.id, plan.study.itemKeys[0]))
        #expect(entries.filter(\.isLate).compactMap(\.event.fact.remarkMinutes) == [45])
        let actions = try journal.log(plan: nil)
        #expect(actions.flatMap(\.late) == entries.filter(\.isLate).map(\.event.id))
      }
    }
  }
}

extension Fact {
  fileprivate var remarkMinutes: Int? {
    if case .item(_, let fact) = self { fact.remark?.minutes } else { nil }
  }
}
