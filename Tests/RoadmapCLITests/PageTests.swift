import CommandLineKit
import RoadmapCLI
import Testing

@Suite struct PageTests {
  static let terminal = Screen(width: 20, isTerminal: true)
  static let pipe = Screen(width: 20)

  @Test func linesAreNeverCut() {
    let text = String(repeating: "x", count: 100)
    for screen in [Self.terminal, Self.pipe] {
      #expect(Page(screen) { $0.line("\(text)") }.text == text + "\n")
    }
    #expect(Page(Self.pipe) { $0.line() }.text == "\n")
  }

  @Test(arguments: [
    ("short", "short"), ("exactly twenty chars", "exactly twenty chars"),
    ("a little more than twenty", "a little more than…"),
    ("你好你好你好你好你好", "你好你好你好你好你好"), ("你好你好你好你好你好你", "你好你好你好你好你…"),
    ("eighteen letters!!👨‍👩‍👧‍👦👨‍👩‍👧‍👦", "eighteen letters!!…"),
  ]) func fittedLinesAreCutOnATerminalOnly(_ text: String, _ shown: String) {
    #expect(Page(Self.terminal) { $0.fitted("\(text)") }.text == shown + "\n")
    #expect(Page(Self.pipe) { $0.fitted("\(text)") }.text == text + "\n")
  }

  @Test func cuttingKeepsStyles() {
    let screen = Screen(width: 20, isTerminal: true, theme: .colors)
    let page = Page(screen) { $0.fitted("\("123456789012", .title)\("abcdefghijkl", .dim)") }
    #expect(page.text == "\u{1B}[1m123456789012\u{1B}[0m\u{1B}[2mabcdefg…\u{1B}[0m\n")
  }

  @Test func asciiTerminalsGetAsciiText() {
    let screen = Screen(width: 40, isTerminal: true, glyphs: .ascii, charset: .ascii)
    let page = Page(screen) {
      $0.line("Café – “naïve” … → ☐ Tiếng Việt 你好 👨‍👩‍👧‍👦 e\u{301} \u{1B}[0m ½")
      $0.fitted("A very long line – which is cut at forty columns")
    }
    #expect(
      page.text == """
        Cafe - "naive" ... -> [ ] Tieng Viet ?? ? e ^[[0m ?
        A very long line - which is cut at fo...

        """)
  }

  @Test func wrapsAtWordsAndBetweenWideCharacters() {
    let page = Page(Self.terminal) {
      $0.wrapped("The quick brown fox jumps over it", indent: 2, hanging: 4)
      $0.wrapped("学习微服务架构与分布式系统设计")
      $0.wrapped("see https://example.com/a/very/long/link now")
      $0.wrapped("")
    }
    #expect(
      page.text == """
          The quick brown
            fox jumps over
            it
        学习微服务架构与分布
        式系统设计
        see
        https://example.com/a/very/long/link
        now


        """)
  }

  @Test func wordsInTwoStylesStayTogether() {
    let page = Page(Self.terminal) { $0.wrapped("\("seventeen letters", .title) \("a", .dim)bc d") }
    #expect(page.text == "seventeen letters\nabc d\n")
  }

  @Test func wrappingKeepsStyles() {
    let screen = Screen(width: 20, isTerminal: true, theme: .colors)
    let page = Page(screen) { $0.wrapped("\("one two", .title) and \("three four five", .dim)") }
    #expect(
      page.text == """
        \u{1B}[1mone two\u{1B}[0m and \u{1B}[2mthree\u{1B}[0m
        \u{1B}[2mfour five\u{1B}[0m

        """)
  }

  @Test(arguments: [
    ("The lazy dog, due 28 Nov", "The lazy dog, due\n28 Nov"),
    ("The lazy dog's (28 Nov 2027)", "The lazy dog's\n(28 Nov 2027)"),
    ("Finished by about Dec 2026.", "Finished by about\nDec 2026."),
    ("It was on Sun 28 Nov, he says", "It was on Sun\n28 Nov, he says"),
    // Numbers and months that are no date are words of their own.
    ("The lazy dog runs 28 Novels", "The lazy dog runs 28\nNovels"),
    ("The lazy dog in the May sun", "The lazy dog in the\nMay sun"),
    ("The lazy old dog May 20267", "The lazy old dog May\n20267"),
  ]) func aDateIsNeverBroken(_ text: String, _ lines: String) {
    #expect(Page(Self.terminal) { $0.wrapped("\(text)") }.text == lines + "\n")
  }

  @Test func paragraphsStayWholeInPipes() {
    let text: StyledText = "The quick brown fox jumps over it"
    #expect(
      Page(Self.pipe) { $0.paragraph(text, indent: 2) }.text
        == "  The quick brown fox jumps over it\n")
    #expect(
      Page(Self.terminal) { $0.paragraph(text) }.text == "The quick brown fox\njumps over it\n")
  }

  @Test func everyWrappedLineFits() {
    let seed = UInt64.random(in: .min ... .max)
    var random = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let words = (0..<20).map { _ in
        String(random.text(upTo: 6).unicodeScalars.filter { $0.value > 0x20 })
      }
      let text = words.joined(separator: " ")
      let page = Page(Self.terminal) { $0.wrapped("\(text)") }
      let lines = page.text.split(separator: "\n")
      #expect(lines.allSatisfy { DisplayWidth.of($0) <= 20 || !$0.contains(" ") }, "seed \(seed)")
      let letters = { (text: String) in text.filter { $0 != " " && $0 != "\n" } }
      #expect(letters(page.text) == letters(Sanitizer.sanitized(text)), "seed \(seed)")
    }
  }

  @Test func columnsLineUpByWidth() {
    let left: StyledText = "你好"
    #expect(left.padded(to: 6, on: Self.pipe) + "|" == left + "  " + "|")
    #expect(left.aligned(right: 6, on: Self.pipe) == "  " + left)
    #expect(left.padded(to: 2, on: Self.pipe) == left)
  }

  @Test(arguments: [
    (0, 10, "░░░░░░░░░░", 0), (1, 1000, "▏░░░░░░░░░", 1), (5, 10, "█████░░░░░", 5),
    (999, 1000, "█████████▉", 9), (10, 10, "██████████", 10), (0, 0, "░░░░░░░░░░", 0),
    (Int.max - 1, Int.max, "█████████▉", 9),
  ]) func barsAreFullOnlyWhenDone(_ done: Int, _ total: Int, _ bar: String, _ cells: Int) {
    let text = Glyphs.unicode.bar(done: done, of: total, width: 10)
    #expect(Page(Self.pipe) { $0.line(text) }.text == bar + "\n")
    let ascii = Glyphs.ascii.bar(done: done, of: total, width: 10)
    // Without parts of a cell.
    let expected = String(repeating: "#", count: cells) + String(repeating: ".", count: 10 - cells)
    #expect(Page(Self.pipe) { $0.line(ascii) }.text == expected + "\n")
  }

  @Test func boxesOfASetHaveOneWidth() {
    for glyphs in [Glyphs.unicode, .ascii] {
      let widths = Set(Glyphs.Box.allCases.map { DisplayWidth.of(glyphs.box($0)) })
      #expect(widths.count == 1)
      #expect(Set(Glyphs.Box.allCases.map(glyphs.box)).count == Glyphs.Box.allCases.count)
    }
  }
}
