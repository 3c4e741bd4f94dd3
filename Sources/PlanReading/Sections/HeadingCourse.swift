import RoadmapModel

/// Which headings that count on are the plan's course, where weeks and days have their say too.
struct HeadingCourse {
  private let text: UnsafeBufferPointer<UInt8>
  private let sections: [Section]
  private let evidence: Evidence
  private let lists: [ListFacts]
  private let place: Int?

  /// `place` is the one chapter that says that it is the plan.
  init(
    _ text: UnsafeBufferPointer<UInt8>, _ sections: [Section], _ evidence: Evidence,
    _ lists: [ListFacts], place: Int?
  ) {
    self.place = place
    self.text = text
    self.sections = sections
    self.evidence = evidence
    self.lists = lists
  }

  func members() -> [Bool] {
    let none = [Bool](repeating: false, count: sections.count)
    let isHeld = heldSections()
    var rows = HeadingSeries(text, sections).members { isHeld[$0] }
    if let place, rows.numbered[place] {
      // "1. Why", "2. Aims", "3. The plan": an outline of the document.
      for index in rows.all.indices where rows.numbered[index] && sections[index].parent == 0 {
        (rows.all[index], rows.numbered[index]) = (false, false)
      }
    }
    guard rows.all.contains(true), !evidence.holdsChapters else { return none }
    let periods = SectionFacts(sections, evidence)
    var series = rows.all
    if rows.numbered.contains(true), isTimed(periods, beside: rows.numbered) {
      for index in series.indices where rows.numbered[index] { series[index] = false }
    }
    return series.contains(true) && !isOverview(series, before: periods) ? series : none
  }

  /// Sections with lists that are no resources, in them or in their parts.
  private func heldSections() -> [Bool] {
    var isHeld = [Bool](repeating: false, count: sections.count)
    for list in lists.indices where lists[list].lines + lists[list].boxes > 0 {
      // A table of anything holds no work yet, one in each of a row of headings does.
      isHeld[Int(evidence.lists[list].section)] = true
    }
    for index in sections.indices.dropFirst().reversed() {
      if evidence.sections[index].hides.holdsNothing { isHeld[index] = false }
      if isHeld[index] { isHeld[Int(sections[index].parent)] = true }
    }
    return isHeld
  }

  /// "Week 1", "Week 2" with their lists, or a table of weeks, beside "1. Flashcards", "2. Mnemonics": the
  /// weeks are the course, and what is only numbered tells how it is gone through.
  private func isTimed(_ periods: SectionFacts, beside numbered: [Bool]) -> Bool {
    let rows = SectionFacts(sections, evidence, series: numbered)
    var (inside, beside, scheduled) = (0, 0, 0)
    var held: Set<Int32> = []
    for list in lists.indices {
      let section = Int(evidence.lists[list].section)
      let count = lists[list].items.count
      if evidence.lists[list].schedule == .named, count > 3 {
        inside += count
        scheduled += count
      } else if case let period = periods.period[section], period >= 0 {
        guard sections[Int(period)].isTime else { continue }
        inside += count
        held.insert(period)
      } else if case let row = Int(rows.period[section]), row >= 0,
        !evidence.sections[row].hides.holdsNothing, !evidence.sections[section].hides.holdsNothing
      {
        beside += count
      }
    }
    return held.count > 2 && inside * 2 >= beside || scheduled > beside
  }

  /// "Tier 1", "Tier 2" before weeks that hold several times as much: they only lead to them.
  private func isOverview(_ series: [Bool], before periods: SectionFacts) -> Bool {
    let facts = SectionFacts(sections, evidence, series: series)
    let isAround = sections.within(sections.map(\.isPeriod))
    var (inside, beside) = (0, 0)
    var held: Set<Int32> = []
    for list in lists.indices {
      let section = Int(evidence.lists[list].section)
      let count = lists[list].boxes + lists[list].lines
      if periods.period[section] >= 0 {
        inside += count
        held.insert(periods.period[section])
      } else if case let row = Int(facts.period[section]), row >= 0,
        isAround[Int(sections[row].parent)]
      {
        // The chapters of a subject without weeks lead to no weeks of another.
        beside += count
      }
    }
    return held.count > 2 && beside > 0 && inside >= 3 * beside
  }
}
