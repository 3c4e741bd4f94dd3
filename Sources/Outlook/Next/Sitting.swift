/// So many minutes, filled with items and reviews.
package struct Sitting: Sendable {
  package let asked: Int
  package let entries: [Agenda.Entry]
  /// How many of the reviews that are due.
  package let reviews: Int
  package let planned: Int

  /// A review is a moment of recalling.
  private static let minutesPerReview = 2

  /// Reviews have a quarter of the time, as far as the first thing to study leaves it, and what is
  /// left at the end. Where no item fits whole, all of it is for reviews; where none is due, the
  /// first item is there all the same: a beginning is better than nothing.
  package init(_ agenda: Agenda, reviewsDue due: Int, minutes: Int) {
    let first = agenda.timeUntilStudied
    let beside = first <= minutes ? minutes - first : minutes
    let reserved = min(due * Self.minutesPerReview, minutes / 4, beside)
    var packed = agenda.packed(into: minutes - reserved)
    if packed.isEmpty, min(due, minutes / Self.minutesPerReview) == 0 {
      packed = Array(agenda.entries.prefix(1))
    }
    let taken = packed.reduce(0) { $0 + $1.minutes }
    asked = minutes
    entries = packed
    reviews = min(due, max(0, minutes - taken) / Self.minutesPerReview)
    planned = taken + reviews * Self.minutesPerReview
  }
}
