import RoadmapKit
import Testing

/// Lines that carry their place in a list, which is another one where a line is put before them.
@Suite struct ListNumberTests {
  struct Edit: CustomTestStringConvertible {
    let name: String
    let old: String
    let new: String
    /// Of each new line, the old one that it is.
    let words: [String]

    var testDescription: String { name }
  }

  static let edits = [
    Edit(
      name: "a line is put first", old: "- [ ] 1. Learn Go\n- [ ] 2. Learn SQL\n",
      new: "- [ ] 1. Install\n- [ ] 2. Learn Go\n- [ ] 3. Learn SQL\n",
      words: ["new", "kept: 1. Learn Go", "kept: 2. Learn SQL"]),
    Edit(
      name: "a line goes", old: "- [ ] 1) Install\n- [ ] 2) Learn Go\n- [ ] 3) Learn SQL\n",
      new: "- [ ] 1) Learn Go\n- [ ] 2) Learn SQL\n",
      words: ["kept: 2) Learn Go", "kept: 3) Learn SQL"]),
    Edit(
      name: "equal lines",
      old: "- [ ] 1. Read\n- [ ] 2. Learn Go\n- [ ] 3. Read\n- [ ] 4. Learn SQL\n",
      new:
        "- [ ] 1. Install\n- [ ] 2. Read\n- [ ] 3. Learn Go\n- [ ] 4. Read\n- [ ] 5. Learn SQL\n",
      words: [
        "new", "kept: 1. Read", "kept: 2. Learn Go", "kept: 3. Read", "kept: 4. Learn SQL",
      ]),
    Edit(
      name: "letters", old: "- [ ] a) Learn Go\n- [ ] b) Learn SQL\n",
      new: "- [ ] a) Install\n- [ ] b) Learn Go\n- [ ] c) Learn SQL\n",
      words: ["new", "kept: a) Learn Go", "kept: b) Learn SQL"]),
    Edit(
      name: "numbers of an outline",
      old: "- [ ] 1.1 Learn Go\n- [ ] 1.2 Learn SQL\n- [ ] 2.1 Read\n",
      new:
        "- [ ] 1.1 Install\n- [ ] 1.2 Learn Go\n- [ ] 1.3 Learn SQL\n- [ ] 2.1. Set up\n- [ ] 2.2. Read\n",
      words: ["new", "kept: 1.1 Learn Go", "kept: 1.2 Learn SQL", "new", "kept: 2.1 Read"]),
    Edit(
      name: "numbers of an outline are given", old: "- [ ] Learn Go\n- [ ] Learn SQL\n",
      new: "- [ ] 1.1 Learn Go\n- [ ] 1.2 Learn SQL\n",
      words: ["kept: Learn Go", "kept: Learn SQL"]),
    Edit(
      name: "numbers are given", old: "- [ ] Learn Go\n- [ ] Learn SQL\n",
      new: "- [ ] 1. Learn Go\n- [ ] 2. Learn SQL\n", words: ["kept: Learn Go", "kept: Learn SQL"]),
    Edit(
      name: "a gap is left", old: "- [ ] 1. Install\n- [ ] 2. Read\n- [ ] 3. Read\n",
      new: "- [ ] 2. Read\n- [ ] 3. Read\n", words: ["kept: 2. Read", "kept: 3. Read"]),
    Edit(
      name: "numbers that name", old: "- [ ] Chapter 3\n- [ ] Chapter 4\n",
      new: "- [ ] Chapter 4\n",
      words: ["kept: Chapter 4"]),
  ]

  @Test(arguments: edits)
  func aNumberIsNoWord(_ edit: Edit) throws {
    #expect(try SmallMatch("## A\n\(edit.old)", "## A\n\(edit.new)").words == edit.words)
  }

  /// What begins with a version, or an amount, is not counted.
  @Test func aNumberThatNamesIsAWord() throws {
    let edit = try SmallMatch(
      "## A\n- [ ] 3.11 release notes\n- [ ] 3.9 release notes\n",
      "## A\n- [ ] 3.12 release notes\n- [ ] 3.9 release notes\n")
    #expect(edit.words.first != "kept: 3.11 release notes")
  }

  @Test func anotherLineOfTheSameNumberIsNew() throws {
    let edit = try SmallMatch(
      "## A\n- [ ] 1. Learn Go\n- [ ] 2. Bake bread\n",
      "## A\n- [ ] 1. Learn Rust\n- [ ] 2. Bake bread\n")
    #expect(edit.match.items[0].old == nil)
  }
}
