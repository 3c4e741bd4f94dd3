import RoadmapKit
import Testing

/// What holds for any text at all.
struct BlockPropertyTests {
  @Test func blocksOfGeneratedDocumentsAreSound() {
    let seed: UInt64 = 11
    print("seed \(seed)")
    var generator = MarkdownGenerator(seed: seed)
    for _ in 0..<1500 {
      let document = generator.document()
      check(document)
    }
  }

  @Test func blocksOfRandomBytesAreSound() {
    let seed: UInt64 = 12
    print("seed \(seed)")
    var random = SeededGenerator(seed: seed)
    for _ in 0..<1000 {
      let raw = (0..<random.below(300)).map { _ in
        random.chance(60) ? UInt8(random.below(256)) : random.pick(Array(" \t\n->`|#".utf8))
      }
      check(Array(String(decoding: raw, as: UTF8.self).utf8.filter { $0 != 0x0D }))
    }
  }

  @Test func everyPrefixOfAPlanIsSound() {
    var generator = MarkdownGenerator(seed: 13)
    var document: [UInt8] = []
    for _ in 0..<20 { document += generator.document() + [0x0A] }
    let text = String(decoding: document, as: UTF8.self).unicodeScalars
    for length in stride(from: 0, to: text.count, by: 7) {
      check(Array(String(String.UnicodeScalarView(text.prefix(length))).utf8))
    }
  }

  @Test(arguments: ["> ", ">", "- ", "1. ", "> - ", "-\t", "* + "])
  func nestingIsCapped(mark: String) {
    let line = Array((String(repeating: mark, count: 100_000) + "text\n").utf8)
    let document = line + line + [0x0A] + line
    let blocks = BlockReader.read(document)
    #expect(BlockInvariants(blocks, of: document).fault() == nil)
    #expect(blocks.count <= 6 * BlockReader.maxDepth + 6)
  }

  /// Inputs that make careless readers quadratic. The slowest of them would take minutes.
  @Test(arguments: [
    "[a]: u\n", "[a]: u '\n", "[a]: <u\n", "[a\n", "```\n", "``` `\n", "* ", "*\t", "a|", "|\n",
    "<!--\n",
    "<a b=\"\n", "<b c ", "- a\n\n", "- \n\n", "  - a\n", "a\n", "\n", " ", "\t", "#", "# #", "-|",
    "---\n",
    "=\n", "- [ ] a\n", "1. a\n\n   b\n", "<![CDATA[", "<?", "</script", "\\|", "a:\n", "☐ a\n",
    "[]: ", "> \n",
  ])
  func repetitionTakesLinearTime(pattern: String) {
    for opening in ["", "---\n", "- - - - - - - - - - a\n", "a | b\n"] {
      let document = Array((opening + String(repeating: pattern, count: 20_000)).utf8)
      #expect(BlockReader.read(document).count <= document.count + 1)
    }
  }

  private func check(_ document: [UInt8]) {
    let blocks = BlockReader.read(document)
    let fault = BlockInvariants(blocks, of: document).fault()
    #expect(fault == nil, "\(String(decoding: document, as: UTF8.self).debugDescription)")
    for block in blocks where block.kind == .fencedCode {
      let inner = document.withUnsafeBufferPointer {
        BlockReader.read($0, in: block.range, firstLine: Int(block.line) + 1)
      }
      #expect(inner.allSatisfy { $0.line > block.line && $0.range.end <= block.range.end })
    }
  }
}
