import RoadmapModel

/// The one fence or `<pre>` of a document that holds its plan: its author wanted the lines kept as they
/// stand.
enum DrawnPlan {
  /// The blocks of the longest of them, below the document's first heading; `nil` where there is none.
  static func blocks(_ text: UnsafeBufferPointer<UInt8>, _ blocks: [Block]) -> [Block]? {
    var longest: (range: ByteRange, line: Int)?
    for block in blocks {
      let found: (range: ByteRange, line: Int)? =
        switch block.kind {
        case .fencedCode where CodeLanguage.mayBeProse(text, before: block.range.start):
          (block.range, Int(block.line) + 1)
        case .html: preformatted(text, block)
        default: nil
        }
      if let found, found.range.count > longest?.range.count ?? 0 { longest = found }
    }
    guard let longest else { return nil }
    var head = blocks.first { $0.kind == .heading }
    head?.next = 1
    let above = head.map { [$0] } ?? []
    return above
      + BlockReader.read(text, in: longest.range, firstLine: longest.line).map {
        var block = $0
        block.next += UInt32(above.count)
        return block
      }
  }

  /// What stands between `<pre>` and its end.
  private static func preformatted(
    _ text: UnsafeBufferPointer<UInt8>, _ block: Block
  ) -> (range: ByteRange, line: Int)? {
    let range = block.range
    guard range.count > 11,
      text[range.start + 1..<range.start + 4].map({ $0 | 0x20 }) == Array("pre".utf8),
      let open = text[range.start..<range.end].firstIndex(of: 0x3E)
    else { return nil }
    let end = Lines.firstIndex(of: "</pre", in: text, range) ?? range.end
    let above = text[range.start..<open].count { $0 == 0x0A }
    var (start, line) = (open + 1, Int(block.line) + above)
    if start < end, text[start] == 0x0A { (start, line) = (start + 1, line + 1) }
    return start < end ? (ByteRange(start, end), line) : nil
  }
}
