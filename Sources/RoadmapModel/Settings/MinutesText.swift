/// A length of time as text: `45m`, `2h`, `1h30m`, or a number of minutes.
enum MinutesText {
  static func value(_ text: String) -> Int? {
    let text = text.lowercased().filter { $0 != " " }
    let parts = text.split(separator: "h", omittingEmptySubsequences: false)
    switch parts.count {
    case 1: return minutes(parts[0])
    case 2:
      guard let hours = count(parts[0]) else { return nil }
      if parts[1].isEmpty { return hours * 60 }
      return minutes(parts[1]).map { hours * 60 + $0 }
    default: return nil
    }
  }

  static func text(_ minutes: Int) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60)
    return (hours > 0 ? "\(hours)h" : "") + (rest > 0 || hours == 0 ? "\(rest)m" : "")
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
