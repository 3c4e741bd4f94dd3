/// Weekdays as people write them in English.
enum WeekdayWord {
  /// `mon`, `tues`, `Wednesday`; `nil` for anything else.
  static func weekday(_ word: some StringProtocol) -> Weekday? {
    let word = word.lowercased()
    guard word.utf8.count >= 3 else { return nil }
    return Weekday.allCases.first { day in
      let name = "\(day)"
      // "fridays", said of all of them.
      return name.hasPrefix(word) || word == name + "s"
    }
  }

  static func short(_ day: Weekday) -> String { String("\(day)".prefix(3)) }
}
