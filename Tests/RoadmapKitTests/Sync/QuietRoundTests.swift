import Foundation
import Testing

@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel
@testable import Sync

/// Edits, ticks, questions and answers of three machines in any order, some of which get a file late: once every
/// machine has synced twice, nothing is left to be said, whichever looks first.
///
/// `ROADMAP_QUIET_HISTORIES` and `ROADMAP_QUIET_SEED` ask for more and for others.
@Suite(.enabled(if: SyncRemote.hasGit, "git is not installed"))
struct QuietRoundTests {
  private static func number(_ name: String) -> UInt64? {
    ProcessInfo.processInfo.environment[name].flatMap(UInt64.init)
  }
  private static let first = number("ROADMAP_QUIET_SEED") ?? 1
  private static let histories = number("ROADMAP_QUIET_HISTORIES") ?? 4

  private static let headings = ["Spanish", "French", "Docker"]
  private static let lines = [
    ["Day 1 kata", "Day 2 kata", "Day 3 kata"],
    ["Consensus with Raft", "Consensus with Paxos"], ["Learn 500 words", "Learn 500 words."],
  ]

  /// A plan's text as its user wrote it.
  private struct Text: CustomStringConvertible {
    var heading = 0
    var words = lines.map { _ in 0 }
    var isThere = lines.map { _ in true }
    var isStepped = false
    var others = 0

    var description: String {
      let list = lines.indices.filter { isThere[$0] }.map { "- [ ] \(lines[$0][words[$0]])\n" }
      let steps = isStepped ? "  - [ ] Read\n  - [ ] Write\n" : ""
      let rest = (0..<others).map { "- [ ] Other \($0)\n" }.joined()
      return "# P\n\n## \(headings[heading])\n\n\(list.joined())\n## Music\n\n- [ ] Scales\n"
        + steps + rest
    }

    /// `isCrowded`: of one line alone, which several ticks come to wait for.
    mutating func change(_ chance: inout SeededGenerator, isCrowded: Bool) {
      let line = isCrowded ? 0 : Int.random(in: lines.indices, using: &chance)
      switch Int.random(in: 0..<7, using: &chance) {
      case 0, 1: heading = Int.random(in: headings.indices, using: &chance)
      case 2, 3, 4: words[line] = Int.random(in: lines[line].indices, using: &chance)
      case 5: isThere[line].toggle()
      default: if Bool.random(using: &chance) { isStepped.toggle() } else { others += 1 }
      }
    }
  }

  /// Two ticks wait for the line that the third machine's text has in their place, each asked about by another
  /// machine: what one of them says takes nothing from what the other asks.
  @Test func `two machines that each ask about one line agree`() throws {
    let (clock, remote) = (SyncClock(), SyncRemote())
    let devices = ["a", "b", "c"].map { SyncDevice($0, clock) }
    let (a, b, c) = (devices[0], devices[1], devices[2])
    func text(_ day: Int, _ heading: String) -> String {
      "# P\n\n## Networking\n\n- [ ] Pass the exam\n\n## \(heading)\n\n- [ ] Day \(day) kata\n- [ ] Streams\n"
    }
    a.files["/p.md"] = text(3, "Compilers")
    try a.add("/p.md", as: "p")
    for device in devices { try device.setUp(remote.path) }
    a.files["/p.md"] = text(1, "Compilers")
    try a.look()
    try a.check("Day 1 kata", in: "p")
    try a.sync()
    try c.sync()
    a.files["/p.md"] = text(1, "Compilers") + "- [ ] Other\n"
    try a.look()
    c.files["/p.md"] = text(3, "Basics")
    try c.add("/p.md", as: "p")
    try c.check("Day 3 kata", in: "p")
    try b.check("Day 3 kata", in: "p")
    for _ in 0..<2 { for device in devices { try device.sync() } }
    for device in devices { #expect(try device.sync().sent == 0) }
    #expect(Set(try devices.map { try $0.shown() }).count == 1)
    for device in devices {
      #expect(try device.done("p") == ["Day 3 kata"])
      // Nobody has said that day 1 is day 3.
      #expect(try device.asked("p") == ["Compilers: Day 1 kata"])
    }
  }

  private func open(_ device: SyncDevice) throws -> [String] {
    try device.command { shelf, _ in
      let plan = try #require(try shelf.plans.library()[named: Fixtures.id("p")]).read()
      return plan.items.indices.filter { plan.isLeaf($0) && plan.state(ofItem: $0) != .done }
        .map { plan.text(ofItem: $0) }
    }
  }

  @Test(arguments: first..<(first + histories))
  func `a round after two has nothing to send`(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let (clock, remote) = (SyncClock(), SyncRemote())
    let devices = ["a", "b", "c"].map { SyncDevice($0, clock, seed: seed) }
    for device in devices { device.offset = Int64.random(in: -7200...7200, using: &chance) }
    var texts = devices.map { _ in Text() }
    devices[0].files["/p.md"] = texts[0].description
    try devices[0].add("/p.md", as: "p")
    for device in devices { try device.setUp(remote.path) }
    var steps: [String] = []
    for _ in 0..<16 {
      let place = Int.random(in: 0..<3, using: &chance)
      let device = devices[place]
      switch Int.random(in: 0..<10, using: &chance) {
      case 0, 1, 2:
        let all = try open(device).filter { seed % 2 == 1 || $0.hasPrefix("Day") }
        guard let line = all.randomElement(using: &chance) else { continue }
        try device.check(line, in: "p")
        steps.append("\(device.name) ticks \(line)")
      case 3, 4, 5:
        texts[place].change(&chance, isCrowded: seed % 2 == 0)
        let isTied = device.files["/p.md"] != nil
        device.files["/p.md"] = texts[place].description
        if isTied { try device.look() } else { try device.add("/p.md", as: "p") }
        steps.append("\(device.name) \(isTied ? "edits" : "ties") \(texts[place])")
      case 6:
        guard
          let question = try device.command({ shelf, journal in
            let entry = try #require(try shelf.plans.library()[named: Fixtures.id("p")])
            return try journal.questions(of: entry.id).randomElement(using: &chance)
          })
        else { continue }
        let line = Bool.random(using: &chance) ? question.candidates.first : nil
        try device.answer("p", question.item, line)
        steps.append("\(device.name) answers \(line == nil ? "gone" : "same")")
      case 7:
        guard Bool.random(using: &chance) else { continue }
        steps.append("\(device.name) undoes \(try device.undo() ?? "nothing")")
        // Without the plan there is nothing more to see.
        if try !device.names().contains("p") { try device.redo() }
      default:
        try device.sync()
        steps.append("\(device.name) syncs")
      }
    }
    for _ in 0..<2 { for device in devices { try device.sync() } }
    let trace: Comment = "seed \(seed): \(steps.joined(separator: "; "))"
    for device in devices {
      let report = try device.sync()
      #expect(report.sent == 0, "\(device.name): \(trace)")
    }
    #expect(Set(try devices.map { try $0.shown() }).count == 1, trace)
    for device in devices { try device.expectSound() }
  }
}
