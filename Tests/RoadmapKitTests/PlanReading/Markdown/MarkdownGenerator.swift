/// Documents that mix all constructs with indentation that nobody would write on purpose.
struct MarkdownGenerator {
  private static let bodies = [
    "", "", "text", "more text", "a b  ", "# one", "## two ##", "#none", "####### seven", "#",
    "===", "=", "---", "--", "- - -", "***", "* * *", "___", "_ _", "```", "``` swift", "````",
    "```x`", "~~~", "~~~ `", "~~~~", "| a | b |", "| a |", "a | b", "a | b | c", "|---|---|",
    "--|--", ":-:|-", "| - |", ":-", "|", "||", "| a \\| b |", "\\| a", "`a|b` | c", "<div>",
    "</div>", "<div", "<!-- x", "-->", "<!-- y -->", "<a href=\"x\">", "<b>", "</b >", "<b c=d/>",
    "<b 'x'>", "<script>", "</script>", "<pre>x</pre>", "<?php", "?>", "<!X", "<!x", "<![CDATA[",
    "]]>", "[foo]: /url", "[foo]: <u v> 'title'", "'title'", "\"ti", "tle\"", "[foo]:", "/url",
    "[foo]: /url \"x\" y", "[fo\\]o]: (u", "[]: x", "[foo]", "(x)", "[ ] task", "[x] done",
    "[X] done", "[ ]x", "[-] no", "☐ Learn", "• dot", "**Week 1**", "été", "\\", "&amp;",
    "<https://x>", "key: value",
  ]
  private static let marks = [
    "- ", "- ", "* ", "+ ", "1. ", "1) ", "2. ", "10. ", "0) ", "123456789. ", "1234567890. ", "> ",
    ">", "-\t", "1.\t", ">\t", "-    ", "-     ", "-", "*", "1.", "   - ", "  1. ",
  ]
  private static let indents = [
    "", "", "", "", " ", "  ", "  ", "   ", "    ", "     ", "      ", "        ", "\t", " \t",
    "  \t", "\t\t", "   \t ",
  ]
  private static let soup = Array("\n\n  \t>-*+1.)#`~|:[]<!/x=_\\\"' ab-").map(String.init)

  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func document() -> [UInt8] {
    var text = ""
    switch random.below(10) {
    case 0:
      for _ in 0..<random.below(60) { text += random.pick(Self.soup) }
    case 1...4:
      for _ in 0...random.below(9) { text += nestedLine() + "\n" }
    case 5, 6:
      for _ in 0...random.below(16) { text += nestedLine() + "\n" }
    default:
      for _ in 0...random.below(5) { text += block() }
    }
    // The oracle has no front matter.
    if text.hasPrefix("---\n") { text = "\n" + text }
    if random.chance(15), text.hasSuffix("\n") { text.removeLast() }
    return Array(text.utf8)
  }

  private mutating func nestedLine() -> String {
    var line = random.pick(Self.indents)
    while random.chance(40) {
      line += random.pick(Self.marks) + (random.chance(20) ? random.pick(Self.indents) : "")
    }
    return line + random.pick(Self.bodies)
  }

  /// A few lines that belong together, under one prefix that is now and then forgotten.
  private mutating func block() -> String {
    var prefix = ""
    var first = ""
    if random.chance(60) {
      first = random.pick(Self.marks)
      prefix = first.hasPrefix(">") ? first : String(repeating: " ", count: first.count)
      if random.chance(30) {
        let inner = random.pick(Self.marks)
        first += inner
        prefix += inner.hasPrefix(">") ? inner : String(repeating: " ", count: inner.count)
      }
    }
    var text = ""
    for (index, line) in content().enumerated() {
      let lead = index == 0 ? first : random.chance(12) ? random.pick(Self.indents) : prefix
      text += lead + line + "\n"
    }
    return random.chance(50) ? text + "\n" : text
  }

  private mutating func content() -> [String] {
    let word = random.pick(Self.bodies)
    switch random.below(9) {
    case 0:
      return [
        "```\(random.pick(["", "swift", " a b"]))", word, "", random.pick(Self.bodies), "```",
      ]
    case 1: return ["| h | i |", "|---|:-:|", "| 1 | 2 |", word, "| 3 | 4 | 5 |"]
    case 2: return [word, random.pick(["===", "---", "=", "-"])]
    case 3: return ["<!-- a", word, "", "b -->", random.pick(Self.bodies)]
    case 4: return ["[foo]: /url", "  'title", "more'", word]
    case 5: return ["- a", "  - b", "", "    c", word, "- d"]
    case 6: return ["1. a", "2. b", "", "   c", "3. " + word]
    case 7: return ["text", word, random.pick(Self.bodies)]
    default: return ["- [ ] a", "  - [x] b", "    " + word, "- [X] c", ""]
    }
  }
}
