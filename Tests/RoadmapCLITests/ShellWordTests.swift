import CommandLineKit
import RoadmapCLI
import Testing

@Suite struct ShellWordTests {
  @Test(arguments: [
    ("plan.md", "plan.md"), ("a b", "'a b'"), ("it's", "'it'\\''s'"), ("", "''"), ("-x", "'-x'"),
    ("$HOME", "'$HOME'"), ("Été.md", "Été.md"), ("a*", "'a*'"), ("~", "'~'"),
    ("r\u{10FFE9}s.md", "$'r\\xE9s.md'"), ("a\u{1B}'\\", "$'a\\x1B\\'\\\\'"),
    ("\u{202E}", "$'\\xE2\\x80\\xAE'"),
  ]) func quotes(_ word: String, _ quoted: String) {
    #expect(ShellWord.quoted(word) == quoted)
  }
}
