import Testing

@testable import Outlook

/// What is done once leaves nothing to recall.
@Suite struct ChoreTests {
  @Test(arguments: [
    "Install rustup", "👉 install the tools", "Set up an editor", "Sign up for the course",
    "Create an account", "Create a GitHub account", "Daily stand-up notes", "Télécharger Anki",
    "Te\u{301}le\u{301}charger Anki", "安装 Rust", "Every day: ten minutes",
    "Docker installieren", "VS Code und Docker installieren.", "Create GitHub account",
    "Create account on GitHub", "Make an account", "安装Docker", "Dockerをインストールする", "Docker 설치",
  ])
  func areChores(_ text: String) { #expect(Chore.isOne(text)) }

  @Test(arguments: [
    "Ownership", "Create a load balancer", "Set theory", "Sign language", "Installation of faith",
    "Log structures", "Create", "", "…", "Raft: leader election", "Every monad is a functor",
    "Create account abstraction", "Was beim Installieren geschieht", "Dockerとは何か", "理解安装过程",
  ])
  func areNone(_ text: String) { #expect(!Chore.isOne(text)) }

  /// Of most lines a look at two words is enough: it says what a look at all of them says.
  @Test func theFilterChangesNothing() {
    var random = SeededGenerator(seed: 5)
    let words = [
      "Install", "rustup", "SET", "up", "a", "an", "create", "Account", "on", "joins", "schema",
      "Docker", "installieren", "installiere", "télécharger", "Te\u{301}le\u{301}charger", "安装",
      "安装Docker", "Dockerを", "インストール", "설치", "every", "day", "Ünder", "kaufen", "🚀", "–", "2",
      "x86", "don't", "C++", "(optional)", "**", "\u{212A}aufen",
    ]
    let ends = ["", ".", " …", "?", "。", " 🎯", ": ", "\u{301}"]
    var chores = 0
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...5, using: &random)
      let line = (0..<count).compactMap { _ in words.randomElement(using: &random) }
      let text = line.joined(separator: " ") + (ends.randomElement(using: &random) ?? "")
      let isOne = Chore.isOne(words: text)
      #expect(Chore.isOne(text) == isOne, "\(text)")
      chores += isOne ? 1 : 0
    }
    #expect(chores > 2000)
  }
}
