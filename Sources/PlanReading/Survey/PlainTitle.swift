import RoadmapModel

/// A line without any mark that names the plan.
struct PlainTitle {
  let text: UnsafeBufferPointer<UInt8>
  let blocks: UnsafeBufferPointer<Block>

  /// A first paragraph of one short line that is neither a label, a period nor a sentence.
  func title() -> TitleFinder.Head? {
    guard let first = firstShown, blocks[first].kind == .paragraph,
      blocks[first].range.count <= 120,
      text[blocks[first].range.start] != 0x7C
    else { return nil }
    let range = blocks[first].range
    let heading = HashHeading.read(text, range)
    guard heading == nil else {
      return TitleFinder.Head(range: heading?.range ?? range, block: first)
    }
    guard !endsOpen(range), text[range.end - 1] != 0x21,
      isAdorned(first)
        || MarkReader.read(text, range) == nil && BulletReader.text(after: text, range) == nil,
      !Lines.startsWithTimeOfDay(text, range), !isFact(range)
    else { return nil }
    let reading = HeadingReader.read(text, range)
    guard reading.period == nil || reading.period?.name == .year, reading.role == .plain else {
      return nil
    }
    if let label = LabelReader.read(text, range), !label.rest.isEmpty { return nil }
    return TitleFinder.Head(range: range, block: first)
  }

  /// "MONTH 1 — Hull and keel", "90 days of sailing!!", "5. The way there": what stands first names a plan
  /// that nothing else names. The line is read as it would be without that.
  func lastResort() -> TitleFinder.Head? {
    guard var first = firstShown else { return nil }
    if blocks[first].kind == .orderedList, first + 2 < blocks.count,
      blocks[first + 1].next == blocks[first].next
    {
      first += 2
    }
    let range = blocks[first].range
    guard blocks[first].kind == .paragraph, range.count <= 120, text[range.start] != 0x7C,
      !endsOpen(range), !isFact(range), !isAddress(range),
      MarkReader.read(text, range) == nil, BulletReader.text(after: text, range) == nil
    else { return nil }
    let reading = HeadingReader.read(text, range)
    guard reading.role == .plain else { return nil }
    if let period = reading.period {
      return reading.title.isEmpty || hasPeers(period) ? nil : TitleFinder.Head(range: range)
    }
    let isLabel = LabelReader.read(text, range).map { !$0.rest.isEmpty } ?? false
    return isLabel ? nil : TitleFinder.Head(range: range)
  }

  /// Whether other lines name periods of the kind: "Week 1" is one of several.
  private func hasPeers(_ period: Period) -> Bool {
    blocks.contains {
      guard $0.kind == .paragraph || $0.kind == .continuation || $0.kind == .heading,
        let other = PlainHeading.read(text, $0.range)?.period
      else { return false }
      return other.name == period.name && other.span != period.span
    }
  }

  /// A label, or a sentence that goes on or ends; an exclamation may be a title.
  private func endsOpen(_ range: ByteRange) -> Bool {
    let last = text[range.end - 1]
    if last < 0x80 { return [0x3A, 0x2E, 0x3F, 0x2C, 0x3B].contains(last) }
    let scalar = Scalars.decode(text, max(range.start, range.end - 3), range.end).scalar
    return [0xFF1A, 0x3002, 0xFF1F, 0x3001, 0xFF0C].contains(scalar)
  }

  /// The block of the first words. Rules, badges, comments and the like may stand above it.
  var firstShown: Int? {
    blocks.indices.prefix(6).first {
      switch blocks[$0].kind {
      case .rule: false
      case .paragraph, .html: showsLetters(blocks[$0].range)
      default: true
      }
    }
  }

  /// `✅ Reading checklist` right above the first heading or a rule: the picture adorns it.
  private func isAdorned(_ index: Int) -> Bool {
    let range = blocks[index].range
    guard text[range.start] >= 0xE2, index + 1 < blocks.count,
      blocks[index + 1].kind == .heading || blocks[index + 1].kind == .rule
    else { return false }
    return MarkReader.read(text, range)?.box.isWritten != true
  }

  /// `STATUS = open`, `EXAM DATE: 12 May`, `Duration: 6 weeks`: a name and its value.
  func isFact(_ range: ByteRange) -> Bool {
    guard range.count <= 120 else { return false }
    if Lines.firstIndex(of: " = ", in: text, range) != nil { return true }
    if let colon = text[range.start..<range.end].firstIndex(of: 0x3A), colon + 1 < range.end,
      HeadingReader.read(text, range).period == nil
    {
      let value = text[colon..<range.end]
      switch TableWords.role(text, Trim(text: text).heading(ByteRange(range.start, colon))) {
      case .state, .measure, .other: return true
      // "Two-Week Plan: knots" tells how long the plan is and what it is of.
      case .period where value.contains(where: Lines.isDigit): return true
      default: break
      }
    }
    return TokenLine.with(text, range, most: 24) { line in
      guard let mark = (1..<max(1, line.count)).first(where: { line.isSeparator($0) }) else {
        return false
      }
      // "Stage 1: 13 Mar – 13 Apr" names a part of the course, and "EXAM: 12 May" a fact.
      if PeriodParser(line: line).bare(0)?.next == mark { return false }
      let dates = DateParser(line: line)
      return (dates.read(mark + 1) ?? dates.numeric(mark + 1))?.days != nil
    }
  }

  /// A letter or digit is seen: `⸻` and `***` are no titles, nor is a row of badges.
  func showsLetters(_ range: ByteRange) -> Bool {
    var scalars = InlineText.plain(text, range).unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil { return true }
    }
    return false
  }

  /// `# [https://yard.org/](https://yard.org/)` leads elsewhere, and names nothing.
  func isAddress(_ range: ByteRange) -> Bool {
    let shown = InlineText.plain(text, range)
    return shown.hasPrefix("https://") || shown.hasPrefix("http://")
  }
}
