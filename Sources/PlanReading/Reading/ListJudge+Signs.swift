import RoadmapModel

/// Signs by which one list is told from others: what it is beside, and how its author keeps count in it.
extension ListJudge {
  /// A column of states in which some are not open: whatever the heading says, the author counts here.
  func keepsCount(_ list: Int) -> Bool {
    evidence.lists[list].hasStates && lists[list].items.contains { items[$0].mark != .open }
  }

  /// A day that is nothing but files to read has them for its work.
  func isAllOfItsTime(_ list: Int) -> Bool {
    let section = Int(evidence.lists[list].section)
    return sections[section].isTime
      && facts.lines[section] + facts.boxes[section] <= lists[list].lines
  }

  /// "2h/day of practice" and a remark on it, above all the parts of the plan.
  func isBudget(_ list: Int) -> Bool {
    let own = lists[list].items
    return own.count < 4
      && own.count { Remarks.isTimeBudget(text, items[$0].textRange) } * 2 >= own.count
  }

  /// "Capstone (Months 18–20)" beside "Phase 1 (Months 1–3)".
  func hasItsTime(_ section: Int) -> Bool {
    let first = firstPeriod
    return section > first && sections[section].parent == sections[first].parent
      && evidence.sections[section].level == evidence.sections[first].level
      && [section, first].allSatisfy { LoosePeriod.endsIn(text, sections[$0].headingRange) }
  }
}
