/// What days and months are called.
package enum CalendarNames {
  /// Monday first.
  package static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  package static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// By its name or at least three letters of it, in lower case.
  static func weekday(_ word: Substring) -> Weekday? {
    place(of: word, in: weekdays).map { Weekday.allCases[$0] }
  }

  /// From 1 to 12.
  static func month(_ word: some StringProtocol) -> Int? {
    place(of: word, in: months).map { $0 + 1 }
  }

  private static func place(of word: some StringProtocol, in names: [String]) -> Int? {
    // "Sept" and "Thurs" are beginnings too; "tues" and "weds" people write as well.
    let word = word == "weds" ? "wed" : String(word)
    guard word.utf8.count >= 3 else { return nil }
    return names.firstIndex { $0.lowercased().hasPrefix(word) }
  }
}
