import Testing

@testable import CommandLineKit
@testable import RoadmapCLI

@Suite struct SuggestionTests {
  static let commands = [
    "status", "next", "check", "uncheck", "start", "stop", "skip", "note", "show", "list", "search",
    "plans", "add", "lint", "undo", "redo", "doctor", "export", "import", "completions",
  ]

  @Test(
    arguments: [
      ("chekc", "check"), ("cehck", "check"), ("checl", "check"), ("serach", "search"),
      ("stauts", "status"), ("shwo", "show"), ("lits", "list"), ("nxt", "next"), ("complete", nil),
      ("dr", nil), ("x", nil), ("", nil), ("--", nil), ("banana", nil), ("CHECK", "check"),
      ("unchek", "uncheck"), ("plan", "plans"), ("exprot", "export"), ("kubernetes", nil),
    ] as [(String, String?)]) func nearest(_ word: String, _ expected: String?)
  {
    #expect(Suggestion.nearest(to: word, among: Self.commands) == expected)
  }

  @Test func noWordIsTooLongToAnswer() {
    let long = String(repeating: "check", count: 100_000)
    #expect(Suggestion.nearest(to: long, among: Self.commands) == nil)
  }
}
