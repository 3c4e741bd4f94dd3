import RoadmapModel

extension PlanBuilder {
  mutating func take(_ hint: HintComment, _ block: Block) {
    switch hint {
    case .items: evidence.take(.items)
    case .notes: evidence.take(.notes)
    case .period(let words):
      let reading = HeadingReader.read(text, words)
      // Week 5 ends week 4, whatever made a section of that.
      if let same = open.firstIndex(where: {
        sections[Int($0.section)].period?.name == reading.period?.name
      }), reading.period != nil {
        closeSections(from: same)
      }
      // A heading right below is the period's own; a list has none but the comment.
      if isAboveHeading(Int(block.next)) {
        hintedPeriod = reading.period
      } else {
        open(
          reading, level: SectionLevel.bold(reading.period), heading: words, line: block.line)
      }
    case .unknown: break
    }
  }

  /// The period that the comment right above gives to a heading.
  mutating func takeHintedPeriod() -> Period? {
    defer { hintedPeriod = nil }
    return hintedPeriod
  }

  /// Whether a heading or a bold line that is one follows at once.
  private func isAboveHeading(_ index: Int) -> Bool {
    guard index < blocks.count else { return false }
    switch blocks[index].kind {
    case .heading: return true
    case .paragraph: return survey.boldLabel(blocks[index].range, text)?.rest.isEmpty == true
    default: return false
    }
  }
}
