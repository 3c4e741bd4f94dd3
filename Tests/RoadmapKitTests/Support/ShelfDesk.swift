import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// A shelf over a journal in a folder of its own; each call is a command of its own, which opens the
/// journal anew.
final class ShelfDesk {
  private let scratch = JournalScratch()
  var files: [String: String] = [:] {
    didSet {
      for (path, text) in files where oldValue[path] != text {
        changes += 1
        times[path] = changes
      }
    }
  }
  /// When each file was changed last.
  private var times: [String: Int64] = [:]
  private var changes: Int64 = 0
  /// Whether files were changed so lately that their times tell nothing.
  var filesAreYoung = false
  /// How often a file was read.
  private(set) var reads = 0
  /// The plans of this version of the program.
  var bundled: [String: String] = [:]
  private(set) var news: [PlanNews] = []
  /// What others do, once, just when a file is being read.
  var meanwhile: (() throws -> Void)?
  private var seconds: Int64 = 0
  private var openings: UInt64 = 0
  var path: String { scratch.path }

  func database() throws -> Database { try scratch.database() }

  static let mine = PlanID.sample

  private func shelf(_ journal: Journal?) -> PlanShelf {
    seconds += 1
    let seed = UInt64(seconds)
    let plans = bundled.sorted { $0.key < $1.key }.compactMap { name, text in
      PlanID(name).map { BundledPlan(id: $0) { Array(text.utf8) } }
    }
    return PlanShelf(
      journal, time: RecordingTime(instant: .sample(seconds), day: .sample),
      sources: PlanSources(bundled: plans) { path in
        let text = self.files[path]
        if let others = self.meanwhile {
          self.meanwhile = nil
          do { try others() } catch { Issue.record(error) }
        }
        return text.map { .bytes(Array($0.utf8)) } ?? .unreadable("no such file", isMissing: true)
      },
      openForWriting: { () throws(JournalError) in
        // Two writers of one command must not give the same ids.
        self.openings += 1
        return try self.scratch.writer(seed: seed &+ self.openings << 32)
      },
      tell: { self.news.append($0) })
  }

  /// As a reading command has it.
  func reading<Result>(_ body: (PlanShelf) throws -> Result) throws -> Result {
    let shelf = shelf(try Journal.ifThere(try scratch.reader()))
    defer { shelf.journal?.close() }
    return try body(shelf)
  }

  func writing<Result>(_ body: (PlanShelf, Journal) throws -> Result) throws -> Result {
    try reading { shelf in try body(shelf, try shelf.recorder.beginWriting()) }
  }

  func plan(_ id: PlanID = mine) throws -> StudiedPlan {
    try reading { try #require(try $0.plans.library()[id]).read() }
  }

  func add(_ path: String) throws -> AddedPlan {
    try writing { shelf, _ in
      let origin = PlanOrigin.file(path)
      let (plan, bytes) = try shelf.sources.plan(Self.mine, origin)
      return try shelf.adding.add(PlanChange.Source(plan: plan, bytes: bytes, origin: origin))
    }
  }

  /// Checks the items of these texts.
  func check(_ texts: String...) throws {
    try writing { shelf, journal in
      let plan = try #require(try shelf.plans.library()[Self.mine]).read()
      let places = texts.compactMap { text in
        plan.items.indices.first { plan.text(ofItem: $0) == text }.map { PlanPlace.item($0) }
      }
      try #require(places.count == texts.count)
      try record(NamedPlaces(plan, places), on: shelf, journal)
    }
  }

  /// Checks an item by its place.
  func check(item: Int) throws {
    try writing { shelf, journal in
      let plan = try #require(try shelf.plans.library()[Self.mine]).read()
      try record(NamedPlaces(plan, [.item(item)]), on: shelf, journal)
    }
  }

  /// What is open of the plan.
  func questions() throws -> OpenQuestions {
    try reading { try $0.answers.questions(of: Self.mine) }
  }

  /// Skips the item of this text.
  func skip(_ text: String) throws {
    try change(text) { plan, places throws(DecisionRefusal) in
      try Decider.skip(places, of: plan, on: .sample, why: nil)
    }
  }

  /// Starts the item of this text.
  func start(_ text: String) throws {
    try change(text) { plan, places throws(DecisionRefusal) in
      try Decider.start(places, of: plan, on: .sample)
    }
  }

  /// Notes something with the item of this text.
  func note(_ text: String) throws {
    try change(text) { plan, places throws(DecisionRefusal) in
      Decider.note(Remark(note: "page 7"), on: places, of: plan)
    }
  }

  /// Takes the tick of the item of this text back.
  func uncheck(_ text: String) throws {
    try change(text) { plan, places throws(DecisionRefusal) in
      try Decider.uncheck(places, of: plan)
    }
  }

  private func change(
    _ text: String,
    _ decide: @escaping (StudiedPlan, [PlanPlace]) throws(DecisionRefusal) -> Decision
  ) throws {
    try writing { shelf, journal in
      let plan = try #require(try shelf.plans.library()[Self.mine]).read()
      let item = try #require(plan.items.indices.first { plan.text(ofItem: $0) == text })
      try record(NamedPlaces(plan, [.item(item)]), on: shelf, journal, decide)
    }
  }

  /// As a command does it that has found the items before.
  private func record(
    _ named: NamedPlaces, on shelf: PlanShelf, _ journal: Journal,
    _ decide: @escaping (StudiedPlan, [PlanPlace]) throws(DecisionRefusal) -> Decision = {
      plan, places throws(DecisionRefusal) in
      try Decider.check(places, of: plan, on: .sample, Remark())
    }
  ) throws {
    let facts = { (named: NamedPlaces) -> [Fact] in
      do throws(DecisionRefusal) {
        return try decide(named.plan, named.places).facts(named.plan)
      } catch {
        Issue.record(error)
        return []
      }
    }
    try journal.write {
      let facts = facts(try shelf.plans.current(named))
      if !facts.isEmpty {
        try journal.record(facts, at: shelf.time.instant, day: shelf.time.day)
      }
    }
  }

  /// In its words, with the catalogue's addresses.
  func undo() throws -> String? {
    try writing { shelf, journal in
      try journal.undo(at: shelf.time.instant, day: shelf.time.day)?.words
    }
  }

  func redo() throws -> String? {
    try writing { shelf, journal in
      try journal.redo(at: shelf.time.instant, day: shelf.time.day)?.words
    }
  }

  /// The texts of what is done.
  func done() throws -> [String] {
    let plan = try plan()
    return plan.items.indices.filter { plan.state(ofItem: $0) == .done }
      .map { plan.text(ofItem: $0) }
  }

  /// What was told since this was asked last.
  func told() -> [PlanNews.Event] {
    defer { news = [] }
    return news.map(\.event)
  }

  func events() throws -> Int { try scratch.reader().check().eventCount }

  func check() throws -> JournalCheck { try scratch.reader().check() }

  func expectSound() throws {
    let check = try check()
    #expect(check.isSound, "\(check)")
  }
}
