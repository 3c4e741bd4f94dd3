import RoadmapCLI
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
    "plans", "log", "prompt", "link", "list --state started", "doctor",
  ]

  /// Why a text is not what a person would say of days; `nil` where it is sound.
  static func fault(_ text: String, year: Int) -> String? {
    let bytes = Array(text.utf8)
    let isDigit = { (at: Int) in bytes.indices.contains(at) && (0x30...0x39).contains(bytes[at]) }
    var at = 0
    while at < bytes.count {
      guard isDigit(at) else {
        let follows = at > 0 ? bytes[at - 1] : 0x20
        if bytes[at] == 0x2D, isDigit(at + 1), [0x20, 0x0A, 0x28].contains(follows) {
          return "negative: \(context(bytes, at))"
        }
        at += 1
        continue
      }
      var end = at
      while isDigit(end) { end += 1 }
      let number = Int(String(decoding: bytes[at..<end], as: UTF8.self)) ?? .max
      if end - at > 4 { return "huge: \(context(bytes, at))" }
      // Four digits are a year: no plan of these has so many items.
      if end - at == 4, !(1970...year + 11).contains(number) {
        return "year: \(context(bytes, at))"
      }
      at = end
    }
    for word in [" -0", "nan", "inf ", "9223372"] where text.contains(word) {
      return "'\(word)'"
    }
    return nil
  }

  private static func context(_ bytes: [UInt8], _ at: Int) -> String {
    String(decoding: bytes[max(0, at - 30)..<min(bytes.count, at + 20)], as: UTF8.self)
  }
}
