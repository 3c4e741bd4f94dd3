package import PlanMatching
import PlanReading
package import ProgressJournal
package import RoadmapModel

extension PlanShelf {
  /// What adding a plan came to.
  package struct Added {
    /// The plan as it is called from then on: its own name may be free again.
    package let id: PlanID
    /// What its text ticks, recorded with it.
    package let ticks: TickCounts
    /// How it was matched, where it had been known before.
    package let match: PlanMatch.Summary?
    /// What is recorded of it from then.
    package let kept: Int
    /// Whether another machine's text is newer than the file's, and is shown.
    package var isBehind = false
  }

  /// Lists a plan, with what its text ticks already, as one action. One that was known before is
  /// matched with what it was. `ticksFile`: from now on its file and the journal say the same.
  package func add(
    _ source: PlanChange.Source, ticksFile: Bool = false
  ) throws(JournalError) -> Added {
    let id = source.plan.id
    let style = ticksFile ? TickStyle(of: TickText(source.bytes, source.plan)).stored : nil
    let settings = style.map { [Fact.setting(TickFileSetting.name(of: id), $0)] } ?? []
    return try recording { (writer) throws(JournalError) in
      let added = Fact.plan(id, .added(source.origin))
      if let entry = try writer.catalogue(id),
        let older = try OlderFile(source, entry, in: writer, day: time.day, isTied: false)
      {
        let kept = try writer.progress(of: id).count
        try keep(older, beside: [added] + settings, in: writer)
        plans[id] = nil
        return Added(
          id: try writer.called(id),
          ticks: TickCounts(older.ticks.map(\.fact)), match: nil, kept: kept, isBehind: true)
      }
      if let change = try PlanChange(source, in: writer, day: time.day) {
        let kept = try writer.progress(of: id).count
        try store(change, beside: [added] + settings, in: writer)
        return Added(
          id: try writer.called(id), ticks: TickCounts(change.ticks.map(\.fact)),
          match: change.summary, kept: kept)
      }
      let shelved = ShelvedPlan(new: source.plan, source.bytes, source.origin)
      let ticks = shelved.ticks(on: time.day, source.bytes)
      let deeds = ticks.filter { $0.fact.isDeed }.map(\.leaf)
      let facts = ticks.map { Fact.item(ItemReference(id, shelved.itemKeys[$0.leaf]), $0.fact) }
      let shown = try writer.shownFact(shelved.catalogueText)
      let said = shelved.takenUp(with: deeds, [:]) + facts
      try writer.record(
        [added] + [shown].compactMap(\.self) + settings + Self.withLinked(said, in: writer),
        at: time.instant, day: time.day)
      try writer.store(shelved.catalogueText)
      plans[id] = try stored(shelved, in: writer)
      return Added(
        id: try writer.called(id), ticks: TickCounts(ticks.map(\.fact)), match: nil, kept: 0)
    }
  }

  /// Whether a text is that of the plan of its name which was removed. True where that plan has neither
  /// progress nor a schedule.
  ///
  /// Under the same title two thirds of both must be the same. Under another one, the file of before may
  /// have been edited up to a quarter; a file from elsewhere is a namesake as soon as a line of it is new:
  /// courses of one school share their first and their last lines. A course of another subject is another
  /// plan, unless they share lines that say what they are about.
  package func isSamePlan(_ source: PlanChange.Source) throws(JournalError) -> Bool {
    let id = source.plan.id
    guard let journal else { return true }
    let isScheduled = try journal.runs()[id] != nil
    let hasProgress = try !journal.progress(of: id).isEmpty
    guard isScheduled || hasProgress, let entry = try journal.catalogue(id),
      let change = try PlanChange(source, in: journal, day: time.day)
    else { return true }
    let both = change.old.count { !$0.isGone } + change.new.count
    let same = change.sameLines
    let shared = 2 * same.count
    let last = try journal.lastRead(entry)?.plan
    if let title = last?.titleWords, title == source.plan.titleWords {
      return shared * 3 >= both * 2
    }
    let saysItself = same.contains { Surroundings.areNeedless(for: change.new[$0].text) }
    if last?.titles(before: source.plan).areOther ?? false, !saysItself { return false }
    return entry.origin == source.origin ? shared * 4 >= both * 3 : shared == both
  }

  /// Takes a plan off the list; what was recorded of it stays unless it is to be forgotten.
  package func remove(_ id: PlanID, forgets: Bool) throws(JournalError) {
    try recording { (writer) throws(JournalError) in
      // The time that runs is progress too.
      let timers = FocusTimer.all(in: try writer.settings()).filter { $0.timer.item.plan == id }
      let forgotten = [Fact.plan(id, .forgotten)] + timers.map { .setting($0.name, nil) }
      _ = try writer.record(
        [Fact.plan(id, .removed)] + (forgets ? forgotten : []), at: time.instant, day: time.day)
    }
  }
}

extension PlanChange {
  /// The lines that the plan had, and those of which it is only asked whether they are, for what they stand
  /// below now.
  fileprivate var sameLines: [Int] {
    let kept = match.items.indices.filter { index in
      match.items[index].old.map { !old[$0].isGone } ?? false
    }
    let asked = match.questions.compactMap { question -> Int? in
      guard !old[question.old].isGone, let line = question.candidates.first?.new,
        question.candidates.count == 1, old[question.old].text == new[line].text
      else { return nil }
      return line
    }
    return Array(Set(kept + asked))
  }
}

extension ShelvedPlan {
  /// What the text itself says of its leaves; a tick of a line with children is theirs.
  func ticks(on day: Day, _ bytes: [UInt8]) -> [(leaf: Int, fact: ItemFact)] {
    let marked = plan.items.indices.filter { plan.items[$0].mark != .open }
    guard !marked.isEmpty else { return [] }
    let text = TickText(bytes, plan)
    var facts: [Int: ItemFact] = [:]
    for index in marked where plan.isLeaf(index) {
      facts[index] =
        text.mark(ofItem: index)
        .facts(after: FileMark(), of: ItemProgress(), today: day).first
    }
    let studied = StudiedPlan(plan, Study(itemKeys: itemKeys, sectionKeys: sectionKeys))
    for index in marked where !plan.isLeaf(index) && plan.items[index].mark == .done {
      for leaf in studied.following(tickOf: index) where facts[leaf] == nil {
        facts[leaf] = .checked(on: day, Remark())
      }
    }
    return facts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Leaves that are done and were work in the text before, and would be none in this one.
  func leftOut(since last: ShelvedPlan?, _ progress: [ItemKey: ItemProgress]) -> [Int] {
    guard let last else { return [] }
    let (before, after) = (last.studied(progress), studied(progress))
    let places = last.itemKeys.places
    return plan.items.indices.filter { index in
      guard plan.isLeaf(index), after.state(ofItem: index) == .done, !after.isWork(leaf: index),
        plan.items[index].kind != .outcome, let old = places[itemKeys[index]]
      else { return false }
      return last.plan.isLeaf(old) && before.isWork(leaf: old)
    }
  }

  /// What leaves that the text ticks take up with them.
  func takenUp(with leaves: [Int], _ progress: [ItemKey: ItemProgress]) -> [Fact] {
    guard !leaves.isEmpty else { return [] }
    let study = Study(itemKeys: itemKeys, sectionKeys: sectionKeys, progress: progress)
    let studied = StudiedPlan(plan, study)
    var seen: Set<PlanPlace> = []
    return leaves.flatMap { studied.takenUp(withTicked: $0) }.filter { seen.insert($0).inserted }
      .map { .item(ItemReference(plan.id, study.key($0)), .chosen) }
  }
}
