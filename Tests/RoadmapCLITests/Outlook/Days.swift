import CommandLineKit
import RoadmapCLI
import RoadmapKit
import Testing

/// One user's days: commands at given times, in one journal.
struct Days {
  let store = CommandStore()
  var screen = CommandRun.Screen.terminal80

  /// Midday UTC, unless it is a time already.
  static func time(_ text: String) -> String { text.contains("T") ? text : text + "T12:00:00Z" }

  @discardableResult
  func run(_ now: String, _ words: String, screen: CommandRun.Screen? = nil) -> CommandRun {
    CommandRun(
      Self.words(words), on: screen ?? self.screen, files: SampleFiles.all, store: store,
      now: Self.time(now))
  }

  /// What it says, where it can.
  @discardableResult
  func say(
    _ now: String, _ words: String, sourceLocation: SourceLocation = #_sourceLocation
  ) -> String {
    let run = run(now, words)
    #expect(run.code == .ok, "\(now) \(words): \(run.error)", sourceLocation: sourceLocation)
    return run.out
  }

  /// Words as a shell has them, with quotes.
  private static func words(_ line: String) -> [String] {
    var words: [String] = []
    for (index, part) in line.split(separator: "'", omittingEmptySubsequences: false).enumerated() {
      words += index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
    }
    return words
  }

  static let looks = [
    "status", "status --all", "status year-3", "status staff --chart", "status --calendar",
    "status phase-5", "next", "next --why", "next --minutes 45", "next year-3", "review --due",
    "plans", "log", "prompt", "link", "list --state started",
  ]

  /// Why a text is not what a person would say of days; `nil` where it is sound.
  static func fault(_ text: String, year: Int) -> String? {
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.split { " ·(,;".contains($0) }.map(String.init)
      for (index, word) in words.enumerated() {
        let bytes = Array(word.utf8)
        if bytes.count > 1, bytes[0] == 0x2D, (0x30...0x39).contains(bytes[1]) {
          return "negative: \(line)"
        }
        if word == "nan" || word == "inf" || word.hasPrefix("9223372") {
          return "no number: \(line)"
        }
        let number = Int(word.prefix { $0.isASCII && $0.isNumber })
        if let number, number > 99_999 { return "huge: \(line)" }
        guard let number, isYear(words, index), !(1970...year + 11).contains(number) else {
          continue
        }
        return "year: \(line)"
      }
    }
    return nil
  }

  /// `2026` in `12 Nov 2026`, and in `2026-11-12`.
  private static func isYear(_ words: [String], _ index: Int) -> Bool {
    let word = words[index]
    let parts = word.split(separator: "-")
    if parts.count == 3, parts.allSatisfy({ Int($0) != nil }) { return true }
    let digits = word.prefix { $0.isNumber }
    return index > 1 && digits.count >= 4
      && CalendarNames.months.contains {
        words[index - 1] == $0.prefix(3)
      } && Int(words[index - 2]) != nil
  }
}
