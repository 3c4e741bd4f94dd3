import RoadmapModel

/// "Day 1: …", "Day 2: …" in a week, with no mark before them: what they begin with makes a list of them.
extension PlanBuilder {
  mutating func timed(_ range: ByteRange, line: UInt32, column: Int) {
    // "Timeline:" above them says what they are, and what else it would hide ends with them.
    if lineItems.isEmpty { closeSections(downTo: SectionLevel.label) }
    bulleted(range, line: line, column: column)
  }

  /// Whether the line, and the one above or below it, begins with a time of the week or phase around.
  func isTimed(_ range: ByteRange, _ index: Int) -> Bool {
    guard !survey.hasPlainPeriods, nest.isEmpty, index >= 0, quoteEnd <= index,
      isLine(index - 1) || isLine(index + 1),
      let around = open.last(where: { sections[Int($0.section)].period != nil }),
      case let kind = sections[Int(around.section)].kind, namesTime(range, within: kind)
    else { return false }
    return [index - 1, index + 1].contains {
      isLine($0) && namesTime(blocks[$0].range, within: kind)
    }
  }

  private func isLine(_ index: Int) -> Bool {
    blocks.indices.contains(index)
      && (blocks[index].kind == .paragraph || blocks[index].kind == .continuation)
  }

  private func namesTime(_ line: ByteRange, within outer: SectionKind) -> Bool {
    // "Days 1–14: …" may be as long as a paragraph.
    let near = text[line.start..<min(line.end, line.start + 40)]
    let colon = near.firstIndex(of: 0x3A).flatMap { $0 + 1 < line.end ? $0 : nil }
    let range = colon.map { ByteRange(line.start, $0) } ?? line
    guard let reading = PlainHeading.read(text, range), let period = reading.period,
      period.numbering != .none, colon != nil || !reading.title.isEmpty
    else { return false }
    let times: [SectionKind] = [.phase, .year, .quarter, .month, .week, .day]
    guard period.kind != .phase, let rank = times.firstIndex(of: period.kind),
      let outer = times.firstIndex(of: outer)
    else { return false }
    return rank > outer
  }
}
