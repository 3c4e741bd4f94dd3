import RoadmapModel

extension PlanBuilder {
  /// `<li>Read on</li>`: a line of a list to its author, however deep it is nested. What stands in a
  /// comment or in code is none.
  mutating func htmlItems(_ range: ByteRange, line first: UInt32) {
    guard Lines.firstIndex(of: "<li", in: text, range) != nil, !isUnseen(range) else { return }
    var line = first
    var start = range.start
    while start < range.end {
      var end = start
      while end < range.end, text[end] != 0x0A { end += 1 }
      htmlItems(inLine: ByteRange(start, end), line)
      line += 1
      start = end + 1
    }
  }

  private mutating func htmlItems(inLine range: ByteRange, _ line: UInt32) {
    var at = range.start
    while let tag = Lines.firstIndex(of: "<li", in: text, ByteRange(at, range.end)) {
      let name = tag + 3
      at = name
      // `<link …>` is another tag.
      guard name < range.end, text[name] == 0x3E || text[name] == 0x20 else { continue }
      guard let opened = Lines.firstIndex(of: ">", in: text, ByteRange(name, range.end)) else {
        return
      }
      let closed =
        Lines.firstIndex(of: "</li", in: text, ByteRange(opened, range.end)) ?? range.end
      let body = Lines.trimmed(text, ByteRange(opened + 1, max(closed, opened + 1)))
      at = closed
      guard !body.isEmpty else { continue }
      bulleted(body, line: line, column: 0)
      // What such a line opens, as a project does, ends with it.
      leaveLists(at: 1)
    }
  }

  private func isUnseen(_ range: ByteRange) -> Bool {
    let block = Lines.trimmed(text, range)
    return ["<!--", "<script", "<style", "<pre", "<code"].contains { (mark: StaticString) in
      Lines.firstIndex(
        of: mark, in: text,
        ByteRange(block.start, min(block.end, block.start + mark.utf8CodeUnitCount))) != nil
    }
  }
}
