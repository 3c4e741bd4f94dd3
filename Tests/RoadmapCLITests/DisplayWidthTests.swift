import RoadmapCLI
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("你好", 4), ("한글", 4), ("가", 2),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("ｶ", 1), ("Ａ", 2), ("👍", 2), ("👍🏽", 2), ("👨‍👩‍👧‍👦", 2),
    ("🧑‍💻", 2), ("🇫🇷", 2), ("🇫🇷🇩🇪", 4), ("❤", 1), ("❤\u{FE0F}", 2), ("⏱\u{FE0F} Target", 9),
    ("1\u{FE0F}\u{20E3}", 2), ("☐ ☑ ✅ ⬜", 9), ("שלום", 4), ("مرحبا", 5), ("नमस्ते", 4),
    ("Tiếng Việt", 10), ("– — “x” … → █░", 14), ("a\u{200B}b", 2), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2),
    ("ไทย", 3), ("ก็", 1), ("\u{FFFD}", 1), ("␛", 1),
  ]) func counts(_ text: String, _ columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test(arguments: 0...12) func prefixesNeverSplitACharacter(_ columns: Int) {
    let text = "a你🇫🇷e\u{301}👨‍👩‍👧‍👦ก็❤\u{FE0F}z"
    let prefix = DisplayWidth.prefix(of: text, upTo: columns)
    #expect(DisplayWidth.of(prefix) <= columns)
    #expect(Array(text).starts(with: Array(prefix)))
    if prefix.count < text.count {
      let next = text[prefix.endIndex]
      #expect(DisplayWidth.of(prefix) + DisplayWidth.of(next) > columns)
    }
  }

  @Test func textIsAsWideAsItsCharacters() {
    let seed = UInt64.random(in: .min ... .max)
    var random = SeededGenerator(seed: seed)
    for _ in 0..<1_000 {
      let text = Sanitizer.sanitized(random.text(upTo: 12))
      let sum = text.reduce(0) { $0 + DisplayWidth.of($1) }
      #expect(DisplayWidth.of(text) == sum, "seed \(seed)")
      let columns = Int.random(in: 0...12, using: &random)
      let prefix = DisplayWidth.prefix(of: text, upTo: columns)
      #expect(DisplayWidth.of(prefix) <= columns, "seed \(seed)")
      #expect(Array(text).starts(with: Array(prefix)), "seed \(seed)")
    }
  }

  /// Python's wcwidth is the peer. Left out are scalars that one Unicode version does not assign,
  /// and spacing marks, which it counts only after a letter.
  @Test(.enabled(if: Python.hasWidths)) func scalarsAgreeWithWcwidth() throws {
    let script = """
      import wcwidth
      print("".join(str(max(0, wcwidth.wcwidth(chr(c)))) if not 0xD800 <= c < 0xE000 else "-"
        for c in range(0x110000)))
      """
    let widths = Array(try #require(Python.run(script, input: "")).utf8)
    var differing: [String] = []
    for value in UInt32(0xA0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), widths.indices.contains(Int(value)) else {
        continue
      }
      let category = scalar.properties.generalCategory
      guard category != .unassigned, category != .spacingMark else { continue }
      let own = DisplayWidth.of(String(Character(scalar)))
      let peer = Int(widths[Int(value)]) - 0x30
      if own != peer { differing.append("U+\(String(value, radix: 16)): \(own), not \(peer)") }
    }
    #expect(differing == [])
  }

  @Test(.enabled(if: Python.hasWidths)) func textsAgreeWithWcwidth() throws {
    let texts = [
      "☐ Learn: Éva’s “quotes” – and — dashes…", "📅 Year 3 – Senior Engineer Path", "🔹 Q1",
      "⏱️ Target time: 4–6 weeks", "🧠 A. Choose", "📌 🎯 ✅ ⬜ ☑️ ☑ ✔️ ❌", "👩🏽‍🔬🧑🏿‍🤝‍🧑🏻", "🏳️‍🌈🏴‍☠️",
      "第1周：学习 Swift", "第一个月", "한국어 학습 계획", "日本語のカタカナ ｶﾀｶﾅ", "Неделя 1", "שבוע 1", "الأسبوع ١",
      "Tuần 2", "หลักสูตร", "สัปดาห์", "हिन्दी में", "क्षत्रिय", "বাংলা", "தமிழ்", "ગુજરાતી", "1️⃣ 2️⃣ #️⃣",
      "e\u{301}\u{302}x", "Z\u{351}\u{36B}a\u{343}l\u{348}g\u{34D}o", "™️ ™ ©️ ©", "🇺🇸🇬🇧 🇩🇪",
      "ﬀ ﬁ ½ ² №", "┌─┐│█▓░▁▂▃", "\u{1F1E6}", "👍🏽👍", "🫠🫡🩷", "ᄒᆞᆫ글", "ก็ดี", "လေ့လာ", "ខ្មែរ",
    ]
    let script = """
      import sys, wcwidth
      for line in sys.stdin.read().split("\\n"): print(wcwidth.wcswidth(line))
      """
    let answer = try #require(Python.run(script, input: texts.joined(separator: "\n")))
    let peers = answer.split(separator: "\n").map { Int($0) }
    #expect(peers.count == texts.count)
    for (text, peer) in zip(texts, peers) {
      #expect(DisplayWidth.of(text) == peer, "\(text)")
    }
  }
}
