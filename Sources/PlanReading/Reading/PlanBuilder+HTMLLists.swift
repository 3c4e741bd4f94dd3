import RoadmapModel

extension PlanBuilder {
  /// `<li>Read on</li>`: a line of a list to its author, however deep it is nested.
  mutating func htmlItems(_ range: ByteRange, line first: UInt32) {
    var (at, line) = (range.start, first)
    while let tag = Lines.firstIndex(of: "<li", in: text, ByteRange(at, range.end)) {
      let name = tag + 3
      line += UInt32(text[at..<tag].count { $0 == 0x0A })
      at = name
      // `<link …>` is another tag.
      guard name < range.end, text[name] == 0x3E || text[name] == 0x20 else { continue }
      let lineEnd = text[name..<range.end].firstIndex(of: 0x0A) ?? range.end
      guard let opened = text[name..<lineEnd].firstIndex(of: 0x3E) else { continue }
      let closed = Lines.firstIndex(of: "</li", in: text, ByteRange(opened, lineEnd)) ?? lineEnd
      let body = Lines.trimmed(text, ByteRange(opened + 1, max(closed, opened + 1)))
      at = closed
      guard !body.isEmpty else { continue }
      bulleted(body, line: line, column: 0)
      // What such a line opens, as a project does, ends with it.
      leaveLists(at: 1)
    }
  }
}
