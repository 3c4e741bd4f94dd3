import RoadmapKit
import Testing

@testable import PlanMatching

/// Lines of the same words in another order.
@Suite struct WordOrderTests {
  private func edit(_ old: String, _ new: String) throws -> SmallMatch {
    try SmallMatch(
      "## A\n- before it\n- \(old)\n- something after",
      "## A\n- before it\n- \(new)\n- something after")
  }

  @Test(arguments: [
    ("Read Chapter 3 of Book 2", "Read Chapter 2 of Book 3"), ("Week 1 day 3", "Week 3 day 1"),
    ("Win 1–0", "Win 0–1"), ("French → English translation", "English → French translation"),
    ("English-French dictionary drill", "French-English dictionary drill"),
    ("Migrate MySQL → PostgreSQL", "Migrate PostgreSQL → MySQL"), ("英译中", "中译英"),
    ("Aufsatz D→E", "Aufsatz E→D"), ("日本語→英語翻訳", "英語→日本語翻訳"),
    ("White beats Black", "Black beats White"), ("Client calls server", "Server calls client"),
    ("The dog bites the man", "The man bites the dog"),
    ("Left hand first, right hand second", "Right hand first, left hand second"),
    ("Play 1. e4 e5", "Play 1. e5 e4"), ("Heat on ice", "Ice on heat"),
    ("Translating English into French", "Translate French into English"),
    ("Kotlin for Java developers", "Java for Kotlin developers"),
    ("Learn Go, then Rust", "Learn Rust, then Go"), ("Rust calls C", "C calls Rust"),
    ("Convert JSON to XML", "Convert XML to JSON (2h)"),
    ("Convert JSON to XML", "Convert XML to JSON in Python"),
    ("Understand how TCP uses IP", "Understand IP uses TCP"),
    ("Lecture 3 of week 2", "Lecture 2 of week 3 (video)"),
  ])
  func namesThatChangePlacesAreAskedAbout(_ old: String, _ new: String) throws {
    for (old, new) in [(old, new), (new, old)] {
      let edit = try edit(old, new)
      #expect(edit.words[1] == "new", "\(old) => \(new)")
      #expect(edit.questions == [old: [new]])
    }
  }

  @Test(arguments: [
    ("Learn Docker and Kubernetes", "Learn Kubernetes and Docker"),
    ("Docker, Podman, Kubernetes", "Kubernetes, Docker and Podman"),
    ("In the evening, practise scales", "Practise scales in the evening"),
    ("Docker basics", "Basics of Docker"),
    ("Kotlin for Java developers", "For Java developers: Kotlin"),
    ("Tracing → OpenTelemetry, Jaeger", "Tracing → Jaeger, OpenTelemetry"),
    ("Write Go and Rust code", "Write Rust and Go code"),
    ("Learn Go before Rust", "Before Rust, learn Go (2h)"),
    ("Lecture 3 of week 2", "Week 2, lecture 3"),
    ("Read chapters 1 and 2", "Read chapters 2 and 1"),
    ("Photo editing", "Editing photos"),
  ])
  func listsAndPhrasesMayStandInAnyOrder(_ old: String, _ new: String) throws {
    for (old, new) in [(old, new), (new, old)] {
      let edit = try edit(old, new)
      #expect(edit.match.items[1].fate == .reworded, "\(old) => \(new)")
      #expect(edit.questions.isEmpty)
    }
  }
}
