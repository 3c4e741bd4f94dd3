import Foundation
import Testing

@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel
@testable import Sync

/// A machine of somebody's: a journal in a folder of its own, files of plans, and a clock. Each call
/// is a command of its own, which opens the journal anew.
final class SyncDevice {
  let scratch = JournalScratch()
  let name: String
  var files: [String: String] = [:]
  /// How far its clock is off, in seconds.
  var offset: Int64 = 0
  /// What others do, once, when this device is at a stage of its sync.
  var meanwhile: (stage: SyncStage, run: () -> Void)?
  private let clock: SyncClock
  private let seed: UInt64
  private var openings: UInt64 = 0
  var limits = SyncLimits()
  /// How often it waited, since others were quicker.
  private(set) var pauses = 0

  init(_ name: String, _ clock: SyncClock, seed: UInt64 = 1) {
    self.name = name
    self.clock = clock
    self.seed = seed &* 0x9E37_79B9 &+ UInt64(name.utf8.reduce(0) { $0 &* 31 &+ Int($1) })
  }

  private var time: RecordingTime {
    let instant = Instant.sample(clock.next() + offset)
    return RecordingTime(instant: instant, day: instant.day(offsetSeconds: 0))
  }

  private func random() -> RandomSource {
    openings += 1
    return .seeded(seed &+ openings << 32)
  }

  func command<Result>(_ body: (PlanShelf, Journal) throws -> Result) throws -> Result {
    let random = random()
    let path = scratch.path
    let shelf = PlanShelf(
      try Journal(path: path, .writing(random)), time: time,
      sources: PlanSources(
        bundled: Self.bundled,
        readFile: { path in
          self.files[path].map { .bytes(Array($0.utf8)) }
            ?? .unreadable("no such file", isMissing: true)
        },
        rewriteFile: { path, old, new in
          guard self.files[path].map({ Array($0.utf8) }) == old else { return .isAnother }
          self.files[path] = String(decoding: new, as: UTF8.self)
          return .done
        }),
      openForWriting: { () throws(JournalError) in try Journal(path: path, .writing(random)) },
      tell: { _ in })
    defer { shelf.journal?.close() }
    return try body(shelf, try shelf.recorder.beginWriting())
  }

  private static let bundled = [
    BundledPlan(id: Fixtures.id("year-3")) {
      Array("# Year\n\n## Q1\n- [ ] Clocks\n- [ ] Gears\n".utf8)
    }
  ]

  // MARK: - Commands

  func add(_ file: String, as name: String) throws {
    try command { shelf, _ in
      let id = try shelf.names.id(named: Fixtures.id(name), random: random())
      let (plan, bytes) = try shelf.sources.plan(id, .file(file))
      _ = try shelf.adding.add(PlanChange.Source(plan: plan, bytes: bytes, origin: .file(file)))
    }
  }

  func check(_ text: String, in plan: String) throws {
    try change(text, plan) { plan, places throws(DecisionRefusal) in
      try Decider.check(places, of: plan, on: .sample, Remark())
    }
  }

  func uncheck(_ text: String, in plan: String) throws {
    try change(text, plan) { plan, places throws(DecisionRefusal) in
      try Decider.uncheck(places, of: plan)
    }
  }

  /// Calls two lines of a plan the same.
  func link(_ first: String, _ second: String, in name: String) throws {
    try command { shelf, journal in
      let plan = try #require(try shelf.plans.library()[named: Fixtures.id(name)]).read()
      let items = try [first, second].map { text in
        let index = try #require(plan.items.indices.first { plan.text(ofItem: $0) == text })
        return ItemReference(plan.id, plan.study.itemKeys[index])
      }
      let facts = try LinkedFacts(linking: items[0], to: [items[1]], try journal.links()) {
        item throws(JournalError) in try journal.progress(of: item)
      }.facts
      try journal.record(facts, at: shelf.time.instant, day: shelf.time.day)
    }
  }

  private func change(_ text: String, _ name: String, _ decide: @escaping ItemChange.Decide) throws
  {
    try command { shelf, _ in
      let plan = try #require(try shelf.plans.library()[named: Fixtures.id(name)]).read()
      let index = try #require(plan.items.indices.first { plan.text(ofItem: $0) == text })
      _ = try shelf.change(decide)
        .run(on: [NamedPlaces(plan, [.item(index)])])
    }
  }

  @discardableResult
  func undo() throws -> String? { try undoing()?.words }

  func undoing() throws -> Journal.Reversal? {
    try command { shelf, journal in
      let reversal = try journal.undo(at: shelf.time.instant, day: shelf.time.day)
      shelf.cache.forgetAll()
      return reversal
    }
  }

  @discardableResult
  func redo() throws -> String? {
    try command { shelf, journal in
      let words = try journal.redo(at: shelf.time.instant, day: shelf.time.day)?.words
      shelf.cache.forgetAll()
      return words
    }
  }

  func remove(_ name: String) throws {
    try command { shelf, _ in
      let entry = try #require(try shelf.plans.library()[named: Fixtures.id(name)])
      try shelf.adding.remove(entry.id, forgets: false)
    }
  }

  /// The plans that a word of the user's may mean.
  func names(meant word: String) throws -> [String] {
    try command { shelf, _ in try shelf.plans.library().entries(named: word).map(\.id.description) }
  }

  /// Takes up what was edited, as every command does.
  func look() throws {
    try command { shelf, _ in
      for entry in try shelf.plans.library().entries {
        _ = try? entry.read()
      }
    }
  }

  func erase(_ name: String) throws {
    try command { shelf, journal in
      let entry = try #require(try shelf.plans.library()[named: Fixtures.id(name)])
      _ = try journal.erase([entry.id], at: shelf.time.instant, day: shelf.time.day)
    }
  }

  /// As a copy of the whole folder would.
  func copy(to other: SyncDevice) throws {
    try command { _, journal in
      try journal.backUp(to: .file(Array(other.scratch.path.utf8)))
    }
    other.files = files
  }

  /// Whether some words are anywhere in the file of its journal.
  func holds(_ words: String) -> Bool {
    ["", "-wal"].contains { suffix in
      FileManager.default.contents(atPath: scratch.path + suffix)?.range(of: Data(words.utf8))
        != nil
    }
  }

  // MARK: - Syncing

  private func world(_ time: RecordingTime) -> SyncWorld {
    var world = SyncWorld(
      folder: Array("\(scratch.path).sync".utf8),
      variables: ["PATH=\(ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")"].map {
        Array($0.utf8)
      }, time: time, random: random(), pause: { _ in self.pauses += 1 },
      tell: { stage in
        guard let others = self.meanwhile, others.stage == stage else { return }
        self.meanwhile = nil
        others.run()
      })
    world.limits = limits
    return world
  }

  @discardableResult
  func setUp(_ remote: String) throws -> SyncReport {
    try command { shelf, _ in try shelf.syncing.setUp(remote, name: name, world(shelf.time)) }
  }

  @discardableResult
  func sync() throws -> SyncReport {
    try command { shelf, _ in try shelf.syncing.run(world(shelf.time)) }
  }

  func status() throws -> SyncStatus {
    try command { shelf, _ in try shelf.syncing.status(world(shelf.time)) }
  }

  func leave() throws { try command { shelf, _ in try shelf.syncing.leave(world(shelf.time)) } }

  // MARK: - What it shows

  /// The plans that all commands find which look at all.
  func readable() throws -> [String] {
    try command { shelf, _ in
      try shelf.plans.read(try shelf.plans.library().entries).map { $0.plan.id.description }
    }
  }

  /// All that a user would see of the study, without where texts come from.
  func shown() throws -> String {
    try command { shelf, journal in
      var lines: [String] = []
      for entry in try shelf.plans.library().entries {
        let plan = try entry.read()
        lines.append("\(entry.id) \(entry.id.stored) \(plan.title)")
        for index in plan.items.indices {
          let progress = plan.progress(at: .item(index))
          lines.append(
            "  \(plan.study.itemKeys[index]) \(plan.text(ofItem: index)) "
              + "\(plan.state(ofItem: index)) \(progress.doneDay?.description ?? "-")")
        }
        lines += try journal.questions(of: entry.id).map { "  ? \($0.item) \($0.candidates)" }
        lines += try journal.catalogueItems(of: entry.id).filter(\.isGone)
          .sorted { $0.key.bits < $1.key.bits }.map { "  gone \($0.key) \($0.text)" }
      }
      lines += try journal.settings().sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      lines += try journal.links().pairs.map { "\($0)" }.sorted()
      lines += try journal.runs().map { "\($0.key.stored) \($0.value)" }.sorted()
      return lines.joined(separator: "\n")
    }
  }

  func done(_ name: String) throws -> [String] {
    try command { shelf, _ in
      let plan = try #require(try shelf.plans.library()[named: Fixtures.id(name)]).read()
      return plan.items.indices.filter { plan.state(ofItem: $0) == .done }
        .map { plan.text(ofItem: $0) }
    }
  }

  /// Says that each item which waits is the first line that it may be.
  func answer(_ name: String, same: Bool = true) throws {
    try command { shelf, journal in
      let entry = try #require(try shelf.plans.library()[named: Fixtures.id(name)])
      try shelf.answers.settle(
        entry.id,
        try journal.questions(of: entry.id).map {
          PlanAnswer(item: $0.item, line: same ? $0.candidates.first : nil)
        })
    }
  }

  /// Says that an item which waits is that line, or none.
  func answer(_ name: String, _ item: ItemKey, _ line: ItemKey?) throws {
    try command { shelf, _ in
      let entry = try #require(try shelf.plans.library()[named: Fixtures.id(name)])
      try shelf.answers.settle(entry.id, [PlanAnswer(item: item, line: line)])
    }
  }

  func tickFile(_ name: String, _ isOn: Bool) throws {
    try command { shelf, journal in
      let entry = try #require(try shelf.plans.library()[named: Fixtures.id(name)])
      try journal.record(
        [.setting(TickFileSetting.name(of: entry.id), isOn ? "on" : nil)],
        at: shelf.time.instant, day: shelf.time.day)
    }
  }

  /// How many ticks wait for an answer.
  func openQuestions(_ name: String) throws -> Int {
    try command { shelf, journal in
      let entry = try #require(try shelf.plans.library()[named: Fixtures.id(name)])
      return try journal.questions(of: entry.id).count
    }
  }

  /// What they are of, with the heading above it.
  func asked(_ name: String) throws -> [String] {
    try command { shelf, _ in
      let entry = try #require(try shelf.plans.library()[named: Fixtures.id(name)])
      return try shelf.answers.questions(of: entry.id).all.map { question in
        (question.above + [question.text]).joined(separator: ": ")
      }
    }
  }

  func items(_ name: String) throws -> [String] {
    try command { shelf, _ in
      let plan = try #require(try shelf.plans.library()[named: Fixtures.id(name)]).read()
      return plan.items.indices.map { plan.text(ofItem: $0) }
    }
  }

  func names() throws -> [String] {
    try command { shelf, _ in try shelf.plans.library().entries.map(\.id.description) }
  }

  func device() throws -> DeviceID? { try command { _, journal in try journal.device } }

  func expectSound() throws {
    let check = try scratch.reader().check()
    #expect(check.isSound, "\(name): \(check)")
  }
}

/// Goes on by a second with each command, whoever's.
final class SyncClock {
  private var seconds: Int64 = 0

  func next() -> Int64 {
    seconds += 1
    return seconds
  }
}

/// A remote in a folder of a test's own.
final class SyncRemote {
  private let scratch = DatabaseScratch()
  var path: String { scratch.path("remote.git") }

  static let hasGit: Bool = {
    (try? Git(folder: [], variables: [Array("PATH=\(paths)".utf8)]).run(
      ["version"], inRepository: false))
      != nil
  }()

  private static var paths: String {
    ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
  }

  var git: Git { Git(folder: Array(path.utf8), variables: [Array("PATH=\(Self.paths)".utf8)]) }

  @discardableResult
  func run(_ arguments: String..., input: String = "") throws -> String {
    String(decoding: try git.run(arguments, input: Array(input.utf8)), as: UTF8.self)
  }

  func make() throws {
    try git.run(["init", "--bare", "--quiet", "--template=", path], inRepository: false)
  }

  var head: String {
    get throws { String(try run("rev-parse", "main").dropLast()) }
  }

  func goBack(to commit: String) throws { try run("update-ref", "refs/heads/main", commit) }

  /// The paths of all files.
  func paths() throws -> [String] {
    try run("ls-tree", "-r", "--name-only", "main").split(separator: "\n").map(String.init)
  }

  func text(_ path: String) throws -> String { try run("show", "main:\(path)") }

  /// What a stranger, or a disk, makes of it: a commit on top, or a first one.
  func commit(_ changes: String) throws {
    let parent = (try? head).map { "from \($0)\n" } ?? ""
    let message = "committer a <a@b> 1795000000 +0000\ndata 1\nx\n"
    try run(
      "fast-import", "--quiet", "--force",
      input: "commit refs/heads/main\n\(message)\(parent)\(changes)\n")
  }

  static func file(_ path: String, _ text: String, mode: String = "100644") -> String {
    "M \(mode) inline \(path)\ndata \(text.utf8.count)\n\(text)\n"
  }
}
