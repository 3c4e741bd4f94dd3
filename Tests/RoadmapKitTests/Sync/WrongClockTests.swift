import Testing

@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel
@testable import Sync

/// A machine whose clock was ahead for a while: no tick is lost with it, on no machine.
@Suite(.enabled(if: SyncRemote.hasGit, "git is not installed"))
struct WrongClockTests {
  let clock = SyncClock()
  let remote = SyncRemote()
  let laptop: SyncDevice
  let desktop: SyncDevice

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

  /// In days, and whether it synced before its clock was put right.
  static let slips = [2, 60, 400, 1100].flatMap { days in [(days, true), (days, false)] }

  @Test(arguments: slips)
  func `what it recorded then and later reaches the others`(days: Int, isSynced: Bool) throws {
    desktop.offset = Int64(days) * 86_400
    try desktop.check("Traits", in: "rust")
    if isSynced { try desktop.sync() }
    desktop.offset = 0
    try desktop.check("Borrowing", in: "rust")
    try desktop.sync()
    #expect(try laptop.sync().held == 0)
    #expect(try laptop.done("rust") == ["Borrowing", "Traits"])
    try laptop.uncheck("Traits", in: "rust")
    try settle()
    #expect(try desktop.done("rust") == ["Borrowing"])
    #expect(
      try laptop.command { shelf, journal in try journal.latestAhead(at: shelf.time.instant) }
        == nil)
  }

  @Test(arguments: [2, 60, 364], [true, false])
  func `what the others record meanwhile counts`(days: Int, isRightFirst: Bool) throws {
    desktop.offset = Int64(days) * 86_400
    try desktop.check("Traits", in: "rust")
    try desktop.uncheck("Traits", in: "rust")
    try desktop.check("Borrowing", in: "rust")
    try desktop.sync()
    try laptop.sync()
    try laptop.check("Traits", in: "rust")
    #expect(try laptop.done("rust") == ["Borrowing", "Traits"])
    if !isRightFirst { try laptop.sync() }
    desktop.offset = 0
    // It knows nothing yet of what was recorded on the other one.
    if isRightFirst { try desktop.check("Ownership", in: "rust") }
    try settle()
    #expect(
      try desktop.done("rust") == (isRightFirst ? ["Ownership"] : []) + ["Borrowing", "Traits"])
    try laptop.undo()
    #expect(try !laptop.done("rust").contains("Traits"))
    #expect(try laptop.done("rust").contains("Borrowing"))
    try settle()
  }

  @Test(arguments: [2, 60, 364, 1100])
  func `a text that was edited then is followed by what is edited now`(days: Int) throws {
    desktop.files["/rust.md"] = SyncTests.rust
    try desktop.add("/rust.md", as: "rust")
    try settle()
    desktop.offset = Int64(days) * 86_400
    desktop.files["/rust.md"] = SyncTests.rust + "- [ ] Macros\n"
    try desktop.look()
    try desktop.sync()
    desktop.offset = 0
    try desktop.sync()
    try laptop.sync()
    #expect(try laptop.items("rust").last == "Macros")
    laptop.files["/rust.md"] = SyncTests.rust + "- [ ] Macros\n- [ ] Async\n"
    try laptop.look()
    try settle()
    #expect(try desktop.items("rust").last == "Async")
  }
}
