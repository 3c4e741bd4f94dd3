import RoadmapModel

/// "👉 We are here now" between a heading and its table: one line with a picture before it, in no list,
/// where its heading holds more. Where it stands below heading after heading, it is what each of them has.
enum LoneRemarks {
  static func among(
    _ lists: [ListFacts], _ items: [Item], _ evidence: Evidence, _ facts: SectionFacts
  ) -> Set<Int> {
    var rows: [Int: [Int]] = [:]
    for list in lists where list.items.count == 1 && list.boxes == 0 && list.told == 0 {
      let index = list.items.lowerBound
      let home = Int(facts.home[Int(items[index].section)])
      guard evidence.items[index].isAdorned, items[index].kind == .study,
        facts.lines[home] + facts.boxes[home] > 1
      else { continue }
      rows[evidence.sections[home].level, default: []].append(index)
    }
    return Set(rows.values.filter { $0.count < 3 }.joined())
  }
}
