@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// A user who does anything that the commands allow, in any order.
struct RandomStudy {
  var random: SeededGenerator
  private var isSkipper: Bool

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    isSkipper = Bool.random(using: &random)
  }

  /// A plan after some steps; a refused one leaves no trace.
  mutating func studied(_ text: Plan, steps: Int, from first: Day, to last: Day) -> StudiedPlan {
    var desk = StudyDesk(text)
    for _ in 0..<steps {
      let plan = desk.plan
      let place = place(plan)
      let day = Day(number: Int.random(in: first.number...last.number, using: &random))
      if let decision = try? decision(place, plan, day) { desk.apply(decision) }
    }
    return desk.plan
  }

  private mutating func place(_ plan: StudiedPlan) -> PlanPlace {
    if !plan.items.isEmpty, Int.random(in: 0..<4, using: &random) > 0 {
      return .item(Int.random(in: plan.items.indices, using: &random))
    }
    return .section(Int.random(in: plan.sections.indices, using: &random))
  }

  private mutating func decision(
    _ place: PlanPlace, _ plan: StudiedPlan, _ day: Day
  ) throws(DecisionRefusal) -> Decision {
    switch Int.random(in: 0..<14, using: &random) {
    case 0...5: try Decider.check([place], of: plan, on: day, Remark())
    case 6: try Decider.uncheck([place], of: plan)
    case 7: try Decider.start([place], of: plan, on: day)
    case 8: try Decider.stop([place], of: plan)
    case 9 where isSkipper: try Decider.skip([place], of: plan, on: day, why: nil)
    case 10: try Decider.review([place], of: plan, on: day, .good)
    case 11: try Decider.choose([place], of: plan, isGivenUp: true)
    default: try Decider.choose([place], of: plan, isGivenUp: false)
    }
  }

  mutating func run(near today: Day) -> PlanRun? {
    guard Int.random(in: 0..<4, using: &random) > 0 else { return nil }
    let start = today.advanced(by: Int.random(in: -400...40, using: &random))
    let until =
      Bool.random(using: &random)
      ? start.advanced(by: Int.random(in: 0...500, using: &random)) : nil
    var pauses: [PlanRun.Pause] = []
    if Bool.random(using: &random) {
      let first = start.advanced(by: Int.random(in: 0...100, using: &random))
      let last = first.advanced(by: Int.random(in: 0...50, using: &random))
      pauses.append(PlanRun.Pause(first: first, last: Bool.random(using: &random) ? last : nil))
    }
    return PlanRun(start: start, until: until, pauses: pauses)
  }

  /// A quarter of all plans, another one for each seed after the other.
  static func plans(_ seed: UInt64) -> [(seed: UInt64, name: String, plan: Plan)] {
    plans.enumerated().filter { UInt64($0.offset) % 4 == seed % 4 }.map {
      (seed &* 1000 &+ UInt64($0.offset), $0.element.name, $0.element.plan)
    }
  }

  /// Every plan there is to test with.
  static let plans: [(name: String, plan: Plan)] =
    FixturePlanTests.names.compactMap { name in
      let bytes = Fixtures.bytes("\(FixturePlanTests.folder)/\(name)")
      guard bytes.count < 60_000 else { return nil }
      return (try? PlanReader.read(bytes, id: Fixtures.id(String(name.prefix { $0 != "." }))))
        .map { (name, $0) }
    }
    + BundledPlan.all.compactMap { bundled in
      (try? FivePlansTests.bundled(bundled.id.description)).map { (bundled.id.description, $0) }
    } + ((try? StudyDesk.sample()).map { [("sample", $0.plan.plan)] } ?? [])
}

extension StudiedPlan {
  func name(of place: PlanPlace) -> String { plan.name(of: place) }
}

extension Plan {
  /// Its address, for messages.
  func name(of place: PlanPlace) -> String {
    switch place {
    case .section(let index): address(ofSection: index).description
    case .item(let index): address(ofItem: index).description
    }
  }
}
