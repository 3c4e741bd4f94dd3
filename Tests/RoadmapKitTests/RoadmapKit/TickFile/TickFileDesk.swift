import RoadmapModel
import Testing

@testable import RoadmapKit

/// A plan that ticks its file; each call is a command of its own. The file is in memory, and may
/// refuse to be written.
final class TickFileDesk {
  private let scratch = JournalScratch()
  var file: [UInt8]
  /// What the next writing comes to, instead of being done.
  var refusal: FileRewrite?
  /// What an editor does just before the file is replaced.
  var meanwhile: (([UInt8]) -> [UInt8])?
  private(set) var writings = 0
  private var seconds: Int64 = 0
  private var openings: UInt64 = 0

  static let path = "plan.md"

  init(_ text: String) { file = Array(text.utf8) }

  var text: String {
    get { String(decoding: file, as: UTF8.self) }
    set { file = Array(newValue.utf8) }
  }

  private func rewrite(_ old: [UInt8], _ new: [UInt8]) -> FileRewrite {
    if let meanwhile {
      self.meanwhile = nil
      file = meanwhile(file)
    }
    if let refusal { return refusal }
    guard file == old else { return .isAnother }
    file = new
    writings += 1
    return .done
  }

  func command<Result>(_ body: (PlanShelf) throws -> Result) throws -> Result {
    seconds += 1
    let seed = UInt64(seconds)
    let shelf = PlanShelf(
      try Journal.ifThere(try scratch.reader()),
      time: RecordingTime(instant: .sample(seconds), day: .sample),
      sources: PlanSources(
        bundled: [], readFile: { _ in .bytes(self.file) },
        rewriteFile: { _, old, new in self.rewrite(old, new) }),
      openForWriting: { () throws(JournalError) in
        // Two writers of one command must not give the same ids.
        self.openings += 1
        return try self.scratch.writer(seed: seed &+ self.openings << 32)
      },
      tell: { _ in })
    defer { shelf.journal?.close() }
    return try body(shelf)
  }

  @discardableResult
  func add() throws -> TickFileStart? {
    try command { shelf in
      let (plan, bytes) = try shelf.sources.plan(.sample, .file(Self.path))
      _ = try shelf.adding.add(
        PlanChange.Source(plan: plan, bytes: bytes, origin: .file(Self.path)))
      return try shelf.ticking.begin(try #require(try shelf.plans.library()[.sample]))
    }
  }

  func plan() throws -> StudiedPlan {
    try command { try #require(try $0.plans.library()[.sample]).read() }
  }

  /// Gives back what could not be written.
  @discardableResult
  func change(_ item: Int, _ decide: @escaping ItemChange.Decide) throws -> [TickFileOutcome] {
    try command { shelf in
      let plan = try #require(try shelf.plans.library()[.sample]).read()
      guard plan.items.indices.contains(item) else { return [] }
      do {
        _ = try shelf.change(decide).run(on: [NamedPlaces(plan, [.item(item)])])
      } catch ItemChange.Failure.refused {}
      return shelf.files.unwritten
    }
  }

  @discardableResult
  func check(_ item: Int) throws -> [TickFileOutcome] {
    try change(item) { (plan, places) throws(DecisionRefusal) in
      try Decider.check(places, of: plan, on: .sample, Remark())
    }
  }

  func uncheck(_ item: Int) throws {
    try change(item) { (plan, places) throws(DecisionRefusal) in
      try Decider.uncheck(places, of: plan)
    }
  }

  func start(_ item: Int) throws {
    try change(item) { (plan, places) throws(DecisionRefusal) in
      try Decider.start(places, of: plan, on: .sample)
    }
  }

  func skip(_ item: Int) throws {
    try change(item) { (plan, places) throws(DecisionRefusal) in
      try Decider.skip(places, of: plan, on: .sample, why: nil)
    }
  }

  @discardableResult
  func undo() throws -> String? {
    try reverse { (journal, time) throws(JournalError) in
      try journal.undo(at: time.instant, day: time.day)
    }
  }

  @discardableResult
  func redo() throws -> String? {
    try reverse { (journal, time) throws(JournalError) in
      try journal.redo(at: time.instant, day: time.day)
    }
  }

  private func reverse(
    _ body: (Journal, RecordingTime) throws(JournalError) -> Journal.Reversal?
  ) throws -> String? {
    try command { shelf in
      try shelf.files.takeUp()
      let reversal = try body(try shelf.recorder.beginWriting(), shelf.time)
      shelf.cache.forgetAll()
      shelf.files.bringFilesUp()
      return reversal?.words
    }
  }

  /// Every box says what is recorded.
  func expectSame(_ comment: String = "") throws {
    let plan = try plan()
    let text = TickText(file, plan.plan)
    let style = TickStyle(of: text)
    for index in plan.items.indices where text.boxes[index] != nil {
      #expect(
        plan.items[index].mark == style.shown(plan.state(ofItem: index)),
        "\(comment): \(plan.text(ofItem: index))\n\(self.text)")
    }
  }
}
