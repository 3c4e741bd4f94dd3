import PlanReading
import ProgressJournal
import RoadmapModel

/// What it came to that a plan ticks its file from now on.
package struct TickFileStart {
  /// Items that have a box in the file, of all.
  package let boxes: Int
  package let items: Int
  /// The text was mended to be read, so its file is never written.
  package let isRepaired: Bool
  /// Items that were done or otherwise marked in the file alone.
  package let taken: Int

  init(_ text: TickText, taken: Int) {
    (boxes, items) = text.coverage
    isRepaired = text.isRepaired
    self.taken = taken
  }

  /// Of a plan that ticked its file before.
  package init(_ source: PlanChange.Source) {
    self.init(TickText(source.bytes, source.plan), taken: 0)
  }
}

/// Why a plan cannot tick a file.
package enum TickFileFailure: Error {
  /// Its file is on another machine.
  case isElsewhere(PlanID)
  /// It comes with the program, without a file.
  case isBundled(PlanID)
  /// Its file cannot be read as a plan just now.
  case isUnreadable(path: String)
}

/// Lets a plan tick its file, or leave it alone again.
package struct TickFileSetup {
  private let recorder: Recorder
  private let cache: PlanCache
  private let sources: PlanSources
  private let edits: EditTaking
  private let files: TickFiles
  private let settings: SettingChange

  init(
    _ recorder: Recorder, _ cache: PlanCache, _ sources: PlanSources, _ edits: EditTaking,
    _ files: TickFiles, _ settings: SettingChange
  ) {
    (self.recorder, self.cache, self.sources) = (recorder, cache, sources)
    (self.edits, self.files, self.settings) = (edits, files, settings)
  }

  private var today: Day { recorder.time.day }

  /// From now on ticks go into the plan's file. What either side calls done is done: what the file
  /// says is recorded here, and what the journal says is written there.
  package func begin(_ entry: PlanLibrary.Entry) throws -> TickFileStart {
    let path = try Self.path(of: entry)
    guard let ticking = try begin(entry.id) else { throw TickFileFailure.isUnreadable(path: path) }
    return ticking
  }

  /// The plan's file is left alone from now on, as it is. False where it was before.
  package func end(_ entry: PlanLibrary.Entry) throws -> Bool {
    _ = try Self.path(of: entry)
    let name = TickFileSetting.name(of: entry.id)
    return try settings.change(name, to: { _ in nil }).before[name] != nil
  }

  private static func path(of entry: PlanLibrary.Entry) throws -> String {
    switch entry.origin {
    case .file(let path): return path
    case .elsewhere: throw TickFileFailure.isElsewhere(entry.id)
    case .bundled: throw TickFileFailure.isBundled(entry.id)
    }
  }

  /// `nil` where the plan has no file that can be read.
  private func begin(_ id: PlanID) throws -> TickFileStart? {
    try files.recording { writer -> TickFileStart? in
      let listed = try writer.planFacts().listed.first { $0.plan == id }
      guard case .file(let path)? = listed?.origin, case .bytes(let bytes) = sources.readFile(path),
        let source = try? PlanChange.Source(bytes, id: id, at: .file(path))
      else { return nil }
      let older = try writer.catalogue(id).flatMap { entry in
        try OlderFile(source, entry, in: writer, day: today)
      }
      if let older {
        try EditRecording(recorder, cache).keep(older, in: writer)
      } else {
        try edits.takeQuietly(source)
      }
      try cache.catalogue(id)
      guard let shelved = older?.text ?? cache[id] else { return nil }
      let text = TickText(bytes, shelved.plan)
      let studied = shelved.studied(try writer.progress(of: id))
      let facts = Self.facts(ofMarks: studied, text, on: today)
      let deeds = facts.filter(\.fact.isDeed).map(\.leaf)
      let takenUp = shelved.takenUp(with: deeds, try writer.progress(of: id))
      let name = TickFileSetting.name(of: id)
      let settings = try writer.settings()
      let own = TickStyle(of: text)
      // What was just written may have had the last `[-]` of the file.
      let style = (TickFileSetting.style(of: id, in: settings)?.with(own) ?? own).stored
      let isKnown = settings[name] == style
      let said: [Fact] =
        (isKnown ? [] : [.setting(name, style)]) + takenUp
        + facts.map { .item(ItemReference(id, shelved.itemKeys[$0.leaf]), $0.fact) }
      if !isKnown { try FirstTicks(in: writer).expect(of: id) }
      if !said.isEmpty { try recorder.record(try writer.withLinked(said), in: writer) }
      return TickFileStart(text, taken: facts.count)
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
      for leaf in leaves
      where !seen.contains(leaf) && !mark.says(atMost: studied.state(ofItem: leaf)) {
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
