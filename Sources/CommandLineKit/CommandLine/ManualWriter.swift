import RoadmapModel

/// Writes mdoc: macros on lines of their own, text with nothing in it that roff would act on.
package struct ManualWriter {
  package private(set) var text = ""

  package init() {}

  package mutating func line(_ line: String) { text += line + "\n" }

  package mutating func macro(_ name: String, _ arguments: String...) {
    line(([".\(name)"] + arguments.map(Self.escaped)).joined(separator: " "))
  }

  package mutating func paragraphs(_ paragraphs: [String]) {
    for (index, paragraph) in paragraphs.enumerated() {
      if index > 0 { macro("Pp") }
      text(paragraph)
    }
  }

  /// Running text: a line a sentence, and none longer than 78 bytes, as the language wants it.
  package mutating func text(_ words: String) {
    var line = ""
    func isEnd(_ word: Substring) -> Bool {
      guard let last = word.last(where: { $0 != ")" && $0 != "\"" && $0 != "'" }) else {
        return false
      }
      return last == "." || last == "!" || last == "?"
    }
    for word in words.split(separator: " ") {
      let escaped = Self.escaped(String(word))
      if !line.isEmpty, line.utf8.count + 1 + escaped.utf8.count > 78 {
        finish(&line)
      }
      line += (line.isEmpty ? "" : " ") + escaped
      if isEnd(word) { finish(&line) }
    }
    finish(&line)
  }

  private mutating func finish(_ line: inout String) {
    guard !line.isEmpty else { return }
    // A dot or an apostrophe at the beginning would be a request.
    self.line((line.first == "." || line.first == "'" ? "\\&" : "") + line)
    line = ""
  }

  /// A macro's argument: short words might be names of macros themselves.
  package static func word(_ text: String) -> String {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false).map { part in
      let name = escaped(String(part))
      let isMacro = (1...3).contains(part.utf8.count) && part.first?.isLetter == true
      return isMacro || part.utf8.allSatisfy(".,:;()[]?!|".utf8.contains) ? "\\&" + name : name
    }
    return parts.joined(separator: " ")
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "\"": result += "\\(dq"
      case _ where scalar.isASCII: result.unicodeScalars.append(scalar)
      default:
        result += "\\[u\(scalar.value.digits(4, radix: 16).uppercased())]"
      }
    }
    return result
  }
}
