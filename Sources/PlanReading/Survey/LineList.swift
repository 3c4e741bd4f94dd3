import RoadmapModel

/// A text of nothing but short lines, as one writes down what to look into: each is something to learn.
enum LineList {
  static func isOne(
    _ text: UnsafeBufferPointer<UInt8>, _ blocks: UnsafeBufferPointer<Block>
  ) -> Bool {
    var (lines, unlike) = (0, 0)
    for block in blocks {
      switch block.kind {
      case .paragraph, .continuation: break
      case .rule, .frontMatter: continue
      default: return false
      }
      lines += 1
      // The lines of prose that a column broke begin in lower case, and most sentences end in a line.
      let first = text[block.range.start]
      if first &- 0x61 < 26 || block.range.count > 120 || Sentence.ends(text, block.range)
        || text[block.range.end - 1] == 0x2C
        || Lines.firstIndex(of: " = ", in: text, block.range) != nil
      {
        unlike += 1
      }
    }
    return lines > 3 && unlike * 5 <= lines
  }
}
