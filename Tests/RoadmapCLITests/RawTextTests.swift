import CommandLineKit
import RoadmapCLI
import Testing

@Suite struct RawTextTests {
  @Test func soundTextIsItself() {
    for text in ["", "plan.md", "é你🧑‍💻", "\u{10FF7F}", "e\u{301}"] {
      #expect(RawText.text(Array(text.utf8)) == text)
      #expect(RawText.bytes(text) == Array(text.utf8))
    }
  }

  @Test func otherBytesAreKeptOneByOne() {
    let name: [UInt8] = [0x72, 0xE9, 0x73, 0x75, 0x6D, 0xE9, 0x2E, 0x6D, 0x64]
    let text = RawText.text(name)
    #expect(text.unicodeScalars.count == name.count)
    #expect(Sanitizer.sanitized(text) == "r\\xE9sum\\xE9.md")
  }

  @Test func everyByteStringReadsBackAndHasOneText() {
    let seed = UInt64.random(in: .min ... .max)
    var random = SeededGenerator(seed: seed)
    var seen: [String: [UInt8]] = [:]
    for round in 0..<1_000 {
      var bytes = (0..<Int.random(in: 0...8, using: &random)).map { _ in
        UInt8.random(in: .min ... .max, using: &random)
      }
      if round % 2 == 0 { bytes += Array(random.text(upTo: 3).utf8) }
      if round % 3 == 0 { bytes += [0xF4, 0x8F, 0xBF, 0xBE] }
      let text = RawText.text(bytes)
      #expect(RawText.bytes(text) == bytes, "seed \(seed)")
      #expect(seen.updateValue(bytes, forKey: text) ?? bytes == bytes, "seed \(seed)")
    }
  }
}
