/// A word as it can be pasted into a shell.
package enum ShellWord {
  package static func quoted(_ word: String) -> String {
    if word.unicodeScalars.contains(where: Sanitizer.isHazard) { return escaped(word) }
    let isPlain = !word.isEmpty && word.first != "-" && word.utf8.allSatisfy(isPlain)
    guard !isPlain else { return word }
    let parts = word.split(separator: "'", omittingEmptySubsequences: false)
    return "'" + parts.joined(separator: "'\\''") + "'"
  }

  /// A file's name, which is no option even where it begins with a dash.
  package static func path(_ path: String) -> String {
    path.first == "-" && path != "-" ? quoted("./" + path) : quoted(path)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      true
    default: "_-./@:+,=%".utf8.contains(byte)
    }
  }

  /// `$'r\xE9sum\xE9.md'`, for what a terminal cannot show as it is.
  private static func escaped(_ word: String) -> String {
    var result = "$'"
    for scalar in word.unicodeScalars {
      if scalar == "'" || scalar == "\\" {
        result += "\\\(scalar)"
      } else if Sanitizer.isHazard(scalar) {
        for byte in RawText.bytes(String(scalar)) {
          let digits = String(byte, radix: 16, uppercase: true)
          result += "\\x" + (digits.count == 1 ? "0" : "") + digits
        }
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result + "'"
  }
}
