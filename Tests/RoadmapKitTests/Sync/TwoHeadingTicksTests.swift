import Testing

@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel
@testable import Sync

/// One line that two machines tick, each below another heading: that of the one below French is done, whatever
/// becomes of that of the one below Spanish.
@Suite(.enabled(if: SyncRemote.hasGit, "git is not installed"))
struct TwoHeadingTicksTests {
  private let clock = SyncClock()
  private let remote = SyncRemote()
  private let laptop: SyncDevice
  private let desktop: SyncDevice
  private static let line = "Learn 500 words"

  private static func text(_ heading: String) -> String {
    "# P\n\n## \(heading)\n\n- [ ] \(line)\n- [ ] Read a novel\n\n## Music\n\n- [ ] Scales\n"
  }

  private func settle() throws {
    for _ in 0..<2 { for device in [laptop, desktop] { try device.sync() } }
    #expect(try laptop.shown() == desktop.shown())
    for device in [laptop, desktop] { try device.expectSound() }
  }

  private func expect(_ done: [String], asked: [String], _ comment: Comment) throws {
    for device in [laptop, desktop] {
      #expect(try device.done("p") == done, comment)
      #expect(try device.asked("p") == asked, comment)
    }
  }

  /// Both have ticked the line, and the laptop has called its heading French before.
  init() throws {
    laptop = SyncDevice("laptop", clock)
    desktop = SyncDevice("desktop", clock)
    for device in [laptop, desktop] { device.files["/p.md"] = Self.text("Spanish") }
    try laptop.add("/p.md", as: "p")
    try laptop.setUp(remote.path)
    try desktop.setUp(remote.path)
    try desktop.add("/p.md", as: "p")
    try settle()
    laptop.files["/p.md"] = Self.text("French")
    try laptop.look()
    try laptop.check(Self.line, in: "p")
    try desktop.check(Self.line, in: "p")
  }

  private func meet(_ editIsSentFirst: Bool) throws {
    for device in editIsSentFirst ? [laptop, desktop] : [desktop, laptop] { try device.sync() }
    try settle()
    try expect([Self.line], asked: ["Spanish: \(Self.line)"], "they have met")
  }

  @Test(arguments: [false, true], [false, true])
  func `the other tick is asked about, and comes back with its heading`(
    editIsSentFirst: Bool, answers: Bool
  ) throws {
    try meet(editIsSentFirst)
    if answers {
      try desktop.answer("p", same: false)
      try settle()
      try expect([Self.line], asked: [], "the Spanish words are none of the French")
    }
    desktop.files["/p.md"] = Self.text("Spanish") + "- [ ] Chords\n"
    try desktop.look()
    try settle()
    try expect([Self.line], asked: [], "the desktop's text is the plan's")
  }

  @Test(arguments: [false, true])
  func `who takes the tick back that was meant takes it back`(editIsSentFirst: Bool) throws {
    try meet(editIsSentFirst)
    try laptop.undo()
    try settle()
    try expect([], asked: ["Spanish: \(Self.line)"], "the laptop's tick is undone")
    try laptop.redo()
    try settle()
    try expect([Self.line], asked: ["Spanish: \(Self.line)"], "and done again")
  }

  /// Its owner has ticked it below that heading, and the other machines know of it.
  @Test func `who leaves the remote and comes back asks about no tick again`() throws {
    try meet(true)
    try laptop.answer("p", same: false)
    try settle()
    try desktop.check("Read a novel", in: "p")
    try desktop.sync()
    try laptop.leave()
    try laptop.setUp(remote.path)
    try settle()
    try expect([Self.line, "Read a novel"], asked: [], "the laptop is back")
  }

  /// A third machine, which knows of neither, has ticked the line below a heading of its own.
  @Test func `what is asked again was done where it stands`() throws {
    let tablet = SyncDevice("tablet", clock)
    tablet.files["/p.md"] = Self.text("Spanish")
    try tablet.setUp(remote.path)
    try tablet.add("/p.md", as: "p")
    try tablet.sync()
    try meet(true)
    tablet.files["/p.md"] = Self.text("German")
    try tablet.look()
    try tablet.check(Self.line, in: "p")
    for _ in 0..<2 { for device in [tablet, laptop, desktop] { try device.sync() } }
    for device in [tablet, laptop, desktop] {
      #expect(try device.done("p") == [Self.line], "\(device.name)")
    }
  }

  @Test func `what was reopened below its heading was not meant`() throws {
    try laptop.uncheck(Self.line, in: "p")
    try laptop.sync()
    try desktop.sync()
    try settle()
    try expect([], asked: ["Spanish: \(Self.line)"], "nobody has done the French words")
  }
}
