import RoadmapModel

/// `<!-- roadmap: notes -->`: what an author tells the reader of the list or the heading below.
enum HintComment: Equatable {
  case items, notes
  /// "week 3": the lines below are that week's.
  case period(ByteRange)
  /// None of the words that are known.
  case unknown(ByteRange)

  /// `nil` where the block is no such comment.
  static func read(_ text: UnsafeBufferPointer<UInt8>, _ block: ByteRange) -> HintComment? {
    guard block.count > 12, Lines.firstIndex(of: "<!--", in: text, block) == block.start,
      let close = Lines.firstIndex(of: "-->", in: text, block)
    else { return nil }
    let inner = Lines.trimmed(text, ByteRange(block.start + 4, close))
    guard let mark = Lines.firstIndex(of: "roadmap:", in: text, inner), mark == inner.start else {
      return nil
    }
    let words = Lines.trimmed(text, ByteRange(mark + 8, inner.end))
    switch String(decoding: text[words.start..<words.end], as: UTF8.self) {
    case "items": return .items
    case "notes": return .notes
    default:
      return HeadingReader.read(text, words).period == nil ? .unknown(words) : .period(words)
    }
  }
}

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
          reading, level: OpenSection.Level.bold(reading.period), heading: words, line: block.line)
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
