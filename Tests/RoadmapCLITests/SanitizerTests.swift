import CommandLineKit
import RoadmapCLI
import Testing

@Suite struct SanitizerTests {
  @Test(arguments: [
    ("plain", "plain"),
    ("☐ Éva – 你好 🧑‍💻 🇫🇷 – “x” … →", "☐ Éva – 你好 🧑‍💻 🇫🇷 – “x” … →"),
    ("می\u{200C}خواهم", "می\u{200C}خواهم"),
    ("a\tb", "a b"), ("a\nb\r\nc", "a b  c"), ("a\u{2028}b\u{2029}c\u{85}d", "a b c d"),
    ("\u{1B}[31mred\u{1B}[0m", "␛[31mred␛[0m"), ("\0\u{7}\u{8}", "␀␇␈"), ("\u{7F}", "␡"),
    ("\u{9B}31m", "\u{FFFD}31m"), ("a\u{202E}b\u{202C}", "a\u{FFFD}b\u{FFFD}"),
    ("\u{2066}x\u{2069}", "\u{FFFD}x\u{FFFD}"), ("\u{200E}a\u{200F}\u{61C}", "a"),
    ("\u{FEFF}a", "a"), ("\u{10FFE9}t\u{10FFE9}", "\\xE9t\\xE9"), ("", ""),
  ]) func sanitizes(_ text: String, _ shown: String) {
    #expect(Sanitizer.sanitized(text).unicodeScalars.elementsEqual(shown.unicodeScalars))
  }

  private static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x206F, 0xFEFF,
      0xFFF9...0xFFFB:
      true
    default: false
    }
  }

  @Test func everyScalarIsEitherKeptOrMadeHarmless() {
    // Planes 3 to 15 are treated as one.
    for value in Array(UInt32(0)...0x2FFFF) + Array(0x10F000...0x10FFFF) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(Character(scalar))
      let shown = Sanitizer.sanitized(text)
      let isRaw = (0x10FF80...0x10FFFF).contains(value)
      if Self.isDangerous(scalar) || isRaw {
        if shown.unicodeScalars.contains(where: Self.isDangerous) || shown == text {
          Issue.record("U+\(String(value, radix: 16)) is shown as it is")
        }
      } else if !shown.unicodeScalars.elementsEqual(text.unicodeScalars) {
        Issue.record("U+\(String(value, radix: 16)) is changed")
      }
    }
  }

  @Test func noTextGetsThrough() {
    let seed = UInt64.random(in: .min ... .max)
    var random = SeededGenerator(seed: seed)
    for _ in 0..<1_000 {
      let text = random.text(upTo: 40)
      let shown = Sanitizer.sanitized(text)
      #expect(!shown.unicodeScalars.contains(where: Self.isDangerous), "seed \(seed)")
      #expect(Sanitizer.sanitized(shown) == shown, "seed \(seed)")
    }
  }

  @Test func noPageLetsAnyThrough() {
    let seed = UInt64.random(in: .min ... .max)
    var random = SeededGenerator(seed: seed)
    for charset in [Charset.unicode, .ascii] {
      let screen = Screen(width: 30, isTerminal: true, charset: charset)
      for _ in 0..<200 {
        let text = random.text(upTo: 60)
        let page = Page(screen) {
          $0.line("\(text)")
          $0.fitted("\(text)\(text, .dim)")
          $0.wrapped("\(text) \(text, .title)", indent: 2, hanging: 4)
        }
        let lines = page.text.split(separator: "\n", omittingEmptySubsequences: false)
        for line in lines {
          #expect(!line.unicodeScalars.contains(where: Self.isDangerous), "seed \(seed)")
          if charset == .ascii {
            #expect(line.utf8.allSatisfy { (0x20..<0x7F).contains($0) }, "seed \(seed)")
          }
        }
      }
    }
  }
}
