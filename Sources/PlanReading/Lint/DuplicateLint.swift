import RoadmapModel

/// Items that say the same: under one heading always worth a word, elsewhere only where the text is
/// long enough that it is hardly meant, and no week or phase repeats it on purpose.
enum DuplicateLint {
  static func findings(_ plan: Plan) -> [Finding] {
    // A review of each week stands in each week.
    let isTimed = plan.sections.spreadDown(plan.sections.map { $0.period != nil })
    var first: [Key: Int] = [:]
    var findings: [Finding] = []
    for index in plan.items.indices where plan.isLeaf(index) {
      let folded = FoldedText(plan.text(ofItem: index))
      let words = folded.words.map { String(decoding: folded.letters(of: $0), as: UTF8.self) }
      guard !words.isEmpty else { continue }
      let item = plan.items[index]
      let text = words.joined(separator: " ")
      let isLong = words.count >= 4 && item.parent < 0 && !isTimed[Int(item.section)]
      let near = Key(text: text, place: item.parent >= 0 ? -1 - item.parent : item.section)
      let far = Key(text: text, place: Int32.max)
      if let other = first[near] ?? (isLong ? first[far] : nil) {
        findings.add(
          .duplicate, item.line, column: max(1, Int(item.boxColumn)),
          "'\(plan.text(ofItem: index))' is also in line "
            + "\(plan.items[other].line) (\(plan.address(ofItem: other)))")
      }
      first[near] = first[near] ?? index
      if isLong { first[far] = first[far] ?? index }
    }
    return findings
  }

  private struct Key: Hashable {
    var text: String
    var place: Int32
  }
}
