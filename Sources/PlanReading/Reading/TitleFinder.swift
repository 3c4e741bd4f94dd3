package import RoadmapModel

/// Finds the plan's title: the one H1, else a heading that stands for it, else a plain first line.
struct TitleFinder {
  let text: UnsafeBufferPointer<UInt8>
  let blocks: UnsafeBufferPointer<Block>
  let survey: Survey

  struct Head {
    var range = ByteRange.empty
    /// The block the title was taken from, which opens no section; -1 for none.
    var block = -1
  }

  func find() -> Head {
    let first = survey.headings.filter { $0.level == 1 }.prefix(2)
    if let only = first.first {
      let isOneOfMany = first.count > 1 && only.reading.period != nil
      return isOneOfMany ? named() ?? htmlTitle() ?? Head() : head(only)
    }
    if let html = htmlTitle() { return html }
    if let heading = standIn() { return head(heading) }
    return named() ?? plainLine() ?? Head()
  }

  private func head(_ heading: Survey.Heading) -> Head {
    Head(range: blocks[heading.block].range, block: heading.block)
  }

  /// `title: …` of the front matter.
  private func named() -> Head? {
    guard let block = blocks.first, block.kind == .frontMatter else { return nil }
    var at = block.range.start
    while at < block.range.end {
      let end = text[at..<block.range.end].firstIndex(of: 0x0A) ?? block.range.end
      let line = ByteRange(at, end)
      if Lines.firstIndex(of: "title:", in: text, line) == at {
        let value = Lines.trimmed(text, ByteRange(at + 6, end))
        return value.isEmpty ? nil : Head(range: unquoted(value))
      }
      at = end + 1
    }
    return nil
  }

  private func unquoted(_ range: ByteRange) -> ByteRange {
    guard range.count > 2, text[range.start] == 0x22 || text[range.start] == 0x27,
      text[range.end - 1] == text[range.start]
    else { return range }
    return ByteRange(range.start + 1, range.end - 1)
  }

  /// With no H1, a first heading that no other stands beside, or that holds nothing of its own.
  private func standIn() -> Survey.Heading? {
    guard let first = survey.headings.first, first.reading.period == nil,
      first.reading.role == .plain || first.reading.role == .goal
    else { return nil }
    let peers = survey.headings.dropFirst().contains { $0.level <= first.level }
    guard peers else { return first }
    let following = survey.headings.count > 1 ? survey.headings[1].block : blocks.count
    let holdsList = (first.block..<following).contains {
      blocks[$0].kind == .item || blocks[$0].kind == .table
    }
    return holdsList ? nil : first
  }

  /// The text of a `<h1>` element.
  private func htmlTitle() -> Head? {
    for (index, block) in blocks.prefix(12).enumerated() where block.kind == .html {
      guard let element = HTMLHeading.first(in: text, block.range), element.level == 1 else {
        continue
      }
      return Head(range: element.range, block: index)
    }
    return nil
  }

  /// A first paragraph of one short line that is neither a label, a period nor a sentence.
  private func plainLine() -> Head? {
    guard let first = blocks.indices.first(where: { blocks[$0].kind != .rule }),
      blocks[first].kind == .paragraph, blocks[first].range.count <= 120
    else { return nil }
    let range = blocks[first].range
    let last = text[range.end - 1]
    let heading = HashHeading.read(text, range)
    guard heading == nil else { return Head(range: heading?.range ?? range, block: first) }
    guard last != 0x3A, last != 0x2E, last != 0x21, last != 0x3F,
      MarkReader.read(text, range) == nil,
      BulletReader.text(after: text, range) == nil,
      !Lines.startsWithTimeOfDay(text, range)
    else { return nil }
    let reading = HeadingReader.read(text, range)
    guard reading.period == nil || reading.period?.name == .year, reading.role == .plain else {
      return nil
    }
    if let label = LabelReader.read(text, range), !label.rest.isEmpty { return nil }
    return Head(range: range, block: first)
  }
}
