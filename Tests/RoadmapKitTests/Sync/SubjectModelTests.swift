import Foundation
import Testing

@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel
@testable import Sync

/// Ticks, edits of headings, lines that are cut and pasted, and syncs of three machines in any order: all show the
/// same in the end, no line is done that nobody ticked below its heading, and no tick is lost without a word.
@Suite(.enabled(if: SyncRemote.hasGit, "git is not installed"))
struct SubjectModelTests {
  private static let subjects = ["Spanish", "French", "Docker"]
  private static let lines = ["Learn 500 words", "Read the docs", "Write a short essay"]
  private static let histories =
    ProcessInfo.processInfo.environment["ROADMAP_SUBJECT_HISTORIES"].flatMap(UInt64.init) ?? 4
  private static let first =
    ProcessInfo.processInfo.environment["ROADMAP_SUBJECT_SEED"].flatMap(UInt64.init) ?? 1

  /// A plan's text as its user wrote it.
  private struct Text: Equatable {
    var heading = subjects[0]
    var isFirst = lines.map { _ in true }
    var isThere = lines.map { _ in true }

    var written: String {
      func list(_ isFirst: Bool) -> String {
        lines.indices.filter { isThere[$0] && self.isFirst[$0] == isFirst }
          .map { "- [ ] \(lines[$0])\n" }.joined()
      }
      return
        "# P\n\n## \(heading)\n\n- [ ] Start\n\(list(true))\n## Music\n\n- [ ] Scales\n\(list(false))"
    }
  }

  /// Headings and lines of what is done, and of what waits for an answer.
  private func state(_ device: SyncDevice) throws -> (
    done: Set<String>, asked: Set<String>, all: Set<String>
  ) {
    let asked = Set(try device.asked("p"))
    return try device.command { shelf, _ in
      let plan = try #require(try shelf.plans.library()[named: Fixtures.id("p")]).read()
      func name(_ index: Int) -> String {
        "\(plan.heading(ofSection: Int(plan.items[index].section))): \(plan.text(ofItem: index))"
      }
      let done = plan.items.indices.filter { plan.state(ofItem: $0) == .done }.map(name)
      return (Set(done), asked, Set(plan.items.indices.map(name)))
    }
  }

  /// In the last one a tick came after another machine's move of its line, and was made before it.
  @Test(arguments: Array(first..<(first + histories)) + [5138])
  func `ticks stay below their headings`(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let (clock, remote) = (SyncClock(), SyncRemote())
    let devices = ["a", "b", "c"].map { SyncDevice($0, clock, seed: seed) }
    for device in devices { device.offset = Int64.random(in: -7200...7200, using: &chance) }
    var texts = devices.map { _ in Text() }
    devices[0].files["/p.md"] = texts[0].written
    try devices[0].add("/p.md", as: "p")
    for device in devices { try device.setUp(remote.path) }
    for device in devices[1...] {
      device.files["/p.md"] = texts[0].written
      try device.add("/p.md", as: "p")
    }
    for device in devices { try device.sync() }
    var ticked: Set<String> = []
    var steps: [String] = []
    for _ in 0..<14 {
      let place = Int.random(in: 0..<3, using: &chance)
      let device = devices[place]
      switch Int.random(in: 0..<8, using: &chance) {
      case 0, 1, 2:
        let (done, _, all) = try state(device)
        let open = all.subtracting(done).filter { name in
          Self.lines.contains { name.hasSuffix(": \($0)") }
        }
        guard let name = open.sorted().randomElement(using: &chance),
          let line = Self.lines.first(where: { name.hasSuffix(": \($0)") })
        else { continue }
        try device.check(line, in: "p")
        ticked.insert(name)
        steps.append("\(device.name) ticks \(name)")
      case 3, 4:
        let line = Int.random(in: 0..<Self.lines.count, using: &chance)
        switch Int.random(in: 0..<3, using: &chance) {
        case 0: texts[place].heading = Self.subjects.randomElement(using: &chance) ?? ""
        case 1: texts[place].isThere[line].toggle()
        default: texts[place].isFirst[line].toggle()
        }
        device.files["/p.md"] = texts[place].written
        try device.look()
        steps.append("\(device.name) edits \(texts[place])")
      default:
        try device.sync()
        steps.append("\(device.name) syncs")
      }
    }
    for _ in 0..<3 { for device in devices { try device.sync() } }
    let shown = try devices.map { try $0.shown() }
    let trace: Comment = "seed \(seed): \(steps.joined(separator: "; "))"
    #expect(Set(shown).count == 1, trace)
    let (done, asked, all) = try state(devices[0])
    // A line that is moved below a heading which was there before is the same.
    func isMoved(_ name: String) -> Bool {
      Self.lines.contains { line in
        name.hasSuffix(": \(line)")
          && (name.hasPrefix("Music")
            ? ticked.contains { $0.hasSuffix(": \(line)") } : ticked.contains("Music: \(line)"))
      }
    }
    for name in done where !ticked.contains(name) {
      #expect(isMoved(name), "\(name) is done: \(trace)")
    }
    for name in ticked where all.contains(name) {
      let line = name.split(separator: ":").last.map(String.init) ?? name
      let isKept = done.contains(name) || asked.contains { $0.hasSuffix(line) }
      #expect(isKept, "\(name) is lost, asked \(asked): \(trace)")
    }
    for device in devices { try device.expectSound() }
  }
}
