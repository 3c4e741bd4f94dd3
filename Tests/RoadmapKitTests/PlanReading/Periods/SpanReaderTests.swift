import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// How long plans take.
@Suite struct SpanReaderTests {
  @Test(arguments: rows)
  func isRead(row: ReadingRow) {
    #expect(ReadingText.span(row.line) == row.expected)
  }

  static let rows = ReadingRow.table(
    #"""
    (Sep–Dec 2025) => 2025-9 to 2025-12
    Beyond Senior: Roadmap (Sep–Dec 2025) => 2025-9 to 2025-12
    **4–6 weeks** (can go longer) => weeks 4-6
    12-week => weeks 12
    A 12-week plan => weeks 12
    90 days => days 90
    Months 25–36 => months 25-36
    6 months => months 1-6
    Jan 2026 – Jun 2026 => 2026-1 to 2026-6
    2025-09 to 2025-12 => 2025-9 to 2025-12
    3个月 => months 1-3
    12 недель => weeks 12
    6 ay => months 1-6
    4-6 Wochen => weeks 4-6
    one year => months 1-12
    10 hours per week for 12 weeks => weeks 12
    100 Days of Code => days 100
    May 4th be with you => nil
    Semaines 1 à 12 => weeks 1-12
    12 semanas => weeks 12
    From January to March 2026 => 2026-1 to 2026-3
    January–March => 0-1 to 0-3
    Sept 2025 => 2025-9 to 2025-9
    Nov 2025 – Feb 2026 => 2025-11 to 2026-2
    Nov–Feb 2026 => 2025-11 to 2026-2
    3-month plan => months 1-3
    1 month => months 1
    ten weeks => weeks 10
    12 Wochen => weeks 12
    6 mois => months 1-6
    6 meses => months 1-6
    12 haftalık => weeks 12
    12 hafta => weeks 12
    3 месяца => months 1-3
    12周 => weeks 12
    90天 => days 90
    100 日 => days 100
    12주 => weeks 12
    12 tuần => weeks 12
    12 tygodni => weeks 12
    Week 3 => nil
    Weeks 1–12 => weeks 1-12
    Day 1 => nil
    2 years => months 1-24
    about 3–4 months, 10 h/week => months 1-4
    ~8 weeks => weeks 8
    2026-01-05 – 2026-03-29 => 2026-1 to 2026-3
     => nil
    no time at all => nil
    8 hours => nil
    may 2026 => 2026-5 to 2026-5
    """#)
}
