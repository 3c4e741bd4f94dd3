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
}
