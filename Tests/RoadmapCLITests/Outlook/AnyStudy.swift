import CommandLineKit
import RoadmapCLI
import RoadmapKit

/// Somebody who studies the five plans and two of their own in any way that the commands allow.
struct AnyStudy {
  let store = CommandStore()
  private var random: SeededGenerator
  private var day = 0
  private var addresses: [String] = []

  init(seed: UInt64) throws {
    random = SeededGenerator(seed: seed)
    for (name, text) in Self.files {
      store.write(name, text)
      run(["add", name])
    }
    for plan in try plans() {
      addresses += plan.items.indices.map { plan.address(ofItem: $0).description }
      addresses += plan.sections.indices.map { plan.address(ofSection: $0).description }
    }
  }

  var today: Day { Day(number: 20_777).advanced(by: day) }

  @discardableResult
  func run(_ words: [String]) -> CommandRun {
    CommandRun(words, store: store, now: "\(today)T09:00:00Z")
  }

  private mutating func pick(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  /// A refused command leaves no trace.
  mutating func step() {
    let place = addresses[pick(0...addresses.count - 1)]
    let other = addresses[pick(0...addresses.count - 1)]
    let plan = String(place.prefix { $0 != "." })
    if pick(0...4) == 0 { day += pick(1...9) }
    switch pick(0...23) {
    case 0...5: run(["check", place])
    case 6: run(["check", place, "--on", "\(pick(1...9)) days ago"])
    case 7, 8: run(["skip", place])
    case 9: run(["uncheck", place])
    case 10: run(["start", place])
    case 11: run(["stop", place])
    case 12: run(["choose", place])
    case 13: run(["choose", "--not", place])
    case 14: run(["review", place, "--grade", "good"])
    case 15: run(["link", place, other])
    case 16: run(["start", plan, "--until", "\(today.advanced(by: pick(9...200)))"])
    case 17: run(["undo"])
    case 18: run(["redo"])
    case 19: run(["replan", plan, "--yes"])
    case 20, 21: run(["postpone", place, "--to", "\(today.advanced(by: pick(0...60)))"])
    case 22: run(["pause", plan, "--until", "\(today.advanced(by: pick(0...9)))"])
    default: run(["check", plan])
    }
  }

  /// The plans with what is recorded of them, as the library has them.
  func plans() throws -> [StudiedPlan] {
    let journal = try Journal(path: store.path, .reading)
    defer { journal.close() }
    let store = store
    let shelf = PlanShelf(
      journal,
      time: RecordingTime(instant: Instant(milliseconds: 0), day: today),
      sources: PlanSources { path in
        guard case .success(let bytes)? = store.read(path) else {
          return .unreadable("no such file", isMissing: true)
        }
        return .bytes(bytes)
      },
      openForWriting: { () throws(JournalError) in
        try Journal(path: store.path, .writing(RandomSource { 1 }))
      },
      tell: { _ in })
    return try shelf.plans.library().entries.map { try $0.read() }
  }

  func links() throws -> ItemLinks {
    let journal = try Journal(path: store.path, .reading)
    defer { journal.close() }
    return try journal.links()
  }

  private static let files = [
    ("bakery.md", bakery), ("harbour.md", "# Harbour\n\n## Week 1\n- [ ] Ropes\n- [ ] Knots\n"),
  ]

  /// With something of every kind.
  private static let bakery = """
    # Bakery (6 weeks)

    ## Flour
    - [ ] Know the grains
    - [ ] Grind them:
      - [ ] Wheat
      - [ ] Rye
      - [ ] Spelt (optional)
    - [ ] Sieve (optional)

    ## Ovens (pick 1–2)
    - [ ] Stone
    - [ ] Steel
    - [ ] Clay

    ## Breads (choose one)

    ### Sourdough
    - [ ] Feed a starter
    - [ ] Bake a loaf

    ### Flat bread
    - [ ] Roll it
    - [ ] Bake it on a stone

    ## Sweets (optional)
    - [ ] Tarts
    - [ ] Buns

    ## Project: A market stall
    - [ ] Sell ten loaves

    ## Outcomes
    - [ ] Tell rye from wheat by smell

    """
}
