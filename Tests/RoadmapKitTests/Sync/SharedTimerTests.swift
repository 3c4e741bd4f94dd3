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
      let plan = try #require(try shelf.library()[named: Fixtures.id("p")]).read()
      try shelf.startFocus(on: ItemReference(plan.id, plan.study.itemKeys[0]), planned: nil)
    }
  }

  private func end(_ device: SyncDevice, after minutes: Int) throws {
    try device.command { shelf, _ in
      let running = try #require(try shelf.focus())
      _ = try shelf.endFocus(
        running, FocusEnd(running.timer, minutes: minutes), on: shelf.time.day)
    }
  }

  private func expect(_ minutes: Int, _ comment: Comment) throws {
    try settle()
    for device in [laptop, desktop] {
      try device.command { shelf, _ in
        let plan = try #require(try shelf.library()[named: Fixtures.id("p")]).read()
        #expect(plan.progress(at: .item(0)).minutes == minutes, comment)
        let days = try shelf.minutesByDay(since: Day(number: 0))
        #expect(days.values.reduce(0, +) == minutes, comment)
        #expect(
          try shelf.remarks(at: .item(0), of: plan).compactMap(\.minutes).reduce(0, +) == minutes,
          comment)
      }
    }
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
}
