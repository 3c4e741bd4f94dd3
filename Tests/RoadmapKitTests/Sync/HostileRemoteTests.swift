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
  private let clock = SyncClock()
  private let remote = SyncRemote()
  private let laptop: SyncDevice
  private let desktop: SyncDevice

  private static let stranger = "0123456789abcdef0123456789abcdef"
  private static let folder = "devices/\(stranger)"

  init() throws {
    laptop = SyncDevice("laptop", clock)
    desktop = SyncDevice("desktop", clock)
    try laptop.check("Clocks", in: "year-3")
    try laptop.setUp(remote.path)
    try desktop.setUp(remote.path)
  }

  private static func line(
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

  private static let hash = SHA256.name(of: Array("# Plan\n\n- [ ] A\n".utf8))
  private static let added = """
    "plan":"evil","origin":"elsewhere"
    """

  /// What a stranger commits, and the path that is named.
  private static let refused: [(name: String, changes: String, path: String)] = [
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

  private static let shown = line(
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
  private static let impossible: [(name: String, line: String, member: String)] = [
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

  private static func days(_ first: String, _ last: String) -> String {
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

  private static let item = "\"plan\":\"year-3\",\"item\":\"0000000000000\""

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

  @Test func `more devices than one person has are refused as a whole`() throws {
    let many = (0...SyncForm.mostDevices).map { number in
      let digits = String(number, radix: 16)
      let id = String(repeating: "0", count: 32 - digits.count) + digits
      return SyncRemote.file("devices/\(id)/device.json", "{}")
    }
    try remote.commit(many.joined())
    #expect(throws: SyncError.self) { try laptop.sync() }
    #expect(try laptop.status().failure != nil)
  }

  @Test func `unknown files stay, and are nobody's business`() throws {
    try remote.commit(
      SyncRemote.file("README.md", "Mine.\n")
        + SyncRemote.file(".gitattributes", "* filter=x eol=crlf\n")
        + SyncRemote.file("\(Self.folder)/later.bin", "?"))
    try laptop.check("Gears", in: "year-3")
    #expect(try laptop.sync().refusals.isEmpty)
    #expect(try desktop.sync().receivedCount == 1)
    #expect(try remote.text("README.md") == "Mine.\n")
  }

  /// What is not ours by its name is left alone, whatever it is; what has a name of ours is refused by
  /// itself where the rest can do without it.
  private static let odd: [(name: String, changes: String, refused: [String])] = [
    ("a link", SyncRemote.file("\(folder)/notes.md", "/etc/passwd", mode: "120000"), []),
    ("a program", SyncRemote.file("\(folder)/hooks.sh", "exit\n", mode: "100755"), []),
    ("a submodule", "M 160000 \(String(repeating: "1", count: 40)) \(folder)/lib\n", []),
    ("a folder", SyncRemote.file("\(folder)/old/events-000001.jsonl", "?"), []),
    ("a name almost ours", SyncRemote.file("\(folder)/events-1.jsonl", "?"), []),
    (
      "a link for a card", SyncRemote.file("\(folder)/device.json", "/etc/passwd", mode: "120000"),
      ["\(folder)/device.json"]
    ),
    (
      "a card that is too large",
      SyncRemote.file("\(folder)/device.json", String(repeating: " ", count: 1 << 17)),
      ["\(folder)/device.json"]
    ),
  ]

  @Test(arguments: odd.indices)
  func `an odd file in a device's folder keeps none of its events back`(index: Int) throws {
    let (name, changes, refused) = Self.odd[index]
    try remote.commit(
      SyncRemote.file("\(Self.folder)/events-000001.jsonl", Self.line()) + changes)
    let report = try laptop.sync()
    #expect(report.receivedCount == 1, "\(name)")
    #expect(report.refusals.map(\.path) == refused, "\(name)")
    #expect(try laptop.sync().receivedCount == 0, "\(name)")
  }

  @Test func `a folder that is no device's is left alone`() throws {
    try remote.commit(SyncRemote.file("devices/nobody/events-000001.jsonl", Self.line()))
    #expect(try laptop.sync().refusals.isEmpty)
    #expect(try laptop.status().incoming == 0)
  }

  @Test func `an odd file in this device's own folder is no loss`() throws {
    let own = try #require(try laptop.device())
    try remote.commit(SyncRemote.file("devices/\(own)/later.jsonl", "?"))
    for item in ["Gears", "Clocks"] {
      try laptop.uncheck("Clocks", in: "year-3")
      try laptop.check(item, in: "year-3")
      let report = try laptop.sync()
      #expect(!report.isRewound && !report.isRenewed)
    }
    #expect(try remote.text("devices/\(own)/later.jsonl") == "?")
  }

  @Test func `a link in the place of this device's events makes it another device`() throws {
    let own = try #require(try laptop.device())
    try remote.commit(
      SyncRemote.file("devices/\(own)/events-000001.jsonl", "/etc/passwd", mode: "120000"))
    try laptop.check("Gears", in: "year-3")
    #expect(try laptop.sync().isRenewed)
    #expect(try !laptop.sync().isRenewed)
    try desktop.sync()
    #expect(try desktop.done("year-3") == ["Clocks", "Gears"])
  }

  @Test func `what another recorded under this device's id keeps no redo back`() throws {
    let own = try #require(try laptop.device())
    try laptop.check("Gears", in: "year-3")
    try laptop.undo()
    let claimed = Self.line(time: Instant.sample(5000).milliseconds).replacing(
      "\"device\":\"\(Self.stranger)\"", with: "\"device\":\"\(own)\"")
    try remote.commit(SyncRemote.file("\(Self.folder)/events-000001.jsonl", claimed))
    #expect(try laptop.sync().receivedCount == 1)
    #expect(try laptop.redo() != nil)
    #expect(try laptop.done("year-3") == ["Clocks", "Gears"])
  }

  @Test func `a remote that refuses for good is told at once`() throws {
    try laptop.check("Gears", in: "year-3")
    for (setting, reason) in [
      ("receive.hideRefs", "hidden ref"), ("receive.denyNonFastForwards", ""),
    ] where !reason.isEmpty {
      try remote.run("config", setting, "refs/heads")
      #expect(throws: SyncError.self) { try laptop.sync() }
      #expect(laptop.pauses == 0)
      #expect(try laptop.status().failure?.contains(reason) == true)
      try remote.run("config", "--unset", setting)
    }
    // The ref cannot be written there: its log is no file.
    try remote.run("config", "core.logAllRefUpdates", "always")
    let log = remote.path + "/logs/refs/heads/main"
    try FileManager.default.createDirectory(atPath: log, withIntermediateDirectories: true)
    #expect(FileManager.default.createFile(atPath: log + "/in-the-way", contents: nil))
    #expect(throws: SyncError.self) { try laptop.sync() }
    #expect(laptop.pauses == 0)
    #expect(try laptop.status().failure?.contains("main") == true)
    try FileManager.default.removeItem(atPath: remote.path + "/logs")
    #expect(try laptop.sync().sent == 1)
  }

  @Test func `a repository of something else is left alone`() throws {
    let other = SyncRemote()
    try other.make()
    try other.commit(SyncRemote.file("src/main.c", "int main;\n"))
    let tablet = SyncDevice("tablet", clock)
    #expect(throws: SyncError.foreign(url: other.path, found: "src")) {
      try tablet.setUp(other.path)
    }
    #expect(try other.paths() == ["src/main.c"])
  }

  @Test func `a device that has too much is refused, and the others go on`() throws {
    try remote.commit(
      SyncRemote.file(
        "\(Self.folder)/events-000001.jsonl",
        Self.line() + Self.line(kind: "noted", id: "bb", rest: Self.note(of: 4000))))
    try desktop.check("Gears", in: "year-3")
    try desktop.sync()
    laptop.limits.folder = 2000
    let report = try laptop.sync()
    #expect(report.refusals.map(\.path) == ["\(Self.folder)/events-000001.jsonl"])
    #expect(report.refusals.first?.reason == "its device has more than 2000 bytes that is new")
    #expect(report.receivedCount == 1)
    laptop.limits = SyncLimits()
    #expect(try laptop.sync().receivedCount == 2)
  }

  @Test func `what is too much for one sync comes with the next`() throws {
    for (number, device) in ["1", "2", "3"].enumerated() {
      let id = String(repeating: device, count: 32)
      try remote.commit(
        SyncRemote.file(
          "devices/\(id)/events-000001.jsonl",
          Self.line(kind: "noted", id: "a\(number)", rest: Self.note(of: 1000))))
    }
    laptop.limits.sync = 3500
    laptop.limits.batch = 1000
    let report = try laptop.sync()
    #expect(report.receivedCount == 2 && report.refusals.count == 1)
    #expect(report.refusals.first?.reason == "more than 3500 bytes is new; sync again for the rest")
    let next = try laptop.sync()
    #expect(next.receivedCount == 1 && next.refusals.isEmpty)
  }

  private static func note(of length: Int) -> String {
    "\"plan\":\"year-3\",\"item\":\"0000000000000\",\"note\":\""
      + String(repeating: "n", count: length) + "\""
  }

  @Test func `a later format is left to a later program`() throws {
    let other = SyncRemote()
    try other.make()
    try other.commit(SyncRemote.file("roadmap.json", "{\"schema\":\"roadmap.sync/2\"}\n"))
    let tablet = SyncDevice("tablet", clock)
    #expect(throws: SyncError.newerFormat(url: other.path, found: "roadmap.sync/2")) {
      try tablet.setUp(other.path)
    }
  }

  @Test func `a kind of a newer program is kept and passed on`() throws {
    let line = Self.line(kind: "dreamt", rest: "\"plan\":\"year-3\",\"about\":[1,2]")
    try remote.commit(SyncRemote.file("\(Self.folder)/events-000001.jsonl", line))
    #expect(try laptop.sync().receivedCount == 1)
    try laptop.leave()
    let other = SyncRemote()
    try laptop.setUp(other.path)
    let own = try #require(try laptop.device())
    #expect(try other.text("devices/\(own)/events-000001.jsonl").contains(line))
  }

  @Test func `the folder's files are private`() throws {
    let folder = laptop.scratch.path + ".sync"
    #expect(Permissions.exposed(.file(Array(folder.utf8))).isEmpty)
  }
}
