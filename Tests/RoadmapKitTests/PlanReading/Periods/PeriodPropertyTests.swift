import RoadmapKit
import Testing

/// Periods are named by a unit and a number: the other words of a heading do not matter.
@Suite struct PeriodPropertyTests {
  private static let words = [
    "Foundations", "Lehrjahre", "Основы", "基礎", "Fundamentos", "Deep water", "Zeytin", "Bricks",
  ]
  private static let units = [
    "Week", "Phase", "Module", "Woche", "Semana", "Неделя", "Hafta", "Tuần", "Sprint", "Stage",
  ]
  private static let marks = [": ", " – ", " - ", " — ", " | "]

  @Test(arguments: [31, 32, 33, 34] as [UInt64])
  func otherWordsOfAHeadingChangeNoPeriod(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      let unit = Self.pick(Self.units, &random)
      let mark = Self.pick(Self.marks, &random)
      let count = Int.random(in: 2...6, using: &random)
      let one = try Self.periods(
        unit, mark, (0..<count).map { _ in Self.pick(Self.words, &random) })
      let other = try Self.periods(
        unit, mark, (0..<count).map { _ in Self.pick(Self.words, &random) })
      #expect(one == other, "seed \(seed): \(unit)\(mark)")
      #expect(one.count == count, "seed \(seed): \(unit)\(mark)")
    }
  }

  @Test(arguments: [41, 42] as [UInt64])
  func daysOfTheWeekAreInTheirWeekInAnyLanguage(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let weeks = [
      ["Monday", "Wednesday", "Friday"], ["Lunes", "Miércoles", "Viernes"],
      ["Montag", "Mittwoch", "Freitag"], ["Lundi", "Mercredi", "Vendredi"],
      ["Понедельник", "Среда", "Пятница"], ["Pazartesi", "Çarşamba", "Cuma"],
      ["月曜日", "水曜日", "金曜日"], ["周一", "周三", "周五"], ["월요일", "수요일", "금요일"],
      ["Senin", "Rabu", "Jumat"], ["Thứ Hai", "Thứ Tư", "Thứ Sáu"],
      ["الاثنين", "الأربعاء", "الجمعة"], ["सोमवार", "बुधवार", "शुक्रवार"],
    ]
    for week in weeks {
      let title = Self.pick(Self.words, &random)
      var text = "# Plan\n\n## Week 1\n"
      for day in week { text += "\n### \(day): \(title)\n- one thing\n- another\n" }
      let plan = try Fixtures.plan(text)
      let days = plan.sections.filter { $0.kind == .day }
      #expect(days.map { $0.period?.span.first } == [1, 3, 5], "seed \(seed): \(week)")
      #expect(days.allSatisfy { plan.sections[Int($0.parent)].kind == .week }, "\(week)")
    }
  }

  private static func pick(_ words: [String], _ random: inout SeededGenerator) -> String {
    words[Int.random(in: 0..<words.count, using: &random)]
  }

  private static func periods(
    _ unit: String, _ mark: String, _ titles: [String]
  ) throws -> [String] {
    var text = "# Plan\n"
    for (index, title) in titles.enumerated() {
      text += "\n## \(unit) \(index + 1)\(mark)\(title)\n- one thing\n- another\n"
    }
    let plan = try Fixtures.plan(text)
    return plan.sections.compactMap { section in
      section.period.map { "\($0.name) \($0.span.first)-\($0.span.last) line \(section.line)" }
    }
  }
}
