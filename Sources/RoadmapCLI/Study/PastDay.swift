import RoadmapKit

/// A day as people say it: `yesterday`, `monday`, `18 nov`, `3 days ago`, `2026-11-18`.
struct PastDay: ArgumentValue, Hashable {
  private enum Meaning: Hashable {
    case day(Day)
    case ago(Int)
    /// The last one, today included.
    case weekday(Weekday)
    /// The last one; of a year where one is given.
    case date(day: Int, month: Int, year: Int?)
  }

  static let examples = "2026-11-18, today, yesterday, monday, '18 nov' or '3 days ago'"

  let argumentText: String
  private let meaning: Meaning

  init(argument: String) throws(InvalidValue) {
    argumentText = argument
    guard let meaning = Self.meaning(argument) else {
      throw InvalidValue("write a day as \(Self.examples)")
    }
    self.meaning = meaning
  }

  /// A day that is still to come is refused.
  func day(today: Day) throws(CommandError) -> Day {
    guard let day = resolved(today) else {
      throw CommandError(
        .usage, "The calendar has no day '\(argumentText)'.",
        hints: ["Write a day as \(Self.examples)."])
    }
    guard day <= today else {
      throw CommandError(
        .usage, "'\(argumentText)' is still to come: today is \(today).",
        hints: ["Write a day up to today as \(Self.examples)."])
    }
    return day
  }

  private func resolved(_ today: Day) -> Day? {
    switch meaning {
    case .day(let day): return day
    case .ago(let days): return today.advanced(by: -days)
    case .weekday(let weekday):
      return (0..<7).map { today.advanced(by: -$0) }.first { $0.weekday == weekday }
    case .date(let day, let month, let year?): return Day(year: year, month: month, day: day)
    case .date(let day, let month, nil):
      // Back to the last year that has the day: 29 February may be some time ago.
      return (0..<9).lazy.compactMap { Day(year: today.date.year - $0, month: month, day: day) }
        .first { $0 <= today }
    }
  }

  private static func meaning(_ text: String) -> Meaning? {
    if let day = Day(text) { return .day(day) }
    let words = text.lowercased().split { $0 == " " || $0 == "," || $0 == "." }
    switch words.count {
    case 1:
      if words[0] == "today" || words[0] == "now" { return .ago(0) }
      if words[0] == "yesterday" { return .ago(1) }
      return weekday(words[0])
    case 2...3:
      if words.last == "ago", words.count == 3 { return ago(words[0], words[1]) }
      if words.count == 2, words[0] == "last" { return weekday(words[1]) }
      return date(words)
    default: return nil
    }
  }

  private static func ago(_ count: Substring, _ unit: Substring) -> Meaning? {
    guard let number = count == "a" || count == "one" ? 1 : Int(count),
      (0...36_500).contains(number)
    else { return nil }
    switch unit {
    case "day", "days": return .ago(number)
    case "week", "weeks": return .ago(number * 7)
    default: return nil
    }
  }

  private static func weekday(_ word: Substring) -> Meaning? {
    let found = zip(Weekday.allCases, Calendar.weekdays).first {
      word.utf8.count >= 3 && $0.1.lowercased().hasPrefix(word)
    }
    return found.map { .weekday($0.0) }
  }

  /// `18 nov`, `nov 18`, `18 november 2025`.
  private static func date(_ words: [Substring]) -> Meaning? {
    guard let place = words.prefix(2).firstIndex(where: { month($0) != nil }),
      let month = month(words[place]), let day = Int(words[1 - place]), (1...31).contains(day)
    else { return nil }
    guard words.count == 3 else { return .date(day: day, month: month, year: nil) }
    guard let year = Int(words[2]), (1000...9999).contains(year) else { return nil }
    return .date(day: day, month: month, year: year)
  }

  private static func month(_ word: Substring) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    return Calendar.months.firstIndex { $0.lowercased().hasPrefix(word) }.map { $0 + 1 }
  }
}

/// The names of days and months.
enum Calendar {
  static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// `18 Nov`, and the year where it is not this one.
  static func words(_ day: Day, today: Day) -> String {
    let (year, month, number) = day.date
    let text = "\(number) \(months[month - 1].prefix(3))"
    return year == today.date.year ? text : "\(text) \(year)"
  }

  /// `today`, `yesterday`, `on 18 Nov`.
  static func phrase(_ day: Day, today: Day) -> String {
    switch today.number - day.number {
    case 0: "today"
    case 1: "yesterday"
    default: "on \(words(day, today: today))"
    }
  }

  /// `today`, `yesterday`, `9 days ago`, `on 3 Mar`.
  static func ago(_ day: Day, today: Day) -> String {
    let days = today.number - day.number
    return (2..<60).contains(days) ? "\(days) days ago" : phrase(day, today: today)
  }

  /// `today`, `tomorrow`, `in 12 days`, `on 3 Mar`.
  static func ahead(_ day: Day, today: Day) -> String {
    switch day.number - today.number {
    case 1: "tomorrow"
    case 2..<60: "in \(day.number - today.number) days"
    default: phrase(day, today: today)
    }
  }

  /// `Wed 18 Nov`
  static func heading(_ day: Day, today: Day) -> String {
    "\(weekdays[day.weekday.rawValue - 1].prefix(3)) \(words(day, today: today))"
  }
}

/// Time spent: `45m`, `1h30m`, `1.5h`, `90`.
struct Minutes: ArgumentValue, Hashable {
  let value: Int
  let argumentText: String

  init(argument: String) throws(InvalidValue) {
    argumentText = argument
    guard let value = Self.value(argument.lowercased()), (1...100_000).contains(value) else {
      throw InvalidValue("write a time as 45m, 2h or 1h30m")
    }
    self.value = value
  }

  private static func value(_ text: String) -> Int? {
    if let minutes = Int(text) { return minutes }
    let parts = text.filter { $0 != " " }.split(separator: "h", omittingEmptySubsequences: false)
    if parts.count == 1 { return minutes(parts[0]) }
    guard parts.count == 2, let hours = Double(parts[0]), (0...1000).contains(hours) else {
      return nil
    }
    let whole = Int((hours * 60).rounded())
    return parts[1].isEmpty ? whole : minutes(parts[1]).map { $0 + whole }
  }

  private static func minutes(_ text: Substring) -> Int? {
    let digits = text.prefix { $0.isNumber }
    guard ["", "m", "min"].contains(String(text[digits.endIndex...])) else { return nil }
    return Int(digits)
  }

  static func words(_ minutes: Int) -> String {
    minutes < 60
      ? "\(minutes) min"
      : minutes % 60 == 0 ? "\(minutes / 60) h" : "\(minutes / 60) h \(minutes % 60) min"
  }
}
