import Testing

@testable import RoadmapKit

/// What is told from others by a number, a sign or a level: what was done below "Chapter 1" is not done below
/// "Chapter 2", unless that was only counted anew.
@Suite struct NumberedSubjectTests {
  typealias Edit = SubjectTicksTests.Edit

  private static let lines = "- [ ] Read\n- [ ] Exercises\n- [ ] Repeat\n"
  private static let rest = "## Cooking\n- [ ] Bake bread\n"

  /// Headings over the same lines, before and after.
  private static let others = [
    ("Chapter 1", "Chapter 2"), ("Part A", "Part B"), ("Level I", "Level II"), ("C", "C++"),
    ("C++", "C#"), ("C", "Rust"), ("Learn C", "Learn C++"), ("Python 2", "Python 3"),
    ("Python 2: first steps", "Python 3: first steps"), ("German A1", "German A2"), ("B1", "B2"),
    ("Basics", "Advanced"), ("Introduction", "Deep dive"), ("Grammar, part 1", "Grammar, part 2"),
    ("First part", "Second part"), ("Backend", "Frontend"), ("Reading list", "Writing list"),
    ("Unit 4", "Unit 5"), ("HTML4", "HTML5"), ("C basics", "C++ basics"), ("Lesson 1", "Lesson 11"),
    ("Docker", "Docker and Kubernetes"), ("Week 1: Docker", "Week 1: Docker, Podman"),
    ("React", "React Native"), ("Testing with mocks", "Testing without mocks"),
    ("Docker", "Docker alternatives"), ("SICP 1.1", "SICP 1.2"), ("Lesson one", "Lesson two"),
    ("Chapter 3 of Book 2", "Chapter 2 of Book 3"), ("Chapter 3 of Book 2", "Chapter 4 of Book 3"),
    ("1 Samuel", "2 Samuel"), ("The 1970s", "The 1980s"), ("Run 5 km", "Run 10 km"),
    ("500 Spanish words", "1000 Spanish words"), ("Class of 2024", "Class of 2025"),
    ("Spanish, 2 h", "Spanish 2, 2 h"), ("Spanish 2", "Spanish"), ("½ marathon", "marathon"),
    ("French → English", "English → French"), ("White beats Black", "Black beats White"),
    ("第1周：西班牙语", "第1周：法语"),
    ("Compilers", "Databases"), ("Maths", "Music"), ("Cloud", "Databases"), ("Photos", "Sounds"),
    ("Vocabulary", "Grammar"), ("First draft", "Second draft"), ("First draft", "Final draft"),
    ("Day 1 exercises", "Day 2 exercises"), ("Henry IV Part 1", "Henry IV Part 2"),
    ("a + b", "a - b"), ("Set theory", "Group theory"), ("React Native", "React"),
    ("Basics", "Consensus"), ("Consensus", "Basics"), ("Introduction", "Graph theory"),
    ("Advanced topics", "Music"), ("Week 1: Basics", "Week 1: Consensus"),
    ("Day 3 – Introduction", "Day 3 – Elections"),
    ("Spring", "Django"), ("Alkanes", "Alkenes"), ("Read-only files", "Write-only files"),
  ]

  /// The same for headings that say the same.
  private static let same = [
    ("Chapter 1: Docker", "Chapter 2: Docker"), ("1. Docker", "2. Docker"), ("Week 1", "Week 2"),
    ("Day 1", "Day 3"), ("A. Theory", "B. Theory"), ("Chapter 1", "Chapter One"),
    ("Part I", "Part 1"), ("Docker (3h)", "Docker (5h)"),
    ("1.1 Docker", "1.2 Docker"),
    ("Basics", "Fundamentals"), ("Part 1", "Part 1 (again)"), ("Monday", "Tuesday"),
    ("Docker (week 1)", "Docker (week 2)"), ("Phase 1 (Jan)", "Phase 1 (Feb)"),
    ("2. Basics", "3. Basics"), ("1) Tools", "2) Tools"),
    ("Docker", "Docker (optional)"), ("Kafka", "Apache Kafka"), ("Docker", "Docker: images"),
    ("Docker and Kubernetes", "Docker"), ("Type Script", "TypeScript"), ("JS", "JavaScript"),
    ("Docker and Kubernetes", "Kubernetes and Docker"), ("Docker basics", "Basics of Docker"),
    ("Learn Go in 30 days", "Learn Go in 60 days"), ("Phase 1: 4 weeks", "Phase 1: 6 weeks"),
    ("第1周：法语", "第2周：法语"), ("第1周", "第2周"), ("2026-12-01", "2026-12-08"),
    ("2 weeks of Go", "3 weeks of Go"), ("Week 1: Project", "Week 2: Project"),
    ("Docker problems", "Docker exercises"), ("Henry IV, part 1", "Henry IV, part I"),
    ("Basic drills", "Elementary drills"), ("Basics", "The basics"), ("Week 1", "Week 1: Basics"),
    ("Week 1", "Consensus"), ("Basics", "Grundlagen"), ("Basics", "Basics of consensus"),
    ("Consensus", "Advanced consensus"), ("Getting started", "Introduction"),
  ]

  private static let all =
    others.map { old, new in
      Edit(
        "\(old) => \(new)", "## \(old)\n\(lines)\(rest)", "## \(new)\n\(lines)\(rest)", done: 1,
        questions: 3)
    }
    + others.map { old, new in
      Edit(
        "parent \(old) => \(new)", "- [ ] \(old)\n  - [ ] Read\n  - [ ] Test\n- [ ] Bake bread\n",
        "- [ ] \(new)\n  - [ ] Read\n  - [ ] Test\n- [ ] Bake bread\n", done: 1, questions: 2)
    }
    + same.map { old, new in
      Edit(
        "\(old) = \(new)", "## \(old)\n\(lines)\(rest)", "## \(new)\n\(lines)\(rest)", done: 4,
        questions: 0)
    } + counted

  private static let counted = [
    Edit(
      "a chapter put before it", "## Chapter 1\n\(lines)## Chapter 2\n- [ ] Bake bread\n",
      "## Chapter 1\n- [ ] Sew\n## Chapter 2\n\(lines)## Chapter 3\n- [ ] Bake bread\n", done: 4,
      questions: 0),
    Edit(
      "a week put before it", "## Week 1\n\(lines)## Week 2\n- [ ] Bake bread\n",
      "## Week 1\n- [ ] Sew\n## Week 2\n\(lines)## Week 3\n- [ ] Bake bread\n", done: 4,
      questions: 0
    ),
    Edit(
      "a week put before others of the same lines",
      "## Week 1\n\(lines)## Week 2\n\(lines)",
      "## Week 1\n- [ ] Sew\n## Week 2\n\(lines)## Week 3\n\(lines)", done: 6, questions: 0),
    Edit(
      "chapters of the same lines in another order",
      "## Chapter 1\n\(lines)## Chapter 2\n\(lines)",
      "## Chapter 2\n\(lines)## Chapter 1\n\(lines)", done: 6, questions: 0),
    Edit(
      "two weeks that change places", "## Week 1: Go\n\(lines)## Week 2: Rust\n\(lines)",
      "## Week 1: Rust\n\(lines)## Week 2: Go\n\(lines)", done: 6, questions: 0),
    Edit(
      "weeks that change places, and a line more",
      "## Week 1: Go\n\(lines)## Week 2: Rust\n\(lines)## Week 3: Lisp\n\(lines)",
      "## Week 1: Lisp\n\(lines)## Week 2: Rust\n\(lines)## Week 3: Go\n- [ ] Sew\n\(lines)",
      done: 9,
      questions: 0),
    Edit(
      "a chapter taken away", "## Chapter 1\n- [ ] Bake bread\n## Chapter 2\n\(lines)",
      "## Chapter 1\n\(lines)", done: 3, questions: 0),
    Edit(
      "a parent put before it", "- [ ] Part I\n  - [ ] Read\n  - [ ] Test\n",
      "- [ ] Part I\n  - [ ] Sew\n- [ ] Part II\n  - [ ] Read\n  - [ ] Test\n", done: 3,
      questions: 0
    ),
    Edit(
      "a chapter behind it", "## Chapter 1\n\(lines)",
      "## Chapter 2\n\(lines)## Chapter 3\n- [ ] Bake bread\n", done: 0, questions: 3),
    Edit(
      "lines that name their subject", "## Chapter 1\n- [ ] Learn Raft elections\n- [ ] Read\n",
      "## Chapter 2\n- [ ] Learn Raft elections\n- [ ] Read\n", done: 1, questions: 1),
    Edit(
      "lines that name theirs below a level", "## Basics\n- [ ] Elect a leader\n- [ ] Read\n",
      "## Consensus\n- [ ] Elect a leader\n- [ ] Read\n", done: 1, questions: 1),
    Edit(
      "lines below another version", "## Python 2\n- [ ] Learn string formatting\n",
      "## Python 3\n- [ ] Learn string formatting\n", done: 0, questions: 1),
    Edit(
      "a subject of its own below", "## Chapter 1\n### Docker\n\(lines)",
      "## Chapter 2\n### Docker\n\(lines)", done: 3, questions: 0),
    Edit(
      "a line that moves to another chapter",
      "## Chapter 1\n- [ ] Read\n- [ ] Sew\n## Chapter 2\n- [ ] Bake bread\n- [ ] Cook\n",
      "## Chapter 1\n- [ ] Sew\n## Chapter 2\n- [ ] Bake bread\n- [ ] Cook\n- [ ] Read\n", done: 3,
      questions: 1),
    Edit(
      "a subject that moves to another chapter",
      "## Chapter 1\n- [ ] Ownership\n- [ ] Sew\n## Chapter 2\n- [ ] Bake bread\n- [ ] Cook\n",
      "## Chapter 1\n- [ ] Sew\n## Chapter 2\n- [ ] Bake bread\n- [ ] Cook\n- [ ] Ownership\n",
      done: 4, questions: 0),
  ]

  @Test(arguments: all) func aTickStaysWithItsNumber(_ edit: Edit) throws {
    try SubjectTicksTests().aTickStaysWithItsSubject(edit)
  }

  @Test(arguments: [("Python 2", "Python 3"), ("C course", "C++ course")])
  func aPlanOfAnotherVersionHasItsOwnTicks(_ old: String, _ new: String) throws {
    let desk = ShelfDesk()
    desk.files["plan.md"] = "# \(old)\n\n\(Self.lines)"
    _ = try desk.add("plan.md")
    for item in 0..<3 { try desk.check(item: item) }
    desk.files["plan.md"] = "# \(new)\n\n\(Self.lines)"
    #expect(try desk.done().isEmpty)
    #expect(try desk.questions().together.count == 3)
  }
}
