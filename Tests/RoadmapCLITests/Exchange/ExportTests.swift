import Foundation
import Testing

@testable import CommandLineKit
@testable import RoadmapCLI
@testable import RoadmapModel

/// What goes out is what other programs' readers take.
@Suite struct ExportTests {
  private static let plan = """
    # Clocks, "old" & <new> (3 weeks)

    ## Week 1: Begin; slowly
    - [ ] Read, then sleep
    - [ ] =HYPERLINK("http://x.test","y")
    - [ ] x marks `<script>alert(1)</script>` the spot
      - [ ] A part
      - [ ] \\ Another part

    ## Week 2: 学习时钟的历史与构造以及它们如何测量时间的流逝并保持准确的节奏和精度
    - [ ] (A) Draw
    - [ ] 2026-01-01 is a day +no @no

    ## Week 3
    - [ ] Build
    """

  private let store = CommandStore()

  private func run(_ arguments: String...) -> CommandRun {
    CommandRun(arguments, files: ["clocks.md": .text(Self.plan)], store: store)
  }

  private func study() {
    #expect(run("add", "clocks.md").code == .ok)
    #expect(run("start", "clocks", "--on", "2026-11-16").code == .ok)
    let check = run(
      "check", "clocks.w1.1", "--note", "Line one,\nline \"two\"", "--evidence", "https://e.test/a",
      "--for", "45m")
    #expect(check.code == .ok, "\(check.error)")
    #expect(run("skip", "clocks.w3.1").code == .ok)
    #expect(run("start", "clocks.w2.1").code == .ok)
  }

  private func export(_ format: String, _ more: String...) -> String {
    let arguments = ["export", "clocks", "--format", format] + more
    let first = CommandRun(arguments, files: ["clocks.md": .text(Self.plan)], store: store)
    let second = CommandRun(arguments, files: ["clocks.md": .text(Self.plan)], store: store)
    #expect(first.code == .ok, "\(first.error)")
    #expect(first.out == second.out, "the same state twice gives the same bytes")
    return first.out
  }

  @Test func whatIsDoneIsNotScheduledAnyMore() {
    study()
    let tasks = export("taskwarrior").split(separator: "\n")
    #expect(tasks.contains { $0.contains("\"pending\"") && $0.contains("\"scheduled\"") })
    #expect(!tasks.contains { !$0.contains("\"pending\"") && $0.contains("\"scheduled\"") })
    #expect(tasks.contains { $0.contains("\"completed\"") && $0.contains("\"due\"") })
  }

  @Test func oneOfAYearIsOne() {
    #expect(run("add", "clocks.md").code == .ok)
    #expect(run("check", "clocks.w1.1").code == .ok)
    #expect(export("html").contains("1 item or review in a year, at most 1 on a day."))
    #expect(run("check", "clocks.w1.2").code == .ok)
    #expect(export("html").contains("2 items and reviews in a year"))
  }

  /// Dates as readers show them: an event ends before its last date, a task is due on its own.
  @Test func theCalendarSaysTheNumbersAndDaysOfTheScreens() {
    let four = FourWeeks(
      "# Four\n\n## Week 1\n- [ ] a\n- [ ] b\n- [ ] c\n\n## Week 2 (pick 1–2)\n- [ ] d\n- [ ] e\n"
        + "- [ ] f\n")
    four.say(7, "start four")
    four.say(7, "check four.w1.1")
    four.say(7, "skip four.w1.2")
    four.say(7, "choose four.w2.1 four.w2.2")
    four.say(7, "check four.w2.2")
    let calendar = four.say(7, "export -f ics --todos")
    #expect(calendar.contains("DESCRIPTION:1 of 2\\n- c\r\n"), "\(calendar)")
    #expect(calendar.contains("DESCRIPTION:1 of 2\\n- d\r\n"), "\(calendar)")
    #expect(four.say(7, "show four").contains("1 of 2"))
    #expect(four.value("due", 7, "list four") == "2026-12-13")
    #expect(calendar.contains("DUE;VALUE=DATE:20261213"))
  }

  @Test func nothingGoesToATerminalUnlessItIsAsked() {
    study()
    let refused = CommandRun(
      ["export", "clocks", "--format", "csv"], on: .terminal80,
      files: ["clocks.md": .text(Self.plan)], store: store)
    #expect(refused.code == .usage)
    let asked = CommandRun(
      ["export", "clocks", "--format", "csv", "-o", "-"], on: .terminal80,
      files: ["clocks.md": .text(Self.plan)], store: store)
    #expect(asked.code == .ok)
  }

  @Test(.enabled(if: Python.hasInterpreter)) func csvIsReadByPython() {
    study()
    let rows = Python.run(
      """
      import csv, sys, io
      data = sys.stdin.buffer.read().decode()
      assert data.count('\\r\\n') == 8
      rows = list(csv.DictReader(io.StringIO(data, newline=''), strict=True))
      assert len(rows) == 7, rows
      assert rows[0]['state'] == 'done' and rows[0]['minutes'] == '45'
      assert rows[0]['notes'] == 'Line one,\\nline "two"', rows[0]
      assert rows[1]['item'].startswith("'="), rows[1]
      for row in rows:
        for cell in row.values(): assert cell[:1] not in ('=', '+', '-', '@', '\\t', '\\r')
      print(len(rows))
      """, input: export("csv"))
    #expect(rows == "7\n")
  }

  private static let hasCalendars = Python.run("import icalendar, vobject", input: "") != nil

  @Test(.enabled(if: hasCalendars)) func calendarsAreReadByOthers() {
    study()
    for more in [[], ["--items"], ["--todos"], ["--items", "--todos"]] {
      let text = CommandRun(
        ["export", "clocks", "--format", "ics"] + more, files: ["clocks.md": .text(Self.plan)],
        store: store
      ).out
      let answer = Python.run(
        """
        import sys, datetime, icalendar, vobject
        data = sys.stdin.buffer.read()
        for line in data.split(b'\\r\\n'): assert len(line) <= 75 and b'\\n' not in line, line
        calendar = icalendar.Calendar.from_ical(data)
        events = list(calendar.walk('VEVENT'))
        todos = list(calendar.walk('VTODO'))
        weeks = [e for e in events if 'Week' in str(e['SUMMARY'])]
        assert len(weeks) == 3, len(weeks)
        assert weeks[0].decoded('DTSTART') == datetime.date(2026, 11, 16)
        assert weeks[0].decoded('DTEND') == datetime.date(2026, 11, 23)
        assert 'Read, then sleep' not in str(weeks[0]['DESCRIPTION'])
        assert 'Draw' in str(weeks[1]['DESCRIPTION'])
        assert str(weeks[0]['SUMMARY']) == 'Week 1: Begin; slowly', weeks[0]['SUMMARY']
        names = [str(c['UID']) for c in events + todos]
        assert len(set(names)) == len(names)
        assert all(c.decoded('DTSTAMP') == events[0].decoded('DTSTAMP') for c in events + todos)
        other = vobject.readOne(data.decode())
        assert len(other.contents.get('vevent', [])) == len(events)
        print(len(events), len(todos))
        """, input: text)
      let items = more.contains("--items") ? 9 : 3
      let todos = more.contains("--todos") ? 7 : 0
      #expect(answer == "\(items) \(todos)\n", "\(more)\n\(text)")
    }
  }

  @Test(.enabled(if: Tool.isThere("task") && Python.hasInterpreter)) func tasksAreImported() {
    study()
    let answer = Python.run(
      """
      import sys, json, subprocess, tempfile, os
      data = sys.stdin.buffer.read()
      tasks = json.loads(data)
      folder = tempfile.mkdtemp()
      rc = os.path.join(folder, 'rc'); open(rc, 'w').write('data.location=%s\\nconfirmation=off\\nhooks=0\\n' % folder)
      def task(*words, input=None):
        return subprocess.run(['task', 'rc:' + rc, 'rc.verbose=nothing', *words], input=input, capture_output=True)
      for turn in range(2):
        done = task('import', '-', input=data)
        assert done.returncode == 0, done
      found = {t['uuid']: t for t in json.loads(task('export').stdout)}
      assert len(found) == len(tasks) == 7, (len(found), len(tasks))
      for t in tasks:
        f = found[t['uuid']]
        for name in ('description', 'project', 'status', 'entry', 'tags'): assert f[name] == t[name], (name, f, t)
        for name in ('due', 'scheduled', 'end', 'start'): assert f.get(name) == t.get(name), (name, f, t)
        assert len(f.get('annotations', [])) == len(t.get('annotations', []))
      print(sorted({t['status'] for t in tasks}))
      """, input: export("taskwarrior"))
    #expect(answer == "['completed', 'deleted', 'pending']\n")
  }

  /// Noon in UTC is tomorrow in Auckland and on Kiritimati, and no time in UTC is the same day everywhere.
  @Test(arguments: ["+00:00", "+13:00", "+14:00", "+12:00", "+05:45", "-11:00", "-12:00"])
  func aTaskHasTheDaysOfTheScreensWhereverOneLives(_ offset: String) throws {
    let store = CommandStore()
    func run(_ words: String...) -> String {
      CommandRun(
        words, files: ["w.md": .text("# W\n\n## Week 1\n- [ ] a\n- [ ] b\n")], store: store,
        now: "2026-11-02T10:00:00" + offset
      ).out
    }
    for words in [["add", "w.md"], ["start", "w"]] { _ = run(words[0], words[1]) }
    _ = run("check", "w.w1.1")
    let tasks = run("export", "w", "--format", "taskwarrior")
    let zone = try #require(OffsetTime("2026-11-02T10:00:00" + offset)).offsetSeconds
    let calendar = run("export", "w", "--format", "ics", "--todos")
    for (text, name, day) in [
      (tasks, "\"scheduled\":\"", "2026-11-02"), (tasks, "\"due\":\"", "2026-11-08"),
      (tasks, "\"end\":\"", "2026-11-02"), (calendar, "COMPLETED:", "2026-11-02"),
    ] {
      let start = try #require(text.range(of: name)?.upperBound)
      let digits = Array(text[start...].prefix(16))
      func part(_ range: Range<Int>) -> String { String(digits[range]) }
      let time =
        "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))T\(part(9..<11)):\(part(11..<13)):00Z"
      let instant = try #require(Instant(time))
      #expect(instant.day(offsetSeconds: zone).description == day, "\(name) \(time)")
    }
  }

  private static let hasTodoTxt = Python.run("import pytodotxt", input: "") != nil

  @Test(.enabled(if: hasTodoTxt)) func todoTxtIsReadByOthers() {
    study()
    let answer = Python.run(
      """
      import sys, pytodotxt, tempfile, os
      path = os.path.join(tempfile.mkdtemp(), 'todo.txt')
      open(path, 'wb').write(sys.stdin.buffer.read())
      tasks = pytodotxt.TodoTxt(path).parse()
      assert len(tasks) == 7, len(tasks)
      assert [t.is_completed for t in tasks] == [True, False, False, False, False, False, True]
      assert all(t.priority is None for t in tasks)
      assert all('clocks' in t.projects and 'key' in t.attributes for t in tasks)
      # What was skipped is due no longer.
      assert sum('due' in t.attributes for t in tasks) == 6
      print(tasks[0].completion_date)
      """, input: export("todo.txt"))
    #expect(answer == "2026-11-20\n")
  }

  /// Nothing was ever recorded of it: there is no time to say since when its tasks are.
  @Test func tasksOfAPlanThatNobodyTouchedHaveNoTimes() {
    let tasks = run("export", "year-5", "--format", "taskwarrior").out
    #expect(tasks.contains("\"status\":\"pending\""))
    #expect(!tasks.contains("\"entry\"") && !tasks.contains("1970"))
  }

  @Test func wordsOfAnItemAreNoFieldsOfTodoTxt() {
    let files: [String: CommandRun.File] = [
      "w.md": .text("# W\n\n- [ ] Pay due:2020-01-01 at 10:30\n- [ ] See https://a.test rec:1w\n")
    ]
    let text = CommandRun(["export", "w.md", "--format", "todo.txt"], files: files).out
    #expect(text.contains("Pay due: 2020-01-01 at 10:30 "))
    #expect(text.contains("See https://a.test rec: 1w "))
  }

  @Test func aCalendarCountsAsEveryScreenDoes() {
    let text = """
      # C

      ## Week 1
      - [ ] Read

      ### Tools (pick 1)
      - [ ] Hammer
      - [ ] Saw
      - [ ] Drill

      ### Extra (optional)
      - [ ] Paint
      """
    let files: [String: CommandRun.File] = ["c.md": .text(text)]
    let store = CommandStore()
    for words in [
      ["add", "c.md", "--name", "craft"], ["start", "craft"], ["choose", "craft", "hammer"],
      ["check", "hammer"], ["check", "read"],
    ] {
      let run = CommandRun(words, files: files, store: store)
      #expect(run.code == .ok, "\(words) \(run.error)")
    }
    let shown = CommandRun(["show", "craft"], files: files, store: store).out
    let calendar = CommandRun(["export", "craft", "-f", "ics"], files: files, store: store).out
    #expect(shown.contains("2 of 2"), "\(shown)")
    #expect(calendar.split(separator: "DESCRIPTION:1 of 1\r\n").count == 3, "\(calendar)")
    #expect(!calendar.contains("Saw"))
  }

  @Test func markdownReadsBackToTheSamePlan() throws {
    study()
    let text = export("markdown")
    #expect(text.contains("- [x] Read, then sleep\n"))
    #expect(text.contains("- [/] (A) Draw\n"))
    #expect(text.contains("- [-] Build"))
    #expect(
      text.replacing("[x]", with: "[ ]").replacing("[/]", with: "[ ]").replacing("[-]", with: "[ ]")
        == Self.plan)
  }

  @Test(arguments: ["year-3", "year-4", "year-5", "staff", "phase-5"])
  func bundledPlansGetBoxesAndStayTheSame(_ name: String) {
    let out = CommandRun(["export", name, "--format", "markdown"], store: store)
    #expect(out.code == .ok, "\(out.error)")
    #expect(out.error.isEmpty, "\(out.error)")
    let counts = CommandRun(["list", "plan.md"], files: ["plan.md": .text(out.out)])
    let before = CommandRun(["list", name], store: store)
    func lines(_ text: String) -> [String] {
      text.split(separator: "\n").map { line in
        line.split(separator: "\t").dropFirst().joined(separator: "\t")
      }
    }
    #expect(lines(counts.out) == lines(before.out))
  }

  @Test(.enabled(if: Python.hasInterpreter)) func theReportStandsAlone() {
    study()
    #expect(run("note", "clocks.w1.1", "<script>alert(2)</script>").code == .ok)
    let answer = Python.run(
      """
      import sys, html.parser
      data = sys.stdin.buffer.read().decode()
      void = {'meta', 'link', 'img', 'br'}
      class Reader(html.parser.HTMLParser):
        stack, tags, titles, svgs, tables = [], set(), 0, 0, 0
        def handle_starttag(self, tag, attributes):
          self.tags.add(tag)
          for name, value in attributes:
            assert not name.startswith('on') and name not in ('src', 'style', 'background'), name
            if name == 'href': assert tag == 'a', tag
          if tag == 'svg': self.svgs += 1
          if tag == 'table': self.tables += 1
          if tag == 'desc': self.titles += 1
          if tag not in void: self.stack.append(tag)
        def handle_startendtag(self, tag, attributes):
          self.handle_starttag(tag, attributes)
          if tag not in void: self.stack.pop()
        def handle_endtag(self, tag): assert self.stack.pop() == tag, tag
      reader = Reader(); reader.feed(data); reader.close()
      assert not reader.stack, reader.stack
      assert not reader.tags & {'script', 'link', 'img', 'iframe', 'object', 'embed', 'base', 'form'}
      assert reader.svgs == reader.titles == 3, reader.svgs
      assert reader.tables >= 3
      assert '@import' not in data and 'url(' not in data
      assert '&lt;script&gt;' in data and '<script' not in data
      assert 'prefers-color-scheme:dark' in data and '@media print' in data
      print('sound')
      """, input: export("html"))
    #expect(answer == "sound\n")
  }

  @Test func theReportKeepsWhatWasNotedOfWholeParts() {
    study()
    for place in ["clocks", "clocks.w2", "clocks.w1.3", "clocks.w3.1"] {
      #expect(run("note", place, "kept of \(place)").code == .ok)
    }
    let report = export("html")
    let places = ["clocks", "clocks.w1.3", "clocks.w2", "clocks.w3.1"]
      .compactMap { report.firstRange(of: "kept of \($0)<")?.lowerBound }
    #expect(places.count == 4 && places == places.sorted())
  }

  @Test func everythingComesBack() {
    study()
    let text = export("json")
    let other = CommandStore()
    let files: [String: CommandRun.File] = ["backup.json": .text(text)]
    let imported = CommandRun(["import", "backup.json"], files: files, store: other)
    #expect(imported.code == .ok, "\(imported.error)")
    #expect(imported.out.hasPrefix("imported"))
    let again = CommandRun(["import", "backup.json"], files: files, store: other)
    #expect(again.out == "unchanged: all of it was here already\n")
    let there = CommandRun(["list", "clocks"], store: other)
    #expect(there.out == run("list", "clocks").out, "\(there.error)")
  }

  @Test(arguments: [
    "", "[]", "{}", #"{"schema":"other/1"}"#, #"{"schema":"roadmap.export/2"}"#,
    #"{"schema":"roadmap.export/1","events":[{}],"texts":[]}"#,
    #"{"schema":"roadmap.export/1","events":[],"texts":[{"plan":"../x","text":"","items":[],"sections":[]}]}"#,
    #"{"schema":"roadmap.export/1","events":[],"texts":[{"plan":"x","base64":"?","items":[],"sections":[]}]}"#,
    #"{"schema":"roadmap.export/1","events":[],"texts":[],"settings":{"a":1}}"#,
    String(repeating: "[", count: 5000),
  ])
  func hostileInputIsRefusedAsAWhole(_ text: String) {
    let result = CommandRun(["import", "bad.json"], files: ["bad.json": .text(text)], store: store)
    #expect(result.code == .plan, "\(result.out)")
    #expect(result.error.contains("Cannot import 'bad.json'"))
    #expect(!store.isThere(store.path))
  }
}
