import RoadmapModel

extension PlanBuilder {
  /// "Reading (20 %)", "Reading (20–30 min)": time is set aside for it, so it is something to do.
  func setsTimeAside(_ label: ByteRange) -> Bool {
    guard label.count > 4, let bracket = TrailingBracket.find(text, label) else { return false }
    return text[bracket.inner.end - 1] == 0x25 || EstimateReader.read(text, bracket.inner) != nil
  }

  /// "Reading" beside "Listening" and "Speaking", each with words or a list of its own, is one of the
  /// skills.
  func isSkill(_ label: LabelReading, _ subtree: Range<Int>) -> Bool {
    guard endsInIng(label.label), label.rest.isEmpty == holdsList(subtree),
      let parent = list(around: subtree)
    else { return false }
    var others = 0
    var at = parent + 1
    // Bounded: each item of a long list may ask.
    for _ in 0..<32 where at < Int(blocks[parent].next) && others < 2 {
      let next = Int(blocks[at].next)
      if next != subtree.upperBound, at + 1 < next, blocks[at + 1].kind == .paragraph,
        label.rest.isEmpty
          ? holdsList(at + 2..<max(at + 2, next)) && isPlainLabel(blocks[at + 1].range)
          : namesSkill(blocks[at + 1].range)
      {
        others += 1
      }
      at = max(next, at + 1)
    }
    return others > 1
  }

  /// `### Reading` right before or behind `### Listening`, with a list of the same form in each.
  func isSkill(_ heading: Survey.Heading) -> Bool {
    guard endsInIng(Trim(text: text).heading(blocks[heading.block].range)),
      let form = startsWithLink(heading)
    else { return false }
    let place = headingsSeen - 1
    return [place - 1, place + 1].contains {
      guard survey.headings.indices.contains($0) else { return false }
      let other = survey.headings[$0]
      return other.level == heading.level && other.reading.role == .plain
        && endsInIng(Trim(text: text).heading(blocks[other.block].range))
        && startsWithLink(other) == form
    }
  }

  /// Whether the list right below a heading begins with a link; `nil` where none stands there.
  private func startsWithLink(_ heading: Survey.Heading) -> Bool? {
    let first = heading.block + 3
    guard first < blocks.count, blocks[heading.block + 1].kind == .bulletList,
      blocks[first].kind == .paragraph
    else { return nil }
    return text[blocks[first].range.start] == 0x5B
  }

  private func namesSkill(_ range: ByteRange) -> Bool {
    guard let label = LabelReader.read(text, range) else { return false }
    return label.role == .plain && !label.rest.isEmpty && endsInIng(label.label)
  }

  /// The list whose item holds these blocks.
  private func list(around subtree: Range<Int>) -> Int? {
    var at = subtree.lowerBound - 1
    let floor = max(0, at - 64)
    while at > floor {
      if blocks[at].kind == .bulletList || blocks[at].kind == .orderedList,
        Int(blocks[at].next) >= subtree.upperBound
      {
        return at
      }
      at -= 1
    }
    return nil
  }

  /// One word or a few that no label's meaning is known of.
  private func isPlainLabel(_ range: ByteRange) -> Bool {
    guard range.count <= 48, !Sentence.ends(text, range) else { return false }
    let reading = HeadingReader.read(text, range)
    return reading.role == .plain && reading.period == nil
  }

  private func endsInIng(_ range: ByteRange) -> Bool {
    let end = range.end
    return range.count > 4 && range.count < 16 && text[end - 3] | 0x20 == 0x69
      && text[end - 2] | 0x20 == 0x6E && text[end - 1] | 0x20 == 0x67
      && !text[range.start..<end].contains(0x20)
  }
}
