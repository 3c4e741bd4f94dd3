import RoadmapKit
import Testing

@Suite("The five plans as they were received")
struct AsReceivedTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var repair: Repair?
    /// Lines with an emoji whose lost byte nothing tells, as (line, ours, theirs).
    var ambiguous: [(line: Int, ours: String, theirs: String)] = []
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "phase-5", repair: Repair(encoding: .windows1254, lines: 100),
      ambiguous: [(118, "🔁", "🔐"), (200, "🌐", "🌍")]),
    Case(name: "staff", repair: Repair(encoding: .macRoman, lines: 10)),
    Case(name: "year-3", repair: Repair(encoding: .windows1252, lines: 16)),
    Case(name: "year-4", repair: Repair(encoding: .windows1254, lines: 15)),
    Case(name: "year-5", repair: nil),
  ]

  @Test("become the clean text, but for two emoji", arguments: cases)
  func becomesClean(_ expected: Case) throws {
    let text = try TextRepair.read(RepairFixtures.asReceived(expected.name))
    #expect(text.repair == expected.repair)
    var clean = String(decoding: try RepairFixtures.clean(expected.name), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for (line, ours, theirs) in expected.ambiguous {
      clean[line - 1] = clean[line - 1].replacing(theirs, with: ours)
    }
    let mended = String(decoding: text.bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(mended.count == clean.count)
    for (number, (mine, theirs)) in zip(mended, clean).enumerated() {
      #expect(mine == theirs, "line \(number + 1)")
    }
    #expect(try TextRepair.read(text.bytes).bytes == text.bytes)
  }

  @Test("clean plans stay as they are", arguments: cases.map(\.name))
  func cleanStays(_ name: String) throws {
    let clean = try RepairFixtures.clean(name)
    let text = try TextRepair.read(clean)
    #expect(text.bytes == clean)
    #expect(text.repair == nil)
  }
}
