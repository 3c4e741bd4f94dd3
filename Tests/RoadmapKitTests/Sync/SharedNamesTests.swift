import Testing

@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel
@testable import Sync

/// What plans are called where several machines add and remove them: an address never comes to mean
/// another plan because of what was added later.
@Suite(.enabled(if: SyncRemote.hasGit, "git is not installed"))
struct SharedNamesTests {
  private let clock = SyncClock()
  private let remote = SyncRemote()
  private let laptop: SyncDevice
  private let desktop: SyncDevice

  init() throws {
    laptop = SyncDevice("laptop", clock)
    desktop = SyncDevice("desktop", clock)
    for (device, item) in [(laptop, "Channels"), (desktop, "Slices")] {
      device.files["/go.md"] = "# Go\n\n- [ ] \(item)\n"
      try device.add("/go.md", as: "go")
    }
  }

  private func settle() throws {
    for _ in 0..<2 { for device in [laptop, desktop] { try device.sync() } }
    #expect(try laptop.shown() == desktop.shown())
    for device in [laptop, desktop] { try device.expectSound() }
  }

  private func setUp() throws {
    try laptop.setUp(remote.path)
    try desktop.setUp(remote.path)
    try settle()
  }

  @Test func `a plan that is added later under such a name makes no other move`() throws {
    try setUp()
    #expect(try laptop.items("go-2") == ["Slices"])
    // A third machine does not know yet that the name is taken.
    let tablet = SyncDevice("tablet", clock)
    tablet.files["/go-2.md"] = "# Go again\n\n- [ ] Maps\n"
    try tablet.add("/go-2.md", as: "go-2")
    try tablet.setUp(remote.path)
    try settle()
    #expect(try laptop.items("go-2") == ["Slices"])
    #expect(try laptop.items("go-2-2") == ["Maps"])
    try tablet.sync()
    #expect(try tablet.shown() == laptop.shown())
  }

  @Test func `a plan whose file is ticked goes by the name that it has now`() throws {
    try desktop.tickFile("go", true)
    try setUp()
    #expect(try desktop.undo() == "began to tick the file of go-2")
  }

  /// Off the list it has no name but the one that it was added under, which is another plan's.
  @Test func `a plan that an undo takes away or brings back goes by its name on the list`() throws {
    try setUp()
    #expect(try desktop.undo() == "added go-2")
    #expect(try desktop.redo() == "added go-2")
    try desktop.remove("go-2")
    #expect(try desktop.undo() == "removed go-2")
    #expect(try desktop.redo() == "removed go-2")
  }

  @Test func `the address of a plan that was removed means no other one`() throws {
    try setUp()
    try desktop.remove("go")
    try settle()
    #expect(try laptop.names() == ["year-3", "go-2"])
    #expect(try laptop.names(meant: "go") == [])
    #expect(try laptop.names(meant: "go-") == ["go-2"])
    try desktop.undo()
    try settle()
    #expect(try laptop.names(meant: "go") == ["go"])
  }

  @Test func `a name that its plan has left is another's on all machines`() throws {
    try setUp()
    try laptop.remove("go")
    try settle()
    laptop.files["/maps.md"] = "# Maps\n\n- [ ] Maps\n"
    try laptop.command { shelf, _ in
      let id = try shelf.names.id(named: Fixtures.id("go"), isAnother: true, random: .seeded(99))
      let (plan, bytes) = try shelf.sources.plan(id, .file("/maps.md"))
      _ = try shelf.adding.add(
        PlanChange.Source(plan: plan, bytes: bytes, origin: .file("/maps.md")))
    }
    try settle()
    for device in [laptop, desktop] {
      #expect(try device.items("go") == ["Maps"])
      #expect(try device.items("go-2") == ["Slices"])
    }
    // Without it, the name is the first one's again.
    try laptop.undo()
    try laptop.undo()
    try settle()
    #expect(try desktop.items("go") == ["Channels"])
  }

  /// It has been on the list, and so it has left its name to nobody and got nobody's.
  @Test func `a plan whose file is tied keeps the name that it has`() throws {
    try setUp()
    try desktop.check("Slices", in: "go-2")
    try laptop.remove("go")
    laptop.files["/slices.md"] = desktop.files["/go.md"]
    try laptop.add("/slices.md", as: "go-2")
    #expect(try laptop.names() == ["year-3", "go-2"])
    try settle()
    #expect(try desktop.done("go-2") == ["Slices"])
    try expectAddressesByName()
  }

  /// The one that had it is off the list too, so that its own name is free again.
  @Test func `a plan that comes back has its own name where that is free`() throws {
    try setUp()
    try desktop.check("Slices", in: "go-2")
    try settle()
    try laptop.remove("go")
    try laptop.remove("go-2")
    laptop.files["/slices.md"] = desktop.files["/go.md"]
    try laptop.add("/slices.md", as: "go-2")
    #expect(try laptop.names() == ["year-3", "go"])
    try settle()
    #expect(try desktop.done("go") == ["Slices"])
    try expectAddressesByName()
  }

  private func expectAddressesByName() throws {
    for device in [laptop, desktop] {
      try device.command { shelf, journal in
        for entry in try shelf.plans.library().entries where entry.origin != .bundled {
          for item in try journal.catalogueItems(of: entry.id) {
            #expect(item.address.hasPrefix("\(entry.id)."))
          }
        }
      }
    }
  }

  @Test func `a bundled plan that was begun keeps its name and its place`() throws {
    try desktop.check("Clocks", in: "year-3")
    try setUp()
    let stranger = "0123456789abcdef0123456789abcdef"
    let line = """
      {"id":"\(stranger)","device":"\(stranger)","time":"\(Self.early)","at":1,"day":"2026-11-20",\
      "action":"\(stranger)","kind":"planAdded","plan":"year-3.0000000000002","origin":"elsewhere"}\n
      """
    try remote.commit(SyncRemote.file("devices/\(stranger)/events-000001.jsonl", line))
    for _ in 0..<2 { for device in [laptop, desktop] { try device.sync() } }
    #expect(try laptop.names().sorted() == ["go", "go-2", "year-3", "year-3-2"])
    #expect(try laptop.names() == desktop.names())
    #expect(try laptop.done("year-3") == ["Clocks"])
  }

  /// Before all that the machines here record.
  private static var early: String {
    let digits = String(UInt64(Instant.sample(-100).milliseconds) << 16, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
