import Testing

@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel
@testable import Sync

/// What a sync tells of items whose lines are gone, and of plans that went: nothing is named by an address
/// that another line has by now.
@Suite(.enabled(if: SyncRemote.hasGit, "git is not installed"))
struct GoneNamesTests {
  private let clock = SyncClock()
  private let remote = SyncRemote()
  private let laptop: SyncDevice
  private let desktop: SyncDevice

  init() throws {
    laptop = SyncDevice("laptop", clock)
    desktop = SyncDevice("desktop", clock)
    laptop.files["/rust.md"] = SyncTests.rust
    try laptop.add("/rust.md", as: "rust")
    try laptop.setUp(remote.path)
    try desktop.setUp(remote.path)
  }

  private func settle() throws {
    for _ in 0..<2 { for device in [laptop, desktop] { try device.sync() } }
    #expect(try laptop.shown() == desktop.shown())
    for device in [laptop, desktop] { try device.expectSound() }
  }

  /// What an item of this text is called once its line is gone.
  private func key(_ text: String) throws -> String {
    try laptop.command { shelf, _ in
      let plan = try #require(try shelf.plans.library()[named: Fixtures.id("rust")]).read()
      let index = try #require(plan.items.indices.first { plan.text(ofItem: $0) == text })
      return "rust @\(plan.study.itemKeys[index])"
    }
  }

  private func removeLine(_ text: String) throws {
    laptop.files["/rust.md"] = SyncTests.rust.replacing("- [ ] \(text)\n", with: "")
    try laptop.look()
  }

  @Test func `a linked item that is done and gone is named by its key`() throws {
    let done = try key("Ownership")
    try desktop.link("Ownership", "Borrowing", in: "rust")
    try laptop.check("Ownership", in: "rust")
    try removeLine("Ownership")
    try laptop.sync()
    let news = try desktop.sync().news
    #expect(news.split == [MergeNews.Split(done: done, open: "rust.w1.1")])
    #expect(news.lastTexts[done] == "Ownership")
    try settle()
  }

  @Test func `a linked item that is open and gone is nothing to mark as done`() throws {
    try desktop.link("Ownership", "Borrowing", in: "rust")
    try laptop.check("Borrowing", in: "rust")
    try removeLine("Ownership")
    try laptop.sync()
    #expect(try desktop.sync().news.split.isEmpty)
    try settle()
  }

  @Test func `an item that is reopened along and gone is named by its key`() throws {
    try laptop.check("Ownership", in: "rust")
    try settle()
    let gone = try key("Borrowing")
    try laptop.link("Ownership", "Borrowing", in: "rust")
    try removeLine("Borrowing")
    try desktop.uncheck("Ownership", in: "rust")
    try desktop.sync()
    let news = try laptop.sync().news
    #expect(news.reopened == [gone])
    #expect(news.lastTexts[gone] == "Borrowing")
    try settle()
  }

  @Test func `a plan whose adding was undone elsewhere is told as one that was removed`() throws {
    laptop.files["/go.md"] = "# Go\n\n- [ ] Channels\n- [ ] Maps\n"
    try laptop.add("/go.md", as: "go")
    try settle()
    try desktop.check("Maps", in: "go")
    try laptop.undo()
    try laptop.sync()
    let removed = try desktop.sync().news.removed
    #expect(removed.map(\.plan.description) == ["go"])
    #expect(removed.map(\.done) == [1])
    #expect(try desktop.sync().news.removed.isEmpty)
  }

  @Test func `a bundled plan that was removed elsewhere is known as one`() throws {
    try laptop.check("Clocks", in: "year-3")
    try settle()
    try laptop.remove("year-3")
    try laptop.sync()
    #expect(try desktop.sync().news.removed.map(\.isBundled) == [true])
  }

  /// The laptop's own text is the later one, and the desktop's never became the plan's current one there.
  @Test func `a heading of another machine's text is known by its words`() throws {
    desktop.files["/rust.md"] = SyncTests.rust + "## Bonus\n- [ ] Macros\n"
    try desktop.add("/rust.md", as: "rust")
    try desktop.command { shelf, journal in
      let plan = try #require(try shelf.plans.library()[named: Fixtures.id("rust")]).read()
      let key = try #require(plan.study.sectionKeys.last)
      try journal.record(
        [.item(ItemReference(plan.id, key), .noted(Remark(note: "soon"), on: nil))],
        at: shelf.time.instant, day: shelf.time.day)
    }
    try desktop.sync()
    laptop.files["/rust.md"] = SyncTests.rust + "- [ ] Lifetimes\n"
    try laptop.look()
    try settle()
    let check = try laptop.command { _, journal in try journal.check() }
    #expect(check.orphans.isEmpty)
    #expect(check.goneSections.values.flatMap(\.self) == ["Bonus"])
    let events = try laptop.command { _, journal in try journal.log().flatMap(\.events) }
    let names = try laptop.command { shelf, journal in
      try shelf.history.names(of: events, in: journal)
    }
    let section = try #require(check.goneSections.keys.first)
    let noted = events.compactMap(\.fact.item).filter { $0.plan == section }
    #expect(noted.map { names.text($0) } == ["Bonus"])
  }

  /// The copy has the other's id until it syncs.
  @Test func `what stays done is told on a copied machine`() throws {
    let copy = SyncDevice("copy", clock)
    try laptop.copy(to: copy)
    try laptop.check("Traits", in: "rust")
    try laptop.sync()
    try copy.check("Traits", in: "rust")
    try copy.sync()
    let unmoved = try copy.command { shelf, journal in
      let undone = try #require(try journal.undo(at: shelf.time.instant, day: shelf.time.day))
      return try journal.unmoved(by: undone.action)
    }
    #expect(unmoved.done.count == 1)
    #expect(try copy.done("rust") == ["Traits"])
  }
}
