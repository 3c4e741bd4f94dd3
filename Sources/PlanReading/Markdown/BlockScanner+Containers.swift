import RoadmapModel

extension BlockScanner {
  /// Consumes `>` and one column of white space after it.
  @inline(__always) mutating func consumeQuoteMark() {
    column = firstColumn + 1
    var offset = first + 1
    let next = byte(offset)
    if next == Ascii.space {
      column += 1
      offset += 1
    } else if next == Ascii.tab {
      // The tab's other columns stay, as indentation of what follows.
      if column & 3 == 3 { offset += 1 }
      column += 1
    }
    seek(from: offset)
  }

  mutating func openQuote() {
    open[depth] = OpenContainer(
      block: blocks.count, item: -1, indent: 0, marker: Ascii.greater)
    append(.quote, marker: Ascii.greater, range: ByteRange(first, first + 1))
    depth += 1
    quotes += 1
    consumeQuoteMark()
  }

  /// Opens the item that the line begins, in the list at `matched` or in a new one.
  @inline(__always) mutating func openItem(matched: Int, interrupting: Bool) -> Bool {
    guard let marker = ListMarker(self, interrupting: interrupting) else { return false }
    let continuesList = matched < depth && open[matched].marker == marker.byte
    guard continuesList || matched < BlockReader.maxDepth else { return false }
    if continuesList {
      close(to: matched + 1)
      endItem(matched)
    } else {
      close(to: matched)
      open[depth] = OpenContainer(block: blocks.count, item: -1, indent: 0, marker: marker.byte)
      depth += 1
      append(
        marker.isOrdered ? .orderedList : .bulletList, marker: marker.byte, number: marker.number,
        range: .empty)
    }
    open[matched].item = blocks.count
    append(
      .item, marker: marker.byte, number: marker.number,
      range: ByteRange(first, first + marker.length))
    let outside = indent
    let markerEnd = firstColumn + marker.length
    column = markerEnd
    seek(from: first + marker.length)
    let padding = firstColumn - markerEnd
    if isBlankLine || padding > 4 {
      // One column belongs to the mark; what is beyond it is indentation of the content.
      column = markerEnd + min(padding, 1)
      open[matched].indent = outside + marker.length + 1
    } else {
      column = firstColumn
      open[matched].indent = outside + marker.length + padding
    }
    return true
  }

  @inline(__always) mutating func endItem(_ index: Int) {
    let item = open[index].item
    guard item >= 0 else { return }
    blocks[item].next = UInt32(truncatingIfNeeded: blocks.count)
    open[index].item = -1
  }

  /// Closes the open leaf, and all containers but the outer `level` ones.
  @inline(__always) mutating func close(to level: Int) {
    closeLeaf()
    while depth > level {
      depth -= 1
      if open[depth].isQuote { quotes -= 1 }
      endItem(depth)
      blocks[open[depth].block].next = UInt32(truncatingIfNeeded: blocks.count)
    }
  }
}
