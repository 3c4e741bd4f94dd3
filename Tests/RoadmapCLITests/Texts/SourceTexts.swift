import Foundation

/// The texts in the program's sources that somebody may read: literals with words in them, put
/// together where `+` joins them, with `{}` for what is filled in.
struct SourceTexts {
  struct Text: Hashable {
    let line: Int
    let words: String
  }

  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Sources")

  /// Where messages are made; the word lists of the reader are not among them.
  private static let folders = [
    "CommandLineKit", "RoadmapCLI", "RoadmapKit", "RoadmapModel/Settings", "RoadmapModel/Study",
    "ProgressJournal/Journal", "PlanReading/Lint",
  ]

  /// The same for every test that asks, since the sources are long.
  static let listing = Result { try read() }

  /// One file after the other, each with its texts.
  private static func read() throws -> String {
    var lines: [String] = []
    for folder in folders {
      let start = root.appendingPathComponent(folder)
      let names = try FileManager.default.subpathsOfDirectory(atPath: start.path)
        .filter { $0.hasSuffix(".swift") }.sorted()
      for name in names {
        let source = try String(
          contentsOf: start.appendingPathComponent(name), encoding: .utf8)
        let texts = texts(in: source)
        guard !texts.isEmpty else { continue }
        lines.append("\(folder)/\(name)")
        lines += texts.map { "  \($0)" }
        lines.append("")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// In their order, each once.
  static func texts(in source: String) -> [String] {
    var scanner = Scanner(source)
    var seen: Set<String> = []
    return scanner.literals().filter { isWords($0) && seen.insert($0).inserted }
  }

  /// Two words at least, or one that begins with a capital: not names of fields and files.
  private static func isWords(_ text: String) -> Bool {
    let letters = text.filter(\.isLetter)
    guard letters.count > 1 else { return false }
    if ["SELECT", "INSERT", "CREATE", "DELETE", "UPDATE", "WHERE", "INDEXED", "PRAGMA", "FROM "]
      .contains(where: text.hasPrefix)
    {
      return false
    }
    return text.contains { $0 == " " } || text.first?.isUppercase == true
  }

  /// Walks over Swift as far as that is needed to tell text from code.
  private struct Scanner {
    private let source: [Character]
    private var at = 0

    init(_ source: String) { self.source = Array(source) }

    mutating func literals() -> [String] {
      var found: [String] = []
      var isJoined = false
      while at < source.count {
        if starts("//") {
          skip { $0 != "\n" }
        } else if starts("\"\"\"") || starts("#\"\"\"") {
          let isRaw = source[at] == "#"
          at += isRaw ? 4 : 3
          let start = at
          while at < source.count, !starts("\"\"\"") { at += 1 }
          found += Self.meanings(String(source[start..<at]))
          at += isRaw ? 4 : 3
          isJoined = false
        } else if source[at] == "\"" {
          let text = literal(into: &found)
          if isJoined, let last = found.popLast() {
            found.append(last + text)
          } else {
            found.append(text)
          }
          isJoined = false
        } else if source[at] == "+" {
          isJoined = !found.isEmpty && isAfterLiteral
          at += 1
        } else {
          if !source[at].isWhitespace { isJoined = false }
          at += 1
        }
      }
      return found
    }

    /// What the fields of a table of the JSON reference mean: `id: string - The plan's name.`
    private static func meanings(_ table: String) -> [String] {
      table.replacing(/\\\n\s*/, with: "").split(separator: "\n").compactMap { line in
        line.wholeMatch(of: /\s*\w+\??: .*? - (.*)/).map { String($0.1) }
      }
    }

    /// Whether nothing but spaces stands between the last literal and here.
    private var isAfterLiteral: Bool {
      var place = at - 1
      while place >= 0, source[place].isWhitespace { place -= 1 }
      return place >= 0 && source[place] == "\""
    }

    private mutating func literal(into found: inout [String]) -> String {
      at += 1
      var text = ""
      while at < source.count, source[at] != "\"" {
        if starts("\\(") {
          at += 1
          let inner = interpolation(&found)
          text += inner.map { "{\($0)}" } ?? "{}"
        } else if source[at] == "\\", at + 1 < source.count {
          text.append(source[at + 1])
          at += 2
        } else {
          text.append(source[at])
          at += 1
        }
      }
      at += 1
      return text
    }

    /// The only literal in it, as the words of a styled piece are; others stand for themselves.
    private mutating func interpolation(_ found: inout [String]) -> String? {
      var depth = 0
      var inner: [String] = []
      while at < source.count {
        if source[at] == "(" { depth += 1 }
        if source[at] == ")" { depth -= 1 }
        if source[at] == "\"" {
          inner.append(literal(into: &found))
          continue
        }
        at += 1
        if depth == 0 { break }
      }
      if inner.count > 1 { return inner.joined(separator: "|") }
      return inner.first
    }

    private func starts(_ text: String) -> Bool {
      let wanted = Array(text)
      return at + wanted.count <= source.count && Array(source[at..<at + wanted.count]) == wanted
    }

    private mutating func skip(while isSkipped: (Character) -> Bool) {
      while at < source.count, isSkipped(source[at]) { at += 1 }
    }
  }
}
