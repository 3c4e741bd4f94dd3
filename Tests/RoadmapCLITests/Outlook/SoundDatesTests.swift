import CommandLineKit
import RoadmapCLI
import Testing

/// Whatever was done and whenever it began: no date of another age, no number below nothing.
@Suite struct SoundDatesTests {
  @Test(arguments: 0..<10 as Range<UInt64>) func neverASillyDate(_ round: UInt64) {
    let seed = 0xDA7E_0000 + round
    var random = SeededGenerator(seed: seed)
    let days = Days()
    let year = Int.random(in: 1990...2090, using: &random)
    let now = Self.day(year...year, &random)
    for plan in ["year-3", "staff", "phase-5"] where Bool.random(using: &random) {
      var line = "start \(plan) --on \(Self.day(year - 8...year + 1, &random))"
      if Bool.random(using: &random) {
        line += " --until \(Self.day(year...year + 9, &random))"
      }
      _ = days.run(now, line)
    }
    let items = ["year-3.q1.1", "year-3.q1.2", "year-3.q2", "staff.sep", "phase-5.b", "year-4.q1"]
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      let item = items.randomElement(using: &random) ?? "year-3.q3"
      let past = Self.day(year - 2...year, &random)
      let line =
        [
          "check \(item) --on \(past)", "check \(item)", "skip \(item)", "uncheck \(item)",
          "review \(item) --grade again --on \(past)", "review \(item) --grade easy",
          "pause --on \(past)", "resume --on \(past)", "resume", "undo",
          "config study-days weekends", "config days-off \(past)",
        ].randomElement(using: &random) ?? ""
      // What makes no sense is refused.
      _ = days.run(now, line)
    }
    for look in Days.looks + ["status --json"] {
      let said = days.run(now, look)
      #expect(said.code == .ok, "seed \(seed), \(now), \(look): \(said.error)")
      guard !look.contains("json") else { continue }
      let fault = Days.fault(said.out, year: year)
      #expect(fault == nil, "seed \(seed), \(now), \(look)\n\(said.out)")
    }
  }

  private static func day(_ years: ClosedRange<Int>, _ random: inout SeededGenerator) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let year = Int.random(in: years, using: &random)
    let month = Int.random(in: 1...12, using: &random)
    return "\(year)-\(two(month))-\(two(Int.random(in: 1...28, using: &random)))"
  }

  @Test(
    arguments: [
      ("in 3 days", nil), ("12 Mar 2027", nil), ("2026-11-20", nil), ("89 %", nil), ("x -1", "neg"),
      ("12 Mar 1969", "year"), ("12 Mar 2038", "year"), ("12 Mar 2037", nil), ("9999999", "huge"),
      ("Sep–Dec 2025)", nil), ("2038-01-01", "year"),
      ("year-3.q1", nil), ("in -2 days", "neg"), ("4–6 weeks", nil), ("-n", nil),
    ] as [(String, String?)])
  func theFaultFinderFindsFaults(_ text: String, _ fault: String?) {
    #expect(Days.fault(text, year: 2026)?.hasPrefix(fault ?? "-") ?? (fault == nil))
  }
}
