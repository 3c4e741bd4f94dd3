import CommandLineKit
import Foundation
import RoadmapCLI
import Testing

/// A small plan of four weeks and somebody who studies it: commands on given days of December 2026.
struct FourWeeks {
  static let text = """
    # Four

    ## Week 1
    - [ ] Read about queues
    - [ ] Read about stacks

    ## Week 2
    - [ ] Sort a list
    - [ ] Search a list

    ## Week 3
    - [ ] Make a map
      - [ ] Choose the hashes
      - [ ] Handle collisions
    - [ ] Draw a tree

    ## Week 4
    - [ ] Walk a graph
    - [ ] Find the shortest path

    """

  let store = CommandStore()

  init(_ text: String = Self.text) {
    store.write("four.md", text)
    run(1, "add four.md")
  }

  @discardableResult
  func run(
    _ day: Int, _ words: String, on screen: CommandRun.Screen = .pipe, answers: [String] = []
  ) -> CommandRun {
    CommandRun(
      Self.words(words), on: screen, store: store,
      now: "2026-12-\(day < 10 ? "0" : "")\(day)T12:00:00Z", answers: answers)
  }

  /// What it says, where it can.
  @discardableResult
  func say(
    _ day: Int, _ words: String, on screen: CommandRun.Screen = .pipe,
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> String {
    let run = run(day, words, on: screen)
    #expect(run.code == .ok, "\(words): \(run.error)", sourceLocation: sourceLocation)
    return run.out
  }

  /// The value of the first member of that name in the JSON of a command.
  func value(
    _ name: String, _ day: Int, _ words: String, sourceLocation: SourceLocation = #_sourceLocation
  ) -> String? {
    let json = say(day, words + " --json", sourceLocation: sourceLocation)
    guard let start = json.range(of: "\"\(name)\":")?.upperBound else { return nil }
    let rest = json[start...]
    let end =
      rest.first == "["
      ? rest.firstIndex(of: "]").map(json.index(after:)) : rest.firstIndex { ",}]".contains($0) }
    return String(rest[..<(end ?? json.endIndex)]).filter { $0 != "\"" }
  }

  private static func words(_ line: String) -> [String] {
    line.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap {
      index, part in
      index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
    }
  }
}
