import Foundation
import Testing

@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel
@testable import Sync

/// A repository that somebody else can write to, or that a disk has damaged: what is not what it claims
/// is left and named, and the rest goes on.
@Suite(.enabled(if: SyncRemote.hasGit, "git is not installed"))
struct HostileRemoteTests {
  let clock = SyncClock()
  let remote = SyncRemote()
  let laptop: SyncDevice
  let desktop: SyncDevice

  static let stranger = "0123456789abcdef0123456789abcdef"
  static let folder = "devices/\(stranger)"

  init() throws {
    laptop = SyncDevice("laptop", clock)
    desktop = SyncDevice("desktop", clock)
    try laptop.check("Clocks", in: "year-3")
    try laptop.setUp(remote.path)
    try desktop.setUp(remote.path)
  }

  static func line(
    kind: String = "checked", id: String = "aa", time: Int64 = 20_777 * 86_400_000,
    rest: String = "\"plan\":\"year-3\",\"item\":\"0000000000000\",\"on\":\"2026-11-20\""
  ) -> String {
    let id = String(repeating: "0", count: 30) + id
    let digits = String(UInt64(time) << 16, radix: 16)
    let time = String(repeating: "0", count: 16 - digits.count) + digits
    return """
      {"id":"\(id)","device":"\(stranger)","time":"\(time)","at":1,"day":"2026-11-20",\
      "action":"\(id)","kind":"\(kind)",\(rest)}\n
      """
  }

  static let hash = SHA256.name(of: Array("# Plan\n\n- [ ] A\n".utf8))
  static let added = """
    "plan":"evil","origin":"elsewhere"
    """

  /// What a stranger commits, and the path that is named.
  static let refused: [(name: String, changes: String, path: String)] = [
    (
      "no JSON", SyncRemote.file("\(folder)/events-000001.jsonl", "{]\n"),
      "\(folder)/events-000001.jsonl:1"
    ),
    (
      "a sound line before a broken one",
      SyncRemote.file("\(folder)/events-000001.jsonl", line() + "nonsense\n"),
      "\(folder)/events-000001.jsonl:2"
    ),
    (
      "no end of the last line",
      SyncRemote.file("\(folder)/events-000001.jsonl", String(line().dropLast())),
      "\(folder)/events-000001.jsonl"
    ),
    (
      "deep JSON",
      SyncRemote.file(
        "\(folder)/events-000001.jsonl",
        String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000) + "\n"),
      "\(folder)/events-000001.jsonl:1"
    ),
    (
      "a file that is a link",
      SyncRemote.file("\(folder)/events-000001.jsonl", "/etc/passwd", mode: "120000"),
      "\(folder)/events-000001.jsonl"
    ),
    (
      "a submodule",
      "M 160000 \(String(repeating: "1", count: 40)) \(folder)/events-000001.jsonl\n",
      "\(folder)/events-000001.jsonl"
    ),
    (
      "a program", SyncRemote.file("\(folder)/events-000001.jsonl", line(), mode: "100755"),
      "\(folder)/events-000001.jsonl"
    ),
    (
      "a missing file", SyncRemote.file("\(folder)/events-000002.jsonl", line()),
      "\(folder)/events-000001.jsonl"
    ),
    ("a folder that is a link", SyncRemote.file(folder, "/etc", mode: "120000"), folder),
    ("a folder that is a file", SyncRemote.file(folder, "?"), folder),
    (
      "a folder that is a submodule", "M 160000 \(String(repeating: "1", count: 40)) \(folder)\n",
      folder
    ),
    (
      "a file that is a folder",
      SyncRemote.file("\(folder)/events-000001.jsonl/a", line())
        + SyncRemote.file("\(folder)/events-000001.jsonl/b", line()),
      "\(folder)/events-000001.jsonl"
    ),
    (
      "a path of a file",
      SyncRemote.file(
        "\(folder)/events-000001.jsonl",
        line(kind: "planAdded", rest: "\"plan\":\"evil\",\"origin\":\"file:/etc/passwd\"")),
      "\(folder)/events-000001.jsonl:1"
    ),
    (
      "a plan whose name leads elsewhere",
      SyncRemote.file(
        "\(folder)/events-000001.jsonl",
        line(kind: "planAdded", rest: "\"plan\":\"../evil\",\"origin\":\"elsewhere\"")),
      "\(folder)/events-000001.jsonl:1"
    ),
  ]

  /// A text that nobody has any more must not keep back what was done.
  @Test func `a text that is not there is done without`() throws {
    try remote.commit(
      SyncRemote.file(
        "\(Self.folder)/events-000001.jsonl",
        Self.line(
          kind: "planShown",
          rest: "\"plan\":\"evil\",\"shown\":{\"sha256\":\"\(Self.hash)\",\"lines\":[]}")))
    let report = try laptop.sync()
    #expect(report.refusals.isEmpty)
    #expect(report.receivedCount > 0)
    #expect(try laptop.sync().refusals.isEmpty)
  }

  static let shown = line(
    kind: "planShown",
    rest: "\"plan\":\"year-3\",\"shown\":{\"sha256\":\"\(hash)\",\"lines\":[]}")

  @Test func `a text that is another than its name says counts as missing until it is mended`()
    throws
  {
    let path = "texts/\(Self.hash).md"
    let shown = Self.shown.replacing("year-3", with: "evil")
    let added = Self.line(kind: "planAdded", id: "bb", rest: Self.added)
    try remote.commit(
      SyncRemote.file(path, "# Another\n\n- [ ] B\n")
        + SyncRemote.file(
          "\(Self.folder)/events-000001.jsonl", added + shown + Self.line(id: "cc")))
    let report = try laptop.sync()
    #expect(report.receivedCount == 3)
    #expect(report.refusals.map(\.path) == [path])
    #expect(report.newRefusals.count == 1)
    // It is told as long as it is so.
    let again = try laptop.sync()
    #expect(again.refusals.map(\.path) == [path])
    #expect(again.receivedCount == 0 && again.newRefusals.isEmpty)
    #expect(try laptop.status().refused.map(\.path) == [path])
    try remote.commit(SyncRemote.file(path, "# Plan\n\n- [ ] A\n"))
    #expect(try laptop.sync().refusals.isEmpty)
    #expect(try laptop.items("evil") == ["A"])
    #expect(try laptop.status().refused.isEmpty)
    try desktop.sync()
    #expect(try laptop.shown() == desktop.shown())
  }

  /// What became of a text in the repository, by its path.
  static let losses: [(name: String, change: @Sendable (String) -> String)] = [
    ("it is altered", { SyncRemote.file($0, "# Another\n\n- [ ] B\n") }),
    ("it is gone", { "D \($0)\n" }),
    ("it is a link", { SyncRemote.file($0, "/etc/passwd", mode: "120000") }),
    ("it is a folder", { "D \($0)\n" + SyncRemote.file("\($0)/a", "?") }),
  ]

  @Test(arguments: losses.indices)
  func `a text that the repository lost comes back from whoever has it`(index: Int) throws {
    let (name, change) = Self.losses[index]
    let text = "# Mine\n\n- [ ] Sundials\n- [ ] Shadows\n"
    laptop.files["mine.md"] = text
    try laptop.add("mine.md", as: "mine")
    try laptop.check("Sundials", in: "mine")
    try laptop.sync()
    let path = "texts/\(SHA256.name(of: Array(text.utf8))).md"
    #expect(try remote.text(path) == text)
    try remote.commit(change(path))
    try desktop.sync()
    // Its other plans are read all the same.
    #expect(try desktop.readable() == ["year-3"], "\(name)")
    let report = try laptop.sync()
    #expect(report.isRewound && report.refusals.isEmpty, "\(name)")
    #expect(try remote.text(path) == text, "\(name)")
    #expect(try !laptop.sync().isRewound, "\(name)")
    #expect(try desktop.sync().refusals.isEmpty, "\(name)")
    #expect(try desktop.done("mine") == ["Sundials"], "\(name)")
    #expect(try laptop.shown() == desktop.shown(), "\(name)")
    #expect(try !desktop.sync().isRewound && !laptop.sync().isRewound, "\(name)")
  }

  @Test(arguments: ["120000", "100755"])
  func `a text that is no plain file counts as missing`(mode: String) throws {
    let path = "texts/\(Self.hash).md"
    try remote.commit(
      SyncRemote.file(path, "# Plan\n\n- [ ] A\n", mode: mode)
        + SyncRemote.file("\(Self.folder)/events-000001.jsonl", Self.shown))
    let report = try laptop.sync()
    #expect(report.receivedCount == 1)
    #expect(report.refusals.map(\.path) == [path])
  }

  @Test func `a text that comes after the events which name it is shown then`() throws {
    let shown = Self.shown.replacing("year-3", with: "evil")
    let added = Self.line(kind: "planAdded", id: "bb", rest: Self.added)
    try remote.commit(SyncRemote.file("\(Self.folder)/events-000001.jsonl", added + shown))
    #expect(try laptop.sync().receivedCount == 2)
    try remote.commit(SyncRemote.file("texts/\(Self.hash).md", "# Plan\n\n- [ ] A\n"))
    #expect(try laptop.sync().refusals.isEmpty)
    #expect(try laptop.items("evil") == ["A"])
  }

  @Test func `a folder for all devices that is a link is refused as a whole`() throws {
    try remote.commit("D devices\n" + SyncRemote.file("devices", "/etc", mode: "120000"))
    try laptop.check("Gears", in: "year-3")
    #expect(throws: SyncError.refused(SyncRefusal("devices", "it is a link"))) {
      try laptop.sync()
    }
    #expect(try laptop.done("year-3") == ["Clocks", "Gears"])
  }

  /// What no clock and no user can have recorded, and the member that gives it away.
  static let impossible: [(name: String, line: String, member: String)] = [
    (
      "done in 2500", line().replacing("\"on\":\"2026-11-20\"", with: "\"on\":\"2500-01-01\""),
      "on"
    ),
    (
      "begun in 2500",
      line(kind: "started").replacing(
        "\"on\":\"2026-11-20\"", with: "\"on\":\"2500-01-01\""), "on"
    ),
    (
      "a schedule that ends before it starts",
      line(kind: "planStarted", rest: days("9999-12-31", "0001-01-01")), "until"
    ),
    (
      "a pause that ends before it starts",
      line(kind: "planPaused", rest: days("2026-11-20", "2026-11-19")), "until"
    ),
    ("a clock before all clocks", line().replacing("\"at\":1,", with: "\"at\":-5,"), "at"),
    (
      "a wall clock past the logical one",
      line().replacing("\"at\":1,", with: "\"at\":9000000000000,"), "at"
    ),
    (
      "a day that its clock has not reached",
      line().replacing("\"day\":\"2026-11-20\"", with: "\"day\":\"2026-11-23\""), "day"
    ),
  ]

  static func days(_ first: String, _ last: String) -> String {
    "\"plan\":\"year-3\",\"on\":\"\(first)\",\"until\":\"\(last)\""
  }

  @Test(arguments: impossible.indices)
  func `an event that cannot be right is left with its action, and the rest is taken`(index: Int)
    throws
  {
    let (name, line, member) = Self.impossible[index]
    // The same action has another event, which could be right.
    let other = Self.line(kind: "unchosen", id: "bb", rest: Self.item).replacing(
      "\"action\":\"\(String(repeating: "0", count: 30))bb\"",
      with: "\"action\":\"\(String(repeating: "0", count: 30))aa\"")
    let path = "\(Self.folder)/events-000001.jsonl"
    try remote.commit(SyncRemote.file(path, other + line + Self.line(id: "cc")))
    let report = try laptop.sync()
    #expect(report.receivedCount == 1, "\(name)")
    #expect(
      report.refusals == [SyncRefusal("\(path):2", "the event's '\(member)' cannot be right")],
      "\(name)")
    // It goes on to be told, and what follows it goes on to come.
    try remote.commit(
      SyncRemote.file(path, other + line + Self.line(id: "cc") + Self.line(id: "dd")))
    let again = try laptop.sync()
    #expect(again.receivedCount == 1 && again.refusals == report.refusals, "\(name)")
    try desktop.sync()
    #expect(try laptop.shown() == desktop.shown(), "\(name)")
  }

  static let item = "\"plan\":\"year-3\",\"item\":\"0000000000000\""

  @Test(arguments: refused.indices)
  func `a device's folder that is not sound is left as a whole`(index: Int) throws {
    let (name, changes, path) = Self.refused[index]
    try remote.commit(changes)
    let before = try laptop.shown()
    try desktop.check("Gears", in: "year-3")
    let report = try laptop.sync()
    #expect(report.refusals.map(\.path) == [path], "\(name)")
    #expect(try laptop.shown() == before, "\(name)")
    // The others' go on, and so do this machine's.
    #expect(try desktop.sync().sent == 1, "\(name)")
    #expect(try laptop.sync().receivedCount == 1, "\(name)")
    #expect(try laptop.shown() == desktop.shown(), "\(name)")
    try laptop.expectSound()
  }

  @Test func `an event of the year 2500 waits, and all others count`() throws {
    let late = Self.line(id: "bb", time: 193_443 * 86_400_000)
    try remote.commit(
      SyncRemote.file(
        "\(Self.folder)/events-000001.jsonl", Self.line() + late + Self.line(id: "cc")))
    let report = try laptop.sync()
    #expect(report.held == 1 && report.receivedCount == 2)
    #expect(try laptop.sync().held == 1)
    try laptop.check("Gears", in: "year-3")
    #expect(try laptop.sync().sent == 1)
    #expect(try laptop.done("year-3") == ["Clocks", "Gears"])
  }

  @Test func `an event that changes under its id is refused`() throws {
    try remote.commit(SyncRemote.file("\(Self.folder)/events-000001.jsonl", Self.line()))
    try laptop.sync()
    let before = try laptop.scratch.reader().check().eventCount
    // What is new before it is not taken over either.
    try remote.commit(
      SyncRemote.file(
        "\(Self.folder)/events-000001.jsonl", Self.line(id: "bb") + Self.line(kind: "started")))
    let report = try laptop.sync()
    #expect(report.refusals.count == 1 && report.receivedCount == 0)
    #expect(try laptop.scratch.reader().check().eventCount == before)
  }

  /// What somebody made of this device's own file, by its text.
  static let alterings: [(name: String, change: @Sendable (String) -> String)] = [
    ("another kind", { $0.replacing("\"checked\"", with: "\"unchecked\"") }),
    ("no JSON any more", { $0.replacing("\"kind\"", with: "kind") }),
    ("a line gone", { $0.split(separator: "\n").dropLast().map { "\($0)\n" }.joined() }),
    ("a line that is none", { $0 + "nonsense\n" }),
    ("no end of the last line", { String($0.dropLast(9)) }),
    ("nothing", { _ in "" }),
  ]

  @Test(arguments: alterings.indices)
  func `a device's own file that was altered is put right by its next sync`(index: Int) throws {
    let (name, change) = Self.alterings[index]
    try desktop.check("Gears", in: "year-3")
    try desktop.sync()
    try laptop.sync()
    let path = "devices/\(try #require(try desktop.device()))/events-000001.jsonl"
    try remote.commit(SyncRemote.file(path, change(try remote.text(path))))
    _ = try laptop.sync()
    try desktop.uncheck("Clocks", in: "year-3")
    let report = try desktop.sync()
    #expect(!report.isRenewed && report.refusals.isEmpty, "\(name)")
    #expect(try laptop.sync().refusals.isEmpty, "\(name)")
    #expect(try laptop.done("year-3") == ["Gears"], "\(name)")
    #expect(try laptop.shown() == desktop.shown(), "\(name)")
    let phone = SyncDevice("phone", clock)
    #expect(try phone.setUp(remote.path).refusals.isEmpty, "\(name)")
    #expect(try phone.shown() == desktop.shown(), "\(name)")
    #expect(try !desktop.sync().isRewound, "\(name)")
  }

  @Test func `what is refused names the machine that it is of`() throws {
    try desktop.check("Gears", in: "year-3")
    try desktop.sync()
    let path = "devices/\(try #require(try desktop.device()))/events-000001.jsonl"
    try remote.commit(SyncRemote.file(path, try remote.text(path) + "nonsense\n"))
    #expect(try laptop.sync().refusals.map(\.machine) == ["desktop"])
    #expect(try laptop.status().refused.map(\.machine) == ["desktop"])
    // It is told but once.
    #expect(try laptop.sync().newRefusals.isEmpty)
  }

  @Test func `a format that is lost comes back`() throws {
    try remote.commit("D roadmap.json\n")
    #expect(try laptop.status().problem == nil)
    _ = try laptop.sync()
    #expect(try remote.text("roadmap.json") == "{\"schema\":\"roadmap.sync/1\"}\n")
    #expect(try desktop.sync().refusals.isEmpty)
  }

  @Test func `an event that claims this device's id is not undone here`() throws {
    let own = try #require(try laptop.device())
    let claimed = Self.line().replacing(
      "\"device\":\"\(Self.stranger)\"", with: "\"device\":\"\(own)\"")
    try remote.commit(SyncRemote.file("\(Self.folder)/events-000001.jsonl", claimed))
    #expect(try laptop.sync().receivedCount == 1)
    #expect(try laptop.undo()?.contains("year-3") == true)
    #expect(try laptop.done("year-3") == [])
    #expect(try laptop.sync().sent == 1)
  }
}
