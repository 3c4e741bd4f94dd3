import Testing

@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel
@testable import Sync

/// What is erased on one machine is erased on all of them, though the repository has it still.
@Suite(.enabled(if: SyncRemote.hasGit, "git is not installed"))
struct ErasedPlanTests {
  let clock = SyncClock()
  let remote = SyncRemote()
  let laptop: SyncDevice
  let desktop: SyncDevice

  init() throws {
    laptop = SyncDevice("laptop", clock)
    desktop = SyncDevice("desktop", clock)
    laptop.files["/rust.md"] = SyncTests.rust
    laptop.files["/go.md"] = "# Go\n\n- [ ] Channels\n- [ ] Maps\n"
    try laptop.add("/rust.md", as: "rust")
    try laptop.add("/go.md", as: "go")
    try laptop.check("Ownership", in: "rust")
    try laptop.check("Channels", in: "go")
    try laptop.setUp(remote.path)
    try desktop.setUp(remote.path)
  }

  private func settle(_ devices: SyncDevice...) throws {
    for _ in 0..<2 { for device in devices { try device.sync() } }
    let shown = try devices.map { try $0.shown() }
    for other in shown { #expect(other == shown[0]) }
    for device in devices { try device.expectSound() }
  }

  @Test func `another machine erases its own, what it records afterwards too`() throws {
    try laptop.erase("rust")
    try desktop.check("Borrowing", in: "rust")
    try laptop.sync()
    let report = try desktop.sync()
    #expect(report.erased.map(\.description) == ["rust"])
    try settle(laptop, desktop)
    for device in [laptop, desktop] {
      #expect(try device.names(meant: "rust").isEmpty)
      #expect(try device.done("go") == ["Channels"])
      #expect(!device.holds("Traits") && device.holds("Maps"))
    }
  }

  @Test func `a new machine keeps nothing of it, and is told of nothing`() throws {
    try laptop.erase("rust")
    try settle(laptop, desktop)
    let phone = SyncDevice("phone", clock)
    #expect(try phone.setUp(remote.path).erased.isEmpty)
    #expect(!phone.holds("Traits") && phone.holds("Maps"))
    try settle(laptop, desktop, phone)
  }

  @Test func `what is recorded later is sent, though the last events went`() throws {
    try laptop.check("Borrowing", in: "rust")
    try laptop.check("Traits", in: "rust")
    try laptop.sync()
    try laptop.erase("rust")
    try laptop.check("Maps", in: "go")
    try laptop.sync()
    try desktop.sync()
    #expect(try desktop.done("go") == ["Channels", "Maps"])
    #expect(try laptop.sync().isRenewed == false)
    // The same on the machine that was only told.
    try desktop.uncheck("Maps", in: "go")
    try settle(laptop, desktop)
    #expect(try laptop.done("go") == ["Channels"])
  }

  @Test func `undo takes back what was done before, and not the erasing`() throws {
    try laptop.erase("rust")
    try laptop.undo()
    #expect(try laptop.done("go").isEmpty)
    try settle(laptop, desktop)
    #expect(try desktop.done("go").isEmpty)
    #expect(try laptop.names(meant: "rust").isEmpty)
  }

  @Test func `an export from before brings no text of it back`() throws {
    let bytes = try laptop.command { _, journal in
      try ExchangeDocument(of: journal, plans: nil).bytes
    }
    try laptop.erase("rust")
    let imported = try laptop.command { shelf, _ in try shelf.importing.take(export: bytes) }
    #expect(imported.events == 0 && imported.texts == 0)
    #expect(!laptop.holds("Traits") && laptop.holds("Maps"))
    try settle(laptop, desktop)
  }

  @Test func `which of its items are reviewed is said nowhere`() throws {
    let name = ReviewExceptions.name
    let (go, rust) = try laptop.command { shelf, _ in
      try (
        #require(try shelf.plans.library()[named: Fixtures.id("go")]).id,
        #require(try shelf.plans.library()[named: Fixtures.id("rust")]).id
      )
    }
    try laptop.command { shelf, journal in
      for text in ["-\(go.stored)", "-\(go.stored) -\(rust.stored)"] {
        try journal.record([.setting(name, text)], at: shelf.time.instant, day: shelf.time.day)
      }
    }
    try settle(laptop, desktop)
    try laptop.erase("rust")
    try settle(laptop, desktop)
    for device in [laptop, desktop] {
      let stored = try device.command { _, journal in try journal.settings()[name] }
      #expect(stored == "-\(go.stored)")
      #expect(!device.holds("-\(rust.stored)"))
    }
  }

  private func review(_ text: String, on device: SyncDevice) throws {
    _ = try device.command { shelf, journal in
      try journal.record(
        [.setting(ReviewExceptions.name, text)], at: shelf.time.instant, day: shelf.time.day)
    }
  }

  /// Each text is of all plans, and the eraser may not know of it yet.
  @Test(arguments: [false, true], [false, true])
  func `what another machine chose for reviews of other plans is kept`(
    isSent: Bool, eraserSaysMore: Bool
  ) throws {
    let (go, rust) = try laptop.command { shelf, _ in
      try (
        #require(try shelf.plans.library()[named: Fixtures.id("go")]).id.stored,
        #require(try shelf.plans.library()[named: Fixtures.id("rust")]).id.stored
      )
    }
    try settle(laptop, desktop)
    try review("-\(rust)", on: desktop)
    try review("-\(go) -\(rust)", on: desktop)
    if isSent { try desktop.sync() }
    if eraserSaysMore { try review("+year-3 -\(rust)", on: laptop) }
    try laptop.erase("rust")
    try laptop.sync()
    try settle(desktop, laptop)
    for device in [laptop, desktop] {
      let stored = try device.command { _, journal in
        try journal.settings()[ReviewExceptions.name]
      }
      #expect(stored == (eraserSaysMore ? "+year-3 -\(go)" : "-\(go)"))
      #expect(!device.holds("-\(rust)"))
    }
    // It follows of the erasure, and is nobody's action to undo.
    try desktop.undo()
    #expect(try desktop.command { _, journal in try journal.settings() }.count == 1)
  }

  @Test func `a bundled plan begins anew`() throws {
    try laptop.check("Clocks", in: "year-3")
    try settle(laptop, desktop)
    try laptop.erase("year-3")
    try settle(laptop, desktop)
    #expect(try desktop.done("year-3").isEmpty)
    try desktop.check("Gears", in: "year-3")
    try settle(laptop, desktop)
    #expect(try laptop.done("year-3") == ["Gears"])
  }

  /// A clock that is wrong must not take along what is recorded until its time has come.
  @Test func `an erasure dated days ahead is left until then`() throws {
    laptop.offset = 3 * 86_400
    try laptop.erase("rust")
    try laptop.sync()
    #expect(try desktop.sync().held > 0)
    #expect(try desktop.done("rust") == ["Ownership"])
    desktop.offset = 3 * 86_400
    #expect(try desktop.sync().erased.map(\.description) == ["rust"])
  }

  @Test func `an import erases nothing`() throws {
    try laptop.erase("rust")
    let events = try laptop.command { _, journal in try journal.log().flatMap(\.events) }
    #expect(events.contains { if case .plan(_, .erased) = $0.fact { true } else { false } })
    try desktop.command { _, journal in _ = try journal.merge(events, ofExport: true) }
    #expect(try desktop.done("rust") == ["Ownership"])
  }

  @Test func `a repository set up anew has none of it`() throws {
    try laptop.erase("rust")
    try settle(laptop, desktop)
    let other = SyncRemote()
    for device in [laptop, desktop] {
      try device.leave()
      try device.setUp(other.path)
    }
    try settle(laptop, desktop)
    let paths = try other.paths()
    #expect(paths.count { $0.hasPrefix("texts/") } == 1)
    for path in paths where path.hasSuffix(".jsonl") {
      #expect(try !other.text(path).contains("checked\",\"plan\":\"rust"))
    }
  }

  @Test func `a machine that was copied before is told as well`() throws {
    let backup = SyncDevice("backup", clock, seed: 9)
    try laptop.copy(to: backup)
    try laptop.erase("rust")
    try settle(laptop, desktop)
    try backup.sync()
    try settle(laptop, desktop, backup)
    #expect(try backup.names(meant: "rust").isEmpty)
  }
}
