import Testing

@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel
@testable import Sync

/// An answer that is taken back is taken back, whatever another machine answered of the same plan since; what
/// that one said is so still.
@Suite(.enabled(if: SyncRemote.hasGit, "git is not installed"))
struct UndoneAnswerTests {
  private let clock = SyncClock()
  private let remote = SyncRemote()
  private let laptop: SyncDevice
  private let desktop: SyncDevice
  private static let before = "# P\n\n- [ ] Learn Docker\n- [ ] Pears\n- [ ] Enable the cache\n"
  private static let after = "# P\n\n- [ ] Learn Podman\n- [ ] Pears\n- [ ] Disable the cache\n"
  private static let docker = "Learn Docker"
  private static let cache = "Enable the cache"

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

  /// Both have the plan, two of its lines are done, and these are others now.
  init() throws {
    laptop = SyncDevice("laptop", clock)
    desktop = SyncDevice("desktop", clock)
    for device in [laptop, desktop] { device.files["/p.md"] = Self.before }
    try laptop.add("/p.md", as: "p")
    try laptop.setUp(remote.path)
    try desktop.setUp(remote.path)
    try desktop.add("/p.md", as: "p")
    try laptop.check(Self.docker, in: "p")
    try laptop.check(Self.cache, in: "p")
    try settle()
    laptop.files["/p.md"] = Self.after
    try laptop.look()
    try settle()
    #expect(try desktop.asked("p") == [Self.docker, Self.cache])
  }

  /// Answers what is asked of an item.
  private func answer(_ device: SyncDevice, _ item: String, same: Bool = true) throws {
    let question = try device.command { shelf, journal in
      let entry = try #require(try shelf.plans.library()[named: Fixtures.id("p")])
      return try shelf.answers.questions(of: entry.id).all.first { $0.text == item }
    }
    let asked = try #require(question)
    try device.answer("p", asked.item, same ? asked.candidates.first?.key : nil)
  }

  /// `isKnown`: the desktop knows of the laptop's answer when it answers something else.
  @Test(arguments: [false, true], [false, true])
  func `what was answered here is asked again, and the rest stays`(
    isKnown: Bool, same: Bool
  ) throws {
    try answer(laptop, Self.docker, same: same)
    if isKnown { try settle() }
    try answer(desktop, Self.cache)
    try settle()
    let all = (same ? ["Learn Podman"] : []) + ["Disable the cache"]
    try expect(all, asked: [], "both have answered")
    let undone = try #require(try laptop.undoing())
    #expect(undone.outranked.isEmpty && undone.left.isEmpty && undone.answeredElsewhere == 0)
    #expect(try laptop.done("p") == ["Disable the cache"])
    #expect(try laptop.asked("p") == [Self.docker])
    try settle()
    try expect(["Disable the cache"], asked: [Self.docker], "the laptop's answer is taken back")
    try laptop.redo()
    try settle()
    try expect(all, asked: [], "and given again")
    try laptop.undo()
    try settle()
    try expect(["Disable the cache"], asked: [Self.docker], "and taken back")
    try answer(desktop, Self.docker)
    try settle()
    try expect(["Learn Podman", "Disable the cache"], asked: [], "the desktop knows it")
  }

  /// The laptop has answered both at once, and the desktop one of them otherwise.
  @Test func `what the other one said of an item holds`() throws {
    try laptop.answer("p")
    try answer(desktop, Self.docker, same: false)
    try settle()
    try laptop.undo()
    try settle()
    try expect([], asked: [Self.cache], "the desktop's answer is the only one")
  }

  /// The undo is followed by nothing that another undo would take back.
  @Test func `the next undo takes back what was done before`() throws {
    try laptop.check("Pears", in: "p")
    try answer(laptop, Self.docker)
    try settle()
    try answer(desktop, Self.cache)
    try settle()
    try laptop.undo()
    #expect(try laptop.done("p") == ["Pears", "Disable the cache"])
    try laptop.undo()
    #expect(try laptop.done("p") == ["Disable the cache"])
    try settle()
    try expect(["Disable the cache"], asked: [Self.docker], "both are taken back")
  }
}
