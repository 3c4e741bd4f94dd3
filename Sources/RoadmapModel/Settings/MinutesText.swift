/// A length of time as text: `45m`, `2h`, `1h30m`, `1:30`, `1.5h`, `2 hours`, or a number of minutes.
package enum MinutesText {
  package static func value(_ text: String) -> Int? {
    var text = text.lowercased().filter { $0 != " " }
    if text.contains(":") { return clock(text) }
    for word in ["hours", "hour"] { text.replace(word, with: "h") }
    let parts = text.split(separator: "h", omittingEmptySubsequences: false)
    guard parts.count > 1 else { return minutes(parts[0]) }
    // "0x10" would be a number, too.
    guard parts.count == 2, parts[0].utf8.allSatisfy({ $0 == 0x2E || (0x30...0x39).contains($0) }),
      let hours = Double(parts[0]), (0...1000).contains(hours)
    else { return nil }
    let whole = Int((hours * 60).rounded())
    return parts[1].isEmpty ? whole : minutes(parts[1]).map { whole + $0 }
  }

  /// `1h50m`.
  package static func text(_ minutes: Int) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60)
    return (hours > 0 ? "\(hours)h" : "") + (rest > 0 || hours == 0 ? "\(rest)m" : "")
  }

  /// `1:30` is an hour and a half.
  private static func clock(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].utf8.count == 2, let hours = count(parts[0]),
      let rest = count(parts[1]), hours <= 1000, rest < 60
    else { return nil }
    return hours * 60 + rest
  }

  private static func minutes(_ text: Substring) -> Int? {
    for unit in ["minutes", "mins", "min", "m"] where text.hasSuffix(unit) {
      return count(text.dropLast(unit.count))
    }
    return count(text)
  }

  private static func count(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.count < 7, text.allSatisfy(\.isASCII) else { return nil }
    return text.allSatisfy(\.isNumber) ? Int(text) : nil
  }
}
