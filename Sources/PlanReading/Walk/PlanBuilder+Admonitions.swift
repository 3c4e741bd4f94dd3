import RoadmapModel

extension PlanBuilder {
  /// What an admonition holds is quoted, so that only its boxes are work.
  mutating func quoteAdmonition(_ index: Int) {
    guard Admonition.opens(text, blocks[index].range) else { return }
    var end = index + 1
    while end < blocks.count, blocks[end].kind == .continuation { end += 1 }
    if end < blocks.count, blocks[end].kind == .indentedCode { end = Int(blocks[end].next) }
    quoteEnd = max(quoteEnd, end)
    admonitionEnd = end
  }

  /// Lines that Markdown takes for code in a quote, or behind an empty line for an admonition's.
  mutating func quotedLines(_ index: Int) {
    for line in IndentedLine.lines(text, blocks[index]) {
      let words = line.body.isEmpty ? line.range : line.body
      if MarkReader.read(text, words)?.box.isWritten == true {
        bulleted(words, line: line.line, column: line.column)
      } else {
        leaveLineItems(to: line.column)
        quotedNote(line.range, line: line.line, isOfList: !line.body.isEmpty, index)
      }
    }
    dropLineItems()
  }

  /// What a quote's author quotes is no list of his, but a line of an admonition's list is left out.
  mutating func quotedNote(_ range: ByteRange, line: UInt32, isOfList: Bool, _ index: Int) {
    addNote(range, line: line)
    if isOfList, admonitionEnd > index { evidence.addRemark(line, section: section, .advice) }
  }
}
