import Foundation
import Testing

/// What was acknowledged is there, whatever happened next.
@Suite(.enabled(if: Binary.isThere), .serialized) struct DurabilityTests {
  /// `ROADMAP_KILLS=1000` for the long run.
  @Test func killedAtAnyMoment() throws {
    let kills = ManyChecks.count("ROADMAP_KILLS", 20)
    let run = try Binary.run(
      """
      "$roadmap" add many.md > /dev/null
      begin=$(date +%s%N); "$roadmap" check many.w1.1 > /dev/null; end=$(date +%s%N)
      span=$(( (end - begin) / 1000 * 13 / 10 ))
      RANDOM=4711
      echo 1 > acknowledged.txt
      for i in $(seq 2 \(kills + 1)); do
        moment=$(printf '0.%06d' $(( (RANDOM * 32768 + RANDOM) % span + 300 )))
        timeout -s KILL $moment "$roadmap" check many.w1.$i > /dev/null 2>> errors.txt
        case $? in
          0) echo $i >> acknowledged.txt ;;
          137) echo $i >> killed.txt ;;
          *) echo "check $i failed" ;;
        esac
      done 2> /dev/null
      \(ManyChecks.report)
      sort -n acknowledged.txt > wanted.txt
      comm -23 <(sort wanted.txt) <(sort done.txt) | sed 's/^/lost: /'
      cat errors.txt
      echo "acknowledged $(wc -l < acknowledged.txt), killed $(wc -l < killed.txt)" >&2
      """, files: ["many.md": ManyChecks.plan(kills + 1)])
    #expect(run.out == "sound\n", "\(run.out)")
    print(run.error)
  }

  /// `ROADMAP_CHECKS=250` for the long run.
  @Test func eightAtOnce() throws {
    let checks = ManyChecks.count("ROADMAP_CHECKS", 10)
    let run = try Binary.run(
      """
      "$roadmap" add many.md > /dev/null
      for process in 0 1 2 3 4 5 6 7; do
        for i in $(seq \(checks)); do
          "$roadmap" check many.w1.$(( process * \(checks) + i )) > /dev/null || echo failed
        done &
      done
      wait
      \(ManyChecks.report)
      wc -l < done.txt
      """, files: ["many.md": ManyChecks.plan(8 * checks)])
    #expect(run.out.filter { $0 != " " } == "sound\n\(8 * checks)\n")
    #expect(Self.complaints(run).isEmpty, "\(run.error)")
  }

  /// The first checks of all, at once: one of them makes the journal, and its directory. The others
  /// meet it at every stage, so there are many rounds; `ROADMAP_ROUNDS=500` for the long run.
  @Test func eightMakeTheJournal() throws {
    let rounds = ManyChecks.count("ROADMAP_ROUNDS", 12)
    let run = try Binary.run(
      """
      for round in $(seq \(rounds)); do
        export ROADMAP_DB=$HOME/$round/roadmap/roadmap.db
        # All of them wait at one gate, open at both ends before, so that they start as one.
        mkfifo gate; exec 3<> gate
        for item in year-3.q1.1.{1..4} staff.sep.w1.{1..4}; do
          { read -r _ <&3; exec "$roadmap" check $item > /dev/null 3<&-; } &
        done
        for i in 1 2 3 4 5 6 7 8; do echo; done >&3
        wait; exec 3<&-; rm gate
        "$roadmap" list --state done | wc -l
        "$roadmap" doctor > /dev/null; echo $?
        stat -c %a "$HOME/$round/roadmap" "$ROADMAP_DB"
        rm -r "$HOME/$round"
      done | sort | uniq -c | tr -s ' '
      """)
    #expect(
      run.out.split(separator: "\n").map { $0.drop { $0 == " " } }
        == ["\(rounds) 0", "\(rounds) 600", "\(rounds) 700", "\(rounds) 8"], "\(run.out)")
    #expect(Self.complaints(run).isEmpty, "\(run.error)")
  }

  /// On a busy machine one is told that it waits for the others.
  private static func complaints(_ run: Binary.Result) -> [Substring] {
    run.error.split(separator: "\n").filter { !$0.hasPrefix("Note:  Waiting for another program") }
  }

  /// Killed while the file and its tables are made: the next check makes them.
  @Test func killedWhileTheJournalIsMade() throws {
    let kills = ManyChecks.count("ROADMAP_KILLS", 20)
    let run = try Binary.run(
      """
      begin=$(date +%s%N); "$roadmap" check year-3.q1.1.1 > /dev/null; end=$(date +%s%N)
      span=$(( (end - begin) / 1000 * 13 / 10 ))
      RANDOM=4712
      for round in $(seq \(kills)); do
        export ROADMAP_DB=$HOME/$round/roadmap.db
        moment=$(printf '0.%06d' $(( (RANDOM * 32768 + RANDOM) % span + 300 )))
        timeout -s KILL $moment "$roadmap" check year-3.q1.1.1 > /dev/null; status=$?
        "$roadmap" check year-3.q1.1.2 > /dev/null || echo "check failed"
        "$roadmap" doctor > /dev/null || echo "doctor failed"
        count=$("$roadmap" list --state done | wc -l)
        [ $status != 0 ] || [ $count = 2 ] || echo "lost"
        rm -r "$HOME/$round"
        echo $status >> status.txt
      done 2> /dev/null
      sort status.txt | uniq -c | tr '\\n' ' ' >&2
      """)
    #expect(run.out.isEmpty, "\(run.out)")
    print("statuses of checks that make the journal: \(run.error)")
  }

  /// Files that may not grow: what a full disk does. There is room to open the journal, so it is a
  /// write that fails: first that into the file, then that into the log.
  @Test func nothingIsLostWhereNoRoomIsLeft() throws {
    let run = try Binary.run(
      """
      "$roadmap" add many.md > /dev/null
      for i in 1 2 3; do "$roadmap" check many.w1.$i > /dev/null; done
      size=$(stat -c %s "$HOME"/.local/share/roadmap/roadmap.db)
      note=$(head -c 3000 /dev/zero | tr '\\0' n)
      (
        ulimit -f $(( size / 1024 + 8 ))
        for i in $(seq 4 60); do
          "$roadmap" check many.w1.$i --note "$note" > /dev/null 2> error.txt
          status=$?
          [ $status = 0 ] || break
          echo $i >> acknowledged.txt
        done
        echo "status $status"
        cat error.txt
      )
      \(ManyChecks.report)
      for i in 1 2 3 $(cat acknowledged.txt); do grep -qx $i done.txt || echo "lost $i"; done
      [ $(wc -l < done.txt) = $(( 3 + $(wc -l < acknowledged.txt) )) ] || echo "half written"
      "$roadmap" check many.w1.60 > /dev/null && echo "goes on"
      """, files: ["many.md": ManyChecks.plan(60)])
    let lines = run.out.split(separator: "\n").map(String.init)
    #expect(lines.first == "status 74", "\(run.out)\(run.error)")
    #expect(run.out.contains("roadmap.db"))
    #expect(run.out.contains("Help:"))
    #expect(lines.suffix(2) == ["sound", "goes on"], "\(run.out)")
  }

  @Test func aDiskThatIsFull() throws {
    let run = try Binary.run(
      """
      mkdir disk && mount -t tmpfs -o size=256k tmpfs disk 2> /dev/null || { echo none; exit 0; }
      trap 'umount disk' EXIT
      export ROADMAP_DB=disk/roadmap.db
      status=0
      for i in $(seq 200); do
        "$roadmap" note year-3.q1.1.1 "$(head -c 3000 /dev/zero | tr '\\0' n) $i" \
          > /dev/null 2> error.txt
        status=$?
        [ $status = 0 ] || break
        count=$i
      done
      echo "status $status"
      cat error.txt
      "$roadmap" log --json | grep -o '"kind":"noted"' | wc -l | sed "s/^ *$count\\$/all there/"
      """)
    guard run.out != "none\n" else { return }
    #expect(run.out.hasPrefix("status 74\n"), "\(run.out)")
    #expect(run.out.contains("disk/roadmap.db"))
    #expect(run.out.hasSuffix("all there\n"), "\(run.out)")
  }

  /// What readers share is a file too, and there may be no room for it.
  @Test func readingNeedsNoRoom() throws {
    let run = try Binary.run(
      """
      "$roadmap" check year-3.q1.1.1 > /dev/null
      db=$HOME/.local/share/roadmap/roadmap.db
      rm -f "$db"-wal "$db"-shm
      for turn in 1 2; do ( ulimit -f 16; "$roadmap" list --state done | cut -f 1 ); done
      ( ulimit -f 16; "$roadmap" check year-3.q1.1.2 ); echo $?
      "$roadmap" check year-3.q1.1.2 > /dev/null; echo $?
      """)
    #expect(run.out == "year-3.q1.1.1\nyear-3.q1.1.1\n74\n0\n", "\(run.out)\(run.error)")
  }

  @Test func aPlaceThatCannotBeWritten() throws {
    let run = try Binary.run(
      """
      export ROADMAP_DB=/proc/nowhere/roadmap.db
      "$roadmap" check year-3.q1.1.1; echo $?
      "$roadmap" show year-3 > /dev/null; echo $?
      export ROADMAP_DB=$PWD
      "$roadmap" check year-3.q1.1.1; echo $?
      """)
    #expect(run.out == "74\n0\n74\n")
    #expect(run.error.contains("/proc/nowhere/roadmap.db"))
    #expect(run.error.contains("Help:"))
  }

  /// A folder that this user may only read.
  @Test func aFolderThatIsReadOnly() throws {
    let run = try Binary.run(
      """
      mkdir folder; export ROADMAP_DB=$PWD/folder/roadmap.db
      "$roadmap" check year-3.q1.1.1 > /dev/null
      as=; [ $(id -u) = 0 ] && as="setpriv --reuid=65534 --clear-groups"
      chmod -R a+rX . ; chmod a-w folder folder/*
      $as true 2> /dev/null && $as "$roadmap" --version > /dev/null 2>&1 || { echo none; exit 0; }
      $as "$roadmap" check year-3.q1.1.2 > /dev/null; echo $?
      $as "$roadmap" list --state done | cut -f 1
      chmod u+w folder folder/*
      "$roadmap" list --state done | wc -l
      """)
    guard run.out != "none\n" else { return }
    #expect(run.out.filter { $0 != " " } == "74\nyear-3.q1.1.1\n1\n", "\(run.error)")
    #expect(run.error.contains("roadmap.db"))
  }

  /// Its log takes over the rights that the journal has when it is read.
  @Test func aJournalThatCanBeWrittenAgain() throws {
    let run = try Binary.run(
      """
      # Root passes over rights, unless it gives up to.
      as=; [ $(id -u) = 0 ] && as="setpriv --bounding-set -dac_override,-dac_read_search"
      $as "$roadmap" check year-3.q1.1.1 > /dev/null || { echo none; exit 0; }
      db=$HOME/.local/share/roadmap/roadmap.db
      rm -f "$db"-wal "$db"-shm
      chmod a-w "$db"
      $as "$roadmap" list --state done | cut -f 1
      $as "$roadmap" check year-3.q1.1.2; echo $?
      stat -c %a "$db"*
      chmod u+w "$db"
      $as "$roadmap" check year-3.q1.1.2 > /dev/null; echo $?
      """)
    guard run.out != "none\n" else { return }
    #expect(run.out == "year-3.q1.1.1\n74\n400\n400\n400\n0\n", "\(run.out)\(run.error)")
  }

  @Test func flippedBytesAreNoticedAndRescued() throws {
    let run = try Binary.run(
      """
      "$roadmap" add many.md > /dev/null
      for i in $(seq 20); do "$roadmap" check many.w1.$i > /dev/null; done
      db=$HOME/.local/share/roadmap/roadmap.db
      "$roadmap" doctor --backup good.db > /dev/null
      "$roadmap" doctor --restore good.db > /dev/null
      rm -f "$db"-wal "$db"-shm
      head -c 40 /dev/urandom | dd of="$db" bs=1 seek=100 conv=notrunc 2> /dev/null
      "$roadmap" list --state done > /dev/null; echo $?
      "$roadmap" check many.w1.21 > /dev/null; echo $?
      "$roadmap" doctor --rescue > /dev/null; echo $?
      "$roadmap" list --state done | wc -l
      "$roadmap" doctor > /dev/null; echo $?
      """, files: ["many.md": ManyChecks.plan(30)])
    #expect(run.out.filter { $0 != " " } == "74\n74\n0\n20\n0\n", "\(run.error)")
    #expect(run.error.contains("doctor --rescue"))
  }

  /// One byte after another, anywhere: it is an answer or a refusal, never a crash, and what can be
  /// read is saved.
  @Test func flippedBytesAnywhere() throws {
    let flips = ManyChecks.count("ROADMAP_FLIPS", 12)
    let run = try Binary.run(
      """
      "$roadmap" add many.md > /dev/null
      for i in $(seq 20); do "$roadmap" check many.w1.$i --note "note $i" > /dev/null; done
      "$roadmap" doctor --backup good.db > /dev/null
      export ROADMAP_DB=$PWD/folder/roadmap.db; mkdir folder
      size=$(stat -c %s good.db)
      RANDOM=4713
      for flip in $(seq \(flips)); do
        rm -f folder/*; cp good.db "$ROADMAP_DB"; chmod 600 "$ROADMAP_DB"
        for byte in 1 2 3 4 5 6 7 8; do
          printf "\\x$(printf %02x $(( RANDOM % 256 )))" | dd of="$ROADMAP_DB" bs=1 conv=notrunc \
            seek=$(( (RANDOM * 32768 + RANDOM) % size )) 2> /dev/null
        done
        for words in "list --state done" "log" "doctor" "check many.w1.21" "undo" "next"; do
          "$roadmap" $words > out.txt 2> error.txt; status=$?
          case $status in
            0 | 1) ;;
            74) grep -q '^Help:' error.txt || { echo "flip $flip: $words"; cat error.txt; } ;;
            *) echo "flip $flip: $words: $status"; cat error.txt ;;
          esac
        done
        "$roadmap" doctor > /dev/null 2>&1 && { echo sound >> results.txt; continue; }
        "$roadmap" doctor --rebuild > /dev/null 2>&1
        "$roadmap" doctor > /dev/null 2>&1 && { echo rebuilt >> results.txt; continue; }
        "$roadmap" doctor --rescue > out.txt 2> error.txt || { echo "flip $flip: $?"; cat error.txt; }
        # A name or a key that was hit is another one now: a file that is not to be found, an item
        # in no plan. The doctor says so, and the rest is as it should be.
        "$roadmap" doctor > out.txt 2>&1
        [ $(grep -cE '^  (file|references|progress|permissions) +sound' out.txt) = 4 ] \
          || { echo "flip $flip: rescued:"; cat out.txt; }
        echo rescued >> results.txt
      done
      sort results.txt | uniq -c | tr '\\n' ' ' >&2
      """, files: ["many.md": ManyChecks.plan(30)])
    #expect(run.out.isEmpty, "\(run.out)")
    print("journals with flipped bytes: \(run.error)")
  }
}
