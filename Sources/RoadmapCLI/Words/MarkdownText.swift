/// Text that is put into Markdown and shown there as it stands.
enum MarkdownText {
  private static let marks = "\\`*_[]<>#|~"

  /// What Markdown would take for marks is escaped. In a web address a backslash would lead elsewhere:
  /// one with marks in it stands between `<` and `>`.
  static func escaped(_ text: String) -> String {
    var (escaped, rest) = ("", Substring(text))
    while let character = rest.first {
      if let address = address(at: rest, after: escaped.last) {
        escaped += address.contains { marks.contains($0) && $0 != "#" } ? "<\(address)>" : address
        rest = rest.dropFirst(address.count)
        continue
      }
      if marks.contains(character) { escaped.append("\\") }
      escaped.append(character)
      rest.removeFirst()
    }
    return escaped
  }

  /// The web address that a text begins with, without the full stop or the bracket behind it.
  private static func address(at text: Substring, after last: Character?) -> Substring? {
    guard last.map({ !$0.isLetter && !$0.isNumber }) ?? true,
      ["https://", "http://"].contains(where: text.hasPrefix)
    else { return nil }
    var address = text.prefix { !$0.isWhitespace && !"<>\"".contains($0) }
    while let end = address.last {
      let isLoose = end == ")" && address.count { $0 == "(" } < address.count { $0 == ")" }
      guard isLoose || ".,;:!?'*".contains(end) else { break }
      address.removeLast()
    }
    return address
  }
}
