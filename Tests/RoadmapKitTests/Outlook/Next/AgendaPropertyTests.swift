import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// What holds for every plan, whatever its user did.
@Suite struct AgendaPropertyTests {
  private static let today = Fixtures.day("2026-11-20")

  private struct Turn {
    let name: String
    let seed: UInt64
    let plan: StudiedPlan
    let run: PlanRun?
    var context: String { "\(name), seed \(seed)" }
    var course: Course { Course(plan, run, .everyDay, today: AgendaPropertyTests.today) }

    var agenda: Agenda { Agenda([course], Effort(StudySettings(), learningFrom: [plan])) }
  }

  private static func turns(_ seed: UInt64) -> [Turn] {
    RandomStudy.plans(seed).map { text in
      var user = RandomStudy(seed: text.seed)
      let steps = Int.random(in: 0...30, using: &user.random)
      let plan = user.studied(
        text.plan, steps: steps, from: today.advanced(by: -90), to: today)
      return Turn(name: text.name, seed: text.seed, plan: plan, run: user.run(near: today))
    }
  }

  @Test(arguments: 0..<12 as Range<UInt64>) func holdsForEveryPlan(_ seed: UInt64) {
    let turns = Self.turns(seed)
    #expect(turns.count > 20)
    for turn in turns {
      let entries = turn.agenda.entries
      let plan = turn.plan
      // Something is named as long as anything is left to do, and nothing once all is done.
      #expect(
        entries.isEmpty == plan.isComplete(.section(0)),
        "\(turn.context): \(entries.prefix(3).map { plan.name(of: $0.place) })")
      #expect(Set(entries.map(\.place)).count == entries.count, "\(turn.context): named twice")
      #expect(entries == turn.agenda.entries, "\(turn.context): another answer")
      let asked = Set(
        entries.compactMap { entry in
          if case .choice = entry.reason { entry.place } else { nil }
        })
      for entry in entries {
        let context = "\(turn.context): \(plan.name(of: entry.place))"
        #expect(entry.minutes >= 5, "\(context)")
        let above = plan.ancestry(of: entry.place)
        #expect(!above.contains { plan.isLeftOut($0) }, "\(context) is left out")
        #expect(!above.contains { plan.isOutcome($0) }, "\(context) is an outcome")
        for place in above {
          guard let choice = plan.choice(over: place) else { continue }
          #expect(
            plan.isChosen(place, of: choice), "\(context) was not chosen, asked \(asked.count)")
        }
        guard case .item(let item) = entry.place, !asked.contains(entry.place) else { continue }
        #expect(plan.isLeaf(item), "\(context) holds others")
        #expect([.open, .started].contains(plan.state(ofItem: item)), "\(context) is not open")
        if case .builds = entry.reason {
          #expect(Self.isBuiltOn(item, plan), "\(context) comes before what it builds on")
        }
      }
    }
  }

  /// Who does what is named, and chooses the first options, comes to the end of any plan.
  @Test(arguments: 0..<4 as Range<UInt64>) func whoFollowsItFinishes(_ seed: UInt64) throws {
    for text in RandomStudy.plans(seed) where text.plan.items.count < 90 {
      var user = RandomStudy(seed: text.seed)
      var desk = StudyDesk(
        user.studied(text.plan, steps: 5, from: Self.today, to: Self.today))
      for _ in 0...text.plan.items.count {
        let plan = desk.plan
        guard let first = Candidates(plan).all.first else { break }
        if case .choice = first.reason {
          let option = try #require(
            plan.options(of: first.place).first { !plan.isChosen($0, of: first.place) })
          desk.apply(try Decider.choose([option], of: plan, isGivenUp: false))
        } else {
          desk.apply(try Decider.check([first.place], of: plan, on: Self.today, Remark()))
        }
      }
      #expect(desk.plan.isComplete(.section(0)), "\(text.name), seed \(text.seed)")
      #expect(Candidates(desk.plan).all.isEmpty, "\(text.name), seed \(text.seed)")
      let counts = desk.plan.counts
      #expect(counts.done == counts.counted, "\(text.name), seed \(text.seed)")
    }
  }

  @Test(arguments: 0..<4 as Range<UInt64>) func severalPlansTakeTurnsInOrder(_ seed: UInt64) {
    var turns = Self.turns(seed)
    var random = SeededGenerator(seed: seed)
    turns.shuffle(using: &random)
    let courses = turns.prefix(4).map(\.course)
    let effort = Effort(StudySettings(), learningFrom: courses.map(\.plan))
    let entries = Agenda(Array(courses), effort).entries
    let ranks = entries.map { entry in
      switch entry.urgency {
      case .started: (0, 0)
      case .overdue(let day): (1, day.number)
      case .due: (2, 0)
      case .next: (3, 0)
      }
    }
    // Behind its share of today a plan's overdue items wait for the other plans' turns, so the order of
    // urgency is each plan's own; only what was started comes before everything.
    #expect(ranks.drop { $0.0 == 0 }.allSatisfy { $0.0 > 0 }, "seed \(seed)")
    for index in courses.indices {
      let own = zip(entries, ranks).filter { $0.0.course == index }.map(\.1)
      for (a, b) in zip(own, own.dropFirst()) { #expect(a <= b, "seed \(seed)") }
    }
    for limit in [0, 1, 3, 12, 63, 64, 100] {
      let first = Agenda(Array(courses), effort, atMost: limit)
      #expect(first.entries == Array(entries.prefix(limit)), "seed \(seed)")
      #expect(first.count == entries.count, "seed \(seed)")
    }
    for (index, course) in courses.enumerated() {
      let alone = Agenda([course], effort).entries.map(\.place)
      let among = entries.filter { $0.course == index }.map(\.place)
      #expect(alone == among, "seed \(seed): others change what \(turns[index].name) has to do")
    }
  }

  /// All that counts and stands before it in its section is settled.
  private static func isBuiltOn(_ item: Int, _ plan: StudiedPlan) -> Bool {
    let section = Int(plan.items[item].section)
    let isProject = plan.items[item].kind == .project && plan.sections[section].kind == .project
    let base = isProject ? Int(plan.sections[section].parent) : section
    let below = base..<Int(plan.sections[base].next)
    return plan.items.indices.allSatisfy { other in
      let one = plan.items[other]
      guard below.contains(Int(one.section)), one.line < plan.items[item].line, plan.isLeaf(other),
        [.study, .task, .option].contains(one.kind),
        [.open, .started].contains(plan.state(ofItem: other))
      else { return true }
      return plan.ancestry(of: .item(other)).contains { place in
        plan.isLeftOut(place)
          || plan.choice(over: place).map { !plan.isChosen(place, of: $0) } ?? false
      }
    }
  }
}
