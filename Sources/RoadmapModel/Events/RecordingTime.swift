/// When something is recorded: the wall clock's time, and the user's day.
package struct RecordingTime: Hashable, Sendable {
  package let instant: Instant
  package let day: Day

  package init(instant: Instant, day: Day) {
    self.instant = instant
    self.day = day
  }
}
