import CommandLineKit
import RoadmapCLI
import Testing

/// What one command says of several items: a note is kept with each, and the time is for all together.
@Suite struct SharedTimeTests {
  private let store = CommandStore()

  init() {
    for name in ["abc", "def"] {
      store.write("\(name).md", "# \(name)\n\n## Week 1\n- [ ] One\n- [ ] Two\n- [ ] Three\n")
      _ = run("add", "\(name).md")
    }
  }

  private func run(_ words: String...) -> CommandRun { CommandRun(words, store: store) }

  private func minutes(_ plan: String) -> [Int] {
    (1...3).map { number in
      let out = run("show", "\(plan).w1.\(number)", "--json").out
      guard let range = out.firstRange(of: /"minutes": ?(\d+)/) else { return -1 }
      return Int(out[range].filter(\.isNumber)) ?? -1
    }
  }

  @Test(
    arguments: [
      (["check", "abc.w1.1", "abc.w1.2", "--for", "30m"], [15, 15, 0], [0, 0, 0]),
      (["check", "abc.w1.1-3", "--for", "31m"], [11, 10, 10], [0, 0, 0]),
      (["check", "abc.w1.1", "def.w1.3", "--for", "1h"], [30, 0, 0], [0, 0, 30]),
      (["check", "abc.w1.1", "--for", "30m"], [30, 0, 0], [0, 0, 0]),
      (["check", "abc.w1.1-3", "--for", "2m"], [1, 1, 0], [0, 0, 0]),
      (["note", "abc.w1.1-2", "hard", "--for", "30m"], [15, 15, 0], [0, 0, 0]),
    ] as [([String], [Int], [Int])])
  func `the time is divided`(_ words: [String], _ abc: [Int], _ def: [Int]) {
    #expect(CommandRun(words, store: store).code == .ok)
    #expect(minutes("abc") == abc)
    #expect(minutes("def") == def)
  }

  @Test func `time for a done one and an open one is divided, too`() {
    #expect(run("check", "abc.w1.1").code == .ok)
    #expect(run("check", "abc.w1.1", "abc.w1.2", "--for", "30m").code == .ok)
    #expect(minutes("abc") == [15, 15, 0])
  }
}
