import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

@Suite struct GatesTests {
  @Test(arguments: [
    ("", "1.1", "open"), ("", "1.2.1", "open"), ("", "1.3", "aside"),
    ("", "2", "aside"), ("", "2.1", "aside"), ("", "2.2", "aside"),
    ("", "3", "open"), ("", "3.1", "choice 3"), ("", "4", "open"), ("", "4.1", "choice 4"),
    ("", "4.1.1", "choice 4"), ("", "outcomes", "aside"), ("", "outcomes.1", "aside"),
    ("choose 1.3", "1.3", "open"), ("choose 2", "2.1", "open"), ("choose 2", "2.2", "aside"),
    ("choose 2.2", "2.2", "open"), ("choose 3.2", "3.2", "open"),
    ("choose 3.2", "3.1", "choice 3"), ("choose 4.2", "4.2.1", "open"),
    ("choose 4.2", "4.1.1", "choice 4"), ("choose 4.2;giveup 4.2", "4.2.1", "choice 4"),
    ("check 3.1", "3.1", "open"), ("check 3.1;giveup 3.1", "3.1", "choice 3"),
  ])
  func standBeforeWhatWasNotTakenUp(_ lines: String, _ address: String, _ gate: String) throws {
    let desk = try StudyDesk.sample(after: lines)
    let place = try #require(try desk.places([address[...]]).first)
    let gates = Gates(desk.plan)
    let words =
      switch gates[place] {
      case .open: "open"
      case .aside: "aside"
      case .choice(let choice): "choice \(desk.address(choice))"
      }
    #expect(words == gate)
  }
}
