/// The days on which somebody means to study.
package struct StudyCalendar: Hashable, Sendable {
  /// At least one.
  package let weekdays: Set<Weekday>
  /// Days off, whatever weekday they are.
  package let daysOff: [ClosedRange<Day>]

  /// No weekday at all would leave no day ever: it stands for all of them.
  package init(weekdays: Set<Weekday>, daysOff: [ClosedRange<Day>] = []) {
    self.weekdays = weekdays.isEmpty ? Set(Weekday.allCases) : weekdays
    self.daysOff = daysOff
  }

  package func isStudyDay(_ day: Day) -> Bool {
    weekdays.contains(day.weekday) && !daysOff.contains { $0.contains(day) }
  }
}
