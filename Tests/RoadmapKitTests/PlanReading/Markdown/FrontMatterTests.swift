import RoadmapKit
import Testing

struct FrontMatterTests {
  @Test(arguments: [
    "---\ntitle: Plan\n---\n", "---\ntitle:\n---", "---\ntitle: a\n...\n# b",
    "---  \na: b\n---  \n",
    "---\ntags:\n- a\n- b\n---\n", "---\ntags:\n  - a\n---\n", "---\n# comment\na: b\n---\n",
    "---\na: b\n\nc: d\n---\n", "---\n\"a b\": c\n---\n",
    "---\ntítulo: plan\nstart date: 2025\n---\n",
    "---\na: |\n  text\n  # text\n---\n", "---\na.b-c_d: e\n---\n",
  ])
  func keysBetweenDashesAreFrontMatter(text: String) {
    let blocks = BlockReader.read(Array(text.utf8))
    #expect(blocks.first?.kind == .frontMatter)
    #expect(!blocks.contains { $0.kind == .rule })
  }

  @Test(arguments: [
    "---\n---\n", "---\n\n---\n", "---\n# Title\n---\n", "---\n# Title\n\nGoal: a\n\n---\n",
    "---\na: b\n",
    "---\ntext\n---\n", "---\na:b\n---\n", "---\n- a\n---\n", "---\n  a: b\n---\n",
    "---\na: b\n**c**: d\n---\n",
    "\n---\na: b\n---\n", " ---\na: b\n---\n", "----\na: b\n----\n", "---\n: a\n---\n",
    "***\na: b\n***\n",
    "---", "---\na: b\n----\n",
  ])
  func otherDashesAreRules(text: String) {
    let blocks = BlockReader.read(Array(text.utf8))
    #expect(!blocks.contains { $0.kind == .frontMatter })
    #expect(blocks.contains { $0.kind == .rule })
  }

  @Test func linesGoOnBehindFrontMatter() {
    let blocks = BlockReader.read(Array("---\na: b\nc: d\n---\n# Title\n\ntext\n".utf8))
    #expect(blocks.map(\.kind) == [.frontMatter, .heading, .paragraph])
    #expect(blocks.map(\.line) == [1, 5, 7])
  }
}
