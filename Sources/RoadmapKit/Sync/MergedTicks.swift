import PlanMatching
import PlanReading
import ProgressJournal
import RoadmapModel

/// Ticks and edits that did not know of each other, since they were made on two machines.
///
/// "Learn Docker" is done on the laptop. The desktop did not know, and has broken it into steps meanwhile,
/// or says it in other words. Its text is the later one: what the edit would have come to, had the tick
/// been there before it, is said when the tick comes. The machine that made the edit says so, and no other;
/// and it says so again where somebody has edited the plan meanwhile and did not know that.
struct MergedTicks {
  /// What follows where a line was broken into steps, or its steps are gone.
  private(set) var carried: [PlanChange.ItemFactOf] = []
  /// Lines that are gone, and may be others.
  private(set) var questions: [CatalogueQuestion] = []
  /// To questions that need not be asked, since the merged ticks answer them.
  private(set) var answers: [PlanAnswer] = []
  /// What was done of lines that get other keys, for those, and in which action.
  private(set) var meant: [(action: ActionID, line: ItemKey, fact: ItemFact)] = []
  /// Lines that are gone, and others since; and what the events say of the texts that had those.
  private(set) var lines: [PlanUpdate.Line] = []
  private(set) var earlier: [PlanText] = []
  private(set) var text: ShelvedPlan
  private let progress: [ItemKey: ItemProgress]
  /// The items that some user has said to be a line.
  private let matched: Set<ItemKey>

  /// `nil` where nothing follows of what came after that event.
  init?(_ entry: CataloguedPlan, after number: Int, in journal: Journal, day: Day) throws {
    guard let text = try journal.lastRead(entry) else { return nil }
    self.text = text
    progress = try journal.progress(of: entry.plan)
    guard let history = try journal.textHistory(entry, after: number) else { return nil }
    let done = try journal.itemsDoneElsewhere(entry.plan)
    let sent = try journal.lastSent
    var left = Set(progress.keys).subtracting(Self.leaves(text)).filter { key in
      guard let last = done[key] else { return history.hasNews && history.hasLate }
      // What was followed once is looked at again only where somebody has edited the plan since.
      return history.hasNews || last > number
    }
    let answered = try journal.itemsAnswered(entry.plan)
    let asked = Set(try journal.questions(of: entry.plan).map(\.item))
    let (waiting, matched) = try journal.unanswered(of: entry.plan)
    self.matched = matched
    // An edit that did not know of a question has answered none.
    let open = Set(
      waiting.filter { history.isUnknown($0.value, lastSent: sent) && !asked.contains($0.key) }.keys
    ).intersection(progress.keys).subtracting(text.itemKeys)
    left.formUnion(open)
    if let edit = history.ownEdit {
      answers = asked.filter { key in
        answered[key].map { $0.isGone && $0.number > edit } ?? false
      }
      .sorted { $0.bits < $1.bits }.map { PlanAnswer(item: $0, line: nil) }
    }
    // Lines may have changed in several edits, of several machines: each is looked at from the last
    // text that had it, by the machine whose edit took it away.
    var (later, laterText) = (Set(text.itemKeys), nil as LastReadText?)
    for index in 0..<history.count where !left.isEmpty {
      guard
        let earlier = try journal.earlierText(index, of: history, entry, replacedBy: later)
      else { continue }
      defer { (later, laterText) = (Set(earlier.text.itemKeys), earlier.text) }
      guard earlier.text.itemKeys.contains(where: left.contains),
        let before = ShelvedPlan(earlier.text, of: entry)
      else { continue }
      let found = left.intersection(Self.leaves(before))
      left.subtract(found)
      let again = found.intersection(open)
      if !again.isEmpty { ask(of: again, from: before, to: Set(text.itemKeys), nil, asked) }
      guard let replacement = earlier.replacement else { continue }
      let unknown = found.subtracting(again).filter {
        earlier.isLate || done[$0] ?? 0 > replacement.number
      }
      if unknown.isEmpty { continue }
      let settled = try carry(unknown, from: before, entry.plan, in: journal, day)
      // "Learn Podman?" may be asked here, and answered in the very text that came late.
      let gone = unknown.filter { key in
        !text.itemKeys.contains(key) && !settled.contains(key)
          && !(answered[key].map { $0.isGone || history.isLater($0.action, than: index + 1) }
            ?? false)
          && (earlier.isLate || !asked.contains(key))
      }
      let replacing = laterText.flatMap { ShelvedPlan($0, of: entry) }
      if !gone.isEmpty { ask(of: gone, from: before, to: replacement.itemKeys, replacing, asked) }
    }
    let subjects = try UnknownSubjects(text, entry, history, in: journal)
    for (items, before) in subjects.asked {
      ask(of: items.subtracting(asked), changedBy: before, subjects.meant)
    }
    if carried.isEmpty && questions.isEmpty && answers.isEmpty { return nil }
  }

  /// Gives back what more is said of than can be asked about.
  private mutating func carry(
    _ ticked: Set<ItemKey>, from before: ShelvedPlan, _ id: PlanID, in journal: Journal, _ day: Day
  ) throws -> Set<ItemKey> {
    let steps = StepTicks(from: before, to: text, progress, of: ticked, on: day)
    let headings = HeadingCarryOver(from: before, to: text, progress, of: ticked, on: day)
    for step in steps.facts + headings.facts {
      // What something was said of is as that says.
      if try journal.history(of: ItemReference(id, step.key)).isEmpty { carried.append(step) }
    }
    return headings.settled
  }

  private static func leaves(_ text: ShelvedPlan) -> [ItemKey] {
    zip(text.itemKeys, text.plan.items.indices).filter { text.plan.isLeaf($0.1) }.map(\.0)
  }

  /// Lines that kept their keys become others, of which it is asked whether they are these items.
  private mutating func ask(
    of items: Set<ItemKey>, changedBy before: PlanText,
    _ deeds: [ItemKey: (action: ActionID, fact: ItemFact)]
  ) {
    guard !items.isEmpty else { return }
    let (other, fresh) = text.withFreshKeys(for: items, unlike: Set(progress.keys))
    text = other
    earlier.append(before)
    for (item, line) in fresh.sorted(by: { $0.key.bits < $1.key.bits }) {
      lines += [PlanUpdate.Line(.gone, item), PlanUpdate.Line(.new, line)]
      questions.append(CatalogueQuestion(item: item, candidates: [line]))
      if let deed = deeds[item] { meant.append((deed.action, line, deed.fact)) }
    }
  }

  /// As the edit would have been taken up, had these had progress then. `edited`: the text that it led to,
  /// where that is not the one that is shown.
  private mutating func ask(
    of gone: Set<ItemKey>, from before: ShelvedPlan, to replacing: Set<ItemKey>,
    _ edited: ShelvedPlan?, _ asked: Set<ItemKey>
  ) {
    let old = before.entries(withProgress: Set(progress.keys))
    let now = ItemSnapshot.all(of: text.plan)
    let match = PlanMatcher.match(
      old: old, new: now,
      titles: before.plan.titles(before: text.plan))
    let known = Set(before.itemKeys)
    var back: [CatalogueEntry] = []
    for (place, entry) in old.enumerated() where gone.contains(entry.key) {
      var lines = match.questions.first { $0.old == place }?.candidates.map(\.new) ?? []
      let same = match.olds[place].new
      if let same { lines = [same] }
      // A line that came into the plan since then is none that the edit put in its place.
      let candidates = lines.map { text.itemKeys[$0] }
        .filter { !known.contains($0) && replacing.contains($0) }
      guard let first = candidates.first else {
        back.append(entry)
        continue
      }
      if asked.contains(entry.key) {
        // An answer of another machine's, in whose text the line is the item; else its user answers.
        guard let same, matched.contains(entry.key), entry.isSaid(by: now[same]) else { continue }
      } else {
        self.lines.append(PlanUpdate.Line(.gone, entry.key))
        questions.append(CatalogueQuestion(item: entry.key, candidates: candidates))
      }
      if same != nil { answers.append(PlanAnswer(item: entry.key, line: first)) }
    }
    if let edited, !back.isEmpty { ask(ofReturned: back, to: edited, known, asked) }
  }

  /// A line that the edit took away may have come back since, in its place or in another.
  private mutating func ask(
    ofReturned back: [CatalogueEntry], to edited: ShelvedPlan, _ known: Set<ItemKey>,
    _ asked: Set<ItemKey>
  ) {
    let live = edited.entries(withProgress: Set(progress.keys))
    let gone = back.map { entry in
      var entry = entry
      entry.isGone = true
      return entry
    }
    let match = PlanMatcher.match(
      old: live + gone, new: ItemSnapshot.all(of: text.plan),
      titles: edited.plan.titles(before: text.plan))
    for (place, entry) in gone.enumerated() {
      let same = match.olds[live.count + place].new
      let lines =
        same.map { [$0] } ?? match.questions.first { $0.old == live.count + place }?.candidates
        .map(\.new) ?? []
      let candidates = lines.map { text.itemKeys[$0] }.filter { !known.contains($0) }
      guard let first = candidates.first else { continue }
      // What an edit has asked already, its user answers.
      if asked.contains(entry.key) { continue }
      self.lines.append(PlanUpdate.Line(.gone, entry.key))
      questions.append(CatalogueQuestion(item: entry.key, candidates: candidates))
      if same != nil { answers.append(PlanAnswer(item: entry.key, line: first)) }
    }
  }
}

extension CatalogueEntry {
  /// Whether a line has its words where it stood.
  fileprivate func isSaid(by line: ItemSnapshot) -> Bool {
    text == line.text && sectionPath == line.sectionPath && above ?? [] == line.above
  }
}
