import RoadmapModel

/// Lists of one kind, in several weeks or parts: they are work or remarks together.
extension ListJudge {
  /// What tables of one header, and lists below one heading of several weeks, have in common; 0 for none.
  func kind(_ list: Int) -> UInt64 {
    let seen = evidence.lists[list]
    if seen.isTable { return seen.header }
    let section = Int(seen.section)
    guard lists[list].boxes == 0, facts.period[section] != section else { return 0 }
    return evidence.sections[section].words
  }

  /// Whether lists of its kind are the work of most other weeks: a checkpoint with boxes at the end of
  /// one takes nothing from its table.
  func isWorkElsewhere(_ list: Int) -> Bool {
    let period = Int(facts.period[Int(evidence.lists[list].section)])
    // Boxes below a week's days are what is handed in at its end.
    if period >= 0, lists[list].areWeekdays { return true }
    guard let count = kinds[kind(list)] else { return false }
    // A table of topics that each week has is not what a few boxes below it are about.
    if evidence.lists[list].namesWork, count.free + count.boxed > 2, period >= 0,
      facts.boxes[period] * 2 <= lists[list].lines
    {
      return true
    }
    return count.free > 1 && count.free > count.boxed
  }

  /// Whether a week's boxes are what its author counts, and its other lists tell of them. Lists of one kind,
  /// as "Concepts" in each phase, are judged by all of their weeks.
  func areBoxesTheWork(_ list: Int, _ period: Int) -> Bool {
    let all = kinds[kind(list)].flatMap { $0.free + $0.boxed > 2 ? $0 : nil }
    return (all?.boxes ?? facts.boxes[period]) * 3 >= all?.lines ?? facts.lines[period]
  }

  /// Lists below one heading that stands in several parts are of one kind: what two of three are by their
  /// form, all are.
  func settleAlike(_ found: inout [LeftOut.Reason?]) {
    var groups: [UInt64: [Int]] = [:]
    for list in lists.indices
    where !evidence.lists[list].isTable && lists[list].boxes == 0 && lists[list].lines > 0 {
      let section = Int(evidence.lists[list].section)
      let seen = evidence.sections[section]
      guard section > 0, seen.words != 0, !sections[section].isPeriod else { continue }
      switch found[list] {
      case nil, .questions, .advice, .unboxed:
        groups[seen.words &+ UInt64(seen.level), default: []].append(list)
      default: break
      }
    }
    for group in groups.values where Set(group.map { evidence.lists[$0].section }).count > 2 {
      let left = group.filter { found[$0] != nil }
      // Boxes beside the list of one week say nothing of a week that has none.
      let told = left.filter { found[$0] != .unboxed }
      if told.count * 3 >= group.count * 2 {
        for list in group where found[list] == nil { found[list] = found[told[0]] }
      } else if left.count * 3 <= group.count {
        for list in left { found[list] = nil }
      }
    }
  }

  /// What hides the list: a schedule below a heading of its own is the plan, whatever stands above that.
  func role(_ list: Int) -> HeadingRole {
    let section = Int(evidence.lists[list].section)
    let isOwn = hidden.causes[section] == Int32(section)
    let isShown = keepsCount(list) || (schedule(list) != .none && (!isOwn || isCourse(list)))
    return isShown ? .plain : hidden.roles[section]
  }
}
