import CommandLineKit
import RoadmapCLI
import Testing

/// The last ⬜ of a list becomes ✅ in an editor. Nothing tells its ticks from decoration any more, and what
/// was done stays done all the same.
@Suite struct LastSquareTests {
  private let store = CommandStore()

  private func run(_ words: String...) -> CommandRun { CommandRun(words, store: store) }

  private static let list = "# R\n\n- ✅ one\n- ⬜ two\n- ⬜ three\n"
  private static let table = """
    # R

    | Topic | Notes | S |
    |---|---|---|
    | A | x | ✅ |
    | B | y | ⬜ |

    """

  @Test(arguments: [(list, 3), (table, 2)], [[], ["--tick-file"]])
  func itsListStaysDone(_ plan: (text: String, items: Int), _ options: [String]) {
    store.write("r.md", plan.text)
    #expect(CommandRun(["add", "r.md"] + options, store: store).code == .ok)
    store.write("r.md", plan.text.replacing("⬜", with: "✅"))
    let shown = run("show", "r")
    #expect(shown.out.contains("\(plan.items) of \(plan.items) done"), "\(shown.out)\(shown.error)")
    // Looked at again, it is no edit.
    #expect(run("note", "r.1", "read").code == .ok)
    #expect(run("show", "r").out.contains("\(plan.items) of \(plan.items) done"))
    #expect(run("doctor").code == .ok)
  }

  /// Whichever is ticked last, and however few there are.
  @Test(arguments: ["☐", "⬜", "▢", "🔲"], 1...3) func everySquareOfAColumnIsWritten(
    _ square: String, _ count: Int
  ) {
    for (name, heading) in [("left", "| S | Topic |"), ("right", "| Topic | S |")] {
      let rows = (1...count).map {
        heading.replacing("Topic", with: "Part \($0)").replacing("S", with: square) + "\n"
      }
      store.write("\(name).md", "# Squares\n\n\(heading)\n|---|---|\n\(rows.joined())")
      #expect(run("add", "\(name).md", "--tick-file").code == .ok)
      for place in (1...count).reversed() {
        #expect(run("check", "\(name).\(place)").code == .ok)
      }
      guard case .success(let bytes) = store.read("\(name).md") else { continue }
      #expect(!String(decoding: bytes, as: UTF8.self).contains(square))
    }
  }
}
