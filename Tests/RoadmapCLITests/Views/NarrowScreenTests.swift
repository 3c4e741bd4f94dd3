import CommandLineKit
import Foundation
import RoadmapCLI
import Testing

/// On 40 columns, and with names that are as long as a line, nothing is cut and lines break at words.
@Suite struct NarrowScreenTests {
  private static let text = """
    # Distributed Systems and the Databases below Them

    ## Week 1: Foundations of replicated state machines
    - [ ] Read the Raft paper and summarise the leader election
    - [ ] Build a small log that three processes replicate

    ## Week 2: Storage engines
    - [ ] Compare trees with logs
    - [ ] Measure write amplification

    """

  private let store = CommandStore()

  private func run(_ line: String, columns: Int) -> CommandRun {
    CommandRun(
      line.split(separator: " ").map(String.init), on: .terminal80, store: store,
      now: "2026-12-10T12:00:00Z", variables: ["COLUMNS": "\(columns)"])
  }

  private func begin(_ name: String) {
    store.write("plan.md", Self.text)
    _ = run("add plan.md --name \(name)", columns: 80)
    _ = run("start \(name) --on 2026-12-01", columns: 80)
    _ = run("check \(name).w1.1", columns: 80)
  }

  /// The words of a plan's text, in their order, whatever lines they stand on.
  private func words(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\n" || $0 == "\u{A0}" }.joined(separator: " ")
  }

  @Test(arguments: [
    "status", "status ds", "next", "next --why", "show ds", "show ds --dates", "week", "plans",
    "list", "search log",
  ])
  func nothingIsCutOn40Columns(_ line: String) {
    begin("ds")
    let out = run(line, columns: 40).out
    #expect(!out.contains("…"), "\(out)")
    for row in out.split(separator: "\n") { #expect(row.count <= 40, "\(row)") }
  }

  @Test func titlesAreWholeOn40Columns() {
    begin("ds")
    for line in ["status", "show ds"] {
      #expect(
        words(run(line, columns: 40).out).contains("Foundations of replicated state machines"))
    }
    #expect(
      words(run("plans", columns: 40).out)
        .contains("ds Distributed Systems and the Databases below Them"))
    let status = run("status ds", columns: 40).out.replacing("\u{A0}", with: " ")
    #expect(status.contains("      50 %  1 of 2  due 7 Dec\n"), "\(status)")
  }

  @Test(arguments: [40, 80])
  func aLongNameHasALineOfItsOwn(_ columns: Int) {
    let name = "distributed-systems-and-the-databases-below"
    begin(name)
    for line in ["status", "next", "week", "plans", "show \(name)", "list", "search log"] {
      let out = run(line, columns: columns).out
      for row in out.split(separator: "\n") where row.count > columns {
        // An address cannot be broken, so it stands alone, or ends a command that does.
        #expect(
          row.trimmingCharacters(in: .whitespaces).split(separator: " ").allSatisfy {
            $0.hasPrefix(name) || ["☑", "roadmap", "check"].contains($0)
          }, "\(line): \(row)")
      }
    }
    let next = run("next", columns: columns).out
    #expect(next.contains("  \(name).w1.2\n      Build a small log"), "\(next)")
  }

  /// Bars below each other are compared.
  @Test func theBarsOfSeveralPlansAreOfOneLength() {
    let weeks = [["a", "b", "c"], ["d", "e", "f"], ["g"]].enumerated().map { index, items in
      "\n## Week \(index + 1)\n" + items.map { "- [ ] \($0)\n" }.joined()
    }
    store.write("aa.md", "# Aa\n" + weeks.joined())
    store.write("bb.md", "# Bb\n" + weeks.prefix(2).joined())
    for plan in ["aa", "bb"] {
      _ = run("add \(plan).md", columns: 80)
      _ = run("start \(plan) --on 2026-12-01", columns: 80)
    }
    _ = run("check bb.w1.1 --on 2026-12-02", columns: 80)
    for columns in [60, 70, 80, 120] {
      let lines = run("status", columns: columns).out.split(separator: "\n")
      let bars = lines.filter { $0.hasPrefix("█") || $0.hasPrefix("░") || $0.hasPrefix("▉") }
        .map { $0.prefix { $0 != " " }.count }
      #expect(bars.count >= 1 && Set(bars).count == 1, "\(columns): \(lines)")
    }
  }

  @Test func whatIsDoneIsSeenInAsciiToo() {
    let weeks = (1...4).map { "\n## Week \($0)\n- [ ] a\n- [ ] b\n- [ ] c\n- [ ] d\n" }
    store.write("alg.md", "# Alg\n" + weeks.joined())
    _ = run("add alg.md", columns: 80)
    _ = run("start alg --on 2026-12-02", columns: 80)
    _ = run("check alg.w1.1-2 --on 2026-12-03", columns: 80)
    let chart = CommandRun(
      ["status", "alg", "--chart"], on: .ascii, store: store, now: "2026-12-10T12:00:00Z"
    ).out
    #expect(chart.contains("  ########\n"), "\(chart)")
  }
}
