package import RoadmapModel

/// One block of a Markdown text. Blocks stand in one flat array in document order, a container
/// before what it contains: depth costs no recursion, and reading allocates one array.
package struct Block: Sendable {
  package enum Kind: UInt8, Sendable {
    // Containers: `next` is past all they contain.
    case quote, bulletList, orderedList, item, table
    /// `level` is 1 to 6; `range` is the text without its marks (a setext heading's may span lines).
    case heading
    /// The first line of a paragraph; `range` leaves out white space at both ends.
    case paragraph
    /// A further line of the paragraph before it.
    case continuation
    /// `range` is what stands between the fences, whole lines, with the containers' prefixes;
    /// `line` is that of the opening fence, and `fenceInfo(in:)` finds what stands behind it.
    case fencedCode
    /// `range` runs from the first line's text to the end of the last line that is not blank.
    case indentedCode
    /// `range` runs from the first line's `<` to the end of the last line.
    case html
    /// A table's row, the header first; `TableCells` splits it. The delimiter row is no block.
    case row
    case rule
    /// `key: value` lines between `---` lines at the very start; `range` is what stands between.
    case frontMatter
  }

  // Six words: blocks take more room than all else that is read.

  package var kind: Kind
  /// The bullet (`-`, `*`, `+`) or the ordered list's delimiter (`.`, `)`) of a list and its items;
  /// of a heading `#`, `=` or `-`; of a quote, a rule and fenced code their byte. 0 elsewhere.
  package var marker: UInt8
  /// The column, from 0 and with tabs as in CommonMark, at which the block's first line has its
  /// first mark: list nesting that CommonMark does not see (`•` lines) is read from it.
  package var column: UInt16
  /// An ordered item's number, as written; its list's is that of the first item. Of fenced code the
  /// offset behind the opening fence, of a heading its level.
  package var number: UInt32
  /// The source line of the first byte, from 1.
  package var line: UInt32
  /// The index in the array past this block and all it contains.
  package var next: UInt32
  /// An item's and a quote's is its mark; a table's is the delimiter row; a list's is empty.
  package var range: ByteRange

  /// A heading's level; 0 elsewhere.
  package var level: UInt8 { kind == .heading ? UInt8(truncatingIfNeeded: number) : 0 }

  package init(
    kind: Kind, marker: UInt8 = 0, column: Int = 0, number: UInt32 = 0, line: Int, next: Int,
    range: ByteRange = .empty
  ) {
    self.kind = kind
    self.marker = marker
    self.column = UInt16(clamping: column)
    self.number = number
    self.line = UInt32(truncatingIfNeeded: line)
    self.next = UInt32(truncatingIfNeeded: next)
    self.range = range
  }
}
