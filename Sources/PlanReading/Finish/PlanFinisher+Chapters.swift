import RoadmapModel

/// Parts of a document, one of which is the plan.
extension PlanFinisher {
  /// "Part 1: Where you stand", "Part 2: The programme" with its weeks within, "Part 3: Food": the weeks
  /// are the course, and the parts are chapters about it. A plan whose first part is told week by week
  /// goes on with the others.
  mutating func demoteChapters(_ children: Groups) {
    let isAround = sections.within(
      sections.map { $0.isPeriod && !Self.mayBeChapter($0.period?.name) })
    for parent in sections.indices {
      let chapters = children[parent].filter { Self.mayBeChapter(sections[$0].period?.name) }
      guard chapters.count > 2, !isAround[chapters[0]] else { continue }
      let told = chapters.count { isAround[$0] }
      guard told > 0, told * 3 <= chapters.count else { continue }
      evidence.holdsChapters = true
      for index in chapters {
        demote(index)
        sections[index].titleRange = Trim(text: text).title(sections[index].headingRange)
      }
    }
  }

  private static func mayBeChapter(_ name: Period.Name?) -> Bool {
    switch name {
    case .part, .section, .chapter: true
    default: false
    }
  }
}
