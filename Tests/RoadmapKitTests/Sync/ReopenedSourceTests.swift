import Testing

@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel
@testable import Sync

/// What one machine ticks along with an item, and another machine reopens without knowing of that.
@Suite(.enabled(if: SyncRemote.hasGit, "git is not installed"))
struct ReopenedSourceTests {
  private let clock = SyncClock()
  private let remote = SyncRemote()
  private let laptop: SyncDevice
  private let desktop: SyncDevice

  private static let text = "# Ops\n\n## Week 1\n- [ ] Docker\n- [ ] Kernel\n"
  private static let steps = text.replacing(
    "Docker\n", with: "Docker\n  - [ ] Images\n  - [ ] Nets\n")

  init() throws {
    laptop = SyncDevice("laptop", clock)
    desktop = SyncDevice("desktop", clock)
    laptop.files["/ops.md"] = Self.text
    try laptop.add("/ops.md", as: "ops")
    try laptop.check("Docker", in: "ops")
    try laptop.setUp(remote.path)
    try desktop.setUp(remote.path)
  }

  private func settle() throws {
    for _ in 0..<2 { for device in [laptop, desktop] { try device.sync() } }
    #expect(try laptop.shown() == desktop.shown())
    for device in [laptop, desktop] { try device.expectSound() }
  }

  private func edit(_ text: String) throws {
    laptop.files["/ops.md"] = text
    try laptop.look()
  }

  @Test(arguments: [false, true])
  func `steps of a line that is reopened elsewhere are open`(_ isEarlier: Bool) throws {
    if isEarlier { try desktop.uncheck("Docker", in: "ops") }
    try edit(Self.steps)
    #expect(try laptop.done("ops") == ["Docker", "Images", "Nets"])
    if !isEarlier { try desktop.uncheck("Docker", in: "ops") }
    try settle()
    #expect(try laptop.done("ops") == [])
    // They can be done again, and stay so.
    try laptop.check("Nets", in: "ops")
    try settle()
    #expect(try desktop.done("ops") == ["Nets"])
  }

  @Test func `it is a part of what reopened the line, and no action of this machine's`() throws {
    try edit(Self.steps)
    try desktop.uncheck("Docker", in: "ops")
    try settle()
    #expect(try laptop.done("ops") == [])
    // The laptop's own last action is its edit.
    #expect(try laptop.undo()?.contains("updated") == true)
    try laptop.redo()
    try settle()
    try desktop.undo()
    try settle()
    #expect(try laptop.done("ops") == ["Docker", "Images", "Nets"])
  }

  @Test func `a check that is undone elsewhere reopens the steps`() throws {
    try desktop.check("Kernel", in: "ops")
    try settle()
    try edit(Self.text.replacing("Kernel\n", with: "Kernel\n  - [ ] Locks\n"))
    #expect(try laptop.done("ops").contains("Locks"))
    try desktop.undo()
    try settle()
    #expect(try laptop.done("ops") == ["Docker"])
  }

  @Test func `a check that is done again elsewhere does the steps again`() throws {
    try desktop.check("Kernel", in: "ops")
    try settle()
    try edit(Self.text.replacing("Kernel\n", with: "Kernel\n  - [ ] Locks\n"))
    for _ in 0..<2 {
      try desktop.undo()
      try settle()
      #expect(try laptop.done("ops") == ["Docker"])
      try desktop.redo()
      try settle()
      #expect(try laptop.done("ops") == ["Docker", "Kernel", "Locks"])
    }
  }

  @Test func `steps that were ticked after the reopening was known stay`() throws {
    try desktop.uncheck("Docker", in: "ops")
    try settle()
    try edit(Self.steps.replacing("[ ] Images", with: "[x] Images"))
    #expect(try laptop.done("ops") == ["Images"])
    try laptop.command { shelf, _ in
      let id = try #require(try shelf.plans.library()[named: Fixtures.id("ops")]).id
      try shelf.recorder.beginWriting().record(
        [.setting(TickFileSetting.name(of: id), "on")],
        at: shelf.time.instant, day: shelf.time.day)
    }
    try settle()
    #expect(try laptop.done("ops") == ["Images"])
  }

  @Test func `what is reopened along is told`() throws {
    try edit(Self.steps)
    try desktop.uncheck("Docker", in: "ops")
    try desktop.sync()
    #expect(try laptop.sync().news.reopened == ["ops.w1.1.1", "ops.w1.1.2"])
    #expect(try laptop.sync().news.reopened == [])
  }

  @Test func `a step that was ticked in the text stays`() throws {
    try edit(Self.steps.replacing("[ ] Images", with: "[x] Images"))
    try desktop.uncheck("Docker", in: "ops")
    try settle()
    #expect(try laptop.done("ops") == ["Images"])
  }

  @Test func `steps that are reopened here are no other machine's affair`() throws {
    try edit(Self.steps)
    try laptop.uncheck("Images", in: "ops")
    try settle()
    #expect(try desktop.done("ops") == ["Nets"])
  }

  @Test(arguments: [false, true])
  func `a linked item is open with one that is reopened elsewhere`(_ isEarlier: Bool) throws {
    if isEarlier { try desktop.uncheck("Docker", in: "ops") }
    try laptop.command { shelf, _ in
      let plan = try #require(try shelf.plans.library()[named: Fixtures.id("ops")]).read()
      let items = plan.study.itemKeys.map { ItemReference(plan.id, $0) }
      let links = try #require(shelf.journal).links()
      let facts = try LinkedFacts(linking: items[0], to: [items[1]], links) {
        item in
        try shelf.recorder.beginWriting().progress(of: item)
      }
      try shelf.recorder.beginWriting().record(
        facts.facts, at: shelf.time.instant, day: shelf.time.day)
    }
    #expect(try laptop.done("ops") == ["Docker", "Kernel"])
    if !isEarlier { try desktop.uncheck("Docker", in: "ops") }
    try settle()
    #expect(try laptop.done("ops") == [])
  }
}
