extension Day {
  /// The same day so many months on; the month's last one where it is shorter.
  package func advanced(byMonths months: Int) -> Day {
    let (year, month, day) = date
    let count = year * 12 + month - 1 + min(max(months, -240_000), 240_000)
    let target = (year: count / 12, month: count % 12 + 1)
    guard count >= 12 else { return Day.all.lowerBound }
    let last = Day.length(ofMonth: target.month, year: target.year)
    return Day(year: target.year, month: target.month, day: min(day, last))
      ?? Day.all.upperBound
  }
}
