import Testing

@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel
@testable import Sync

/// Questions about a plan that several machines have: each asks and answers for all, whatever boxes are
/// ticked in its own file, and what one takes back is its own alone.
@Suite(.enabled(if: SyncRemote.hasGit, "git is not installed"))
struct SharedAnswerTests {
  private let clock = SyncClock()
  private let remote = SyncRemote()
  private let laptop: SyncDevice
  private let desktop: SyncDevice

  init() {
    laptop = SyncDevice("laptop", clock)
    desktop = SyncDevice("desktop", clock)
  }

  private static let docker = "# P\n\n- [ ] Learn Docker\n- [ ] Two pears\n"
  private static let podman = "# P\n\n- [ ] Learn Podman\n- [ ] Two pears\n"
  private static let ticked = "# P\n\n- [ ] Learn Podman\n- [x] Two pears\n"

  private func settle() throws {
    for _ in 0..<2 { for device in [laptop, desktop] { try device.sync() } }
    #expect(try laptop.shown() == desktop.shown())
    for device in [laptop, desktop] { try device.expectSound() }
  }

  private func share() throws {
    for device in [laptop, desktop] { device.files["/p.md"] = Self.docker }
    try laptop.add("/p.md", as: "p")
    try laptop.setUp(remote.path)
    try desktop.setUp(remote.path)
    try desktop.add("/p.md", as: "p")
    try settle()
  }

  private func edit(_ device: SyncDevice, _ text: String) throws {
    device.files["/p.md"] = text
    try device.look()
  }

  /// The line with a tick is another on both machines, and both know of it.
  private func ask() throws {
    try share()
    try laptop.check("Learn Docker", in: "p")
    try settle()
    try edit(desktop, Self.podman)
    try settle()
    #expect(try laptop.openQuestions("p") == 1)
  }

  private func expect(_ done: [String], _ questions: Int = 0) throws {
    for device in [laptop, desktop] {
      #expect(try device.done("p") == done)
      #expect(try device.openQuestions("p") == questions)
    }
  }

  /// The text that is asked about is that of the edit, which has no tick.
  @Test func `a question that is asked after a tick in the file is asked everywhere`() throws {
    try share()
    try laptop.check("Learn Docker", in: "p")
    try edit(desktop, Self.podman)
    try edit(desktop, Self.ticked)
    try settle()
    try expect(["Two pears"], 1)
    try laptop.answer("p")
    try settle()
    try expect(["Learn Podman", "Two pears"])
  }

  @Test(arguments: [false, true])
  func `an answer that is given after a tick in the file counts everywhere`(same: Bool) throws {
    try ask()
    try edit(desktop, Self.ticked)
    try desktop.answer("p", same: same)
    try settle()
    try expect(same ? ["Learn Podman", "Two pears"] : ["Two pears"])
    try desktop.undo()
    try settle()
    try expect(["Two pears"], 1)
    try desktop.redo()
    try settle()
    try expect(same ? ["Learn Podman", "Two pears"] : ["Two pears"])
  }

  /// What is answered elsewhere is answered of the same text, whatever is ticked in the file here.
  @Test func `a file with ticks of its own is not behind an answer`() throws {
    try ask()
    try edit(laptop, Self.ticked)
    try desktop.answer("p")
    try desktop.sync()
    #expect(try laptop.sync().news.behind.isEmpty)
    try edit(laptop, Self.podman)
    try settle()
    try expect(["Learn Podman"])
  }

  /// `isLater`: the answer that is taken back is the one that holds until then.
  @Test(arguments: [false, true], [false, true])
  func `an answer holds where another machine takes back its own`(
    isLater: Bool, same: Bool
  ) throws {
    try ask()
    if isLater { try desktop.answer("p", same: same) }
    try laptop.answer("p", same: !same)
    if !isLater { try desktop.answer("p", same: same) }
    try settle()
    let undone = try #require(try laptop.undoing())
    #expect(try laptop.done("p") == (same ? ["Learn Podman"] : []))
    // That it changes nothing is told once, in one way or the other.
    #expect((undone.answeredElsewhere == 1) != !undone.outranked.isEmpty)
    try settle()
    try expect(same ? ["Learn Podman"] : [])
    try laptop.redo()
    try settle()
    try expect(same != isLater ? ["Learn Podman"] : [])
    try laptop.undo()
    try desktop.undo()
    try settle()
    try expect([], 1)
    // Nobody else's answer is left.
    try laptop.answer("p", same: same)
    let last = try #require(try laptop.undoing())
    #expect(last.answeredElsewhere == 0 && last.outranked.isEmpty)
  }

  /// It says nothing of the plan's lines, and so nothing that an answer did not know of.
  @Test func `the undo of a tick in a file outranks no answer`() throws {
    try ask()
    try edit(laptop, Self.ticked)
    try desktop.answer("p")
    try laptop.undo()
    try settle()
    try expect(["Learn Podman"])
  }

  /// What was edited before any machine was to know is an edit all the same, and older than the other.
  @Test func `an edit of another machine outlasts the undo of one from before the sync`() throws {
    laptop.files["/p.md"] = Self.docker
    try laptop.add("/p.md", as: "p")
    try edit(laptop, Self.docker + "- [ ] Figs\n")
    try laptop.setUp(remote.path)
    try desktop.setUp(remote.path)
    desktop.files["/p.md"] = Self.docker + "- [ ] Figs\n"
    try desktop.add("/p.md", as: "p")
    try edit(desktop, Self.docker + "- [ ] Figs\n- [ ] Plums\n")
    try settle()
    try laptop.undo()
    try settle()
    #expect(try laptop.items("p") == ["Learn Docker", "Two pears", "Figs", "Plums"])
    try laptop.redo()
    try settle()
    #expect(try desktop.items("p") == ["Learn Docker", "Two pears", "Figs", "Plums"])
  }
}
