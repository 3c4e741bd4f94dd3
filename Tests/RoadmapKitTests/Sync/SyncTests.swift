import Testing

@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel
@testable import Sync

/// Two machines of one person, with a real repository between them.
@Suite(.enabled(if: SyncRemote.hasGit, "git is not installed"))
struct SyncTests {
  private let clock = SyncClock()
  private let remote = SyncRemote()
  private let laptop: SyncDevice
  private let desktop: SyncDevice

  private static let rust = "# Rust\n\n## Week 1\n- [ ] Ownership\n- [ ] Borrowing\n- [ ] Traits\n"

  init() throws {
    laptop = SyncDevice("laptop", clock)
    desktop = SyncDevice("desktop", clock)
    laptop.files["/rust.md"] = Self.rust
  }

  private func setUp() throws {
    try laptop.add("/rust.md", as: "rust")
    try laptop.check("Ownership", in: "rust")
    try laptop.setUp(remote.path)
    try desktop.setUp(remote.path)
  }

  private func settle(_ devices: SyncDevice...) throws {
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
    try copy(laptop, to: twin)
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
      from: .file(Array(backup.utf8)), to: .file(Array(laptop.scratch.path.utf8)),
      random: .seeded(5))
    try laptop.check("Traits", in: "rust")
    try settle()
    #expect(try desktop.done("rust") == ["Ownership", "Borrowing", "Traits"])
  }

  @Test func `an import travels, and is no action of this machine's`() throws {
    try setUp()
    let other = SyncDevice("other", clock)
    try other.check("Gears", in: "year-3")
    let document = try other.command { _, journal in try ExchangeDocument(of: journal, plans: nil) }
    _ = try laptop.command { shelf, _ in try shelf.take(document) }
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

  @Test func `status says what would go and come`() throws {
    try setUp()
    try desktop.check("Traits", in: "rust")
    #expect(try desktop.status().outgoing == 1)
    try desktop.sync()
    let status = try laptop.status()
    #expect(status.incoming == 1 && status.outgoing == 0 && status.devices == ["desktop"])
    // What was taken over once is not read again.
    try laptop.sync()
    #expect(try laptop.status().incoming == 0)
    try desktop.check("Borrowing", in: "rust")
    try desktop.sync()
    #expect(try laptop.status().incoming == 1)
  }

  @Test func `status counts what a sync would take and send, and nothing else`() throws {
    try setUp()
    let first = try remote.head
    try desktop.check("Traits", in: "rust")
    try desktop.sync()
    // What came by an import is here already.
    let document = try desktop.command { _, journal in
      try ExchangeDocument(of: journal, plans: nil)
    }
    _ = try laptop.command { shelf, _ in try shelf.take(document) }
    #expect(try laptop.status().incoming == 0)
    try settle()
    // What was taken back there is sent again.
    try remote.goBack(to: first)
    let status = try desktop.status()
    #expect(status.incoming == 0)
    #expect(status.outgoing == (try desktop.sync()).sent)
    // And from the start, where the repository is gone.
    try remote.run("update-ref", "-d", "refs/heads/main")
    let anew = try desktop.status()
    #expect(anew.outgoing > 0)
    try desktop.sync()
  }

  @Test func `status names what would be refused, and does not count it`() throws {
    try setUp()
    let folder = "devices/0123456789abcdef0123456789abcdef"
    try remote.commit(SyncRemote.file("\(folder)/events-000001.jsonl", "?\n"))
    let status = try laptop.status()
    #expect(status.incoming == 0)
    #expect(status.refused.map(\.path) == ["\(folder)/events-000001.jsonl:1"])
  }

  @Test func `what a clock far ahead recorded is known to count later than what is new`() throws {
    try setUp()
    desktop.offset = 3 * 86_400
    try desktop.check("Traits", in: "rust")
    try desktop.sync()
    func overtaken() throws -> Instant? {
      try laptop.command { shelf, journal in try journal.overtaken(at: shelf.time.instant) }
    }
    #expect(try overtaken() == nil)
    try laptop.sync()
    try laptop.uncheck("Traits", in: "rust")
    // It does not count against what has a later time; when that has come, it does.
    #expect(try laptop.done("rust") == ["Ownership", "Traits"])
    #expect(try overtaken() != nil)
    laptop.offset = 2 * 86_400 + 3600
    #expect(try overtaken() == nil)
    try laptop.uncheck("Traits", in: "rust")
    #expect(try laptop.done("rust") == ["Ownership"])
    // The machine that was ahead goes on from there when its clock is right again.
    desktop.offset = 0
    let own = try desktop.command { shelf, journal in
      try journal.overtaken(at: shelf.time.instant)
    }
    #expect(own == nil)
    try settle()
  }

  @Test(arguments: [
    "https://me:secret@localhost:1/study.git", "https://secret@localhost:1/study.git",
    "https://me:sec/secret@localhost:1/study.git", "ssh://me:secret@localhost:1/study.git",
  ])
  func `a password in the address is told to nobody`(url: String) throws {
    func expectHidden(_ body: () throws -> Void) {
      do {
        try body()
        Issue.record("nobody answers there")
      } catch let error as SyncError {
        #expect(!"\(error.summary) \(error.advice) \(error)".contains("secret"))
      } catch {
        Issue.record(error)
      }
    }
    expectHidden { _ = try laptop.setUp(url) }
    // As a sync that went well once leaves it, and one of an earlier version that failed.
    try laptop.command { _, journal in
      try journal.setMachineValue("sync.url", to: url)
      try journal.setMachineValue("sync.failed", to: "Cannot sync with '\(url)'.")
    }
    #expect(!"\(try laptop.status())".contains("secret"))
    expectHidden { _ = try laptop.sync() }
    expectHidden { _ = try laptop.setUp(remote.path) }
    let status = try laptop.status()
    #expect(status.url?.contains("***@localhost") == true)
    #expect(status.failure != nil && !"\(status)".contains("secret"))
  }

  @Test func `a repository of another hash is told as such, and can be replaced`() throws {
    let other = SyncRemote()
    try laptop.add("/rust.md", as: "rust")
    try other.git.run(
      ["init", "--bare", "--quiet", "--object-format=sha256", other.path], inRepository: false)
    #expect(throws: SyncError.otherHash(url: other.path)) { try laptop.setUp(other.path) }
    try laptop.setUp(remote.path)
  }

  @Test func `other commands go on while git reads`() throws {
    try setUp()
    try desktop.check("Traits", in: "rust")
    try desktop.sync()
    laptop.meanwhile = (
      .taking,
      { [laptop] in #expect(throws: Never.self) { try laptop.check("Borrowing", in: "rust") } }
    )
    try laptop.sync()
    #expect(try laptop.done("rust") == ["Ownership", "Borrowing", "Traits"])
    try settle()
  }

  @Test func `a copied machine is called otherwise than the one it was copied from`() throws {
    try setUp()
    let twin = SyncDevice("copy", clock, seed: 9)
    try copy(laptop, to: twin)
    try laptop.check("Borrowing", in: "rust")
    try twin.check("Traits", in: "rust")
    try laptop.sync()
    #expect(try twin.sync().name == "laptop-2")
    #expect(try twin.sync().name == "laptop-2")
    #expect(try laptop.sync().received.map(\.name) == ["laptop-2"])
    #expect(try laptop.status().devices.sorted() == ["desktop", "laptop-2"])
  }

  @Test func `what git kept here may be lost or locked`() throws {
    try setUp()
    let folder = laptop.scratch.path + ".sync/git"
    laptop.scratch.scratch.write(Array("no ref".utf8), "roadmap.db.sync/git/refs/roadmap/theirs")
    try laptop.check("Borrowing", in: "rust")
    try laptop.sync()
    laptop.scratch.scratch.write([], "roadmap.db.sync/git/refs/roadmap/theirs.lock")
    try desktop.check("Traits", in: "rust")
    try desktop.sync()
    #expect(try laptop.sync().receivedCount == 1, "\(folder)")
    try settle()
  }

  private func copy(_ device: SyncDevice, to other: SyncDevice) throws {
    try device.command { _, journal in
      try journal.backUp(to: .file(Array(other.scratch.path.utf8)))
    }
    other.files = device.files
  }
}
