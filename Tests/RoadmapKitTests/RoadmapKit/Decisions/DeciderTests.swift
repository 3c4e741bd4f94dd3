import RoadmapKit
import Testing

@testable import RoadmapModel

/// What a command about items comes to: what was said before, what is said now, what follows.
@Suite struct DeciderTests {
  struct Example: CustomTestStringConvertible {
    let before: String
    let command: String
    let words: String

    var testDescription: String { before.isEmpty ? command : "\(before); \(command)" }

    init(_ command: String, _ words: String, after before: String = "") {
      self.before = before
      self.command = command
      self.words = words
    }
  }

  private func expect(_ example: Example) throws {
    let desk = try StudyDesk.sample(after: example.before)
    do {
      #expect(desk.words(try desk.decide(example.command)) == example.words)
    } catch let refusal as DecisionRefusal {
      #expect(desk.words(refusal) == example.words)
    }
  }

  @Test(arguments: [
    Example("check 1.1", "checked 1.1"),
    Example("check 1.2", "checked 1.2.1, checked 1.2.2"),
    Example("check 1.2.1 1.2", "checked 1.2.1, checked 1.2.2"),
    Example("check 1", "checked 1.1, checked 1.2.1, checked 1.2.2 · left out 1.3"),
    Example(
      "check 1 1.3", "checked 1.1, checked 1.2.1, checked 1.2.2, chosen 1.3, checked 1.3"),
    Example("check 1.1", "nothing · unchanged 1.1", after: "check 1.1"),
    Example(
      "check 1", "checked 1.2.1, checked 1.2.2 · unchanged 1.1 · left out 1.3",
      after: "check 1.1"),
    Example(
      "check 1", "checked 1.1, checked 1.2.2 · left out 1.2.1 1.3", after: "skip 1.2.1"),
    Example("check outcomes", "checked outcomes.1"),
    Example("check -", "whole plan"),
  ]) func checksWhatIsMeant(_ example: Example) throws { try expect(example) }

  @Test(arguments: [
    Example("annotate 1.1", "checked 1.1"),
    Example("annotate 1.2", "checked 1.2.1, checked 1.2.2, noted 1.2"),
    Example("annotate 1.1", "noted 1.1 · unchanged 1.1", after: "check 1.1"),
    Example("note 1", "noted 1"),
  ]) func aRemarkBelongsToWhatWasNamed(_ example: Example) throws { try expect(example) }

  @Test(arguments: [
    Example("check 1.3", "chosen 1.3, checked 1.3"),
    Example("check 2.1", "chosen 2, checked 2.1"),
    Example("check 2", "chosen 2, checked 2.1 · left out 2.2"),
    Example("check 2.2", "chosen 2.2, chosen 2, checked 2.2"),
    Example("check 2.1 2.2", "chosen 2, checked 2.1, chosen 2.2, checked 2.2"),
    Example("check 2.1", "checked 2.1", after: "choose 2"),
    Example("check 2.1", "chosen 2, checked 2.1", after: "choose 2;giveup 2"),
    Example("start 2.1", "chosen 2, started 2.1"),
    Example("skip 2.1", "skipped 2.1"),
    Example("note 2.1", "noted 2.1"),
    Example("check 3.2", "chosen 3.2, checked 3.2"),
    Example("check 4.1.2", "chosen 4.1, checked 4.1.2"),
    Example("check 4.1", "chosen 4.1, checked 4.1.1, checked 4.1.2"),
    Example("check 4.1.2", "checked 4.1.2", after: "check 4.1.1"),
    Example("start 4.2.1", "chosen 4.2, started 4.2.1"),
  ]) func takesUpWhatWouldNotCount(_ example: Example) throws { try expect(example) }

  @Test(arguments: [
    Example("check 3", "only options in 3"),
    Example("check 4", "only options in 4"),
    Example("check 3", "checked 3.1 · left out 3.2 3.3", after: "choose 3.1"),
    Example("check 3.1 3.2 3.3", "no place for 3.3 in 3: 3.1 3.2"),
    Example("check 3.3", "no place for 3.3 in 3: 3.1 3.2", after: "choose 3.1 3.2"),
    Example("check 3.3", "chosen 3.3, checked 3.3", after: "choose 3.1 3.2;giveup 3.1"),
    Example("check 4.2.1", "no place for 4.2 in 4: 4.1", after: "check 4.1.1"),
    Example("start 4.2.1", "no place for 4.2 in 4: 4.1", after: "check 4.1.1"),
  ]) func aChoiceHasSoManyPlaces(_ example: Example) throws { try expect(example) }

  @Test(arguments: [
    Example("uncheck 1.1", "unchecked 1.1", after: "check 1.1"),
    Example("uncheck 1", "unchecked 1.1, unskipped 1.2.1", after: "check 1.1;skip 1.2.1"),
    Example("uncheck 1.1", "nothing · unchanged 1.1"),
    Example("uncheck 2.1", "unchecked 2.1 · kept 2", after: "check 2.1"),
    Example("uncheck 2.1", "unchecked 2.1", after: "check 2.1 2.2"),
    Example("uncheck 2", "unchecked 2.1, unchecked 2.2 · kept 2 2.2", after: "check 2.1 2.2"),
    Example("uncheck 2.1", "unchecked 2.1", after: "check 2.1;giveup 2"),
    Example("uncheck 3.1", "unchecked 3.1 · kept 3.1", after: "check 3.1"),
    Example("uncheck 4.1.1", "unchecked 4.1.1 · kept 4.1", after: "check 4.1.1"),
    Example("uncheck 4.1.1", "unchecked 4.1.1", after: "check 4.1.1;start 4.1.2"),
    Example("uncheck -", "whole plan"),
  ]) func uncheckingOpensAndKeepsWhatWasTakenUp(_ example: Example) throws { try expect(example) }

  @Test(arguments: [
    Example("start 1.1", "started 1.1"),
    Example("start 1.1", "nothing · unchanged 1.1", after: "start 1.1"),
    Example("start 1.1", "started 1.1", after: "skip 1.1"),
    Example("start 1.1", "done: 1.1", after: "check 1.1"),
    Example("start 1.2", "parent 1.2, first 1.2.1"),
    Example("start 1.2", "parent 1.2, first 1.2.2", after: "check 1.2.1"),
    Example("start 1", "parent 1, first 1.1"),
    Example("stop 1", "stopped 1.1", after: "start 1.1"),
    Example("stop 1", "nothing · unchanged 1"),
    Example("skip 1.2", "skipped 1.2.1, skipped 1.2.2"),
    Example("skip 1.2", "skipped 1.2.2 · unchanged 1.2.1", after: "check 1.2.1"),
    Example("skip 1.1", "done: 1.1", after: "check 1.1"),
  ]) func otherStates(_ example: Example) throws { try expect(example) }

  @Test(arguments: [
    Example("choose 2", "chosen 2"),
    Example("choose 2", "nothing · unchanged 2", after: "choose 2"),
    Example("choose 2.2", "chosen 2.2, chosen 2"),
    Example("choose 2.2", "chosen 2", after: "choose 2.2;giveup 2"),
    Example("choose 3.1", "nothing · unchanged 3.1", after: "check 3.1"),
    Example("choose 4.1 4.2", "no place for 4.2 in 4: 4.1"),
    Example("choose 1.1", "no option: 1.1"),
    Example("choose 3", "choice 3: 3.1 3.2 3.3"),
    Example("choose 4", "choice 4: 4.1 4.2"),
    Example("giveup 2", "unchosen 2", after: "choose 2"),
    Example("giveup 2", "unchosen 2", after: "check 2.1"),
    Example("giveup 2", "nothing · unchanged 2"),
    Example("giveup 3.1", "unchosen 3.1", after: "check 3.1"),
  ]) func choosing(_ example: Example) throws { try expect(example) }

  /// In every plan that comes with the program: whatever is checked counts from then on.
  @Test(arguments: PlanLibrary.bundled().entries.map(\.id.description))
  func whatIsCheckedCounts(_ name: String) throws {
    let id = try #require(PlanID(name))
    let text = try #require(try PlanLibrary.bundled()[id]?.read()).plan
    for leaf in text.items.indices where text.isLeaf(leaf) && text.items[leaf].kind != .outcome {
      var desk = StudyDesk(text)
      desk.apply(try Decider.check([.item(leaf)], of: desk.plan, on: .sample, Remark()))
      let counts = desk.plan.counts
      #expect(counts.done == 1)
      var place: PlanPlace? = .item(leaf)
      while let at = place {
        if let choice = desk.plan.choice(over: at) {
          #expect(desk.plan.isChosen(at, of: choice), "\(desk.address(at))")
        } else {
          #expect(!desk.plan.isLeftOut(at), "\(desk.address(at))")
        }
        place = desk.plan.parent(of: at)
      }
    }
  }
}
