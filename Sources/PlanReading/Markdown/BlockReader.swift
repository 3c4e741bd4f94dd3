package import RoadmapModel

/// Markdown text in, blocks out: one pass over the bytes, line by line, as cmark-gfm reads them (the
/// tests' `KnownDifference` lists the exceptions).
///
/// Time is linear in the text whatever it holds, since containers nest `maxDepth` deep at most;
/// marks of deeper ones are text. Nothing recurses.
package enum BlockReader {
  /// How deep quotes and lists nest: far deeper than in any plan.
  package static let maxDepth = 100

  /// Reads the lines of `range`, which begins at the start of a line. `firstLine` is the number of
  /// that line: what a code fence holds is read again as a plan of its own, lines counted on.
  package static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, in range: ByteRange, firstLine: Int = 1
  ) -> [Block] {
    let end = min(range.end, bytes.count)
    guard range.start < end else { return [] }
    // Twice what most plans need: pages that are never touched cost nothing. A text that is little
    // but marks is read again in more room.
    var capacity = BlockRoom.mostInLine + (end - range.start) / 16
    while true {
      var isWhole = false
      let blocks = [Block](unsafeUninitializedCapacity: capacity) { room, count in
        withUnsafeTemporaryAllocation(of: OpenContainer.self, capacity: maxDepth) { slots in
          var scanner = BlockScanner(
            bytes, end: end, firstLine: firstLine, slots: slots, room: BlockRoom(room))
          isWhole = scanner.run(from: range.start)
          count = scanner.blocks.count
        }
      }
      if isWhole { return blocks }
      capacity *= 4
    }
  }

  package static func read(_ bytes: [UInt8]) -> [Block] {
    bytes.withUnsafeBufferPointer { read($0, in: ByteRange(0, $0.count)) }
  }

  package static func read(_ text: SourceText) -> [Block] { read(text.bytes) }
}
