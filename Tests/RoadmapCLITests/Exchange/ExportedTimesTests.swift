import CommandLineKit
import Foundation
import RoadmapModel
import Testing

/// What was done, skipped and begun before its plan was added and before its schedule, and on the day itself,
/// has times that other programs believe.
@Suite struct ExportedTimesTests {
  private static let plan = """
    # Clocks

    ## Week 1
    - [ ] Read
    - [ ] Sleep
    - [ ] Wake

    ## Week 2
    - [ ] Draw
    - [ ] Paint

    ## Week 3
    - [ ] Build

    """
  /// When the commands run, as calendars write it.
  private static let now = "20261120T073000Z"

  private func export(_ format: String...) -> String {
    let store = CommandStore()
    var out = ""
    for words in [
      "add clocks.md", "start clocks --on 2026-11-30", "check clocks.w1.1 --on 2026-11-10",
      "check clocks.w1.2", "skip clocks.w2.1 --on 2026-11-11", "start clocks.w2.2 --on 2026-11-12",
      "start clocks.w3.1", (["export clocks -f"] + format).joined(separator: " "),
    ] {
      let run = CommandRun(
        words.split(separator: " ").map(String.init), files: ["clocks.md": .text(Self.plan)],
        store: store)
      #expect(run.code == .ok, "\(words): \(run.error)")
      out = run.out
    }
    return out
  }

  private func time(_ name: String, _ length: Int, in text: some StringProtocol) -> String? {
    text.range(of: name).map { String(text[$0.upperBound...].prefix(length)) }
  }

  @Test func noTaskEndsBeforeItIsThere() throws {
    let tasks = export("taskwarrior").split(separator: "\n").filter { $0.contains("uuid") }
    #expect(tasks.count == 6)
    for task in tasks {
      func time(_ name: String) -> String? { self.time("\"\(name)\":\"", 16, in: task) }
      let entry = try #require(time("entry"))
      let began = [time("start"), time("end")].compactMap(\.self)
      #expect(began.allSatisfy { entry <= $0 && $0 <= Self.now }, "\(task)")
      if let scheduled = time("scheduled") {
        #expect(began.allSatisfy { scheduled <= $0 }, "\(task)")
      }
    }
    #expect(tasks[0].contains("\"entry\":\"20261110T120000Z\""))
    #expect(tasks[0].contains("\"end\":\"20261110T120000Z\""))
  }

  @Test(.enabled(if: Tool.isThere("task") && Python.hasInterpreter))
  func importingTasksWarnsOfNothing() {
    let answer = Python.run(
      """
      import sys, subprocess, tempfile, os
      folder = tempfile.mkdtemp()
      rc = os.path.join(folder, 'rc')
      open(rc, 'w').write('data.location=%s\\nconfirmation=off\\nhooks=0\\n' % folder)
      done = subprocess.run(
        ['task', 'rc:' + rc, 'import', '-'], input=sys.stdin.buffer.read(), capture_output=True)
      print(done.returncode, b'Warning' in done.stderr, b'Imported 6' in done.stderr)
      """, input: export("taskwarrior"))
    #expect(answer == "0 False True\n")
  }

  @Test func noTodoIsCompletedBeforeItBeginsOrInTheFuture() throws {
    let todos = export("ics", "--todos").components(separatedBy: "BEGIN:VTODO").dropFirst()
    #expect(todos.count == 6)
    #expect(todos.count { $0.contains("\nCOMPLETED:") } == 2)
    for todo in todos {
      let begin = time("DTSTART;VALUE=DATE:", 8, in: todo) ?? ""
      if let completed = time("\nCOMPLETED:", 16, in: todo) {
        #expect(begin <= completed, "\(todo)")
        #expect(try completed <= #require(time("DTSTAMP:", 16, in: todo)), "\(todo)")
      }
      if todo.contains("IN-PROCESS") { #expect(begin <= Self.now, "\(todo)") }
    }
  }
}
