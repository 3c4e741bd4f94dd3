/// Where a remote is, as the user typed it. A password in it is for git alone.
package struct RemoteAddress: Hashable, Sendable {
  let text: String

  package init(_ text: String) { self.text = text }

  /// For messages: `https://user:***@host/study.git`.
  package var shown: String {
    guard let secret else { return text }
    return text.replacingCharacters(in: secret, with: "***")
  }

  /// Takes the password out of what others say, who may quote the address, and may quote a part of it.
  func hidden(in words: String) -> String {
    guard let secret, !secret.isEmpty else { return words }
    return words.replacing(text, with: shown).replacing("\(text[secret])@", with: "***@")
  }

  /// A token may stand where a user's name does: hosts take it for both.
  private var secret: Range<String.Index>? {
    guard let scheme = text.firstRange(of: "://") else { return nil }
    let rest = text[scheme.upperBound...]
    var user = rest.prefix { $0 != "/" }
    if !user.contains("@"), let colon = user.firstIndex(of: ":"),
      !user[colon...].dropFirst().allSatisfy(\.isNumber)
    {
      // The colon is before no port: the password has a slash in it.
      user = rest
    }
    guard let at = user.lastIndex(of: "@") else { return nil }
    user = user[..<at]
    if let colon = user.firstIndex(of: ":") {
      return user.index(after: colon)..<at
    }
    return text.hasPrefix("http") ? user.startIndex..<at : nil
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with other: String) -> String {
    var text = self
    text.replaceSubrange(range, with: other)
    return text
  }
}
