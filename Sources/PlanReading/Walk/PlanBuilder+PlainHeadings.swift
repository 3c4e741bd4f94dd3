import RoadmapModel

/// Lines of a few words above a list, which no mark makes a heading.
extension PlanBuilder {
  /// `Outcomes` on the line right above a list names it as if a colon followed.
  func tightLabel(_ range: ByteRange, _ index: Int) -> HeadingReading? {
    guard nest.isEmpty, index >= 0, range.count <= 60, isAboveList(index),
      blocks[index + 1].line == blocks[index].line + 1, Lines.isLetter(text[range.start]),
      !survey.headings.isEmpty, !Sentence.ends(text, range)
    else { return nil }
    switch text[range.end - 1] {
    case 0x3A, 0x2C, 0x3B: return nil
    default:
      // Below a project's heading the line says what the project is.
      let isTold = content == .project && open[open.count - 1].level < SectionLevel.label
      return isTold ? nil : HeadingReader.read(text, range)
    }
  }

  /// In a text without any heading, a few words right above a list are one; so are they where plain
  /// lines name the weeks below the title.
  func bareHeading(_ range: ByteRange, _ index: Int) -> HeadingReading? {
    guard
      survey.headings.isEmpty
        || (survey.headings.count == 1 && (isInPlainPeriod || plainPeriods.isBehind(index))),
      nest.isEmpty, range.count <= 80, isAboveList(index),
      Lines.isLetter(text[range.start])
    else { return nil }
    switch text[range.end - 1] {
    case 0x2E, 0x3A, 0x21, 0x3F, 0x2C, 0x3B: return nil
    default: return HeadingReader.read(text, range)
    }
  }

  /// Where such a heading stands: as a part of the week around it, or behind all of them, where no week
  /// before the last has parts of the kind.
  mutating func plainLevel(_ level: Int, _ index: Int) -> Int {
    guard survey.hasPlainPeriods else { return level }
    if isInPlainPeriod { plainPeriods.find(text, blocks) }
    guard plainPeriods.isBehind(index) else {
      if isInPlainPeriod { plainPeriods.haveParts = true }
      return level
    }
    return SectionLevel.summary
  }
}

/// Weeks and the like that plain lines name.
struct PlainPeriods {
  /// True once a heading without a mark stood in one of them.
  var haveParts = false
  /// The block of the last of them; `nil` until it was looked for.
  private var last: Int?

  /// Whether the block stands behind the last of them, and no week before has parts of its own.
  func isBehind(_ index: Int) -> Bool {
    guard !haveParts, let last else { return false }
    return index > last
  }

  mutating func find(_ text: UnsafeBufferPointer<UInt8>, _ blocks: UnsafeBufferPointer<Block>) {
    guard last == nil else { return }
    last =
      blocks.indices.last {
        guard blocks[$0].kind == .paragraph || blocks[$0].kind == .continuation else {
          return false
        }
        return PlainHeading.read(text, blocks[$0].range) != nil
          || LabelReader.read(text, blocks[$0].range)?.period != nil
      } ?? -1
  }
}
