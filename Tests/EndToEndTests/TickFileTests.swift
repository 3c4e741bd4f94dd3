import Testing

/// The plan's own file on a real disk: what else is said of it stays, and it is never half there.
@Suite(.enabled(if: Binary.isThere), .serialized) struct TickFileTests {
  private static let plan = Array("# Clocks\r\n\r\n- [ ] Read  \r\n- [ ] Build\r\n- [ ] Draw".utf8)

  private func run(_ script: String) throws -> Binary.Result {
    try Binary.run(script, files: ["clocks.md": Self.plan])
  }

  @Test func modeAndLinkStay() throws {
    let run = try run(
      """
      mkdir vault; mv clocks.md vault/real.md; chmod 640 vault/real.md; ln -s vault/real.md clocks.md
      "$roadmap" add clocks.md --tick-file > /dev/null
      "$roadmap" check clocks.2 > /dev/null; echo $?
      readlink clocks.md; stat -c %a vault/real.md; ls -A vault
      grep -c '\\[x\\] Build' vault/real.md; tail -c 4 vault/real.md
      """)
    #expect(run.out == "0\nvault/real.md\n640\nreal.md\n1\nDraw", "\(run.error)")
  }

  @Test func aReadOnlyFileIsExit74AndTheTickStays() throws {
    let run = try run(
      """
      "$roadmap" add clocks.md --tick-file > /dev/null
      chmod 444 clocks.md; cp clocks.md before.md
      "$roadmap" check clocks.1 > /dev/null; echo $?
      cmp clocks.md before.md && echo same
      chmod 644 clocks.md
      "$roadmap" check clocks.2 > /dev/null; echo $?
      grep -c '\\[x\\]' clocks.md; ls -A | grep -c roadmap-
      """)
    #expect(run.out == "74\nsame\n0\n2\n0\n")
    #expect(run.error.contains("Your change is saved"))
  }

  /// Which text the file has is told when the other one comes, and where something is recorded of the plan.
  @Test(.enabled(if: Binary.hasTool("git"), "git is not installed"))
  func aSyncThatChangesNothingSavesNothing() throws {
    let run = try run(
      """
      mkdir a b; cp clocks.md a; cp clocks.md b
      a() { HOME=$PWD/a "$roadmap" "$@"; }
      b() { HOME=$PWD/b "$roadmap" "$@"; }
      a sync --init "$PWD/rem.git" --name a > /dev/null; b sync --init "$PWD/rem.git" --name b > /dev/null
      ROADMAP_NOW=2026-11-30T10:00:00Z; export ROADMAP_NOW
      a add a/clocks.md --tick-file > /dev/null; a sync > /dev/null; b sync > /dev/null
      b add b/clocks.md --name clocks > /dev/null
      ROADMAP_NOW=2026-11-30T10:10:00Z
      a check clocks.1 > /dev/null; printf '\r\n- [ ] Sell' >> b/clocks.md; b check clocks.2 > /dev/null
      ROADMAP_NOW=2026-11-30T10:20:00Z
      a sync > /dev/null 2>&1; b sync > /dev/null 2>&1; a sync > /dev/null 2>&1
      a sync > out.txt 2>&1; grep -c 'change is saved' out.txt
      a note clocks.3 hi > out.txt 2>&1; grep -c 'change is saved' out.txt
      """)
    #expect(run.out == "0\n1\n", "\(run.error)")
  }

  @Test func aFileThatIsGoneIsExit74() throws {
    let run = try run(
      """
      "$roadmap" add clocks.md --tick-file > /dev/null
      mv clocks.md away.md; "$roadmap" check clocks.1 > /dev/null 2>&1; echo $?
      mv away.md clocks.md; "$roadmap" check clocks.2 > /dev/null; echo $?; grep -c '\\[x\\]' clocks.md
      """)
    #expect(run.out == "74\n0\n2\n", "\(run.error)")
  }

  @Test func aFileThatCannotBeWrittenIsNoFailureOfAnotherPlansCommand() throws {
    let run = try Binary.run(
      """
      "$roadmap" add clocks.md --tick-file > /dev/null; "$roadmap" add other.md --tick-file > /dev/null
      chmod 444 clocks.md
      "$roadmap" check clocks.1 > /dev/null 2>&1; echo $?
      "$roadmap" check other.1 2>&1 > /dev/null | grep -c 'clocks.md'; "$roadmap" check other.2 > /dev/null 2>&1; echo $?
      for step in undo redo undo "config daily-items 3" "check other.1" undo undo undo; do
        "$roadmap" $step > out.txt 2>&1; echo $? $(grep -c 'clocks.md' out.txt)
      done
      "$roadmap" redo > /dev/null 2>&1; echo $?; "$roadmap" log | grep -c 'file is ticked'
      """,
      files: [
        "clocks.md": Array("# Clocks\n\n- [ ] Read\n- [ ] Draw\n".utf8),
        "other.md": Array("# Other\n\n- [ ] Read\n- [ ] Draw\n".utf8),
      ])
    // The last two are of the plan itself: without the tick that its file lacks, nothing is to be written.
    let warned = String(repeating: "0 1\n", count: 7)
    #expect(run.out == "74\n1\n0\n\(warned)0 0\n74\n2\n", "\(run.error)")
  }

  /// What was edited in the file is taken up, and more boxes follow from it that cannot be written.
  @Test(arguments: ["config daily-items 3", "check other.1", "undo", "update parts"])
  func neitherIsOneThatWasEdited(_ command: String) throws {
    let run = try Binary.run(
      """
      "$roadmap" add parts.md --tick-file > /dev/null; "$roadmap" add other.md --tick-file > /dev/null
      "$roadmap" check other.2 > /dev/null
      sed 's/\\[ \\] Both/[x] Both/' parts.md > new.md; cat new.md > parts.md; chmod 444 parts.md
      "$roadmap" \(command) > out.txt 2>&1; echo $? $(grep -c 'parts.md' out.txt)
      """,
      files: [
        "parts.md": Array("# Parts\n\n- [ ] Both\n  - [ ] One\n  - [ ] Two\n- [ ] Rest\n".utf8),
        "other.md": Array("# Other\n\n- [ ] Read\n- [ ] Draw\n".utf8),
      ])
    // The edit is the last action: undoing it is of the plan itself, as is asking for it.
    let isOwn = ["undo", "update parts"].contains(command)
    #expect(run.out == (isOwn ? "74 1\n" : "0 1\n"), "\(run.error)")
  }

  /// `ROADMAP_KILLS=1000` for the long run.
  @Test func killedAtAnyMoment() throws {
    let kills = ManyChecks.count("ROADMAP_KILLS", 12)
    let run = try Binary.run(
      """
      "$roadmap" add many.md --tick-file > /dev/null
      sed 's/\\[.\\]/[ ]/' many.md > plain.md
      begin=$(date +%s%N); "$roadmap" check many.w1.1 > /dev/null; end=$(date +%s%N)
      span=$(( (end - begin) / 1000 * 13 / 10 ))
      RANDOM=4711
      for i in $(seq 2 \(kills + 1)); do
        at=$(( (RANDOM * 32768 + RANDOM) % span + 300 ))
        moment=$(printf '%d.%06d' $(( at / 1000000 )) $(( at % 1000000 )))
        timeout -s KILL $moment "$roadmap" check many.w1.$i > /dev/null 2>&1
        sed 's/\\[.\\]/[ ]/' many.md | cmp - plain.md || echo "other bytes after $i"
      done 2> /dev/null
      "$roadmap" check many.w1.\(kills + 2) > /dev/null
      "$roadmap" list many --state done | wc -l > journal.txt
      grep -c '\\[x\\]' many.md | cmp - <(tr -d ' ' < journal.txt) && echo same
      ls -A | grep -c 'roadmap-'
      """, files: ["many.md": ManyChecks.plan(kills + 2)])
    #expect(run.out == "same\n0\n", "\(run.error)")
  }

  /// A draft of a process that was killed is gone with the next command that records something.
  @Test func whatAKilledCommandLeftIsCleared() throws {
    let run = try run(
      """
      "$roadmap" add clocks.md --tick-file > /dev/null
      echo half > .clocks.md.roadmap-4194303; echo own > .clocks.md.roadmap-old
      "$roadmap" status > /dev/null; ls -A | grep -c 'roadmap-'
      "$roadmap" note clocks.1 hard > /dev/null; ls -A | grep 'roadmap-'
      """)
    #expect(run.out == "2\n.clocks.md.roadmap-old\n", "\(run.error)")
  }

  @Test func aCorrectedDayIsUndoneInTheFile() throws {
    let run = try run(
      """
      "$roadmap" config tick-dates obsidian > /dev/null; "$roadmap" add clocks.md --tick-file > /dev/null
      "$roadmap" check clocks.1 --on 2026-11-18 > /dev/null; cp clocks.md before.md
      sed 's/2026-11-18/2026-11-15/' before.md > clocks.md; cp clocks.md after.md
      "$roadmap" note clocks.2 x > /dev/null 2>&1; "$roadmap" undo > /dev/null; cmp clocks.md after.md
      "$roadmap" undo > /dev/null; cmp clocks.md before.md && echo undone
      "$roadmap" redo > /dev/null; cmp clocks.md after.md && echo redone
      """)
    #expect(run.out == "undone\nredone\n", "\(run.error)")
  }

  @Test func eightAtOnce() throws {
    let checks = ManyChecks.count("ROADMAP_CHECKS", 5)
    let run = try Binary.run(
      """
      "$roadmap" add many.md --tick-file > /dev/null
      for process in 0 1 2 3 4 5 6 7; do
        for i in $(seq \(checks)); do
          "$roadmap" check many.w1.$(( process * \(checks) + i )) > /dev/null || echo failed
        done &
      done
      wait
      grep -c '\\[x\\]' many.md; "$roadmap" list many --state done | wc -l | tr -d ' '
      """, files: ["many.md": ManyChecks.plan(8 * checks)])
    #expect(run.out == "\(8 * checks)\n\(8 * checks)\n", "\(run.error)")
  }

  @Test func newAppendAndEdit() throws {
    let run = try run(
      """
      "$roadmap" new Old clocks --weeks 2 > /dev/null; echo $?
      "$roadmap" new Old clocks > /dev/null 2>&1; echo $?
      "$roadmap" add old-clocks.md > /dev/null
      "$roadmap" append old-clocks.w2 'Read "all"; $(rm -rf x)' && tail -1 old-clocks.md
      "$roadmap" add clocks.md > /dev/null; "$roadmap" append clocks Paint > /dev/null; tail -c 13 clocks.md
      printf '#!/bin/sh\\nprintf "%%s|" "$@" > words.txt\\n' > vim; chmod +x vim
      VISUAL="$PWD/vim -n" "$roadmap" edit clocks.3; echo; echo $?; sed "s:$PWD/::" words.txt
      """)
    #expect(
      run.out.hasPrefix(
        """
        0
        1
        added  old-clocks.w2.2  Read "all"; $(rm -rf x)
        - [ ] Read "all"; $(rm -rf x)

        """), "\(run.out)\(run.error)")
    #expect(run.out.contains("\r\n- [ ] Paint"))
    #expect(run.out.hasSuffix("0\n-n|+5|clocks.md|"), "\(run.out)")
  }

  @Test func whatAppendWroteGoesWithItsUndo() throws {
    let run = try run(
      """
      cp clocks.md before.md; "$roadmap" add clocks.md > /dev/null
      "$roadmap" append clocks Paint > /dev/null; cp clocks.md after.md
      "$roadmap" undo > /dev/null; cmp clocks.md before.md && echo undone
      "$roadmap" redo > /dev/null; cmp clocks.md after.md && echo redone
      "$roadmap" undo > /dev/null; echo >> clocks.md; echo '- [ ] Own' >> clocks.md
      "$roadmap" redo > /dev/null; tail -1 clocks.md
      """)
    #expect(run.out == "undone\nredone\n- [ ] Own\n", "\(run.error)")
  }

  @Test func anExportKeepsTheLinkAndTheModeOfItsFile() throws {
    let run = try run(
      """
      "$roadmap" add clocks.md > /dev/null; mkdir out; echo old > out/real.csv; chmod 664 out/real.csv
      ln -s out/real.csv link.csv; "$roadmap" export clocks -f csv -o link.csv > /dev/null
      [ -L link.csv ] && head -c 5 out/real.csv && ls -l out/real.csv | cut -c1-10
      "$roadmap" export clocks -f csv -o no/such/x.csv; echo $?; ls no 2> /dev/null
      """)
    #expect(run.out == "plan,-rw-rw-r--\n74\n", "\(run.out)\(run.error)")
    #expect(run.error.contains("There is no folder 'no/such'."))
  }
}
