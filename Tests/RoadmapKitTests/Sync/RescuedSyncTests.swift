import Foundation
import Testing

@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel
@testable import Sync

/// A machine whose journal was damaged and rescued syncs on: what is its own alone is read out of the damaged
/// file too.
@Suite(.enabled(if: SyncRemote.hasGit, "git is not installed"))
struct RescuedSyncTests {
  private let clock = SyncClock()
  private let remote = SyncRemote()
  private let laptop: SyncDevice
  private let desktop: SyncDevice

  private static let text = "# P\n\n- [ ] Learn Docker\n- [ ] Two pears\n"

  init() throws {
    laptop = SyncDevice("laptop", clock)
    desktop = SyncDevice("desktop", clock)
    laptop.files["/p.md"] = Self.text
    try laptop.add("/p.md", as: "p")
    try laptop.check("Learn Docker", in: "p")
    try laptop.setUp(remote.path)
    try desktop.setUp(remote.path)
  }

  /// Puts a journal in the place of one a page of which is nothing any more: the first one of a table or an
  /// index.
  @discardableResult
  private func rescue(_ device: SyncDevice, without table: String) throws -> RescueInPlace {
    try rescue(device) { _, database throws(DatabaseError) in
      try database.value(
        "SELECT rootpage - 1 FROM sqlite_master WHERE name = ?", table, as: Int.self)
    }
  }

  private func rescue(
    _ device: SyncDevice, page: ([UInt8], Database) throws -> Int?
  ) throws -> RescueInPlace {
    let database = try Database(
      .file(device.scratch.path), DatabaseConfiguration(mode: .readWrite))
    try database.giveUpLog()
    var bytes = try #require(device.scratch.scratch.bytes("roadmap.db"))
    let first = try #require(try page(bytes, database)) * 4096
    database.close()
    for index in first..<first + 4096 { bytes[index] = 0xA5 }
    return try rescue(device, holding: bytes)
  }

  private func rescue(_ device: SyncDevice, holding bytes: [UInt8]) throws -> RescueInPlace {
    device.scratch.scratch.write(bytes, "roadmap.db")
    return try RescueInPlace(.file(device.scratch.path), random: .seeded(6))
  }

  private func settle() throws {
    for _ in 0..<2 { for device in [laptop, desktop] { try device.sync() } }
    #expect(try laptop.shown() == desktop.shown())
    for device in [laptop, desktop] { try device.expectSound() }
  }

  @Test(arguments: ["migration", "event_by_day", "catalogue_text", "catalogue_plan"])
  func `a rescue leaves the remote set up`(table: String) throws {
    try desktop.check("Two pears", in: "p")
    try settle()
    let device = try laptop.device()
    #expect(try rescue(laptop, without: table).losses.allSatisfy { !$0.contains("sync") })
    #expect(try laptop.device() == device)
    let status = try laptop.status()
    #expect((status.url, status.name) == (remote.path, "laptop"))
    let report = try laptop.sync()
    #expect((report.sent, report.receivedCount, report.isRenewed) == (0, 0, false))
    try desktop.uncheck("Two pears", in: "p")
    try settle()
    #expect(try laptop.done("p") == ["Learn Docker"])
  }

  /// What this machine had sent comes back from there, as another machine's by now.
  @Test func `what a rescue could not read comes back with the next sync`() throws {
    let words = "A note that fills a good part of a page. "
    try laptop.command { shelf, journal in
      let plan = try #require(try shelf.plans.library()[named: Fixtures.id("p")]).read()
      let item = ItemReference(plan.id, plan.study.itemKeys[1])
      for number in 1...9 {
        let note = "Note \(number): \(String(repeating: words, count: 40))"
        try journal.record(
          [.item(item, .noted(Remark(note: note)))], at: shelf.time.instant, day: shelf.time.day)
      }
    }
    try settle()
    let events = try laptop.command { _, journal in Set(try journal.log().flatMap(\.events)) }
    let rescue = try rescue(laptop) { bytes, _ in
      bytes.firstRange(of: Array("Note 5".utf8)).map { $0.lowerBound / 4096 }
    }
    #expect(rescue.rescue.eventCount < events.count)
    try settle()
    #expect(try laptop.command { _, journal in Set(try journal.log().flatMap(\.events)) } == events)
  }

  @Test func `a table that cannot be read is told`() throws {
    let losses = try rescue(laptop, without: "machine").losses
    #expect(losses.contains { $0.contains("roadmap sync --init") })
  }

  @Test func `what follows of a merge is nobody's action after a rescue either`() throws {
    try desktop.check("Two pears", in: "p")
    laptop.files["/p.md"] = Self.text.replacing("pears\n", with: "pears\n  - [ ] Peel\n")
    try laptop.look()
    try settle()
    #expect(try laptop.done("p").contains("Peel"))
    try rescue(laptop, without: "migration")
    try laptop.undo()
    #expect(try laptop.items("p") == ["Learn Docker", "Two pears"])
  }

  @Test func `what was erased stays so`() throws {
    try desktop.check("Two pears", in: "p")
    try settle()
    try laptop.erase("p")
    laptop.files["/q.md"] = "# Q\n\n- [ ] Figs\n"
    try laptop.add("/q.md", as: "q")
    try rescue(laptop, without: "migration")
    try laptop.sync()
    #expect(try laptop.names().contains("q") && !laptop.names().contains("p"))
    #expect(!laptop.holds("Two pears"))
  }

  @Test func `a file that is behind its plan stays so`() throws {
    desktop.files["/p.md"] = Self.text
    try desktop.add("/p.md", as: "p")
    try settle()
    desktop.files["/p.md"] = Self.text + "- [ ] Figs\n"
    try desktop.look()
    try settle()
    try rescue(laptop, without: "migration")
    #expect(try laptop.items("p") == ["Learn Docker", "Two pears", "Figs"])
    try settle()
    #expect(try desktop.items("p") == ["Learn Docker", "Two pears", "Figs"])
  }

  @Test func `two plans of one name keep theirs`() throws {
    let phone = SyncDevice("phone", clock)
    phone.files["/q.md"] = "# Q\n\n- [ ] Figs\n"
    try phone.add("/q.md", as: "p")
    try phone.setUp(remote.path)
    try settle()
    #expect(try laptop.names().contains("p-2"))
    try rescue(laptop, without: "migration")
    #expect(try laptop.names().contains("p-2"))
    try settle()
  }

  @Test func `another machine's note with a broken letter comes back whole`() throws {
    try desktop.command { shelf, journal in
      let plan = try #require(try shelf.plans.library()[named: Fixtures.id("p")]).read()
      let item = ItemReference(plan.id, plan.study.itemKeys[1])
      try journal.record(
        [.item(item, .noted(Remark(note: "a b\u{fc}ch of words")))], at: shelf.time.instant,
        day: shelf.time.day)
    }
    try settle()
    let database = try Database(
      .file(laptop.scratch.path), DatabaseConfiguration(mode: .readWrite))
    try database.giveUpLog()
    database.close()
    var bytes = try #require(laptop.scratch.scratch.bytes("roadmap.db"))
    let place = try #require(bytes.firstRange(of: Array("a b\u{fc}ch".utf8)))
    bytes[place.lowerBound + 3] = 0xFD
    _ = try rescue(laptop, holding: bytes)
    #expect(try laptop.sync().refusals.isEmpty)
    try settle()
    let events = try [laptop, desktop].map { device in
      try device.command { _, journal in
        Set(try journal.log().flatMap(\.events).filter { $0.fact.item != nil })
      }
    }
    #expect(events[0] == events[1])
  }

  private func damage(_ device: SyncDevice, _ change: String) throws {
    let database = try Database(
      .file(device.scratch.path), DatabaseConfiguration(mode: .readWrite))
    try database.write { () throws(DatabaseError) in try database.run(change) }
    try database.giveUpLog()
    database.close()
  }

  /// The text that the plan had before has a box that was ticked then.
  @Test func `an open box is no untick where the text that had it is lost`() throws {
    for box in ["x", " "] {
      laptop.files["/p.md"] = Self.text.replacing("[ ] Two", with: "[\(box)] Two")
      try laptop.look()
    }
    try laptop.check("Two pears", in: "p")
    try damage(
      laptop,
      "UPDATE catalogue_text SET item_keys = x'00' WHERE version = (SELECT max(version) FROM catalogue_text)"
    )
    let bytes = try #require(laptop.scratch.scratch.bytes("roadmap.db"))
    #expect(try !rescue(laptop, holding: bytes).losses.isEmpty)
    try laptop.look()
    #expect(try laptop.done("p") == ["Learn Docker", "Two pears"])
    // What is unticked from then on is.
    laptop.files["/p.md"] = Self.text.replacing("[ ] Learn", with: "[x] Learn")
    try laptop.look()
    laptop.files["/p.md"] = Self.text
    try laptop.look()
    #expect(try laptop.done("p") == ["Two pears"])
    try laptop.expectSound()
  }

  @Test(arguments: ["carried", "plan_text"])
  func `what syncs need and cannot be read is told`(table: String) throws {
    try settle()
    #expect(try rescue(laptop, without: table).losses.count == 1)
  }

  /// No other machine sends what this one recorded under the id that it had before.
  @Test func `an own event of an earlier id is kept with what can be read of it`() throws {
    let twin = SyncDevice("twin", clock, seed: 9)
    try laptop.copy(to: twin)
    try twin.command { shelf, journal in
      let plan = try #require(try shelf.plans.library()[named: Fixtures.id("p")]).read()
      let item = ItemReference(plan.id, plan.study.itemKeys[1])
      try journal.record(
        [.item(item, .noted(Remark(note: "a b\u{fc}ch of words")))], at: shelf.time.instant,
        day: shelf.time.day)
    }
    try laptop.check("Two pears", in: "p")
    try laptop.sync()
    #expect(try twin.sync().isRenewed)
    try damage(twin, "UPDATE catalogue_text SET item_keys = item_keys")
    var bytes = try #require(twin.scratch.scratch.bytes("roadmap.db"))
    let place = try #require(bytes.firstRange(of: Array("a b\u{fc}ch".utf8)))
    bytes[place.lowerBound + 3] = 0xFD
    let rescue = try rescue(twin, holding: bytes)
    #expect(rescue.rescue.mendedCount == 1)
  }
}
