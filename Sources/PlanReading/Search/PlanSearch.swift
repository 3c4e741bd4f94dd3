package import RoadmapModel

/// Looks through plans for words.
package struct PlanSearch: Sendable {
  /// Something found: an item or a section.
  package struct Hit: Sendable {
    /// Which of the plans that were searched.
    package let plan: Int
    package let place: PlanPlace
    /// The text as shown.
    package let text: String
    /// The parts of it that were looked for.
    package let marks: [Range<String.Index>]
    package let score: Int
  }

  package let query: SearchQuery

  package init(_ query: SearchQuery) {
    self.query = query
  }

  /// The best first; equally good ones in the order of the plans.
  package func hits(in plans: [Plan]) -> [Hit] {
    var hits: [Hit] = []
    for (index, plan) in plans.enumerated() { collect(plan, index, into: &hits) }
    return hits.enumerated()
      .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
      .map(\.element)
  }

  /// The items whose own text holds all of the words.
  package func items(in plan: Plan) -> [Int] {
    plan.items.indices.filter { match(item: $0, plan)?.isWhole ?? false }
  }

  private func collect(_ plan: Plan, _ index: Int, into hits: inout [Hit]) {
    let headings = plan.sections.indices.map { query.match(plan.title(ofSection: $0)) }
    for section in plan.sections.indices.dropFirst() where headings[section].isWhole {
      let match = headings[section]
      hits.append(
        Hit(
          plan: index, place: .section(section), text: plan.title(ofSection: section),
          marks: match.ranges, score: score(match) + 1))
    }
    let above = gradesAbove(plan, headings)
    // What an item's own words and those above it hold is handed down to the items in it.
    var within: [[Int]] = []
    within.reserveCapacity(plan.items.count)
    for item in plan.items.indices {
      let own = match(item: item, plan)
      let parent = Int(plan.items[item].parent)
      let around = parent >= 0 ? within[parent] : above[Int(plan.items[item].section)]
      within.append(own.map { merged($0.grades, around) } ?? around)
      // Nothing of it is in the item itself or its notes.
      if own == nil, plan.items[item].notes.isEmpty { continue }
      let match = own ?? query.none
      guard let score = match.isWhole ? score(match) : score(match, item, plan, around) else {
        continue
      }
      hits.append(
        Hit(
          plan: index, place: .item(item), text: plan.text(ofItem: item), marks: match.ranges,
          score: score))
    }
  }

  /// What an item's own words hold; `nil` where that is nothing.
  private func match(item index: Int, _ plan: Plan) -> SearchQuery.Match? {
    let item = plan.items[index]
    let fits = plan.source.bytes.withUnsafeBufferPointer { text in
      !InlineText.isVerbatim(text, item.textRange) || query.mayFit(text, item.textRange)
    }
    return fits ? query.match(plan.text(ofItem: index)) : nil
  }

  private func score(_ match: SearchQuery.Match) -> Int {
    100 + match.grades.reduce(0, +) * 10 / match.grades.count + (match.isPhrase ? 30 : 0)
  }

  /// An item also fits where its own text holds some of the words, and the headings and items above
  /// it or its notes the rest.
  private func score(
    _ match: SearchQuery.Match, _ item: Int, _ plan: Plan, _ around: [Int]
  ) -> Int? {
    var grades = match.grades
    let own = grades.reduce(0, +)
    for note in plan.items[item].notes {
      grades = merged(grades, query.match(plan.text(of: plan.notes[Int(note)])).grades)
    }
    guard own > 0 || !grades.contains(0) else { return nil }
    return merged(grades, around).contains(0) ? nil : 20 + own * 10 / grades.count
  }

  /// What each section's heading and those above it hold.
  private func gradesAbove(_ plan: Plan, _ headings: [SearchQuery.Match]) -> [[Int]] {
    var above: [[Int]] = []
    above.reserveCapacity(headings.count)
    for (section, heading) in headings.enumerated() {
      let parent = section == 0 ? heading.grades : above[Int(plan.sections[section].parent)]
      above.append(merged(heading.grades, parent))
    }
    return above
  }

  private func merged(_ a: [Int], _ b: [Int]) -> [Int] {
    a.indices.map { max(a[$0], b[$0]) }
  }
}
