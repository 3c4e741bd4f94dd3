/// Looks through plans for words.
public struct PlanSearch: Sendable {
  /// Something found: an item or a section.
  public struct Hit: Sendable {
    /// Which of the plans that were searched.
    public let plan: Int
    public let place: PlanPlace
    /// The text as shown.
    public let text: String
    /// The parts of it that were looked for.
    public let marks: [Range<String.Index>]
    public let score: Int
  }

  public let query: SearchQuery

  public init(_ query: SearchQuery) {
    self.query = query
  }

  /// The best first; equally good ones in the order of the plans.
  public func hits(in plans: [Plan]) -> [Hit] {
    var hits: [Hit] = []
    for (index, plan) in plans.enumerated() { collect(plan, index, into: &hits) }
    return hits.enumerated()
      .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
      .map(\.element)
  }

  /// The items whose own text holds all of the words.
  public func items(in plan: Plan) -> [Int] {
    plan.items.indices.filter { query.match(FoldedText(plan.text(ofItem: $0))).isWhole }
  }

  private func collect(_ plan: Plan, _ index: Int, into hits: inout [Hit]) {
    let headings = plan.sections.indices.map { query.match(FoldedText(plan.title(ofSection: $0))) }
    for section in plan.sections.indices.dropFirst() where headings[section].isWhole {
      let match = headings[section]
      hits.append(
        Hit(
          plan: index, place: .section(section), text: plan.title(ofSection: section),
          marks: match.ranges, score: score(match) + 1))
    }
    for item in plan.items.indices {
      let text = plan.text(ofItem: item)
      let match = query.match(FoldedText(text))
      if match.isWhole {
        hits.append(
          Hit(
            plan: index, place: .item(item), text: text, marks: match.ranges, score: score(match)))
      } else if let score = score(match, above: item, plan, headings) {
        hits.append(
          Hit(plan: index, place: .item(item), text: text, marks: match.ranges, score: score))
      }
    }
  }

  private func score(_ match: SearchQuery.Match) -> Int {
    100 + match.grades.reduce(0, +) * 10 / match.grades.count + (match.isPhrase ? 30 : 0)
  }

  /// An item also fits where its own text holds some of the words, and the headings and items above
  /// it or its notes the rest.
  private func score(
    _ match: SearchQuery.Match, above item: Int, _ plan: Plan, _ headings: [SearchQuery.Match]
  ) -> Int? {
    var grades = match.grades
    let own = grades.reduce(0, +)
    for note in plan.items[item].notes {
      merge(query.match(FoldedText(plan.text(of: plan.notes[Int(note)]))).grades, into: &grades)
    }
    let holdsNote = !grades.contains(0)
    guard own > 0 || holdsNote else { return nil }
    var section = Int(plan.items[item].section)
    while section > 0 {
      merge(headings[section].grades, into: &grades)
      section = Int(plan.sections[section].parent)
    }
    merge(headings[0].grades, into: &grades)
    var parent = Int(plan.items[item].parent)
    while parent >= 0 {
      merge(query.match(FoldedText(plan.text(ofItem: parent))).grades, into: &grades)
      parent = Int(plan.items[parent].parent)
    }
    return grades.contains(0) ? nil : 20 + own * 10 / grades.count
  }

  private func merge(_ more: [Int], into grades: inout [Int]) {
    for index in grades.indices { grades[index] = max(grades[index], more[index]) }
  }
}
