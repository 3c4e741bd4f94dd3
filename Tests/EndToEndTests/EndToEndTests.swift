import Foundation
import Testing

/// A few runs of the real program; what it says is tested in-process.
@Suite(.enabled(if: Binary.isThere)) struct EndToEndTests {
  private static let plan = Array("# Mine\n\n- [ ] One\n- [ ] Two\n".utf8)

  @Test(arguments: [
    ("\"$roadmap\" plans", Int32(0)), ("\"$roadmap\" show year-3", 0), ("\"$roadmap\"", 0),
    ("\"$roadmap\" show raft", 1), ("\"$roadmap\" zebra", 64), ("\"$roadmap\" show none.md", 65),
    ("\"$roadmap\" show .", 65), ("truncate -s 200M big.md; \"$roadmap\" show big.md", 65),
    ("\"$roadmap\" plans > /dev/full", 74), ("\"$roadmap\" --version > /dev/full", 74),
    ("\"$roadmap\" plans >&-", 74),
  ]) func exitsWith(_ script: String, _ status: Int32) throws {
    let run = try Binary.run(script)
    #expect(run.status == status, "\(script): \(run.error)")
    #expect(run.signal == nil)
    #expect(run.error.isEmpty == (status == 0))
  }

  @Test func sharesItsMessagesBetweenTwoStreams() throws {
    let full = try Binary.run("\"$roadmap\" plans > /dev/full")
    #expect(full.error == "Error: Cannot write to standard output: No space left on device.\n")
    let none = try Binary.run("\"$roadmap\" plans >&-")
    #expect(none.error == "Error: Cannot write to standard output: Bad file descriptor.\n")
    let mute = try Binary.run("\"$roadmap\" zebra 2>&-")
    #expect(mute.status == 64 && mute.out.isEmpty)
  }

  @Test func aReaderThatGoesAwayIsNoError() throws {
    // Enough output to fill a pipe many times over.
    let run = try Binary.run(
      """
      for i in $(seq 60000); do echo "- [ ] item number $i"; done > long.md
      set -o pipefail
      "$roadmap" list --plan long.md | head -n 1; echo "status ${PIPESTATUS[0]}"
      """)
    #expect(run.out.hasPrefix("long.1\topen\tstudy\titem number 1\t\n"))
    #expect(run.out.hasSuffix("status 141\n"))
    #expect(run.error.isEmpty)
  }

  @Test func tenMegabytesOnOneLine() throws {
    let run = try Binary.run(
      """
      { echo -n "- [ ] "; head -c 10000000 /dev/zero | tr '\\0' x; echo; } > line.md
      "$roadmap" list --plan line.md | wc -c
      """)
    #expect(run.out.filter(\.isNumber) == "10000020")
    #expect(run.error.isEmpty)
  }

  @Test func readsStandardInputAndPipes() throws {
    let input = try Binary.run(
      "\"$roadmap\" list --plan - < plan.md", files: ["plan.md": Self.plan])
    #expect(input.out == "plan.1\topen\tstudy\tOne\t\nplan.2\topen\tstudy\tTwo\t\n")
    let pipe = try Binary.run(
      "mkfifo pipe.md; cat plan.md > pipe.md & \"$roadmap\" show pipe.md",
      files: ["plan.md": Self.plan])
    #expect(pipe.status == 0)
    #expect(pipe.out.hasPrefix("Mine\n2 items\n"))
    let closed = try Binary.run("\"$roadmap\" show - <&-")
    #expect(closed.status == 65)
    #expect(closed.error.hasPrefix("Error: Cannot read standard input:"))
  }

  @Test func takesNamesThatAreNoText() throws {
    let run = try Binary.run(
      #"cp plan.md $'r\xE9.md'; "$roadmap" show $'r\xE9.md' && "$roadmap" show $'n\xE9.md'"#,
      files: ["plan.md": Self.plan])
    #expect(run.status == 65)
    #expect(run.out.hasPrefix("Mine\n2 items\n"))
    #expect(run.error.hasPrefix(#"Error: Cannot read 'n\xE9.md': no such file."#))
    let words = try Binary.run(#""$roadmap" show $'\xFF\xFE'"#)
    #expect(words.status == 1)
    #expect(words.error.hasPrefix(#"Error: No match for '\xFF\xFE'."#))
  }

  /// The plans as they arrived, damaged on their way, look as their clean twins do.
  @Test(arguments: ["year-3", "year-4", "year-5", "staff", "phase-5"])
  func mendsWhatArrivedDamaged(_ name: String) throws {
    let fixtures = Binary.root.appendingPathComponent("Tests/RoadmapKitTests/Fixtures/as-received")
    let bytes = try Data(contentsOf: fixtures.appendingPathComponent("\(name).md"))
    let received = try Binary.run(
      "\"$roadmap\" show \(name).md", files: ["\(name).md": Array(bytes)])
    let clean = try Binary.run("\"$roadmap\" show \(name)")
    #expect(received.status == 0)
    #expect(received.out == clean.out)
    #expect(received.error.hasPrefix("Note:  Repaired ") == (name != "year-5"))
  }

  @Test func readingWritesNothing() throws {
    let run = try Binary.run(
      """
      for words in "" plans show "show year-3" "show plan.md" next "next plan.md" list \
        "list --plan plan.md" "search raft" "search -p plan.md one" "lint plan.md" help --version \
        doctor update "update --dry-run"
      do
        "$roadmap" $words > /dev/null || echo "failed: $words"
        "$roadmap" $words --json > /dev/null 2>&1
      done
      "$roadmap" log 2> /dev/null; "$roadmap" log year-3 --json > /dev/null
      ls -A
      """, files: ["plan.md": Self.plan])
    #expect(run.left.isEmpty)
    #expect(run.out == "plan.md\n")
    #expect(run.error.isEmpty)
  }
}
