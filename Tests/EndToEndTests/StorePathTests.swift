import Testing

/// Journals and copies whose names are no UTF-8.
@Suite(.enabled(if: Binary.isThere)) struct StorePathTests {
  @Test func anyBytesMayBeAName() throws {
    let run = try Binary.run(
      #"""
      export ROADMAP_NOW=2026-11-20T09:30:00Z
      export ROADMAP_DB=$'\xe9t\xe9/r\xf6admap.db'
      "$roadmap" check year-3.q1.1.1 > /dev/null 2> error.txt || { [ -d $'\xe9t\xe9' ] || echo none; exit 0; }
      "$roadmap" doctor --backup $'k\xf6pie.db' > said.txt || echo "backup $?"
      "$roadmap" check year-3.q1.1.2 > /dev/null
      "$roadmap" doctor --backup >> said.txt || echo "backup beside it $?"
      # What is said can be pasted.
      eval "$(grep -o 'roadmap doctor --restore.*' said.txt | head -1 | sed 's/^roadmap/"$roadmap"/')" \
        >> said.txt || echo "restore $?"
      "$roadmap" list --state done | wc -l
      head -c 200 /dev/zero > "$ROADMAP_DB"
      "$roadmap" doctor > /dev/null 2>&1; echo $?
      "$roadmap" doctor --restore $'r\xf6admap.db' > /dev/null 2>&1; echo $?
      cp $'k\xf6pie.db' "$ROADMAP_DB"
      printf 'broken' | dd of="$ROADMAP_DB" bs=1 seek=100 conv=notrunc 2> /dev/null
      "$roadmap" doctor --rescue >> said.txt || echo "rescue $?"
      "$roadmap" list --state done | wc -l
      "$roadmap" doctor > /dev/null; echo $?
      for name in $'\xe9t\xe9'/*; do printf '%q\n' "${name#*/}"; done
      LC_ALL=C grep -q $'\xe9' said.txt && echo "raw bytes were shown"
      rm -r $'\xe9t\xe9' $'k\xf6pie.db'
      """#)
    guard run.out != "none\n" else { return }
    let lines = run.out.split(separator: "\n").map { $0.filter { $0 != " " } }
    #expect(
      lines.prefix(5) == ["1", "74", "74", "1", "0"], "\(run.out)\(run.error)")
    #expect(
      lines.dropFirst(5).sorted() == [
        #"$'r\366admap.db'"#, #"$'r\366admap.db.backup-2026-11-20'"#,
        #"$'r\366admap.db.before-restore'"#, #"$'r\366admap.db.damaged'"#,
      ], "\(run.out)")
  }
}
