import RoadmapKit
import Testing

@testable import RoadmapModel

/// What has nothing left to do, and what a command finished.
@Suite struct CompletionTests {
  private static let required = "check 1.1 1.2;check 3.1;check 4.1"

  @Test(arguments: [
    ("", ""),
    ("check 1.2", "1.2"),
    ("check 1.1 1.2", "1 1.2"),
    ("skip 1.1;check 1.2", "1 1.2"),
    // Optional, and taken up: now it is missing.
    ("check 1.1 1.2;choose 1.3", "1.2"),
    ("check 2.1", "2"),
    ("check 2.1;choose 2.2", ""),
    ("check 3.1", "3"),
    ("check 3.1;choose 3.2", ""),
    ("check 3.1;choose 3.2;giveup 3.2", "3"),
    // Given up though it is done: another one is to be done.
    ("check 3.1;giveup 3.1", "3"),
    // To skip an option is no choice; to skip them all leaves none.
    ("skip 3.1", ""),
    ("skip 3.1;skip 3.2;skip 3.3", "3"),
    ("check 4.1.1", ""),
    ("check 4.1", "4 4.1"),
    ("check 4.1.1;skip 4.1.2", "4 4.1"),
    ("skip 4.1.1 4.1.2", "4.1"),
    // Outcomes hold up nothing.
    (required, "- 1 1.2 3 4 4.1"),
    ("check outcomes", "outcomes"),
  ]) func isComplete(_ history: String, _ expected: String) throws {
    let desk = try StudyDesk.sample(after: history)
    let plan = desk.plan
    let completion = Completion(plan)
    let places =
      plan.sections.indices.map { PlanPlace.section($0) }
      + plan.items.indices.filter { !plan.isLeaf($0) }.map { PlanPlace.item($0) }
    let complete = places.filter { completion[$0] }.map(desk.address).sorted()
    #expect(complete.joined(separator: " ") == expected)
  }

  @Test(arguments: [
    ("", "check 1.1", ""),
    ("", "check 1.2", "1.2"),
    ("check 1.1", "check 1.2", "1.2 1"),
    ("check 1.2.1", "check 1.2.2", "1.2"),
    ("check 1.1", "skip 1.2", "1.2 1"),
    (required, "check 1.3", ""),
    ("check 1.2;check 3.1;check 4.1", "check 1.1", "1 -"),
    ("", "check 2.1", "2"),
    (required, "check 2.1", "2"),
    ("\(required);choose 2", "check 2.1", "2 -"),
    // To give up what is open can finish a plan too.
    ("\(required);choose 2", "giveup 2", "-"),
    ("\(required);choose 1.3", "giveup 1.3", "1 -"),
    (required, "choose 2", ""),
    ("", "check 3.1", "3"),
    ("check 3.1", "check 3.2", ""),
    ("check 4.1.1", "check 4.1.2", "4.1 4"),
    ("", "check outcomes", "outcomes"),
    ("check 1.1 1.2", "uncheck 1.1", ""),
  ]) func finishes(_ history: String, _ command: String, _ expected: String) throws {
    var desk = try StudyDesk.sample(after: history)
    let before = desk.plan
    let decision = try desk.decide(command)
    desk.apply(decision)
    let finished = desk.plan.finished(since: before, by: decision.changed)
    #expect(desk.addresses(finished) == expected)
  }
}
