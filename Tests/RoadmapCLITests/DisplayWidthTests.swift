import CommandLineKit
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

  /// Characters of many scalars, put together at random: accents, flags, keycaps, skins, joined
  /// emoji, presentation selectors, Hangul, and text that runs from right to left.
  @Test(.enabled(if: Python.hasWidths)) func sequencesAgreeWithWcwidth() throws {
    let seed = UInt64.random(in: .min ... .max)
    var random = SeededGenerator(seed: seed)
    let texts = (0..<2_000).map { _ in
      (0..<Int.random(in: 1...4, using: &random)).map { _ in Self.sequence(&random) }.joined()
    }
    let script = """
      import sys, wcwidth
      for line in sys.stdin.read().split("\\n"): print(wcwidth.wcswidth(line))
      """
    let answer = try #require(Python.run(script, input: texts.joined(separator: "\n")))
    let peers = answer.split(separator: "\n").map { Int($0) }
    #expect(peers.count == texts.count)
    for (text, peer) in zip(texts, peers) where DisplayWidth.of(text) != peer {
      let scalars = text.unicodeScalars.map { String($0.value, radix: 16) }
      Issue.record("seed \(seed): \(scalars): \(DisplayWidth.of(text)), not \(peer ?? -9)")
    }
  }

  private static func sequence(_ random: inout SeededGenerator) -> String {
    func pick(_ scalars: [ClosedRange<UInt32>]) -> Unicode.Scalar {
      let range = scalars[Int.random(in: scalars.indices, using: &random)]
      return Unicode.Scalar(UInt32.random(in: range, using: &random)) ?? "x"
    }
    var text = String.UnicodeScalarView()
    let people: [ClosedRange<UInt32>] = [0x1F466...0x1F469, 0x1F9D1...0x1F9D1, 0x1F468...0x1F469]
    switch Int.random(in: 0..<9, using: &random) {
    case 0:
      text.append(pick([0x61...0x7A, 0xE0...0xF6, 0x3B1...0x3C9, 0x430...0x44F]))
      for _ in 0..<Int.random(in: 0...3, using: &random) { text.append(pick([0x300...0x36F])) }
    case 1: for _ in 0..<2 { text.append(pick([0x1F1E6...0x1F1FF])) }
    case 2:
      text.append(pick([0x30...0x39, 0x23...0x23]))
      text.append("\u{FE0F}")
      text.append("\u{20E3}")
    case 3:
      text.append(pick(people + [0x1F44B...0x1F450, 0x1F64B...0x1F64F]))
      text.append(pick([0x1F3FB...0x1F3FF]))
    case 4:
      text.append(pick(people))
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        text.append("\u{200D}")
        text.append(pick(people + [0x1F4BB...0x1F4BC, 0x1F52C...0x1F52C, 0x1F680...0x1F680]))
      }
    case 5:
      text.append(pick([0x2600...0x2604, 0x2702...0x2702, 0x2764...0x2764, 0x23F1...0x23F2]))
      text.append("\u{FE0F}")
    case 6: text.append(pick([0xAC00...0xD7A3, 0x4E00...0x9FA5, 0x3041...0x3096, 0xFF01...0xFF5E]))
    case 7: for _ in 0..<4 { text.append(pick([0x5D0...0x5EA, 0x627...0x64A, 0x64B...0x652])) }
    default:
      text.append(pick([0x1100...0x1112]))
      text.append(pick([0x1161...0x1175]))
      text.append(pick([0x11A8...0x11C2]))
    }
    return String(text)
  }
}
