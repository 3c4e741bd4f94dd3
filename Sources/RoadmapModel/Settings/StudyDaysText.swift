/// Days of the week as text: `mon-fri`, `mon wed fri`, `weekends`, `every day`.
enum StudyDaysText {
  /// `nil` where a word is no day, or no day is left.
  static func value(_ text: String) -> Set<Weekday>? {
    var days: Set<Weekday> = []
    var rest = words(text)[...]
    while let word = rest.popFirst() {
      if rest.first == "-" {
        guard let first = WeekdayWord.weekday(word), let end = rest.dropFirst().first,
          let last = WeekdayWord.weekday(end)
        else { return nil }
        days.formUnion(range(first, last))
        rest = rest.dropFirst(2)
      } else {
        guard let named = group(word) else { return nil }
        days.formUnion(named)
      }
    }
    return days.isEmpty ? nil : days
  }

  /// A run of three days and more is a range.
  static func text(_ days: Set<Weekday>) -> String {
    if days.count == Weekday.allCases.count { return "every day" }
    let sorted = Weekday.allCases.filter(days.contains)
    var runs: [[Weekday]] = []
    for day in sorted {
      if let last = runs.last?.last, last.rawValue + 1 == day.rawValue {
        runs[runs.count - 1].append(day)
      } else {
        runs.append([day])
      }
    }
    return runs.map { run in
      guard run.count > 2, let first = run.first, let last = run.last else {
        return run.map(WeekdayWord.short).joined(separator: " ")
      }
      return "\(WeekdayWord.short(first))-\(WeekdayWord.short(last))"
    }.joined(separator: " ")
  }

  /// The words, with `-` for all that means a range.
  private static func words(_ text: String) -> [Substring] {
    var spaced = ""
    for character in text.lowercased() {
      switch character {
      case "-", "–", "—": spaced += " - "
      case ",", ";": spaced += " "
      default: spaced.append(character)
      }
    }
    return spaced.split(separator: " ").filter { $0 != "and" }.map {
      $0 == "to" || $0 == "through" ? "-" : $0
    }
  }

  private static func group(_ word: Substring) -> Set<Weekday>? {
    switch word {
    case "every", "all", "day", "days", "daily", "everyday": Set(Weekday.allCases)
    case "weekdays", "weekday", "workdays": Set(Weekday.allCases.prefix(5))
    case "weekends", "weekend": Set(Weekday.allCases.suffix(2))
    default: WeekdayWord.weekday(word).map { [$0] }
    }
  }

  /// Over the week's end where it must: `sat-mon`.
  private static func range(_ first: Weekday, _ last: Weekday) -> Set<Weekday> {
    let days = Weekday.allCases
    if first.rawValue <= last.rawValue { return Set(days[first.rawValue - 1..<last.rawValue]) }
    return Set(days[(first.rawValue - 1)...] + days[..<last.rawValue])
  }
}
