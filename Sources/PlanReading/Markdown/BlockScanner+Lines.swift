import RoadmapModel

extension BlockScanner {
  /// Reads one line: what is open is continued or closed, then what the line opens is opened.
  mutating func readLine(from start: Int) {
    column = 0
    noRuleBefore = 0
    seek(from: start)
    let matched = matchContainers()
    let allMatched = matched == depth
    if allMatched, leaf.isVerbatim, continueLeaf() { return }
    if isBlankLine {
      readBlankLine(matched: matched)
    } else {
      openBlocks(matched: matched, allMatched: allMatched)
    }
  }

  /// Consumes the marks and the indentation by which the line continues the open containers.
  /// Returns the first that it does not continue.
  @inline(__always) private mutating func matchContainers() -> Int {
    if isBlankLine, quotes == 0 {
      // All lists go on, however deep they are, unless the innermost item is still empty.
      if depth == 0 { return 0 }
      let item = open[depth - 1].item
      if item >= 0, blocks.count > item + 1 { return depth }
    }
    var index = 0
    while index < depth {
      if open[index].isQuote {
        guard byte(first) == Ascii.greater, indent < 4 else { return index }
        consumeQuoteMark()
      } else {
        let item = open[index].item
        guard item >= 0 else { return index }
        if indent >= open[index].indent {
          column += open[index].indent
        } else if isBlankLine, blocks.count > item + 1 {
          column = firstColumn
        } else {
          return index
        }
      }
      index += 1
    }
    return index
  }

  /// Code and HTML take the line as it is, unless it ends them. Returns whether the line is done.
  private mutating func continueLeaf() -> Bool {
    switch leaf {
    case .fencedCode:
      if closesFence() {
        leaf = .none
      } else {
        blocks[leafIndex].range.upper = UInt32(truncatingIfNeeded: min(lineEnd + 1, end))
      }
      return true
    case .indentedCode:
      if isBlankLine { return true }
      guard indent >= 4 else { return false }
      blocks[leafIndex].range.upper = UInt32(truncatingIfNeeded: lineEnd)
      return true
    case .html:
      if htmlKind.endsAtBlankLine, isBlankLine || beginsAnew {
        leaf = .none
        return false
      }
      continueHTML()
      return true
    case .none, .paragraph, .table:
      return false
    }
  }

  /// A blank line ends paragraphs, tables, quotes and an item that is still empty, but no list.
  private mutating func readBlankLine(matched: Int) {
    closeLeaf()
    guard matched < depth else { return }
    if open[matched].isQuote {
      close(to: matched)
    } else {
      close(to: matched + 1)
      endItem(matched)
    }
  }

  /// Opens what the line begins, from the outside in, and takes what is left as text.
  private mutating func openBlocks(matched: Int, allMatched: Bool) {
    var matched = matched
    var inParagraph = allMatched && leaf == .paragraph
    var mayContinueParagraph = leaf == .paragraph
    while true {
      if indent >= 4 {
        if mayContinueParagraph { break }
        close(to: matched)
        append(.indentedCode, range: ByteRange(first, lineEnd))
        startLeaf(.indentedCode)
        return
      }
      switch text[first] {
      case Ascii.greater where matched < BlockReader.maxDepth:
        close(to: matched)
        openQuote()
      case Ascii.hash where readHeading(closingTo: matched):
        return
      case Ascii.backtick where openFence(closingTo: matched),
        Ascii.tilde where openFence(closingTo: matched):
        return
      case Ascii.less where openHTML(closingTo: matched, interrupting: inParagraph):
        return
      case Ascii.percent where openNote(closingTo: matched):
        return
      case Ascii.equals where inParagraph && readSetext(level: 1):
        return
      case Ascii.minus where inParagraph && readSetext(level: 2):
        return
      case Ascii.minus where readRule(closingTo: matched),
        Ascii.star where readRule(closingTo: matched),
        Ascii.underscore where readRule(closingTo: matched):
        return
      case Ascii.minus where openItem(matched: matched, interrupting: inParagraph),
        Ascii.star where openItem(matched: matched, interrupting: inParagraph),
        Ascii.plus where openItem(matched: matched, interrupting: inParagraph),
        Ascii.zero...Ascii.nine where openItem(matched: matched, interrupting: inParagraph):
        break
      case Ascii.pipe where inParagraph && openTable(),
        Ascii.colon where inParagraph && openTable(),
        Ascii.minus where inParagraph && openTable():
        return
      case Ascii.pipe where !allMatched && mayContinueParagraph && openTable(closingTo: matched):
        return
      default:
        takeText(matched: matched, allMatched: allMatched)
        return
      }
      if isBlankLine { return }
      matched = depth
      inParagraph = false
      mayContinueParagraph = false
    }
    takeText(matched: matched, allMatched: allMatched)
  }

  @inline(__always) private mutating func takeText(matched: Int, allMatched: Bool) {
    let range = trimmed(from: first)
    if leaf == .paragraph {
      // Also when containers are not matched: a lazy continuation line.
      append(.continuation, range: range)
    } else if leaf == .table, allMatched, TableCells.isRow(text, range) {
      append(.row, range: range)
    } else {
      close(to: matched)
      append(.paragraph, range: range)
      startLeaf(.paragraph)
    }
  }
}
