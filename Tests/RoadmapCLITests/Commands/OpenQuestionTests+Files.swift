import CommandLineKit
import RoadmapCLI
import Testing

/// What becomes of a question where the file becomes another.
extension OpenQuestionTests {
  @Test func itEndsWhereTheItemIsBack() throws {
    try ask()
    store.write("mine.md", Self.new + "- [ ] Learn how consensus works in theory\n")
    #expect(state == "w2.4")
  }

  @Test func itGoesWithAFileThatIsMoved() throws {
    try ask()
    store.remove("mine.md")
    store.write("moved.md", Self.new)
    #expect(run("add", "moved.md", "--name", "mine").code == .ok)
    #expect(state == "none, open for w2.2 w2.3")
    _ = run("undo")
    store.write("mine.md", Self.new)
    #expect(state == "none, open for w2.2 w2.3")
  }
}
