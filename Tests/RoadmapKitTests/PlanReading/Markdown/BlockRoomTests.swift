import RoadmapKit
import Testing

/// Room for blocks is asked for by the length of the text; marks alone need more of it.
@Suite struct BlockRoomTests {
  @Test(arguments: [1, 100, 5000])
  func readsTextThatIsLittleButMarks(_ pairs: Int) {
    let text = Array(String(repeating: "-\n*\n", count: pairs).utf8)
    let blocks = BlockReader.read(text)
    #expect(blocks.count == 4 * pairs)
    #expect(blocks.count { $0.kind == .item } == 2 * pairs)
    #expect(blocks.last?.line == UInt32(2 * pairs))
  }

  @Test func readsMarksNestedToTheDepthLimitOnEveryLine() {
    let line = String(repeating: "- ", count: BlockReader.maxDepth) + "x\n\n***\n\n"
    let once = BlockReader.read(Array(line.utf8)).count
    let blocks = BlockReader.read(Array(String(repeating: line, count: 300).utf8))
    #expect(blocks.count == 300 * once)
  }
}
