import Foundation
import Testing

@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel
@testable import Sync

/// Lives of a few machines, drawn by chance: whatever they record, edit, sync, copy and restore in
/// whatever order, after a last round all show the same, and every tick that was not taken back is
/// there. `ROADMAP_SYNC_HISTORIES` and `ROADMAP_SYNC_SEED` ask for more and for others.
@Suite(.enabled(if: SyncRemote.hasGit, "git is not installed"))
struct SyncModelTests {
  @Test func `machines that have synced show the same`() throws {
    let environment = ProcessInfo.processInfo.environment
    let histories = environment["ROADMAP_SYNC_HISTORIES"].flatMap(Int.init) ?? 3
    let first = environment["ROADMAP_SYNC_SEED"].flatMap(UInt64.init) ?? 1
    for seed in first..<first + UInt64(histories) {
      var life = try SyncLife(seed: seed)
      do {
        for _ in 0..<24 { try life.step() }
        try life.settle()
      } catch {
        Issue.record("seed \(seed): \(error)\n\(life.log.joined(separator: "\n"))")
      }
    }
  }
}

/// One history.
private struct SyncLife {
  let seed: UInt64
  private(set) var log: [String] = []
  private var generator: SeededGenerator
  private var devices: [SyncDevice] = []
  private let clock = SyncClock()
  private let remote = SyncRemote()
  private var backups: [(device: Int, path: String)] = []
  private var lines = 0
  /// Machines whose files may hold an edit that was taken back: who changes such a file means it.
  private var undone: Set<String> = []

  init(seed: UInt64) throws {
    self.seed = seed
    generator = SeededGenerator(seed: seed)
    for number in 0..<Int.random(in: 2...4, using: &generator) {
      let device = SyncDevice("m\(number)", clock, seed: seed &+ UInt64(number))
      device.offset = [0, 0, 6 * 3600, -5 * 3600].randomElement(using: &generator) ?? 0
      devices.append(device)
    }
    try devices[0].setUp(remote.path)
  }

  private mutating func one<Element>(_ elements: [Element]) -> Element? {
    elements.randomElement(using: &generator)
  }

  mutating func step() throws {
    let index = Int.random(in: 0..<devices.count, using: &generator)
    let device = devices[index]
    switch Int.random(in: 0..<29, using: &generator) {
    case 0..<6: try tick(device)
    case 6:
      undone.insert(device.name)
      log.append("\(device.name) undo: \(try device.undo() ?? "nothing")")
    case 7..<9: try add(device)
    case 9..<11: try edit(device)
    case 20..<22: try tickInFile(device)
    case 22: try remove(device)
    case 23: log.append("\(device.name) redo: \(try device.redo() ?? "nothing")")
    case 24..<27: try answer(device)
    case 27..<29: try redate(device)
    case 11: try rewind()
    case 12: try backUp(index)
    case 13: try copyOrRestore(index)
    case 14:
      if let other = one(devices.filter { $0 !== device }) {
        device.meanwhile = (.pushing, { _ = try? other.sync() })
        try sync(device)
        device.meanwhile = nil
      }
    default: try sync(device)
    }
  }

  private mutating func tick(_ device: SyncDevice) throws {
    guard let name = one(try device.names()), let text = one(try device.items(name)) else { return }
    let isTick = Int.random(in: 0..<4, using: &generator) > 0
    log.append("\(device.name) \(isTick ? "check" : "uncheck") \(name): \(text)")
    if isTick { try device.check(text, in: name) } else { try device.uncheck(text, in: name) }
  }

  private mutating func add(_ device: SyncDevice) throws {
    let file = "/rust.md"
    guard device.files[file] == nil else { return }
    device.files[file] = "# Rust\n\n## Week 1\n- [ ] Ownership\n- [ ] Borrowing of \(device.name)\n"
    log.append("\(device.name) add rust")
    try device.add(file, as: "rust")
  }

  private mutating func edit(_ device: SyncDevice) throws {
    guard let text = device.files["/rust.md"] else { return }
    lines += 1
    let words = one(["lifetimes", "macros", "traits", "iterators", "closures"]) ?? ""
    let subjects = ["Ownership", "Smart pointers", "Async traits"].filter { !text.contains($0) }
    let edited =
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: text + "- [ ] Read \(words) \(lines)\n"
      case 1: text.replacing("Borrowing", with: "Borrowing, and \(words)")
      // Whether that is the line that was ticked, only its user knows.
      default:
        ["Ownership", "Smart pointers", "Async traits"].reduce(text) {
          $0.replacing("] \($1)\n", with: "] \(subjects.last ?? $1)\n")
        }
      }
    device.files["/rust.md"] = edited
    log.append("\(device.name) edit: \(edited.split(separator: "\n").suffix(3))")
    try device.look()
  }

  private mutating func answer(_ device: SyncDevice) throws {
    guard let name = one(try device.names().filter { $0.hasPrefix("rust") }),
      try device.openQuestions(name) > 0
    else { return }
    let same = Bool.random(using: &generator)
    log.append("\(device.name) answers: \(same ? "the same" : "none of them")")
    // Two that wait for one line are not answered together.
    _ = try? device.answer(name, same: same)
  }

  /// Whatever the plan's text is by now: a tick in an older file changes no line of it.
  private mutating func tickInFile(_ device: SyncDevice) throws {
    guard let text = device.files["/rust.md"] else { return }
    try device.look()
    let before = try lines(device)
    let (from, to) = Bool.random(using: &generator) ? ("[ ]", "[x]") : ("[x]", "[ ]")
    let parts = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard
      let line = parts.indices.filter({ parts[$0].contains(from) }).randomElement(using: &generator)
    else { return }
    var ticked = parts
    ticked[line] = parts[line].replacing(from, with: to)
    device.files["/rust.md"] = ticked.joined(separator: "\n")
    log.append("\(device.name) ticks in its file: \(ticked[line])")
    try device.look()
    if undone.contains(device.name) { return }
    #expect(try lines(device) == before, "seed \(seed): \(log.joined(separator: "\n"))")
  }

  /// Gives a ticked line of its file another day.
  private mutating func redate(_ device: SyncDevice) throws {
    guard var text = device.files["/rust.md"] else { return }
    try device.look()
    let ticked = text.split(separator: "\n").map(String.init).filter { $0.contains("[x]") }
    guard let line = one(ticked) else { return }
    let day = Day.sample.advanced(by: -Int.random(in: 0..<4, using: &generator))
    text.replace(line, with: "\(line.split(separator: " ✅")[0]) ✅ \(day)")
    device.files["/rust.md"] = text
    log.append("\(device.name) changes a day in its file: \(line) to \(day)")
    try device.look()
  }

  private func lines(_ device: SyncDevice) throws -> [String] {
    try device.names().flatMap { try device.items($0) }
  }

  private mutating func remove(_ device: SyncDevice) throws {
    guard let name = one(try device.names().filter { $0.hasPrefix("rust") }) else { return }
    log.append("\(device.name) remove \(name)")
    try device.remove(name)
  }

  private mutating func sync(_ device: SyncDevice) throws {
    let isSetUp = try device.status().url != nil
    let report = try isSetUp ? device.sync() : device.setUp(remote.path)
    log.append("\(device.name) sync: received \(report.receivedCount), sent \(report.sent)")
    #expect(report.refusals.isEmpty, "seed \(seed)")
  }

  private mutating func rewind() throws {
    guard let before = try? remote.run("rev-parse", "--verify", "main~1") else { return }
    log.append("the remote goes back")
    try remote.goBack(to: String(before.dropLast()))
  }

  private mutating func backUp(_ index: Int) throws {
    let path = devices[index].scratch.path + ".backup-\(backups.count)"
    try devices[index].command { _, journal in
      try journal.backUp(to: .file(Array(path.utf8)))
    }
    backups.append((index, path))
  }

  private mutating func copyOrRestore(_ index: Int) throws {
    if let backup = one(backups.filter { $0.device == index }) {
      log.append("\(devices[index].name) restores a backup")
      _ = try Restore(
        from: .file(Array(backup.path.utf8)),
        to: .file(Array(devices[index].scratch.path.utf8)))
      return
    }
    guard devices.count < 6 else { return }
    let copy = SyncDevice("m\(devices.count)", clock, seed: generator.next())
    try devices[index].copy(to: copy)
    log.append("\(devices[index].name) is copied to \(copy.name)")
    devices.append(copy)
  }

  mutating func settle() throws {
    for _ in 0..<3 { for device in devices { try sync(device) } }
    let shown = try devices.map { try $0.shown() }
    for (device, other) in zip(devices, shown) where other != shown[0] {
      let difference = TextDiff(
        shown[0].split(separator: "\n").map(String.init),
        other.split(separator: "\n").map(String.init))
      Issue.record(
        "seed \(seed): \(device.name)\n\(difference)\n\(log.joined(separator: "\n"))")
    }
    for device in devices { try device.expectSound() }
  }
}
