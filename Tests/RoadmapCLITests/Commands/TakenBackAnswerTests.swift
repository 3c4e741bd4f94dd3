import CommandLineKit
import RoadmapCLI
import Testing

/// Answers that are taken back, and given otherwise.
extension OpenQuestionTests {
  private enum Step {
    case same(String), gone, undo, redo
  }

  /// What is given, taken back and given otherwise, and what holds in the end.
  @Test(
    arguments: [
      ([.same("w2.3")], "w2.3"),
      ([.same("w2.3"), .undo], "none, open for w2.2 w2.3"),
      ([.same("w2.3"), .undo, .redo], "w2.3"),
      ([.same("w2.3"), .undo, .same("w2.2")], "w2.2"),
      ([.same("w2.3"), .undo, .same("w2.2"), .undo], "none, open for w2.2 w2.3"),
      ([.same("w2.3"), .undo, .same("w2.2"), .undo, .redo], "w2.2"),
      ([.gone], "none"),
      ([.gone, .undo], "none, open for w2.2 w2.3"),
      ([.gone, .undo, .redo], "none"),
      ([.gone, .undo, .same("w2.2"), .undo], "none, open for w2.2 w2.3"),
      ([.gone, .undo, .same("w2.2"), .undo, .redo], "w2.2"),
      ([.same("w2.2"), .undo, .gone, .undo], "none, open for w2.2 w2.3"),
      ([.same("w2.2"), .undo, .gone, .undo, .redo], "none"),
      ([.same("w2.2"), .undo, .redo, .undo, .same("w2.3"), .undo, .redo], "w2.3"),
      (
        [.same("w2.2"), .undo, .redo, .undo, .same("w2.3"), .undo, .undo, .redo, .redo], "w2.3"
      ),
    ] as [([Step], String)])
  private func answersAreTakenBack(_ steps: [Step], _ end: String) throws {
    try ask()
    let key = key
    for step in steps {
      let outcome =
        switch step {
        case .same(let line): run("update", "mine", "--same", "\(key)=mine.\(line)")
        case .gone: run("update", "mine", "--gone", key)
        case .undo: run("undo")
        case .redo: run("redo")
        }
      #expect(outcome.code == .ok, "\(step): \(outcome.error)")
    }
    #expect(state == end)
    #expect(run("doctor").code == .ok)
  }

  @Test func aBareKeyNamesALineToo() throws {
    try ask()
    let json = run("update", "mine", "--json").out
    let found = try #require(json.firstRange(of: #""address":"mine.w2.3","key":""#))
    let line = json[found.upperBound...].prefix { $0 != "\"" }
    #expect(run("update", "mine", "--same", "\(key)=\(line)").code == .ok)
    #expect(state == "w2.3")
  }
}
