import Testing

@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel
@testable import Sync

/// A tick of one machine and an edit of its line on another, which do not know of each other: as if the tick
/// had been there before the edit.
@Suite(.enabled(if: SyncRemote.hasGit, "git is not installed"))
struct MergedTickTests {
  private let clock = SyncClock()
  private let remote = SyncRemote()
  private let laptop: SyncDevice
  private let desktop: SyncDevice

  init() {
    laptop = SyncDevice("laptop", clock)
    desktop = SyncDevice("desktop", clock)
  }

  private static let steps =
    "- [ ] Learn Docker\n  - [ ] Images\n  - [ ] Volumes\n- [ ] Two pears\n"
  private static let shell = "- [ ] Write a small shell that runs pipelines of programs\n"
  private static let line = "- [ ] Learn Docker\n- [ ] Two pears\n"

  private struct Meeting {
    let before: String
    let ticked: [String]
    let after: String
    let done: [String]
    var questions = 0
  }

  private static let meetings = [
    Meeting(
      before: line, ticked: ["Learn Docker"], after: steps,
      done: ["Learn Docker", "Images", "Volumes"]),
    Meeting(before: steps, ticked: ["Images", "Volumes"], after: line, done: ["Learn Docker"]),
    Meeting(before: steps, ticked: ["Images"], after: line, done: []),
    Meeting(
      before: shell + line, ticked: ["Write a small shell that runs pipelines of programs"],
      after: shell.replacing("runs", with: "runs the") + line,
      done: ["Write a small shell that runs the pipelines of programs"]),
    Meeting(
      before: line, ticked: ["Learn Docker"], after: "- [ ] Learn Podman\n- [ ] Two pears\n",
      done: [], questions: 1),
    Meeting(
      before: line, ticked: ["Learn Docker"], after: line + "- [ ] Figs\n", done: ["Learn Docker"]),
  ]

  private func settle(_ devices: [SyncDevice]) throws {
    for _ in 0..<2 { for device in devices { try device.sync() } }
    #expect(try laptop.shown() == desktop.shown())
    for device in devices { try device.expectSound() }
  }

  private func share(_ text: String) throws {
    for device in [laptop, desktop] { device.files["/p.md"] = "# P\n\n" + text }
    try laptop.add("/p.md", as: "p")
    try laptop.setUp(remote.path)
    try desktop.setUp(remote.path)
    try desktop.add("/p.md", as: "p")
    try settle([laptop, desktop])
  }

  private func edit(_ text: String) throws {
    desktop.files["/p.md"] = "# P\n\n" + text
    try desktop.look()
  }

  @Test(arguments: meetings.indices, [false, true])
  func `a tick counts as if the edit had known of it`(index: Int, editIsSentFirst: Bool) throws {
    let meeting = Self.meetings[index]
    try share(meeting.before)
    for item in meeting.ticked { try laptop.check(item, in: "p") }
    try edit(meeting.after)
    try settle(editIsSentFirst ? [desktop, laptop] : [laptop, desktop])
    for device in [laptop, desktop] {
      #expect(try device.done("p") == meeting.done)
      #expect(try device.openQuestions("p") == meeting.questions)
    }
  }

  /// The machine that made the edit says what follows, though the text is another's again by then.
  @Test(arguments: meetings.indices, [false, true])
  func `a tick counts though its own machine has edited the plan since`(
    index: Int, withoutKnowing: Bool
  ) throws {
    let meeting = Self.meetings[index]
    try share(meeting.before)
    for item in meeting.ticked { try laptop.check(item, in: "p") }
    try edit(meeting.after)
    try desktop.sync()
    try laptop.sync()
    laptop.files["/p.md"] = "# P\n\n" + meeting.after + "- [ ] Plums\n"
    try laptop.look()
    // What follows of the tick is said before the edit comes, or after it.
    try settle(withoutKnowing ? [desktop, laptop] : [laptop, desktop])
    for device in [laptop, desktop] {
      #expect(try device.items("p").last == "Plums")
      #expect(try device.done("p") == meeting.done)
      #expect(try device.openQuestions("p") == meeting.questions)
    }
  }

  /// An answer is of the text that was asked about, and takes no edit's place.
  @Test(arguments: [false, true], [false, true])
  func `an answer and an edit that did not know of each other both count`(
    editIsLater: Bool, same: Bool
  ) throws {
    try share(Self.line)
    try laptop.check("Learn Docker", in: "p")
    try settle([laptop, desktop])
    try edit("- [ ] Learn Podman\n- [ ] Two pears\n")
    try settle([laptop, desktop])
    #expect(try laptop.openQuestions("p") == 1)
    if editIsLater { try desktop.answer("p", same: same) }
    laptop.files["/p.md"] = "# P\n\n- [ ] Learn Podman\n- [ ] Two pears\n- [ ] Figs\n"
    try laptop.look()
    if !editIsLater { try desktop.answer("p", same: same) }
    try settle([laptop, desktop])
    for device in [laptop, desktop] {
      #expect(try device.items("p") == ["Learn Podman", "Two pears", "Figs"])
      #expect(try device.done("p") == (same ? ["Learn Podman"] : []))
      #expect(try device.openQuestions("p") == 0)
    }
  }

  /// Who had heard of the tick, and says otherwise, is not corrected.
  @Test func `what was reopened in the steps stays open`() throws {
    try share(Self.line)
    try laptop.check("Learn Docker", in: "p")
    try settle([laptop, desktop])
    try edit(Self.steps)
    try desktop.uncheck("Volumes", in: "p")
    try settle([laptop, desktop])
    #expect(try laptop.done("p") == ["Images"])
    try laptop.check("Two pears", in: "p")
    try settle([laptop, desktop])
    #expect(try desktop.done("p") == ["Images", "Two pears"])
  }

  /// The laptop opens the line again before it has heard what the desktop made of its tick.
  @Test(arguments: [false, true]) func `what was carried over is open where its line is reopened`(
    isUndone: Bool
  ) throws {
    try share(Self.line)
    try laptop.check("Learn Docker", in: "p")
    try edit(Self.steps)
    try laptop.sync()
    try desktop.sync()
    #expect(try desktop.done("p") == ["Learn Docker", "Images", "Volumes"])
    if isUndone { try laptop.undo() } else { try laptop.uncheck("Learn Docker", in: "p") }
    try settle([laptop, desktop])
    for device in [laptop, desktop] { #expect(try device.done("p") == []) }
    try laptop.check("Images", in: "p")
    try settle([laptop, desktop])
    #expect(try desktop.done("p") == ["Images"])
  }

  /// An answer is no edit of a file that nobody has touched.
  @Test func `an answer leaves the text that came in its place`() throws {
    try share(Self.line)
    try laptop.check("Learn Docker", in: "p")
    try settle([laptop, desktop])
    laptop.files["/p.md"] = "# P\n\n- [ ] Learn Podman\n- [ ] Two pears\n- [ ] Figs\n"
    try laptop.look()
    try settle([laptop, desktop])
    #expect(try desktop.openQuestions("p") == 1)
    try desktop.answer("p")
    try desktop.look()
    try settle([laptop, desktop])
    for device in [laptop, desktop] {
      #expect(try device.items("p") == ["Learn Podman", "Two pears", "Figs"])
      #expect(try device.done("p") == ["Learn Podman"])
    }
  }

  @Test func `a file that is ticked since another machine said so is told`() throws {
    try share(Self.line)
    try laptop.tickFile("p", true)
    try laptop.sync()
    let began = try desktop.sync().news.ticking
    #expect(began.map(\.path) == ["/p.md"] && began.map(\.isOn) == [true])
    #expect(try desktop.sync().news.ticking.isEmpty)
    try laptop.tickFile("p", false)
    try laptop.sync()
    #expect(try desktop.sync().news.ticking.map(\.isOn) == [false])
  }

  /// Both reopened it: what one takes back, the other has said too.
  @Test func `an undone reopening that another machine shares is known to have no effect`() throws {
    laptop.files["/p.md"] = "# P\n\n" + Self.line
    try laptop.add("/p.md", as: "p")
    try laptop.check("Learn Docker", in: "p")
    try laptop.setUp(remote.path)
    try desktop.setUp(remote.path)
    for device in [laptop, desktop] { try device.uncheck("Learn Docker", in: "p") }
    try settle([laptop, desktop])
    let unmoved = try desktop.command { shelf, journal in
      let undone = try #require(try journal.undo(at: shelf.time.instant, day: shelf.time.day))
      return try journal.unmoved(by: undone.action)
    }
    #expect((unmoved.done.count, unmoved.open.count) == (0, 1))
    #expect(try desktop.done("p") == [])
  }

  /// A link and a tick that met: to check the one that is done already is to check the other.
  @Test func `a check of what is done reaches what is linked to it`() throws {
    laptop.files["/p.md"] = "# P\n\n" + Self.line
    try laptop.add("/p.md", as: "p")
    try laptop.setUp(remote.path)
    try desktop.setUp(remote.path)
    try settle([laptop, desktop])
    try laptop.check("Learn Docker", in: "p")
    try desktop.link("Learn Docker", "Two pears", in: "p")
    try settle([laptop, desktop])
    #expect(try laptop.done("p") == ["Learn Docker"])
    try laptop.check("Learn Docker", in: "p")
    #expect(try laptop.done("p") == ["Learn Docker", "Two pears"])
    try laptop.undo()
    #expect(try laptop.done("p") == ["Learn Docker"])
    try laptop.uncheck("Learn Docker", in: "p")
    #expect(try laptop.done("p") == [])
  }

  @Test func `a tick says nothing of lines that it is not of`() throws {
    try share("- [ ] Docker\n- [ ] Pears\n")
    try desktop.check("Docker", in: "p")
    try settle([laptop, desktop])
    try edit("### Docker\n\n- [ ] Images\n- [ ] Volumes\n\n### Rest\n\n- [ ] Pears\n")
    try edit(
      "### Docker\n\n- [ ] Images\n- [ ] Volumes\n- [ ] Compose\n\n### Rest\n\n- [ ] Pears\n"
        + "  - [ ] Peel\n  - [ ] Core\n")
    try laptop.check("Pears", in: "p")
    try settle([laptop, desktop])
    #expect(try desktop.done("p") == ["Images", "Volumes", "Pears", "Peel", "Core"])
  }

  @Test func `each edit is looked at from the text before it`() throws {
    try share("- [ ] Docker\n- [ ] Pears\n- [ ] Figs\n")
    try laptop.check("Docker", in: "p")
    try laptop.check("Pears", in: "p")
    try edit("- [ ] Docker\n- [ ] Pears\n  - [ ] Peel\n  - [ ] Core\n- [ ] Figs\n")
    try edit(
      "- [ ] Docker\n  - [ ] Images\n  - [ ] Volumes\n- [ ] Pears\n  - [ ] Peel\n  - [ ] Core\n"
        + "- [ ] Figs\n")
    try settle([desktop, laptop])
    #expect(
      try laptop.done("p") == ["Docker", "Images", "Volumes", "Pears", "Peel", "Core"])
  }
}
