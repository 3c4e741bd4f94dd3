import RoadmapModel

/// The state that words name, where they are all that a table's cell, a bracket or a heading's end says.
enum StateWords {
  static func read(_ text: UnsafeBufferPointer<UInt8>, _ cell: ByteRange) -> Item.State {
    switch word(text, cell) {
    case .unknown, .open: .open
    case .started: .started
    case .done: .done
    case .skipped: .skipped
    }
  }

  /// Whether the cell is a word for how far a row is.
  static func names(_ text: UnsafeBufferPointer<UInt8>, _ cell: ByteRange) -> Bool {
    cell.count <= 32 && word(text, cell) != .unknown
  }

  private static func word(_ text: UnsafeBufferPointer<UInt8>, _ cell: ByteRange) -> StateWord {
    for (sign, word) in signs where Lines.isAll(sign, of: text, cell) { return word }
    // Most cells begin with another word, and need not be read to their end.
    guard let first = Tokenizer.firstSense(text, cell),
      first.state != .unknown || first.has(.prefix)
    else { return .unknown }
    return TokenLine.with(text, cell, most: 8) { line in
      let known = line.longest(0, until: line.count) { $0.state != .unknown }
      guard let known, known.next == line.count else { return .unknown }
      return known.sense.state
    }
  }

  /// Those that are no words.
  private static let signs: [(StaticString, StateWord)] = [
    ("✓", .done), ("✔", .done), ("100%", .done), ("n/a", .skipped), ("N/A", .skipped),
  ]
}
