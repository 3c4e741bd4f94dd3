import CommandLineKit
import RoadmapKit

/// What the user answers to a review's question: with one key, or with a line.
struct ReviewInput {
  enum Answer: Hashable {
    case grade(Grade)
    case notes
    case skip
    case back
    case quit
    /// Nothing of these.
    case other
  }

  private let environment: Environment
  /// Single keys where there is a terminal that gives them; lines elsewhere.
  let takesKeys: Bool

  init(_ environment: Environment, isPlain: Bool) {
    self.environment = environment
    takesKeys =
      !isPlain && environment.readKey != nil && environment.inputIsTerminal
      && environment.variable("TERM") != "dumb"
  }

  func answer() -> Answer {
    if takesKeys {
      guard let key = environment.readKey?() else { return .quit }
      if key == " " { return .notes }
      return Self.answer(String(key).lowercased())
    }
    guard let line = environment.readLine() else { return .quit }
    return Self.answer(line.filter { !$0.isWhitespace }.lowercased())
  }

  private static func answer(_ word: String) -> Answer {
    switch word {
    case "q", "quit", "exit", "stop", "\u{1B}": .quit
    case "s", "skip": .skip
    case "b", "back": .back
    case "n", "notes", "?": .notes
    default: Grade(word).map { .grade($0) } ?? .other
    }
  }

  var keys: String {
    "\(takesKeys ? "space" : "n") notes  s skip  b back  q quit"
  }
}
