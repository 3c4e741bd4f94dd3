import RoadmapModel

/// Which marks of a list are states and which adorn it.
struct MarkSettling {
  let evidence: Evidence
  let facts: SectionFacts

  /// A mark that may be decoration is a state where an open one or ☑ stands beside it: in its own list, or
  /// in the lists of sections like its own.
  func settle(
    _ lists: inout [ListFacts], _ items: inout [Item], _ rootBoxes: inout [Int]
  ) {
    var open: Set<Int> = []
    for list in lists.indices {
      let form = form(list)
      // Of one week or the next; elsewhere a list beside it may be of advice: "✔ sleep".
      if lists[list].hasOpenTwin || lists[list].hasDrawnBox && Self.isInPeriod(form) {
        open.insert(form)
      }
    }
    for list in lists.indices {
      var found = lists[list]
      let proves =
        found.provesTicks(inTable: evidence.lists[list].isTable)
        || (found.ticks > 1 && open.contains(form(list)))
      for index in found.items {
        let isState: Bool
        switch evidence.items[index].box {
        case nil, .brackets, .ballot, .square, .behind: continue
        case .tick, .check, .filled, .cross: isState = proves
        case .started: isState = found.hasOpenMark || proves
        case .waiting:
          isState = found.hasOpenMark || proves
          if isState, found.hasBegun || !found.hasOpenMark { items[index].mark = .open }
        }
        if isState {
          found.boxes += 1
          continue
        }
        items[index].boxColumn = 0
        if !evidence.items[index].hasStateWord { items[index].mark = .open }
      }
      found.lines = max(0, found.lines - max(0, found.boxes - lists[list].boxes))
      lists[list] = found
      rootBoxes[Int(evidence.lists[list].root)] += found.boxes
    }
  }

  private static func isInPeriod(_ form: Int) -> Bool { form & 1 == 1 }

  /// Lists of one form: those in headings of one level, in weeks or outside them.
  private func form(_ list: Int) -> Int {
    let section = Int(evidence.lists[list].section)
    let home = Int(facts.home[section])
    return evidence.sections[home].level << 1 | (facts.period[section] >= 0 ? 1 : 0)
  }
}
