import RoadmapModel

/// `□ Order the planks`, `□ Sand them` between fences: no program is written in drawn boxes, so these are
/// what their author ticks.
extension PlanBuilder {
  func areDrawnBoxes(_ block: Block) -> Bool {
    guard CodeLanguage.mayBeProse(text, before: block.range.start) else { return false }
    var count = 0
    for line in IndentedLine.lines(text, block) {
      guard let mark = MarkReader.read(text, line.range), mark.box.isDrawn,
        Lines.beginsAsWord(text, mark.text), !holdsBar(mark.text)
      else { return false }
      count += 1
    }
    return count > 2
  }

  /// `□ Hull ████░░ 40%` shows how far its author is.
  private func holdsBar(_ words: ByteRange) -> Bool {
    (words.start..<words.end).dropLast(2).contains {
      text[$0] == 0xE2 && text[$0 + 1] == 0x96 && text[$0 + 2] < 0xA0
    }
  }

  mutating func drawnBoxes(_ block: Block) {
    dropLineItems()
    for line in IndentedLine.lines(text, block) {
      guard let mark = MarkReader.read(text, line.range) else { continue }
      // The fence stands on the line before what it holds.
      marked(line.range, mark, line: line.line + 1, column: line.column)
    }
    dropLineItems()
  }
}
