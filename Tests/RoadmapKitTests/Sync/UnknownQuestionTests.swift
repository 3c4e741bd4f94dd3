import Testing

@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel
@testable import Sync

/// A tick that waits for an answer on one machine goes on waiting, whatever another machine that did not know of
/// it makes of the plan.
@Suite(.enabled(if: SyncRemote.hasGit, "git is not installed"))
struct UnknownQuestionTests {
  private let clock = SyncClock()
  private let remote = SyncRemote()
  private let laptop: SyncDevice
  private let desktop: SyncDevice

  init() {
    laptop = SyncDevice("laptop", clock)
    desktop = SyncDevice("desktop", clock)
  }

  private func share(_ text: String) throws {
    for device in [laptop, desktop] { device.files["/p.md"] = text }
    try laptop.add("/p.md", as: "p")
    try laptop.setUp(remote.path)
    try desktop.setUp(remote.path)
    try desktop.add("/p.md", as: "p")
    try settle()
  }

  private func settle() throws {
    for _ in 0..<2 { for device in [laptop, desktop] { try device.sync() } }
    #expect(try laptop.shown() == desktop.shown())
    for device in [laptop, desktop] { try device.expectSound() }
  }

  private func edit(_ device: SyncDevice, _ old: String, _ new: String) throws {
    device.files["/p.md"] = device.files["/p.md"]?.replacing(old, with: new)
    try device.look()
  }

  private func expect(_ done: [String], asked: Int) throws {
    for device in [laptop, desktop] {
      #expect(try device.done("p") == done)
      #expect(try device.openQuestions("p") == asked)
    }
  }

  private static let consensus = "# P\n\n- [ ] Slices\n- [ ] Consensus with Raft\n- [ ] Errors\n"
  private static let languages = """
    # P

    ## Spanish
    - [ ] Learn 500 words
    - [ ] Read a short novel
    ## Music
    - [ ] Scales

    """

  /// The desktop's heading is another too, and it was not asked, since it had no tick.
  @Test func `syncs answer no question`() throws {
    try share(Self.languages)
    try edit(laptop, "Spanish", "French")
    try desktop.check("Learn 500 words", in: "p")
    try edit(desktop, "Spanish", "French")
    #expect(try desktop.openQuestions("p") == 1)
    for device in [desktop, laptop, desktop, laptop] { try device.sync() }
    try settle()
    try expect([], asked: 1)
    try laptop.answer("p")
    try settle()
    try expect(["Learn 500 words"], asked: 0)
  }

  enum Later: CaseIterable { case same, other, sent }

  @Test(arguments: Later.allCases)
  func `a later edit that knew of no question leaves it open`(_ later: Later) throws {
    try share(Self.consensus)
    try desktop.check("Consensus with Raft", in: "p")
    try edit(desktop, "Raft", "Paxos")
    if later != .sent { try desktop.sync() }
    try edit(laptop, "Raft", later == .same ? "Paxos" : "Zab")
    if later == .sent { try laptop.sync() }
    try settle()
    try expect([], asked: 1)
    try desktop.answer("p", same: false)
    try settle()
    try expect([], asked: 0)
  }

  @Test func `what was answered is not asked again`() throws {
    try share(Self.consensus)
    try desktop.check("Consensus with Raft", in: "p")
    try edit(desktop, "Raft", "Paxos")
    try desktop.answer("p")
    try desktop.sync()
    try edit(laptop, "Errors", "Errors and panics")
    try settle()
    #expect(try laptop.openQuestions("p") <= 1)
  }
}
