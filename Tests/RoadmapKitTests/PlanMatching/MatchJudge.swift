import RoadmapKit

/// A catalogue that follows a plan through its edits and judges each match.
struct MatchJudge {
  private var entries: [CatalogueEntry]
  private var ownerOf: [ItemKey: Int] = [:]
  private(set) var tally = MatchTally()

  /// `tags`: who each item is, whatever becomes of its words and place.
  init(_ items: [ItemSnapshot], _ tags: [Int], _ random: inout SeededGenerator) {
    entries = []
    for (position, (item, tag)) in zip(items, tags).enumerated() {
      let hasProgress = Double.random(in: 0..<1, using: &random) < 0.7
      entries.append(item.entry(key: item.firstKey, position: position, hasProgress: hasProgress))
      ownerOf[item.firstKey] = tag
    }
  }

  mutating func follow(
    _ items: [ItemSnapshot], _ tags: [Int], _ fates: [Int: LineFate],
    _ random: inout SeededGenerator
  ) {
    let match = PlanMatcher.match(old: entries, new: items)
    tally.rounds += 1
    tally.questions += match.summary.questions
    tally.revived += match.summary.revived
    judge(match, items, tags, fates)
    let known = Set(entries.map(\.key))
    var next: [CatalogueEntry] = []
    for (index, item) in match.items.enumerated() {
      if item.old == nil, known.contains(item.key) { tally.collisions += 1 }
      let hasProgress =
        item.old.map { entries[$0].hasProgress }
        ?? (Double.random(in: 0..<1, using: &random) < 0.6)
      next.append(items[index].entry(key: item.key, position: index, hasProgress: hasProgress))
      // A wrong landing counts once; from then on the line is what its key says.
      ownerOf[item.key] = tags[index]
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
    _ match: PlanMatch, _ items: [ItemSnapshot], _ tags: [Int], _ fates: [Int: LineFate]
  ) {
    let live = entries.indices.filter { !entries[$0].isGone && ownerOf[entries[$0].key] != nil }
    let evidence = TwinEvidence(
      live.map { (entries[$0], ownerOf[entries[$0].key] ?? -1) }, items, tags)
    let answer = live.map { match.olds[$0].new }
    let placeOfOld = Dictionary(uniqueKeysWithValues: zip(live, live.indices))
    let newOfTag = Dictionary(zip(tags, items.indices)) { first, _ in first }
    for (index, item) in match.items.enumerated() {
      guard let old = item.old, let owner = ownerOf[entries[old].key], owner != tags[index] else {
        continue
      }
      let isSameText = EditedPlan.words(entries[old].text) == EditedPlan.words(items[index].text)
      // What is gone comes back by its own words.
      let isExcused = placeOfOld[old].map { evidence.excuses(answer, for: $0) } ?? true
      let isTwinsHeir = placeOfOld[old].map { evidence.isHeirOfTwin(index, of: $0) } ?? false
      if isExcused, isSameText || isTwinsHeir { continue }
      let line = sample(entries[old], items[index], newOfTag[owner].map { items[$0] })
      if isSameText { tally.swapped.append(line) } else { tally.wrong.append(line) }
    }
    let asked = Dictionary(
      match.questions.map { ($0.old, $0.candidates.map(\.new)) }, uniquingKeysWith: { $0 + $1 })
    for (place, old) in live.enumerated() {
      guard let tag = ownerOf[entries[old].key], let truth = newOfTag[tag] else { continue }
      let outcome: MatchTally.Outcome =
        switch answer[place] {
        case truth?: .kept
        case let heir?:
          evidence.excuses(answer, for: place)
            && (evidence.isHeirOfTwin(heir, of: place)
              || EditedPlan.words(items[heir].text) == EditedPlan.words(entries[old].text))
            ? .twin : .swapped
        case nil:
          if evidence.isToss(place, among: asked[old] ?? [], answer)
            || evidence.isConfused(place, answer) && evidence.excuses(answer, for: place)
          {
            .twin
          } else {
            asked[old] != nil ? .asked : entries[old].hasProgress ? .lost : .bare
          }
        }
      let fate = fates[tag] ?? .untouched
      tally.add(outcome, fate)
      if outcome != .kept, tally.samples.count < 400 {
        let heir = answer[place].map { items[$0].text } ?? "-"
        tally.samples.append(
          "\(outcome.rawValue) \(fate.rawValue)\t" + sample(entries[old], items[truth], nil)
            + "\their \(heir)")
      }
    }
  }

  private func sample(
    _ old: CatalogueEntry, _ new: ItemSnapshot, _ truth: ItemSnapshot?
  ) -> String {
    "\(old.text)\t\(new.text)\t\(old.sectionPath.last ?? "")\t\(new.sectionPath.last ?? "")"
      + (truth.map { "\tin truth \($0.text) in \($0.sectionPath.last ?? "")" } ?? "")
  }
}
