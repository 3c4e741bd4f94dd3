import Testing

@testable import RoadmapKit
@testable import RoadmapModel

/// Lines and headings that become optional when they are done: what counted goes on to count.
@Suite struct OptionalSinceTests {
  private let desk = ShelfDesk()
  private static let path = "/plans/mine.md"
  private static let text = """
    # Mine

    ## Week 1: Basics
    - [ ] Variables
    - [ ] Functions

    ## Week 2: More
    - [ ] Channels
    - [ ] Maps

    """

  /// What is done, and what is made optional.
  static let cases: [(done: [String], from: String, to: String, counts: (Int, Int))] = [
    (["Variables", "Functions"], "Basics", "Basics (optional)", (2, 4)),
    (["Variables"], "Basics", "Basics (optional)", (1, 4)),
    (["Variables"], "Variables", "Variables (optional)", (1, 4)),
    (["Maps"], "Variables", "Variables (optional)", (1, 3)),
    (["Maps"], "Basics", "Basics (optional)", (1, 2)),
  ]

  @Test(arguments: cases.indices)
  func whatWasDoneGoesOnToCount(index: Int) throws {
    let (done, from, to, counts) = Self.cases[index]
    desk.files[Self.path] = Self.text
    _ = try desk.add(Self.path)
    for text in done { try desk.check(text) }
    desk.files[Self.path] = Self.text.replacing(from, with: to)
    let edited = try desk.plan().counts
    #expect((edited.done, edited.counted) == counts, "\(done), \(to)")
    // As where it is ticked when it is optional already.
    let other = ShelfDesk()
    other.files[Self.path] = Self.text.replacing(from, with: to)
    _ = try other.add(Self.path)
    for text in done { try other.check(text == from ? to : text) }
    let ticked = try other.plan().counts
    #expect((ticked.done, ticked.counted) == counts, "\(done), \(to)")
    _ = try desk.undo()
    try desk.expectSound()
  }
}
