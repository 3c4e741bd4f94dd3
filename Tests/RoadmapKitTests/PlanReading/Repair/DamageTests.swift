import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

@Suite("Damaged text")
struct DamageTests {
  @Test("is mended whole for every table", arguments: Damage.encodings)
  func mendsEveryTable(_ encoding: TextEncoding) throws {
    let text = try RepairFixtures.lines("plan-lines.txt").joined(separator: "\n")
    let damaged = Damage(encoding: encoding, loss: .kept).applied(to: text)
    let result = try TextRepair.read(Array(damaged.utf8))
    expectSameLines(String(decoding: result.bytes, as: UTF8.self), text)
    #expect(result.repair == Repair(encoding: encoding, lines: text.split(separator: "\n").count))
  }

  @Test("is mended when it was done two and three times", arguments: Damage.encodings)
  func mendsRepeatedDamage(_ encoding: TextEncoding) throws {
    let text = try RepairFixtures.lines("plan-lines.txt").joined(separator: "\n")
    let damage = Damage(encoding: encoding, loss: .kept)
    let twice = damage.applied(to: damage.applied(to: text))
    expectSameLines(try TextRepair.mended(twice), text)
    expectSameLines(try TextRepair.mended(damage.applied(to: twice)), text)
  }

  @Test(
    "that lost bytes is mended from the marks of plans",
    arguments: [TextEncoding.windows1252, .windows1254, .windows1250],
    [Damage.Loss.dropped, .replaced, .blank])
  func mendsLostBytes(_ encoding: TextEncoding, _ loss: Damage.Loss) throws {
    let text = """
      ☐ Learn “quoted” words — and dashes – too
      - ☐ **Bold** box → arrow
      ✅ Done, ⬜ open
      ☑ It’s ticked…
      🎯 Goal
      📌 Note
      📅 Year 3
      🔹 Quarter
      🚀 Launch
      📈 Outcomes
      """
    expectSameLines(
      try TextRepair.mended(Damage(encoding: encoding, loss: loss).applied(to: text)), text)
  }

  @Test("is mended line by line, beside sound lines", arguments: Damage.encodings)
  func mendsMixedText(_ encoding: TextEncoding) throws {
    let text = try RepairFixtures.lines("plan-lines.txt")
    let damage = Damage(encoding: encoding, loss: .kept)
    let mixed = text.enumerated().map {
      $0.offset % 3 == 0 ? $0.element : damage.applied(to: $0.element)
    }
    expectSameLines(
      try TextRepair.mended(mixed.joined(separator: "\n")), text.joined(separator: "\n"))
  }

  @Test("is mended where one line is all there is")
  func mendsSingleLines() throws {
    let cases = [
      ("Ã©tude", "étude"), ("itâ€™s", "it’s"), ("â€œquotedâ€\u{9d}", "“quoted”"),
      ("â˜ task", "☐ task"),
      ("â˜\u{a0} task", "☐ task"), ("â˜\u{fffd} task", "☐ task"), ("â˜\u{90} task", "☐ task"),
      ("âœ… done", "✅ done"), ("â†’ next", "→ next"), ("Â© 2026", "© 2026"), ("20Â°C", "20°C"),
      ("ï»¿# Plan â€“ 1", "# Plan – 1"), ("‚Äì", "–"), ("ðŸ‘©â€\u{8d}ðŸ’»", "👩‍💻"), ("вЂ” и", "— и"),
      ("PrÃ³ximo mÃªs", "Próximo mês"), ("Ã‡alÄ±ÅŸma", "Çalışma"),
      ("РќРµРґРµР»СЏ", "Неделя"),
    ]
    for (damaged, sound) in cases {
      let mended = try TextRepair.mended(damaged)
      #expect(mended == sound)
      #expect(mended.utf8.elementsEqual(sound.utf8), "\(damaged)")
    }
  }

  private func expectSameLines(_ mended: String, _ sound: String) {
    let mine = mended.split(separator: "\n", omittingEmptySubsequences: false)
    let theirs = sound.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(mine.count == theirs.count)
    for (mine, theirs) in zip(mine, theirs) where !mine.utf8.elementsEqual(theirs.utf8) {
      Issue.record("\(mine) instead of \(theirs)")
    }
  }
}
