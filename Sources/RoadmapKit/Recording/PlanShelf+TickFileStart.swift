import PlanReading
import ProgressJournal
package import RoadmapModel

extension PlanShelf {
  /// What it came to that a plan ticks its file from now on.
  package struct TickFileStart {
    /// Items that have a box in the file, of all.
    package let boxes: Int
    package let items: Int
    /// The text was mended to be read, so its file is never written.
    package let isRepaired: Bool
    /// Items that were done or otherwise marked in the file alone.
    package let taken: Int
  }

  /// Why a plan cannot tick a file.
  package enum TickFileFailure: Error {
    /// Its file is on another machine.
    case isElsewhere
    /// It comes with the program, without a file.
    case isBundled
    /// Its file cannot be read as a plan just now.
    case isUnreadable(path: String)
  }

  /// The plans on the list that tick their files, with the paths of these.
  package func tickingPlans() throws -> [(plan: PlanID, path: String)] {
    guard let journal else { return [] }
    let settings = try journal.settings()
    guard TickFileSetting.isUsed(in: settings) else { return [] }
    return try journal.planFacts().listed.compactMap { listed in
      guard case .file(let path) = listed.origin,
        TickFileSetting.style(of: listed.plan, in: settings) != nil
      else { return nil }
      return (listed.plan, path)
    }
  }

  /// The plans on the list whose user wants their files ticked, on this machine or on another.
  package func plansSetToTick() throws -> Set<PlanID> {
    guard let journal else { return [] }
    let settings = try journal.settings()
    guard TickFileSetting.isUsed(in: settings) else { return [] }
    return Set(try journal.planFacts().listed.map(\.plan)).filter {
      TickFileSetting.style(of: $0, in: settings) != nil
    }
  }

  /// From now on ticks go into the plan's file. What either side calls done is done: what the file
  /// says is recorded here, and what the journal says is written there.
  package func beginTicking(_ entry: PlanLibrary.Entry) throws -> TickFileStart {
    let path = try Self.path(of: entry)
    let ticking = try beginTicking(entry.id)
    guard let ticking else { throw TickFileFailure.isUnreadable(path: path) }
    return ticking
  }

  /// The plan's file is left alone from now on, as it is. False where it was before.
  package func endTicking(_ entry: PlanLibrary.Entry) throws -> Bool {
    _ = try Self.path(of: entry)
    let name = TickFileSetting.name(of: entry.id)
    return try change(name, to: { _ in nil }).before[name] != nil
  }

  private static func path(of entry: PlanLibrary.Entry) throws -> String {
    switch entry.origin {
    case .file(let path): return path
    case .elsewhere: throw TickFileFailure.isElsewhere
    case .bundled: throw TickFileFailure.isBundled
    }
  }

  /// `nil` where the plan has no file that can be read.
  private func beginTicking(_ id: PlanID) throws -> TickFileStart? {
    try recording { (writer) throws -> TickFileStart? in
      let listed = try writer.planFacts().listed.first { $0.plan == id }
      guard case .file(let path)? = listed?.origin, case .bytes(let bytes) = sources.readFile(path),
        let plan = try? PlanReader.read(bytes, id: id)
      else { return nil }
      let source = PlanChange.Source(plan: plan, bytes: bytes, origin: .file(path))
      let older = try writer.catalogue(id).flatMap { entry in
        try OlderFile(source, entry, in: writer, day: time.day)
      }
      if let older { try keep(older, in: writer) } else { try takeQuietly(source) }
      try catalogue(id)
      guard let shelved = older?.text ?? plans[id] else { return nil }
      let text = TickText(bytes, shelved.plan)
      let studied = shelved.studied(try writer.progress(of: id))
      let facts = Self.facts(ofMarks: studied, text, on: time.day)
      let deeds = facts.filter(\.fact.isDeed).map(\.leaf)
      let takenUp = shelved.takenUp(with: deeds, try writer.progress(of: id))
      let name = TickFileSetting.name(of: id)
      let style = TickStyle(of: text).stored
      let isKnown = try writer.settings()[name] == style
      let said: [Fact] =
        (isKnown ? [] : [.setting(name, style)]) + takenUp
        + facts.map { .item(ItemReference(id, shelved.itemKeys[$0.leaf]), $0.fact) }
      if !said.isEmpty {
        try writer.record(
          try Self.withLinked(said, in: writer), at: time.instant, day: time.day)
      }
      let (boxes, items) = text.coverage
      return TickFileStart(
        boxes: boxes, items: items, isRepaired: text.isRepaired, taken: facts.count)
    }
  }

  /// What the marks of a text say that nobody recorded: done wins, then skipped, then started.
  private static func facts(
    ofMarks studied: StudiedPlan, _ text: TickText, on day: Day
  ) -> [(leaf: Int, fact: ItemFact)] {
    var facts: [(leaf: Int, fact: ItemFact)] = []
    var seen: Set<Int> = []
    for index in studied.items.indices {
      let mark = studied.items[index].mark
      let leaves =
        studied.isLeaf(index)
        ? [index] : mark == .done ? NamedLeaves(below: .item(index), in: studied).items : []
      for leaf in leaves where !seen.contains(leaf) && studied.state(ofItem: leaf) != mark {
        let said = leaf == index ? text.mark(ofItem: leaf) : FileMark(state: mark)
        let fact = said.facts(
          after: FileMark(), of: studied.progress(at: .item(leaf)), today: day
        ).first
        guard let fact else { continue }
        seen.insert(leaf)
        facts.append((leaf, fact))
      }
    }
    return facts.sorted { $0.leaf < $1.leaf }
  }
}
