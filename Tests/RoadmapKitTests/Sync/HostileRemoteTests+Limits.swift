import Foundation
import Testing

@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel
@testable import Sync

/// Too much, too odd, or of another time.
extension HostileRemoteTests {
  @Test func `more devices than one person has are refused as a whole`() throws {
    let many = (0...SyncLayout.mostDevices).map { number in
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
  static let odd: [(name: String, changes: String, refused: [String])] = [
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

  @Test func `what is too large to be fetched is left where it is`() throws {
    var random = SeededGenerator(seed: 5)
    let noise = (0..<40_000).map { _ in
      String(UInt64.random(in: 0...UInt64.max, using: &random), radix: 36)
    }.joined()
    try desktop.check("Gears", in: "year-3")
    try desktop.sync()
    try remote.commit(SyncRemote.file("noise.txt", noise))
    laptop.limits.download = 1 << 16
    #expect(throws: SyncError.tooLarge(url: remote.path, limit: 1 << 16)) { try laptop.sync() }
    // Nothing of it is left here either.
    let folder = "\(laptop.scratch.path).sync"
    let left = (FileManager.default.enumerator(atPath: folder)?.allObjects ?? [])
      .compactMap { $0 as? String }.filter { $0.contains("tmp_pack") || $0.contains("tmp_obj") }
    #expect(left.isEmpty)
    laptop.limits = SyncLimits()
    #expect(try laptop.sync().receivedCount == 1)
    try laptop.expectSound()
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

  static func note(of length: Int) -> String {
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
