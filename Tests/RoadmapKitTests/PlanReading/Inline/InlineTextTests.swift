import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// Display text out of inline Markdown.
@Suite struct InlineTextTests {
  private func plain(_ text: String, keepEmoji: Bool = false) -> String {
    ReadingText.with(text) { InlineText.plain($0, $1, keepEmoji: keepEmoji) }
  }

  @Test(arguments: [
    ("plain text", "plain text"), ("  two   spaces ", "two spaces"), ("a\nb", "a b"),
    ("**bold** and *italic* and ***both***", "bold and italic and both"),
    ("__bold__ and _italic_", "bold and italic"), ("snake_case_name", "snake_case_name"),
    ("2 * 3 * 4", "2 * 3 * 4"), ("a*b*c", "abc"), ("**a", "**a"), ("a**", "a**"),
    ("~~gone~~ and ~one~", "gone and one"), ("~~~three~~~", "~~~three~~~"),
    ("`code *x* \\y`", "code *x* \\y"), ("`` a`b ``", "a`b"), ("`open", "`open"),
    ("[text](https://x.y \"title\")", "text"), ("[a *b*](<x y>)", "a b"), ("[a](", "[a]("),
    ("[docs][k8s]", "docs"), ("[x] done", "[x] done"), ("arr[i][j]", "arr[i][j]"),
    ("![diagram](x.png) of it", "diagram of it"), ("[![badge](b.svg)](x)", "badge"),
    ("<https://x.y/z>", "https://x.y/z"), ("<me@x.y>", "me@x.y"), ("a < b > c", "a < b > c"),
    ("<b>bold</b> <a href=\"x\">y</a>", "bold y"), ("a<br>b<br/>c", "a b c"),
    ("seen<!-- not seen -->too", "seentoo"), ("Vec<T> and Map<K, V>", "Vec and Map<K, V>"),
    ("a &amp; b &lt;c&gt; &#8211; &#x2014; d&nbsp;e", "a & b <c> – — d e"),
    ("&unknown; &#0; AT&T", "&unknown; \u{FFFD} AT&T"), ("\\*no\\* \\[x\\]", "*no* [x]"),
    ("C:\\dir", "C:\\dir"), ("foo[^1] bar", "foo bar"), ("a \\\nb", "a b"),
    ("**目标：**学习", "目标：学习"), ("*foo [bar* baz](x)", "*foo bar* baz"), ("", ""),
  ])
  func marksGo(source: String, text: String) {
    #expect(plain(source) == text)
  }

  @Test(arguments: [
    ("🚀 Launch", "Launch"), ("Launch 🚀", "Launch"), ("fire🔥bar", "fire bar"),
    ("Goal 🎯: go", "Goal: go"), ("(🚀 go)", "(go)"), ("a 👩‍💻 b", "a b"), ("🇫🇷 French", "French"),
    ("1️⃣ One", "One"), ("⚙️ B. Kubernetes", "B. Kubernetes"), ("a → b ← c ↔ d", "a → b ← c ↔ d"),
    ("a ➡️ b", "a ➡ b"), ("C© ™ § • …", "C© ™ § • …"), ("👍🏽 ok", "ok"), ("**🚖 Uber**", "Uber"),
    ("`🚀`", "🚀"), ("✅ done", "done"), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿 x", "x"),
  ])
  func picturesGo(source: String, text: String) {
    #expect(plain(source) == text)
  }

  @Test func picturesStayWhereAsked() {
    #expect(plain("🚀 **Launch** 1️⃣", keepEmoji: true) == "🚀 Launch 1️⃣")
  }

  @Test(arguments: [
    "**", "*a ", "[", "[a](", "`", "``a`", "<a ", "<!-- ", "![", "](", "_a_", "~~", "&",
  ])
  func longRunsTakeLinearWork(piece: String) {
    // Quadratic work on this would take minutes, and the run would be seen to hang.
    let text = String(repeating: piece, count: 100_000)
    #expect(plain(text).utf8.count <= text.utf8.count)
  }
}

/// What lines link to.
@Suite struct LinkReaderTests {
  @Test func destinationsStandInOrder() {
    let line = "[a](x) https://b.c and <https://d.e> ![f](g.png)"
    let found = ReadingText.with(line) { text, range in
      LinkReader.links(text, range).map(\.url)
    }
    #expect(found == ["x", "https://b.c", "https://d.e", "g.png"])
  }
}
