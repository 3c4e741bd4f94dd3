/// So many minutes, filled with items and reviews.
package struct Sitting: Sendable {
  package let asked: Int
  package let entries: [Agenda.Entry]
  /// How many of the reviews that are due.
  package let reviews: Int
  package let planned: Int

  /// What its reviews take.
  package var minutesOfReviews: Int { reviews * Self.minutesPerReview }

  /// A review is a moment of recalling.
  private static let minutesPerReview = 2

  /// Whether nothing fits whole, and the first item is there to be begun.
  package let isBeginning: Bool

  /// Reviews have a quarter of the time, as far as the first thing to study leaves it, and what is
  /// left at the end. Where no item at all fits whole, the first is there all the same: a beginning is
  /// better than nothing, and what is begun takes less the next time. Reviews have half the time then.
  package init(_ agenda: Agenda, reviewsDue due: Int, minutes: Int) {
    let first = agenda.packed(into: minutes).minutesUntilStudied
    let reserved = min(due * Self.minutesPerReview, minutes / 4, minutes - first)
    let packed = agenda.packed(into: minutes - reserved)
    isBeginning = packed.isEmpty && !agenda.entries.isEmpty
    entries = isBeginning ? Array(agenda.entries.prefix(1)) : packed
    let taken = packed.reduce(0) { $0 + $1.minutes }
    let left = isBeginning ? minutes / 2 : minutes - taken
    asked = minutes
    reviews = min(due, max(left, 0) / Self.minutesPerReview)
    planned = entries.reduce(0) { $0 + $1.minutes } + reviews * Self.minutesPerReview
  }
}
