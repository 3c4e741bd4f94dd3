import RoadmapKit
import Testing

/// Short lines that get more words, or lose most of them: few words in common, and one item still.
@Suite struct PlanGrowthTests {
  /// One line, edited between two that were not.
  private func edited(_ old: String, _ new: String) throws -> SmallMatch {
    try SmallMatch(
      "## A\n- before it\n- \(old)\n- something after\n## B\n- gossip",
      "## A\n- before it\n- \(new)\n- something after\n## B\n- gossip")
  }

  @Test(arguments: [
    ("Ownership", "Ownership and moves"),
    ("Ownership", "Ownership, moves and borrowing"),
    ("Ownership and moves", "Ownership, lifetimes and moves"),
    ("Raft", "Raft (leader election, log replication)"),
    ("Raft", "Raft: paper and talk"),
    ("Raft", "Raft – how machines agree"),
    ("Testing", "Testing and deployment"),
    ("C++", "C++ & templates"),
    ("容器", "容器和编排"),
    ("Владение", "Владение и перемещение"),
    ("Propiedad", "Propiedad y préstamos"),
  ])
  func aLineThatGoesOnIsTheSameOne(_ short: String, _ long: String) throws {
    #expect(try edited(short, long).words[1] == "reworded: \(short)")
  }

  @Test(arguments: [
    ("numbered box", "a box that is numbered"),
    ("Ownership", "What is ownership?"),
  ])
  func littleWordsMakeNoOtherLine(_ short: String, _ long: String) throws {
    #expect(try edited(short, long).words[1] == "reworded: \(short)")
    #expect(try edited(long, short).questions == [long: [short]])
  }

  @Test func aLineCutShortIsAskedAbout() throws {
    let edit = try edited("Ownership, moves and borrowing", "Ownership")
    #expect(edit.words[1] == "new")
    #expect(edit.questions == ["Ownership, moves and borrowing": ["Ownership"]])
  }

  @Test(arguments: [
    ("Raft", "Raft consensus"),
    ("Kafka", "Kafka alternatives"),
    ("Kafka", "Kafka and alternatives"),
    ("Kafka", "Kafka: what to use instead"),
    ("Kafka", "Kafka or RabbitMQ"),
    ("Kafka", "Kafka vs RabbitMQ"),
    ("Kafka", "RabbitMQ (like Kafka)"),
    ("Kafka", "RabbitMQ, Kafka"),
    ("Monolith", "Monolith → microservices"),
    ("Testing", "Testing in production"),
    ("Testing", "Testing, in production"),
    ("Testing", "Integration testing with containers"),
    ("Go", "Go deeper into Rust"),
    ("Agile", "Why not agile"),
    ("Git", "Advanced Git"),
    ("Review", "Review: chapter 3"),
    ("Docker", "Docker, Podman, containerd, runc and Kata"),
    ("容器", "容器编排"),
  ])
  func aLineThatMayBeSomethingElseIsAskedAbout(_ short: String, _ long: String) throws {
    for (old, new) in [(short, long), (long, short)] {
      let edit = try edited(old, new)
      #expect(edit.words[1] == "new")
      #expect(edit.questions == [old: [new]])
    }
  }

  @Test(arguments: [
    ("Chapter 3", "Exercises of chapter 4"), ("The basics", "The internals"),
  ])
  func aLineOfAnotherNumberOrLevelIsNotEvenAskedAbout(_ old: String, _ new: String) throws {
    let edit = try edited(old, new)
    #expect(edit.words[1] == "new")
    #expect(edit.questions.isEmpty)
  }

  @Test func neighboursThatGrowTogetherAreEachTheirOwn() throws {
    let edit = try SmallMatch(
      "## A\n- before it\n- Ownership\n- Borrowing\n- something after",
      "## A\n- before it\n- Ownership and moves\n- Borrowing and lifetimes\n- something after")
    #expect(edit.words[1...2] == ["reworded: Ownership", "reworded: Borrowing"])
  }

  @Test func aLineSplitInTwoIsAskedAbout() throws {
    let edit = try SmallMatch(
      "## A\n- before it\n- Ownership and moves\n- something after",
      "## A\n- before it\n- Ownership\n- Moves\n- something after")
    #expect(edit.words[1...2] == ["new", "new"])
    #expect(edit.questions == ["Ownership and moves": ["Ownership", "Moves"]])
  }

  @Test func twoLinesMadeOneAreAskedAbout() throws {
    let edit = try SmallMatch(
      "## A\n- before it\n- Ownership\n- Moves\n- something after",
      "## A\n- before it\n- Ownership and moves\n- something after")
    #expect(edit.words[1] == "new")
    #expect(
      edit.questions == ["Ownership": ["Ownership and moves"], "Moves": ["Ownership and moves"]])
  }

  @Test func anInsertionBesideItMakesItAQuestion() throws {
    let edit = try SmallMatch(
      "## A\n- before it\n- Ownership\n- something after",
      "## A\n- before it\n- Ownership and moves\n- Lifetimes\n- something after")
    #expect(edit.words[1...2] == ["new", "new"])
    #expect(edit.questions == ["Ownership": ["Ownership and moves"]])
  }

  @Test func anotherLineThatMayBeItMakesItAQuestion() throws {
    let edit = try SmallMatch(
      "## A\n- before it\n- Ownership\n- something after\n## B\n- gossip",
      "## A\n- before it\n- Ownership and moves\n- something after\n## B\n- gossip\n- Ownership rules"
    )
    #expect(edit.words[1] == "new")
    #expect(edit.questions == ["Ownership": ["Ownership and moves", "Ownership rules"]])
  }

  @Test func aLineThatGrewAndMovedIsAskedAbout() throws {
    let edit = try SmallMatch(
      "## A\n- before it\n- Ownership\n- something after\n- the end",
      "## A\n- before it\n- something after\n- Ownership and moves\n- the end")
    #expect(edit.words[2] == "new")
    #expect(edit.questions == ["Ownership": ["Ownership and moves"]])
  }

  @Test func anotherSectionOfOtherNameIsNoPlaceToGrowIn() throws {
    let edit = try SmallMatch(
      "## Rust\n- Ownership\n## Go\n- Channels\n## C\n- Pointers",
      "## Rust\n- Pointers\n## C\n- Ownership and moves\n## Go\n- Channels")
    #expect(!edit.words.contains("reworded: Ownership"))
  }

  @Test func anOutcomeIsNoTopicThatGrew() throws {
    let edit = try SmallMatch(
      "## A\n- before it\n- Ownership\n- something after",
      "## A\n- before it\n- something after\n## Outcomes\n- Ownership and moves")
    #expect(!edit.words.contains("reworded: Ownership"))
  }

  @Test func growthNeedsNoProgress() throws {
    let edit = try SmallMatch(
      "- a start\n- Raft\n- an end", "- a start\n- Raft, elections\n- an end", done: [])
    #expect(edit.words[1] == "reworded: Raft")
  }
}
