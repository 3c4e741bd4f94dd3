import RoadmapKit
import Testing

@testable import PlanMatching

/// What the words of a line leave out, and keys do not see.
@Suite struct SignContrastTests {
  private func edit(_ old: String, _ new: String) throws -> SmallMatch {
    try SmallMatch(
      "## A\n- before it\n- \(old)\n- something after",
      "## A\n- before it\n- \(new)\n- something after")
  }

  @Test(arguments: [
    ("Solve x > 0", "Solve x < 0"), ("Prove P = NP", "Prove P ≠ NP"),
    ("A ∪ B exercises", "A ∩ B exercises"), ("if a == b", "if a != b"),
    ("Compute a+b", "Compute a-b"), ("The + operator", "The - operator"),
    ("Heat to 5 degrees", "Heat to -5 degrees"), ("Plot y = 2x", "Plot y = -2x"),
    ("Learn ls -l", "Learn ls -L"),
    ("Evaluate ¬p", "Evaluate p"), ("Save 5 € a week", "Save 5 £ a week"),
    ("Learn F♯ major", "Learn F major"), ("Play in B♭", "Play in B"),
    ("Learn schon", "Learn schön"), ("Memorise año", "Memorise ano"),
    ("Learn й", "Learn и"), ("か行を覚える", "が行を覚える"),
    ("Solve x > 0 by hand", "Solving x < 0 by hand"), ("½ marathon", "marathon"),
    ("Run ½ marathon", "Run ¼ marathon"), ("± 5 V supply", "5 V supply"),
    ("`==` in shells", "`!=` in shells"), ("`<` in shells", "`>` in shells"),
  ])
  func anotherSignOrAccentIsAskedAbout(_ old: String, _ new: String) throws {
    for (old, new) in [(old, new), (new, old)] {
      let edit = try edit(old, new)
      #expect(edit.words[1] == "new")
      // Code is shown without its marks.
      let shown = [old, new].map { $0.replacing("`", with: "") }
      #expect(edit.questions == [shown[0]: [shown[1]]])
    }
  }

  @Test(arguments: [
    ("Read the manual", "✅ Read the manual!"), ("Tracing → Jaeger", "Tracing: Jaeger"),
    ("Tools > Options > Keys", "Tools → Options → Keys"), ("The `<table>` tag", "The table tag"),
    ("🍎 Pie", "🍐 Pie"), ("Pie 🎉", "Pie"), ("Pie 🟡", "Pie 🟢"), ("Pie with a 🍒", "Pie with a"),
    ("Pie ★", "Pie"), ("Pie ○", "Pie ●"),
    ("Pages 10–20", "Pages 10-20"), ("Due 2026-12-01", "Due 2026/12/01"),
    ("Learn “yield”", "Learn yield"), ("→ Raft", "Raft"), ("√ Raft", "- Raft"),
    ("TCP/IP", "TCP-IP"), ("Raft & Paxos", "Raft / Paxos"),
    ("e-mail etiquette", "E-Mail etiquette"),
    ("Straße und Maß", "Strasse und Mass"), ("Introducción general", "Introduccion general"),
    ("Ещё раз", "Еще раз"),
  ])
  func punctuationAndOrnamentsChangeNothing(_ old: String, _ new: String) throws {
    for (old, new) in [(old, new), (new, old)] {
      let edit = try edit(old, new)
      #expect(edit.match.items[1].fate == .kept, "\(old) => \(new)")
      #expect(edit.questions.isEmpty)
    }
  }

  /// Pictures are not shown, and what is written with them counts all the same.
  @Test(arguments: [
    ("Buy 🍎 for the cake", "Buy 🍐 for the cake"), ("Draw a 🐱", "Draw a 🐶"),
    ("Learn ❤️ signs", "Learn 💔 signs"),
    ("Level ★", "Level ★★★"), ("Sudoku ●○○", "Sudoku ●●●"),
  ])
  func anotherPictureIsAskedAbout(_ old: String, _ new: String) throws {
    let edit = try edit(old, new)
    #expect(edit.words[1] == "new")
    #expect(edit.match.questions.map(\.old) == [1])
  }

  @Test func twoLinesOfTheSameWordsAreToldApartByTheirSigns() throws {
    let edit = try SmallMatch(
      "## A\n- Solve x > 0\n- Solve x < 0\n- notes", "## A\n- Solve x < 0\n- Solve x > 0\n- notes")
    #expect(edit.match.items.map(\.old) == [1, 0, 2])
  }

  @Test func theOtherLineGetsAKeyOfItsOwn() throws {
    let edit = try edit("Solve x > 0", "Solve x < 0")
    #expect(edit.items[1].firstKey == edit.entries[1].key)
    #expect(edit.match.items[1].key != edit.entries[1].key)
  }
}
