import Foundation
import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// The same damaged texts mended by us and by ftfy, counted in lines.
@Suite("Beside ftfy")
struct PeerTests {
  private struct Group {
    var name: String
    var damaged: String
    var sound: String
    var mustWin = false
  }

  @Test(
    "no group of plan lines comes out worse, and the originals come out better",
    .enabled(if: Peer.isInstalled, "python3 with ftfy is not installed"))
  func isNowhereWorse() throws {
    var groups: [Group] = []
    for name in ["phase-5", "staff", "year-3", "year-4", "year-5"] {
      groups.append(
        Group(
          name: name, damaged: String(decoding: try RepairFixtures.asReceived(name), as: UTF8.self),
          sound: String(decoding: try RepairFixtures.clean(name), as: UTF8.self),
          mustWin: name == "phase-5" || name == "staff"))
    }
    let lines = try RepairFixtures.lines("plan-lines.txt").joined(separator: "\n")
    for encoding in Damage.encodings {
      for loss in Damage.Loss.allCases {
        let damage = Damage(encoding: encoding, loss: loss)
        if loss != .kept, !damage.losesBytes(of: lines) { continue }
        groups.append(
          Group(
            name: "\(encoding.rawValue), bytes \(loss)", damaged: damage.applied(to: lines),
            sound: lines))
      }
      let damage = Damage(encoding: encoding, loss: .kept)
      groups.append(
        Group(
          name: "\(encoding.rawValue), twice",
          damaged: damage.applied(to: damage.applied(to: lines)),
          sound: lines))
    }
    let sound = try RepairFixtures.lines("sound-lines.txt").joined(separator: "\n")
    groups.append(Group(name: "sound text", damaged: sound, sound: sound))

    let theirs = try Peer.mended(groups.map(\.damaged))
    try #require(theirs.count == groups.count)
    for (group, theirText) in zip(groups, theirs) {
      let total = group.sound.split(separator: "\n", omittingEmptySubsequences: false).count
      let our = rightLines(try TextRepair.mended(group.damaged), group.sound)
      let their = rightLines(theirText, group.sound)
      print("ftfy: \(group.name): ours \(our), ftfy \(their), of \(total) lines")
      #expect(our >= their, "\(group.name)")
      if group.mustWin { #expect(our > their, "\(group.name)") }
    }
  }

  private func rightLines(_ mended: String, _ sound: String) -> Int {
    zip(
      mended.split(separator: "\n", omittingEmptySubsequences: false),
      sound.split(separator: "\n", omittingEmptySubsequences: false)
    ).count { $0.utf8.elementsEqual($1.utf8) }
  }
}

/// The peer library, in a process of its own.
private enum Peer {
  static let isInstalled = (try? run("import ftfy", Data())) != nil

  private struct Failure: Error {}

  /// Each text as a line of hexadecimal digits in and out, so that no line end is anybody's business.
  static func mended(_ texts: [String]) throws -> [String] {
    let script = """
      import sys, ftfy
      for line in sys.stdin:
          text = bytes.fromhex(line.strip()).decode('utf-8')
          config = ftfy.TextFixerConfig(uncurl_quotes=False, unescape_html=False, fix_latin_ligatures=False,
              fix_character_width=False, normalization=None, remove_control_chars=False)
          lines = [ftfy.fix_text_segment(part, config) if part else part for part in text.split('\\n')]
          print('\\n'.join(lines).encode('utf-8').hex())
      """
    let input = texts.map { text in
      text.utf8.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined() + "\n"
    }.joined()
    let output = String(decoding: try run(script, Data(input.utf8)), as: UTF8.self)
    return output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { line in
      let digits = Array(line.utf8)
      let bytes = stride(from: 0, to: digits.count - 1, by: 2).compactMap {
        UInt8(String(decoding: digits[$0...$0 + 1], as: UTF8.self), radix: 16)
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  private static func run(_ script: String, _ input: Data) throws -> Data {
    let file = FileManager.default.temporaryDirectory.appending(path: "peer-\(UUID().uuidString)")
    try input.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script]
    process.standardInput = try FileHandle(forReadingFrom: file)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure() }
    return data
  }
}
