/// Reads the words of a day phrase.
enum DayPhraseParser {
  typealias Meaning = DayPhrase.Meaning

  /// More than a century away is a slip of the finger.
  private static let daysAtMost = 36_525

  static func meaning(_ text: String) -> Meaning? {
    guard text.utf8.count <= 100 else { return nil }
    if let day = numeric(text) { return .day(day) }
    // "Dec. 1, 2026", "on the 1st of December": these words and marks say nothing more.
    var words = text.lowercased().split { $0 == " " || $0 == "," || $0 == "." || $0 == "\t" }
    words.removeAll { $0 == "the" || $0 == "of" }
    if words.first == "on" { words.removeFirst() }
    guard !words.isEmpty else { return nil }
    return fixed(words) ?? weekday(words) ?? distance(words) ?? stretch(words) ?? edge(words)
      ?? date(words)
  }

  /// `2026-12-01`, `2026/12/1`: the year first, for 1/12 is one day here and another there.
  private static func numeric(_ text: String) -> Day? {
    for mark: Character in ["-", "/", "."] {
      let parts = text.split(separator: mark, omittingEmptySubsequences: false)
      guard parts.count == 3, parts[0].utf8.count == 4,
        parts.dropFirst().allSatisfy({ (1...2).contains($0.utf8.count) })
      else { continue }
      let numbers = parts.compactMap { Digits.value(Array($0.utf8)[...]) }
      return numbers.count == 3
        ? Day(year: numbers[0], month: numbers[1], day: numbers[2]) : nil
    }
    return nil
  }

  private static func fixed(_ words: [Substring]) -> Meaning? {
    switch words.joined(separator: " ") {
    case "today", "now", "tonight": .days(0)
    case "yesterday": .days(-1)
    case "tomorrow": .days(1)
    case "day after tomorrow": .days(2)
    case "day before yesterday": .days(-2)
    default: nil
    }
  }

  /// `monday`, `next monday`, `last friday`, `this friday`.
  private static func weekday(_ words: [Substring]) -> Meaning? {
    guard words.count <= 2, let weekday = words.last.flatMap({ CalendarNames.weekday($0) })
    else { return nil }
    guard words.count == 2 else { return .weekday(weekday, .nearest) }
    switch words[0] {
    case "next", "coming": return .weekday(weekday, .next)
    case "last", "past": return .weekday(weekday, .last)
    case "this": return .weekday(weekday, .thisWeek)
    default: return nil
    }
  }

  /// `in 2 weeks`, `3 days ago`, `a month from now`.
  private static func distance(_ words: [Substring]) -> Meaning? {
    var words = words[...]
    let sign: Int
    if words.first == "in" {
      words.removeFirst()
      sign = 1
    } else if words.last == "ago" {
      words.removeLast()
      sign = -1
    } else if words.suffix(2) == ["from", "now"] || words.suffix(2) == ["from", "today"] {
      words.removeLast(2)
      sign = 1
    } else {
      return nil
    }
    guard words.count == 2, let first = words.first, let unit = words.last,
      let count = count(first)
    else { return nil }
    return moved(unit, by: sign * count)
  }

  /// `next week`, `last month`: as far from today.
  private static func stretch(_ words: [Substring]) -> Meaning? {
    guard words.count == 2 else { return nil }
    switch words[0] {
    case "next": return moved(words[1], by: 1)
    case "last": return moved(words[1], by: -1)
    default: return nil
    }
  }

  private static func moved(_ unit: Substring, by count: Int) -> Meaning? {
    let (days, months): (Int, Int)
    switch unit {
    case "day", "days": (days, months) = (count, 0)
    case "week", "weeks": (days, months) = (count * 7, 0)
    case "fortnight", "fortnights": (days, months) = (count * 14, 0)
    case "month", "months": (days, months) = (0, count)
    case "quarter", "quarters": (days, months) = (0, count * 3)
    case "year", "years": (days, months) = (0, count * 12)
    default: return nil
    }
    guard abs(days) <= daysAtMost, abs(months) <= 1200 else { return nil }
    return months == 0 ? .days(days) : .months(months)
  }

  private static func count(_ word: Substring) -> Int? {
    let words = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve",
    ]
    if word == "a" || word == "an" { return 1 }
    if let place = words.firstIndex(where: { $0 == word }) { return place + 1 }
    return number(word, digits: 5)
  }

  private static func number(_ word: Substring, digits: Int) -> Int? {
    guard (1...digits).contains(word.utf8.count) else { return nil }
    return Digits.value(Array(word.utf8)[...])
  }

  /// `end of year`, `end of next month`, `start of december`, `end of 2027`.
  private static func edge(_ words: [Substring]) -> Meaning? {
    let edge: DayPhrase.Edge
    switch words[0] {
    case "end": edge = .last
    case "start", "beginning": edge = .first
    default: return nil
    }
    var rest = words.dropFirst()
    var from: Int?
    switch rest.first {
    case "this": from = 0
    case "next": from = 1
    case "last": from = -1
    default: break
    }
    if from != nil { rest.removeFirst() }
    guard let word = rest.first else { return nil }
    if rest.count == 1 {
      switch word {
      case "week": return .edge(edge, of: .week, from: from)
      case "month": return .edge(edge, of: .month, from: from)
      case "quarter": return .edge(edge, of: .quarter, from: from)
      case "year": return .edge(edge, of: .year, from: from)
      default: break
      }
    }
    guard from == nil, rest.count <= 2 else { return nil }
    if rest.count == 1, let year = year(word) { return .edgeOfYear(edge, year: year) }
    guard let month = CalendarNames.month(word) else { return nil }
    guard rest.count == 2 else { return .edgeOfMonth(edge, month: month, year: nil) }
    return rest.last.flatMap { year($0) }.map { .edgeOfMonth(edge, month: month, year: $0) }
  }

  /// `18 nov`, `nov 18`, `18th november 2025`, `wed 18 nov`.
  private static func date(_ words: [Substring]) -> Meaning? {
    var words = words[...]
    let weekday = words.first.flatMap { CalendarNames.weekday($0) }
    if weekday != nil { words.removeFirst() }
    guard (2...3).contains(words.count) else { return nil }
    let parts = Array(words)
    guard let place = parts.prefix(2).firstIndex(where: { CalendarNames.month($0) != nil }),
      let month = CalendarNames.month(parts[place]), let day = dayOfMonth(parts[1 - place])
    else { return nil }
    guard parts.count == 3 else {
      return .date(day: day, month: month, year: nil, weekday: weekday)
    }
    return year(parts[2]).map { .date(day: day, month: month, year: $0, weekday: weekday) }
  }

  private static func dayOfMonth(_ word: Substring) -> Int? {
    let endings = ["st", "nd", "rd", "th"]
    let ending = endings.first { word.hasSuffix($0) }
    return number(word.dropLast(ending == nil ? 0 : 2), digits: 2)
      .flatMap { (1...31).contains($0) ? $0 : nil }
  }

  private static func year(_ word: Substring) -> Int? {
    guard word.utf8.count == 4 else { return nil }
    return number(word, digits: 4).flatMap { $0 >= 1 ? $0 : nil }
  }
}
