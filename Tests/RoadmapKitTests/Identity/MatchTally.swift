import RoadmapKit

/// What became of the progress of edited plans, counted.
struct MatchTally {
  var edits = 0
  var rounds = 0
  var kept: [LineFate: Int] = [:]
  var lost: [LineFate: Int] = [:]
  var asked: [LineFate: Int] = [:]
  /// Progress on a line that is something else.
  var wrong: [String] = []
  /// Keys of deleted lines on inserted ones, progress or none.
  var passedOn: [String] = []
  /// A line of the very same words took over from one that was deleted, or of its section.
  var twins = 0
  var questions = 0
  var revived = 0
  var collisions = 0
  var samples: [String] = []

  func total(_ fate: LineFate) -> Int { kept[fate, default: 0] + lost[fate, default: 0] }

  func rate(_ fates: [LineFate]) -> Double {
    let all = fates.reduce(0) { $0 + total($1) }
    return Double(fates.reduce(0) { $0 + kept[$1, default: 0] }) / Double(max(all, 1))
  }

  var report: String {
    var lines = ["\(edits) item-edits in \(rounds) rounds"]
    for fate in LineFate.allCases {
      let percent = (rate([fate]) * 10_000).rounded() / 100
      lines.append(
        "  \(fate.rawValue): \(kept[fate, default: 0]) of \(total(fate)) kept (\(percent) %), "
          + "\(asked[fate, default: 0]) of the others asked about")
    }
    lines.append("  progress on something else: \(wrong.count)")
    lines.append("  keys passed from deleted to inserted lines: \(passedOn.count)")
    lines.append("  taken over by a line of the same words: \(twins)")
    lines.append("  revived: \(revived), questions: \(questions), collisions: \(collisions)")
    return lines.joined(separator: "\n")
  }
}

/// A catalogue that follows a plan through its edits and judges each match.
struct MatchJudge {
  private var entries: [CatalogueEntry]
  private var ownerOf: [ItemKey: Int] = [:]
  private(set) var tally = MatchTally()

  init(_ plan: EditedPlan, _ random: inout SeededGenerator) {
    entries = []
    for (position, (item, tag)) in zip(plan.snapshots(), plan.tags).enumerated() {
      let hasProgress = Double.random(in: 0..<1, using: &random) < 0.7
      entries.append(item.entry(key: item.firstKey, position: position, hasProgress: hasProgress))
      ownerOf[item.firstKey] = tag
    }
  }

  mutating func follow(_ editing: PlanEditing, _ random: inout SeededGenerator) {
    let items = editing.plan.snapshots()
    let tags = editing.plan.tags
    let match = PlanMatcher.match(old: entries, new: items)
    tally.rounds += 1
    tally.questions += match.summary.questions
    tally.revived += match.summary.revived
    let allKeys = Set(entries.map(\.key))
    var before: [Int: CatalogueEntry] = [:]
    for entry in entries where !entry.isGone {
      if let tag = ownerOf[entry.key] { before[tag] = entry }
    }
    let asked = Set(match.questions.map(\.key))
    let indexOf = Dictionary(
      entries.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    let placeOf = Dictionary(
      zip(tags, items).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
    var next: [CatalogueEntry] = []
    for (index, item) in match.items.enumerated() {
      let tag = tags[index]
      if let old = item.old {
        judge(entries[old], items[index], tag, placeOf, before)
        next.append(
          items[index].entry(
            key: item.key, position: index, hasProgress: entries[old].hasProgress))
      } else {
        if allKeys.contains(item.key) { tally.collisions += 1 }
        next.append(
          items[index].entry(
            key: item.key, position: index,
            hasProgress: Double.random(in: 0..<1, using: &random) < 0.6))
      }
      if let entry = before[tag] {
        let fate = editing.fates[tag] ?? .untouched
        let heir = match.olds[indexOf[entry.key] ?? 0].new
        let isOnTwin = heir.map {
          EditedPlan.words(items[$0].text) == EditedPlan.words(items[index].text)
            && items[$0].sectionPath == items[index].sectionPath
        }
        if entry.key == item.key || isOnTwin == true {
          tally.kept[fate, default: 0] += 1
        } else {
          tally.lost[fate, default: 0] += 1
          if asked.contains(entry.key) { tally.asked[fate, default: 0] += 1 }
          if tally.samples.count < 400 {
            let heir = heir.map { "\(items[$0].text) in \(items[$0].sectionPath.last ?? "")" }
            tally.samples.append(
              "\(fate.rawValue)\t\(entry.text)\t\(items[index].text)\t"
                + "in \(entry.sectionPath.last ?? "") → \(items[index].sectionPath.last ?? "")\t"
                + "its key: \(heir ?? (asked.contains(entry.key) ? "asked" : "gone"))")
          }
        }
      }
      // A wrong landing counts once; from then on the line is what its key says.
      ownerOf[item.key] = tag
    }
    for (index, entry) in entries.enumerated() where match.olds[index].new == nil {
      var gone = entry
      gone.isGone = true
      if gone.hasProgress { next.append(gone) }
    }
    if Set(next.map(\.key)).count != next.count { tally.collisions += 1 }
    entries = next
  }

  private mutating func judge(
    _ old: CatalogueEntry, _ new: ItemSnapshot, _ tag: Int, _ placeOf: [Int: ItemSnapshot],
    _ before: [Int: CatalogueEntry]
  ) {
    guard let owner = ownerOf[old.key], owner != tag else { return }
    let isSameText = EditedPlan.words(old.text) == EditedPlan.words(new.text)
    if isSameText,
      placeOf[owner] == nil || old.sectionPath == new.sectionPath
        || placeOf[owner]?.sectionPath == new.sectionPath
        || before[tag]?.sectionPath == old.sectionPath
    {
      tally.twins += 1
      return
    }
    let sample =
      "\(old.text)\t\(new.text)\t\(old.sectionPath.last ?? "")\t\(new.sectionPath.last ?? "")"
    if old.hasProgress { tally.wrong.append(sample) }
    if placeOf[owner] == nil, before[tag] == nil { tally.passedOn.append(sample) }
  }
}

extension MatchTally {
  mutating func add(_ other: MatchTally) {
    edits += other.edits
    rounds += other.rounds
    kept.merge(other.kept, uniquingKeysWith: +)
    lost.merge(other.lost, uniquingKeysWith: +)
    asked.merge(other.asked, uniquingKeysWith: +)
    wrong += other.wrong
    passedOn += other.passedOn
    twins += other.twins
    questions += other.questions
    revived += other.revived
    collisions += other.collisions
    samples += other.samples
  }
}
