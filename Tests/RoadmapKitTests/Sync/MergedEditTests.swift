import Testing

@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel
@testable import Sync

/// Edits that did not know of another machine's tick: what follows is said by a sync, and is nobody's action
/// to undo.
@Suite(.enabled(if: SyncRemote.hasGit, "git is not installed"))
struct MergedEditTests {
  private let clock = SyncClock()
  private let remote = SyncRemote()
  private let laptop: SyncDevice
  private let desktop: SyncDevice

  init() {
    laptop = SyncDevice("laptop", clock)
    desktop = SyncDevice("desktop", clock)
  }

  private static let basics =
    "# P\n\n## Basics\n\n- [ ] Slices and maps\n- [ ] Interfaces and embedding\n- [ ] Error wrapping\n\n"
  private static let tooling = "## Tooling\n\n- [ ] Race detector\n- [ ] Profiling\n"
  private static let without = basics.replacing("- [ ] Interfaces and embedding\n", with: "")
  private static let languages =
    "# P\n\n## Spanish\n\n- [ ] Learn 500 words\n- [ ] Read a short novel\n\n## Music\n\n- [ ] Scales\n"
  private static let french = languages.replacing("Spanish", with: "French")

  private func settle(_ devices: [SyncDevice]) throws {
    for _ in 0..<2 { for device in devices { try device.sync() } }
    #expect(try laptop.shown() == desktop.shown())
    for device in devices { try device.expectSound() }
  }

  private func share(_ text: String) throws {
    desktop.files["/p.md"] = text
    try desktop.add("/p.md", as: "p")
    try desktop.setUp(remote.path)
    try laptop.setUp(remote.path)
    try settle([laptop, desktop])
  }

  private func edit(_ text: String) throws {
    desktop.files["/p.md"] = text
    try desktop.look()
  }

  private func expect(_ done: [String], questions: Int = 0) throws {
    for device in [laptop, desktop] {
      #expect(try device.done("p") == done)
      #expect(try device.openQuestions("p") == questions)
    }
  }

  @Test(arguments: [false, true], [false, true])
  func `a line that was cut and pasted elsewhere keeps a tick that neither edit knew of`(
    tickIsFirst: Bool, editIsSentFirst: Bool
  ) throws {
    try share(Self.basics + Self.tooling)
    if tickIsFirst { try laptop.check("Interfaces and embedding", in: "p") }
    try edit(Self.without + Self.tooling)
    try edit(Self.without + Self.tooling + "- [ ] Interfaces and embedding\n")
    if !tickIsFirst { try laptop.check("Interfaces and embedding", in: "p") }
    try settle(editIsSentFirst ? [desktop, laptop] : [laptop, desktop])
    try expect(["Interfaces and embedding"])
  }

  /// What is back says the same below another heading, and need not be the same.
  @Test func `a line that came back below another subject is asked about`() throws {
    try share(Self.languages)
    try laptop.check("Learn 500 words", in: "p")
    let cut = Self.languages.replacing("- [ ] Learn 500 words\n", with: "")
    try edit(cut)
    try edit(cut + "\n## French\n\n- [ ] Learn 500 words\n")
    try settle([laptop, desktop])
    try expect([], questions: 1)
  }

  @Test func `the undo after a sync that asked takes back the edit`() throws {
    try share("# P\n\n- [ ] Consensus with Raft\n- [ ] Two pears\n")
    try laptop.check("Consensus with Raft", in: "p")
    try laptop.sync()
    try edit("# P\n\n- [ ] Consensus with Paxos\n- [ ] Two pears\n")
    try desktop.sync()
    #expect(try desktop.openQuestions("p") == 1)
    #expect(try desktop.undo() == "updated p")
    #expect(try desktop.done("p") == ["Consensus with Raft"])
    try settle([laptop, desktop])
    try expect(["Consensus with Raft"])
    #expect(try desktop.redo() == "updated p")
    try settle([laptop, desktop])
    try expect([], questions: 1)
    try laptop.answer("p")
    try settle([laptop, desktop])
    try expect(["Consensus with Paxos"])
  }

  @Test func `the undo after a sync that carried ticks over takes back the edit`() throws {
    try share("# P\n\n- [ ] Learn Docker\n- [ ] Learn Ansible\n  - [ ] Inventories\n- [ ] Vault\n")
    for line in ["Learn Docker", "Inventories"] { try laptop.check(line, in: "p") }
    try laptop.sync()
    try edit("# P\n\n- [ ] Learn Docker\n  - [ ] Images\n- [ ] Learn Ansible\n- [ ] Vault\n")
    let report = try desktop.sync()
    #expect(report.news.carried == ["p.1.1", "p.2"])
    #expect(try desktop.done("p") == ["Learn Docker", "Images", "Learn Ansible"])
    #expect(try desktop.undo() == "updated p")
    try settle([laptop, desktop])
    try expect(["Learn Docker", "Learn Ansible", "Inventories"])
    #expect(try desktop.redo() == "updated p")
    try settle([laptop, desktop])
    try expect(["Learn Docker", "Images", "Learn Ansible"])
  }

  @Test(arguments: [false, true], [false, true])
  func `a tick below a heading that says another subject by then is asked about`(
    tickIsFirst: Bool, editIsSentFirst: Bool
  ) throws {
    try share(Self.languages)
    if tickIsFirst { try laptop.check("Learn 500 words", in: "p") }
    try edit(Self.french)
    if !tickIsFirst { try laptop.check("Learn 500 words", in: "p") }
    try settle(editIsSentFirst ? [desktop, laptop] : [laptop, desktop])
    try expect([], questions: 1)
    for device in [laptop, desktop] {
      #expect(try device.asked("p") == ["Spanish: Learn 500 words"])
    }
    try laptop.answer("p")
    try settle([laptop, desktop])
    try expect(["Learn 500 words"])
  }

  @Test func `the undo of such an edit gives the tick its line again`() throws {
    try share(Self.languages)
    try laptop.check("Learn 500 words", in: "p")
    try edit(Self.french)
    try settle([laptop, desktop])
    try expect([], questions: 1)
    #expect(try desktop.undo() == "updated p")
    try settle([laptop, desktop])
    try expect(["Learn 500 words"])
  }

  /// Who ticks below French means French, whoever has made it so.
  @Test(arguments: [false, true]) func `a tick that knew of the heading is not asked about`(
    isOwn: Bool
  ) throws {
    try share(Self.languages)
    try edit(Self.french)
    if !isOwn { try settle([desktop, laptop]) }
    try (isOwn ? desktop : laptop).check("Learn 500 words", in: "p")
    try settle([laptop, desktop])
    try settle([desktop, laptop])
    try expect(["Learn 500 words"])
  }

  @Test func `a heading that says the same keeps a tick that it did not know of`() throws {
    try share(Self.languages)
    try laptop.check("Learn 500 words", in: "p")
    try edit(Self.languages.replacing("## Spanish", with: "## 1. Spanish"))
    try settle([laptop, desktop])
    try expect(["Learn 500 words"])
  }
}
