import Testing

@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel
@testable import Sync

/// What a sync says of itself.
extension SyncTests {
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
    _ = try laptop.command { shelf, _ in try shelf.importing.take(document) }
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

  /// What an earlier version has told it kept without the machine.
  @Test func `what is known of a refusal since is no reason to tell it again`() {
    let refusal = SyncRefusal("devices/a/events-000001.jsonl:1", "it is not JSON")
    var named = refusal
    named.machine = "desktop"
    var report = SyncReport(url: "", device: DeviceID(high: 1, low: 1), name: "laptop")
    (report.refusals, report.known) = (
      [named, SyncRefusal("texts/b.md", "it is a link")], [refusal]
    )
    #expect(report.newRefusals.map(\.path) == ["texts/b.md"])
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
    try laptop.copy(to: twin)
    try laptop.check("Borrowing", in: "rust")
    try twin.check("Traits", in: "rust")
    try laptop.sync()
    #expect(try twin.sync().name == "laptop-2")
    #expect(try twin.sync().name == "laptop-2")
    #expect(try laptop.sync().received.map(\.name) == ["laptop-2"])
    #expect(try laptop.status().devices.sorted() == ["desktop", "laptop-2"])
  }

  @Test func `a plan that is called otherwise since is told`() throws {
    try setUp()
    laptop.files["/a/go.md"] = "# Go\n\n- [ ] Maps\n"
    desktop.files["/b/go.md"] = "# Go\n\n- [ ] Channels\n"
    try laptop.add("/a/go.md", as: "go")
    try desktop.add("/b/go.md", as: "go")
    #expect(try laptop.sync().news.renamed.isEmpty)
    let report = try desktop.sync()
    #expect(report.news.renamed.map { "\($0.before) \($0.plan)" } == ["go go-2"])
    #expect(try desktop.sync().news.renamed.isEmpty)
  }

  @Test func `a file that has another text than the one that came is told once`() throws {
    try setUp()
    desktop.files["/rust.md"] = Self.rust
    try desktop.add("/rust.md", as: "rust")
    try settle()
    laptop.files["/rust.md"] = Self.rust + "- [ ] Lifetimes\n"
    try laptop.look()
    try laptop.check("Lifetimes", in: "rust")
    desktop.files["/rust.md"] = Self.rust + "- [ ] Macros\n"
    try desktop.look()
    try desktop.sync()
    let report = try laptop.sync()
    #expect(report.news.behind.map { "\($0.plan) \($0.path) \($0.ticks)" } == ["rust /rust.md 1"])
    #expect(try laptop.sync().news.behind.isEmpty)
  }

  @Test func `a plan whose adding was undone has its words in every log`() throws {
    try setUp()
    laptop.files["/go.md"] = "# Go\n\n- [x] Channels\n- [ ] Slices\n"
    try laptop.add("/go.md", as: "go")
    try laptop.undo()
    try settle()
    let words = try [laptop, desktop].map { device in
      try device.command { _, journal in
        let plan = try #require(try journal.knownPlans().last)
        return try journal.catalogueItems(of: plan).map(\.text)
      }
    }
    #expect(words == [["Channels", "Slices"], ["Channels", "Slices"]])
    #expect(try desktop.names() == ["year-3", "rust"])
    try laptop.redo()
    try settle()
    #expect(try desktop.done("go") == ["Channels"])
  }

  @Test func `a link and a tick that meet are told, and linked again are both done`() throws {
    try setUp()
    let items = try laptop.command { shelf, _ in
      let plan = try #require(try shelf.plans.library()[named: Fixtures.id("rust")]).read()
      return plan.study.itemKeys.map { ItemReference(plan.id, $0) }
    }
    func link(_ device: SyncDevice) throws {
      try device.command { shelf, journal in
        let facts = try LinkedFacts(linking: items[1], to: [items[2]], try journal.links()) {
          item throws(JournalError) in try journal.progress(of: item)
        }.facts
        try journal.record(facts, at: shelf.time.instant, day: shelf.time.day)
      }
    }
    try link(laptop)
    try desktop.check("Borrowing", in: "rust")
    try desktop.sync()
    #expect(
      try laptop.sync().news.split == [MergeNews.Split(done: "rust.w1.2", open: "rust.w1.3")])
    #expect(try laptop.sync().news.split.isEmpty)
    try link(laptop)
    try settle()
    #expect(try desktop.done("rust") == ["Ownership", "Borrowing", "Traits"])
  }

  @Test func `a done line that leaves with another machine's text is told once`() throws {
    try setUp()
    laptop.files["/rust.md"] = Self.rust + "- [ ] Lifetimes\n"
    try laptop.look()
    try settle()
    try desktop.check("Lifetimes", in: "rust")
    // The laptop does not know of the tick.
    try laptop.undo()
    try laptop.sync()
    #expect(try desktop.sync().news.gone.map(\.text) == ["Lifetimes"])
    #expect(try desktop.sync().news.gone.isEmpty)
    try laptop.sync()
    try laptop.redo()
    try laptop.sync()
    #expect(try desktop.sync().news.gone.isEmpty)
    #expect(try desktop.done("rust") == ["Ownership", "Lifetimes"])
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
}
