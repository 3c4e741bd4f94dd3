import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

@Suite("Sound text")
struct SoundTextTests {
  @Test("in any language is never altered, line by line or whole")
  func staysAsItIs() throws {
    let lines = try RepairFixtures.lines("sound-lines.txt")
    for text in lines + [lines.joined(separator: "\n")] {
      try expectUntouched(text)
      try expectUntouched(text.uppercased())
      try expectUntouched(text.lowercased())
      // As French and others set it: no-break spaces inside quotes and before marks.
      try expectUntouched(text.replacing("« ", with: "«\u{a0}").replacing(" »", with: "\u{a0}»"))
      try expectUntouched(text.replacing(" ", with: "\u{a0}"))
    }
  }

  @Test("at random, of the words of many scripts, is never altered")
  func randomTextStays() throws {
    let seed: UInt64 = 20_261_120
    var generator = SeededGenerator(seed: seed)
    let words = try RepairFixtures.lines("sound-lines.txt").map { $0.split(separator: " ") }
    for _ in 0..<2000 {
      var lines: [String] = []
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let language = words[Int.random(in: words.indices, using: &generator)]
        let count = Int.random(in: 1...9, using: &generator)
        lines.append(
          (0..<count).map { _ in language[Int.random(in: language.indices, using: &generator)] }
            .joined(separator: Bool.random(using: &generator) ? " " : "\u{a0}"))
      }
      try expectUntouched(lines.joined(separator: "\n"), "seed \(seed)")
    }
  }

  @Test("stays sound beside damaged lines", arguments: Damage.encodings)
  func staysBesideDamage(_ encoding: TextEncoding) throws {
    let damage = Damage(encoding: encoding, loss: .kept)
    let damaged = damage.applied(to: "Année d’étude – “deux” → 🎯 déjà")
    for line in try RepairFixtures.lines("sound-lines.txt") {
      let mended = try TextRepair.mended("\(damaged)\n\(line)\n\(damaged)")
      #expect(mended == "Année d’étude – “deux” → 🎯 déjà\n\(line)\nAnnée d’étude – “deux” → 🎯 déjà")
    }
  }

  private func expectUntouched(_ text: String, _ comment: Comment? = nil) throws {
    let bytes = Array(text.utf8)
    let result = try TextRepair.read(bytes)
    if result.bytes != bytes || result.repair != nil {
      let changed = zip(
        text.split(separator: "\n"),
        String(decoding: result.bytes, as: UTF8.self).split(separator: "\n")
      ).first { !$0.utf8.elementsEqual($1.utf8) }
      Issue.record(
        "\(String(describing: changed)) \(String(describing: result.repair)) \(comment ?? "")")
    }
  }
}
