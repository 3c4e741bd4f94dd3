import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// A plan that comes with the program, and comes otherwise with the next version of it.
@Suite struct BundledPlanTests {
  private let desk = ShelfDesk()

  private static let first = """
    # Year 3

    ## Q1: Services
    - Learn how services find each other in a cluster
    - Learn what a circuit breaker is for
    - Read about gateways at the edge of a system

    ## Q2: Containers
    - Build and sign the image of a container
    """

  /// Reworded, moved, gone, new; and a heading of its own.
  private static let second = """
    # Year 3, revised

    ## Q1: Services and Gateways
    - Learn how services find each other in a large cluster
    - Trace a request through all services of a system

    ## Q2: Containers
    - Learn what a circuit breaker is for
    - Build and sign the image of a container
    """

  init() { desk.bundled = ["year-3": Self.first] }

  @Test func progressStaysAndTheNewsIsToldOnce() throws {
    try desk.check(
      "Learn how services find each other in a cluster", "Learn what a circuit breaker is for")
    desk.bundled["year-3"] = Self.second
    let done = [
      "Learn how services find each other in a large cluster",
      "Learn what a circuit breaker is for",
    ]
    #expect(try desk.done() == done)
    var summary = PlanMatch.Summary()
    (summary.kept, summary.moved, summary.reworded, summary.new, summary.gone) = (1, 1, 1, 1, 1)
    // "Services and Gateways" is the first quarter still.
    summary.sections = 1
    #expect(desk.told() == [.changed(summary, isStored: true)])
    #expect(try desk.done() == done)
    #expect(desk.told().isEmpty)
    try desk.expectSound()
  }

  @Test func anUndoTakesTheUpdateBack() throws {
    try desk.check("Learn what a circuit breaker is for")
    desk.bundled["year-3"] = Self.second
    _ = try desk.plan()
    #expect(try desk.undo() == "updated year-3")
    _ = desk.told()
    let plan = try desk.plan()
    #expect(plan.title == "Year 3")
    #expect(try desk.done() == ["Learn what a circuit breaker is for"])
    #expect(desk.told().allSatisfy { $0 == .declined })
    // What is done now is done to the text that is shown.
    try desk.check("Read about gateways at the edge of a system")
    #expect(try desk.done().count == 2)
    // A still later version is a change like any other.
    desk.bundled["year-3"] = Self.second.replacing("Trace", with: "Follow")
    _ = desk.told()
    #expect(try desk.plan().title == "Year 3, revised")
    #expect(desk.told().count == 1)
    #expect(try desk.done() == ["Learn what a circuit breaker is for"])
    try desk.expectSound()
  }

  /// The user goes back to the version before: what was gone returns.
  @Test func anOlderVersionOfTheProgramIsAChangeToo() throws {
    try desk.check("Read about gateways at the edge of a system")
    desk.bundled["year-3"] = Self.second
    #expect(try desk.done().isEmpty)
    desk.bundled["year-3"] = Self.first
    #expect(try desk.done() == ["Read about gateways at the edge of a system"])
    try desk.expectSound()
  }

  @Test func aPlanOfWhichNothingWasRecordedChangesSilently() throws {
    _ = try desk.plan()
    desk.bundled["year-3"] = Self.second
    #expect(try desk.plan().title == "Year 3, revised")
    #expect(desk.told().isEmpty)
    #expect(try desk.reading { $0.journal == nil })
  }

  @Test func thePlansOfThisVersionAreThere() throws {
    let ids = BundledPlan.all.map(\.id.description)
    #expect(ids.sorted() == ["phase-5", "staff", "year-3", "year-4", "year-5"])
    for plan in BundledPlan.all { #expect(PlanLibrary.bundledText(plan.id) == plan.text()) }
  }
}
