import Testing

@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel
@testable import Sync

/// Two machines of one person, with a real repository between them.
@Suite(.enabled(if: SyncRemote.hasGit, "git is not installed"))
struct SyncTests {
  let clock = SyncClock()
  let remote = SyncRemote()
  let laptop: SyncDevice
  let desktop: SyncDevice

  static let rust = "# Rust\n\n## Week 1\n- [ ] Ownership\n- [ ] Borrowing\n- [ ] Traits\n"

  init() throws {
    laptop = SyncDevice("laptop", clock)
    desktop = SyncDevice("desktop", clock)
    laptop.files["/rust.md"] = Self.rust
  }

  func setUp() throws {
    try laptop.add("/rust.md", as: "rust")
    try laptop.check("Ownership", in: "rust")
    try laptop.setUp(remote.path)
    try desktop.setUp(remote.path)
  }

  func settle(_ devices: SyncDevice...) throws {
    for _ in 0..<2 {
      for device in devices.isEmpty ? [laptop, desktop] : devices { try device.sync() }
    }
    let shown =
      try devices.isEmpty ? [laptop.shown(), desktop.shown()] : devices.map { try $0.shown() }
    for other in shown { #expect(other == shown[0]) }
    for device in devices.isEmpty ? [laptop, desktop] : devices { try device.expectSound() }
  }

  @Test func `a fresh machine shows the same, plans without files too`() throws {
    try setUp()
    #expect(try desktop.done("rust") == ["Ownership"])
    #expect(try laptop.shown() == desktop.shown())
    #expect(try desktop.sync().receivedCount == 0)
    try desktop.check("Traits", in: "rust")
    try settle()
    #expect(try laptop.done("rust") == ["Ownership", "Traits"])
  }

  @Test func `the repository has one folder a device, and no path of a file`() throws {
    try setUp()
    try desktop.check("Borrowing", in: "rust")
    try desktop.sync()
    let paths = try remote.paths()
    let ids = [try #require(try laptop.device()), try #require(try desktop.device())]
    for id in ids {
      #expect(paths.contains("devices/\(id)/device.json"))
      #expect(paths.contains("devices/\(id)/events-000001.jsonl"))
    }
    #expect(paths.contains("roadmap.json"))
    #expect(paths.count { $0.hasPrefix("texts/") } == 1)
    for path in paths { #expect(try !remote.text(path).contains("/rust.md")) }
    #expect(try remote.text("roadmap.json") == "{\"schema\":\"roadmap.sync/1\"}\n")
  }

  @Test func `files of events only grow`() throws {
    try setUp()
    let id = try #require(try laptop.device())
    let before = try remote.text("devices/\(id)/events-000001.jsonl")
    for text in ["Borrowing", "Traits"] {
      try laptop.check(text, in: "rust")
      try laptop.sync()
    }
    let after = try remote.text("devices/\(id)/events-000001.jsonl")
    #expect(after.hasPrefix(before) && after.count > before.count)
  }

  @Test func `two plans of one name are two plans on both machines`() throws {
    desktop.files["/rust.md"] = "# Rust too\n\n- [ ] Ownership\n- [ ] Macros\n"
    try laptop.add("/rust.md", as: "rust")
    try desktop.add("/rust.md", as: "rust")
    try desktop.check("Macros", in: "rust")
    try desktop.setUp(remote.path)
    try laptop.setUp(remote.path)
    try settle()
    #expect(try laptop.names() == ["year-3", "rust", "rust-2"])
    #expect(try desktop.done("rust-2") == ["Macros"])
    #expect(try desktop.done("rust") == [])
    try laptop.check("Ownership", in: "rust-2")
    try settle()
    #expect(try desktop.done("rust-2") == ["Ownership", "Macros"])
    #expect(try desktop.done("rust") == [])
  }

  @Test func `a plan edited on two machines shows the later text, and no tick is lost`() throws {
    try setUp()
    desktop.files["/copy.md"] = Self.rust
    try desktop.add("/copy.md", as: "rust")
    try settle()
    laptop.files["/rust.md"] = Self.rust + "- [ ] Lifetimes\n"
    try laptop.look()
    try laptop.check("Lifetimes", in: "rust")
    desktop.files["/copy.md"] = Self.rust.replacing("Borrowing", with: "Borrowing and moving")
    try desktop.look()
    try desktop.check("Borrowing and moving", in: "rust")
    try settle()
    #expect(try laptop.items("rust") == ["Ownership", "Borrowing and moving", "Traits"])
    #expect(try laptop.done("rust") == ["Ownership", "Borrowing and moving"])
    // The laptop's own file is another than what is shown: that alone is no edit.
    try laptop.look()
    try settle()
    #expect(try laptop.items("rust") == ["Ownership", "Borrowing and moving", "Traits"])
    // Its next edit is one, and what was done in the line that was gone comes back with it.
    laptop.files["/rust.md"] = Self.rust + "- [ ] Lifetimes\n- [ ] Macros\n"
    try laptop.look()
    try settle()
    #expect(try desktop.done("rust").contains("Lifetimes"))
    #expect(try remote.paths().count { $0.hasPrefix("texts/") } == 4)
  }

  @Test func `a file tied later unticks nothing`() throws {
    try setUp()
    desktop.files["/mine.md"] = Self.rust
    try desktop.add("/mine.md", as: "rust")
    try settle()
    #expect(try desktop.done("rust") == ["Ownership"])
    #expect(try laptop.names() == ["year-3", "rust"])
    desktop.files["/mine.md"] = Self.rust.replacing("[ ] Traits", with: "[x] Traits")
    try settle()
    #expect(try laptop.done("rust") == ["Ownership", "Traits"])
  }

  @Test func `undo takes back this machine's last action after a sync too`() throws {
    try setUp()
    try desktop.check("Traits", in: "rust")
    try desktop.sync()
    try laptop.sync()
    try laptop.undo()
    #expect(try laptop.done("rust") == ["Traits"])
    try settle()
    #expect(try desktop.done("rust") == ["Traits"])
  }

  @Test func `an undone edit is undone everywhere`() throws {
    try setUp()
    laptop.files["/rust.md"] = Self.rust + "- [ ] Lifetimes\n"
    try laptop.look()
    try settle()
    #expect(try desktop.items("rust").count == 4)
    try laptop.undo()
    try settle()
    #expect(try desktop.items("rust").count == 3)
  }

  @Test func `who is overtaken tries again`() throws {
    try setUp()
    try laptop.check("Borrowing", in: "rust")
    try desktop.check("Traits", in: "rust")
    laptop.meanwhile = (.pushing, { [desktop] in _ = try? desktop.sync() })
    let report = try laptop.sync()
    #expect(report.sent == 1 && report.receivedCount == 1)
    try settle()
    #expect(try desktop.done("rust") == ["Ownership", "Borrowing", "Traits"])
  }

  @Test func `a remote that was taken back is healed by whoever comes next`() throws {
    try setUp()
    let before = try remote.head
    try desktop.check("Traits", in: "rust")
    try desktop.sync()
    try laptop.check("Borrowing", in: "rust")
    try laptop.sync()
    try remote.goBack(to: before)
    #expect(try laptop.sync().isRewound)
    let tablet = SyncDevice("tablet", clock)
    try tablet.setUp(remote.path)
    #expect(try tablet.done("rust") == ["Ownership", "Borrowing", "Traits"])
    try settle(laptop, desktop, tablet)
  }

  @Test func `a copied journal gets an id of its own, and undo keeps apart what each did`() throws {
    try setUp()
    let twin = SyncDevice("copy", clock, seed: 9)
    try laptop.copy(to: twin)
    try laptop.check("Borrowing", in: "rust")
    try twin.check("Traits", in: "rust")
    try laptop.sync()
    #expect(try twin.sync().isRenewed)
    #expect(try twin.device() != laptop.device())
    try settle(laptop, desktop, twin)
    #expect(try desktop.done("rust") == ["Ownership", "Borrowing", "Traits"])
    try laptop.undo()
    #expect(try laptop.done("rust") == ["Ownership", "Traits"])
    try twin.undo()
    try settle(laptop, desktop, twin)
    #expect(try desktop.done("rust") == ["Ownership"])
  }

  @Test func `a restored backup gets a new id, and what it lacked comes back`() throws {
    try setUp()
    let backup = laptop.scratch.path + ".backup"
    try laptop.command { _, journal in try journal.backUp(to: .file(Array(backup.utf8))) }
    try laptop.check("Borrowing", in: "rust")
    try laptop.sync()
    _ = try Restore(
      from: .file(Array(backup.utf8)), to: .file(Array(laptop.scratch.path.utf8)))
    try laptop.check("Traits", in: "rust")
    try settle()
    #expect(try desktop.done("rust") == ["Ownership", "Borrowing", "Traits"])
  }

  @Test func `an import travels, and is no action of this machine's`() throws {
    try setUp()
    let other = SyncDevice("other", clock)
    try other.check("Gears", in: "year-3")
    let document = try other.command { _, journal in try ExchangeDocument(of: journal, plans: nil) }
    _ = try laptop.command { shelf, _ in try shelf.importing.take(document) }
    try settle()
    #expect(try desktop.done("year-3") == ["Gears"])
    try laptop.undo()
    #expect(try laptop.done("year-3") == ["Gears"])
  }

  @Test func `what a clock far ahead says does not carry this one along by more than a day`() throws
  {
    try setUp()
    desktop.offset = 40 * 86_400
    try desktop.check("Traits", in: "rust")
    try desktop.sync()
    try laptop.sync()
    try laptop.check("Borrowing", in: "rust")
    let (last, wall) = try laptop.command { shelf, journal in
      (
        try #require(try journal.lastActions(9).last { $0.device == (try? journal.device) }),
        shelf.time.instant
      )
    }
    let ahead = try #require(last.events.last).time.milliseconds - wall.milliseconds
    #expect(ahead <= 86_400_000)
    #expect(try laptop.done("rust") == ["Ownership", "Borrowing", "Traits"])
    try settle()
  }

  @Test func `leaving and setting up again loses and doubles nothing`() throws {
    try setUp()
    try laptop.leave()
    #expect(throws: SyncError.notSetUp) { try laptop.sync() }
    try laptop.check("Borrowing", in: "rust")
    let report = try laptop.setUp(remote.path)
    #expect(report.sent == 1 && !report.isRenewed)
    try settle()
    let elsewhere = SyncRemote()
    try laptop.leave()
    try laptop.setUp(elsewhere.path)
    let tablet = SyncDevice("tablet", clock)
    try tablet.setUp(elsewhere.path)
    #expect(try tablet.shown() == laptop.shown())
  }
}
