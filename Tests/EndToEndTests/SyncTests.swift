import Testing

/// The program and git, run as users run them, and killed where it hurts.
@Suite(.enabled(if: Binary.isThere && Binary.hasTool("git"), "git is not installed"))
struct SyncTests {
  /// Two homes; `git` counts its calls, and kills who called it before or after one of them.
  private static let script = """
    set -eu
    mkdir bin
    cat > bin/git <<'END'
    #!/bin/sh
    n=$(($(cat "$HOME/calls" 2>/dev/null || echo 0) + 1))
    echo $n > "$HOME/calls"
    if [ "$n" = "$(cat "$HOME/before" 2>/dev/null)" ]; then kill -9 $PPID; exit 1; fi
    if [ -e "$HOME/during" ]; then
      timeout 3 "$roadmap" note year-3.q1.1.1 "beside $n" >/dev/null 2>&1 || echo $n >> "$HOME/waited"
    fi
    /usr/bin/git "$@"
    code=$?
    if [ "$n" = "$(cat "$HOME/after" 2>/dev/null)" ]; then kill -9 $PPID; fi
    exit $code
    END
    chmod +x bin/git
    PATH=$PWD/bin:$PATH; export PATH ROADMAP_NOW=2026-11-20T18:30:00Z
    mkdir a b
    a() { HOME=$PWD/a "$roadmap" "$@"; }
    b() { HOME=$PWD/b "$roadmap" "$@"; }
    alike() {
      for command in "status --json" "next --json" "show year-3 --json"; do
        [ "$(a $command)" = "$(b $command)" ] || echo "DIFFERENT: $command"
      done
    }

    """

  @Test func `a sync that is killed at any of its steps is finished by the next one`() throws {
    let run = try Binary.run(
      Self.script + """
        a check year-3.q1.1.1 >/dev/null
        a sync --init "$PWD/study.git" --name a >/dev/null
        b sync --init "$PWD/study.git" --name b >/dev/null
        items="q1.1.2 q1.1.3 q1.1.4 q1.2.1 q1.2.2 q2.1.1 q2.1.2"
        place=1
        for item in $items; do
          for moment in before after; do
            a check year-3.$item >/dev/null; b note year-3.$item "$moment" >/dev/null; b sync >/dev/null
            echo 0 > a/calls; echo $place > a/$moment
            if a sync >/dev/null 2>&1; then :; fi
            rm a/$moment
            a sync >/dev/null || echo "FAILED after $moment $place"
            b sync >/dev/null || echo "FAILED at b"
            a sync >/dev/null
            alike
          done
          place=$((place + 1))
        done
        a doctor >/dev/null || a doctor
        b list year-3 --json | grep -o '"state":"done"' | wc -l
        """)
    #expect(
      run.out.split(separator: "\n").map { $0.trimmingPrefix { $0 == " " } } == ["8"], "\(run)")
    #expect(run.status == 0, "\(run.error)")
  }

  @Test func `offline, a foreign repository and no repository are told, and lose nothing`() throws {
    let run = try Binary.run(
      Self.script + """
        a sync && echo wrong; a check year-3.q1.1.1 >/dev/null
        a sync --init "$PWD/study.git" --name a >/dev/null
        mv study.git gone.git
        a check year-3.q1.1.2 >/dev/null
        set +e
        a sync; echo "code $?"
        a status | grep -c "last sync failed"
        mv gone.git study.git
        a sync; a status | grep -c "last sync failed"
        git init -q --bare other.git
        a sync --init "$PWD/other.git"; echo "code $?"
        a sync --status --json | grep -o '"outgoing":0'
        a sync --leave >/dev/null; a sync; echo "code $?"
        """)
    let lines = run.out.split(separator: "\n").map(String.init)
    #expect(
      lines == [
        "code 1", "1", "synced  sent 1 event", "0", "code 1", "\"outgoing\":0", "code 1",
      ], "\(run)")
  }

  /// Nothing is set up before the repository was seen: 'roadmap sync' alone is no way out.
  @Test func `what is to be tried again after a failure is what was tried`() throws {
    let run = try Binary.run(
      Self.script + """
        set +e
        mkdir other; echo mine > other/notes.txt
        a sync --init "$PWD/other" --name a 2>&1 | grep -o "then.*" | sed "s|$PWD|.|"
        a sync --init "$PWD/study.git" --name a >/dev/null; rm -rf study.git
        a sync 2>&1 | grep -o "then.*"
        """)
    #expect(
      run.out == """
        then try again: roadmap sync --init ./other --name a
        then try again: roadmap sync

        """, "\(run)")
  }

  @Test func `what a user set for git does not matter`() throws {
    let run = try Binary.run(
      Self.script + """
        mkdir -p a/hooks
        printf '#!/bin/sh\\nexit 1\\n' > a/hooks/pre-push; chmod +x a/hooks/pre-push
        cat > a/.gitconfig <<END
        [core]
          hooksPath = $PWD/a/hooks
          autocrlf = true
          attributesFile = $PWD/a/attributes
        [commit]
          gpgSign = true
        [push]
          gpgSign = true
        [init]
          defaultBranch = strange
        END
        echo '* text eol=crlf filter=none' > a/attributes
        git init -q --bare -b trunk study.git
        a check year-3.q1.1.1 >/dev/null
        GIT_DIR=/nowhere GIT_INDEX_FILE=/nowhere GIT_OBJECT_DIRECTORY=/nowhere GIT_NAMESPACE=nowhere \\
          a sync --init "$PWD/study.git" --name a >/dev/null
        b sync --init "$PWD/study.git" --name b >/dev/null
        alike
        git --git-dir study.git log --format='%an %ae' --all | sort -u
        """)
    #expect(run.out == "roadmap roadmap@localhost\n", "\(run)")
  }

  @Test func `no other command waits for git`() throws {
    let run = try Binary.run(
      Self.script + """
        a check year-3.q1.1.1 >/dev/null
        a sync --init "$PWD/study.git" --name a >/dev/null
        b sync --init "$PWD/study.git" --name b >/dev/null
        b check year-3.q1.1.2 >/dev/null; b sync >/dev/null
        echo 0 > a/calls; touch a/during
        a check year-3.q1.1.3 >/dev/null; a sync >/dev/null
        rm a/during; cat a/waited 2>/dev/null || true
        [ "$(a log --json | grep -o '"beside [0-9]*"' | wc -l)" = "$(cat a/calls)" ] || echo lost
        a sync >/dev/null; b sync >/dev/null; alike
        """)
    #expect(run.out == "", "\(run)")
    #expect(run.status == 0, "\(run.error)")
  }

  /// Whoever syncs by a timer learns of it on any day, not only on the first.
  @Test func `what is left is told as long as it is there, and an error is said once`() throws {
    let run = try Binary.run(
      Self.script + """
        a check year-3.q1.1.1 >/dev/null
        a sync --init "$PWD/study.git" --name a >/dev/null
        /usr/bin/git clone -q study.git work 2>/dev/null; cd work
        commit() {
          /usr/bin/git add -A
          /usr/bin/git -c user.name=x -c user.email=x@y commit -qm x
          /usr/bin/git push -q; cd ..
        }
        mkdir devices/nobody; echo '?' > devices/nobody/events-000001.jsonl; commit
        a sync 2>&1; echo "code $?"
        cd work; id=0123456789abcdef0123456789abcdef
        mkdir devices/$id; echo '?' > devices/$id/events-000001.jsonl; commit
        set +e
        a sync 2>&1; echo "code $?"; a sync 2>&1; echo "code $?"
        a sync --status | grep -c "not taken over"
        a sync --json | grep -o '"refused":\\[{' ; a sync --status --json | grep -o '"refused":\\[{'
        a doctor | grep -c "$id"; a status | grep -c "did not take"
        mv study.git gone.git
        a sync >/dev/null 2>&1
        a sync --status | grep -c "does not appear to be a git repository\\|not exist"
        """)
    #expect(
      run.out == """
        synced  nothing new
        code 0
        Warning: 'devices/0123456789abcdef0123456789abcdef/events-000001.jsonl:1' was not taken over: \
        it is not JSON.
        To put it right, run on the machine that wrote it: roadmap sync. If you have that machine no \
        longer, delete 'devices/0123456789abcdef0123456789abcdef' in the repository.
        synced  nothing new
        code 1
        Warning: 1 part of the repository is still not taken over.
        To see more:  roadmap sync --status
        synced  nothing new
        code 1
        1
        "refused":[{
        "refused":[{
        1
        1
        1

        """, "\(run)")
  }

  /// The disk fills up while git fetches, while events are taken over, or while a commit is made:
  /// what was there stays, and the next sync with more room finishes.
  @Test func `a disk that is full loses nothing`() throws {
    let run = try Binary.run(
      Self.script + """
        mkdir disk && mount -t tmpfs -o size=1m tmpfs disk 2>/dev/null || { echo none; exit 0; }
        umount disk
        a check year-3.q1.1.1 >/dev/null
        a sync --init "$PWD/study.git" --name a >/dev/null
        for i in $(seq 12); do
          a note year-3.q1.1.1 "$(head -c 30000 /dev/urandom | base64 -w 0)" >/dev/null
        done
        a sync >/dev/null
        b() { HOME=$PWD/b ROADMAP_DB=$PWD/disk/roadmap.db "$roadmap" "$@"; }
        set +e
        for size in 400 700 1000 1300 1600 2200 3000; do
          mount -t tmpfs -o size=${size}k tmpfs disk
          b check year-3.q1.1.2 >/dev/null 2>&1 || { umount disk; continue; }
          b sync --init "$PWD/study.git" --name b >/dev/null 2>error.txt; code=$?
          echo "code $code" >> codes.txt
          [ $code = 0 ] || [ $code = 74 ] || { echo "at $size: code $code"; cat error.txt; }
          b list year-3 --state done | cut -f 1 | grep -qx year-3.q1.1.2 || echo "at $size: lost"
          mount -o remount,size=64m disk
          b sync --init "$PWD/study.git" --name b >/dev/null || echo "at $size: not healed"
          b doctor >/dev/null || { echo "at $size: unsound"; b doctor; }
          a sync >/dev/null || echo "at $size: a fails"
          b sync >/dev/null
          alike
          umount disk
        done
        sort -u codes.txt
        """)
    guard run.out != "none\n" else { return }
    #expect(run.out == "code 0\ncode 74\n", "\(run.out)\(run.error)")
  }
}
