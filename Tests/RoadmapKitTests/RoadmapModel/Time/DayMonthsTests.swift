import RoadmapKit
import Testing

@Suite struct DayMonthsTests {
  @Test(arguments: [
    ("2026-12-01", 1, "2027-01-01"), ("2026-12-31", 2, "2027-02-28"),
    ("2027-12-31", 2, "2028-02-29"), ("2028-02-29", 12, "2029-02-28"),
    ("2028-02-29", -12, "2027-02-28"), ("2026-03-31", -1, "2026-02-28"),
    ("2026-01-15", -13, "2024-12-15"), ("9999-12-01", 1, "9999-12-31"),
    ("0001-01-15", -1, "0001-01-01"), ("2026-01-15", .max, "9999-12-31"),
    ("2026-01-15", .min, "0001-01-01"), ("2026-01-15", 0, "2026-01-15"),
  ])
  func countsMonths(_ day: String, _ months: Int, _ expected: String) {
    #expect(Day(day)?.advanced(byMonths: months).description == expected)
  }
}
