import CommandLineKit
import RoadmapKit

/// `roadmap plans`: the plans known.
struct PlansCommand: Command {
  static let descriptor = CommandDescriptor(
    "plans", group: .plans, summary: "List plans.",
    discussion: ["Each with its name, title, time frame, sections and items."],
    examples: [CommandExample("roadmap plans", "All plans, one per line.")],
    synonyms: ["roadmaps"],
    parameters: [StandardOptions.json])

  let given: ParsedArguments
  var isJSON: Bool { given[StandardOptions.json] }

  func run(in context: CommandContext) throws -> ExitCode {
    try Self.list(PlanAccess(context), isJSON: isJSON)
  }

  /// Also what `roadmap show` alone says.
  static func list(_ access: PlanAccess, isJSON: Bool) throws -> ExitCode {
    let context = access.context
    let listed = try access.shelf.plans.shown()
    let plans = try access.shelf.plans.read(listed.shown)
    if isJSON {
      // Wherever their files are, so that all machines say the same.
      let ticking = try access.shelf.journal?.plansSetToTick() ?? []
      let others = try access.shelf.plans.read(listed.others)
      // In the order in which they are listed, as before any was begun.
      let order = try access.library.entries.map(\.id)
      let all = (plans + others).sorted {
        (order.firstIndex(of: $0.plan.id) ?? 0) < (order.firstIndex(of: $1.plan.id) ?? 0)
      }
      try context.write(
        json(
          all, ticking, try courses(of: all, access).compactMapValues { $0.pace?.timetable.end },
          try questions(of: all, access)))
    } else {
      let questions = try questions(of: plans, access)
      let ticking = Set(try access.shelf.journal?.tickingPlans().map(\.plan) ?? [])
      let others = listed.others.map(\.id)
      let today = try Moment(context.environment).today
      let words = try courses(of: plans, access).mapValues { PaceWords($0, today: today) }
      let (ends, pauses) = (words.compactMapValues(\.end), words.compactMapValues(\.pause))
      try context.write(
        PlansView(
          sources: plans, others: others, questions: questions, ticking: ticking, ends: ends,
          pauses: pauses
        ).page(context.screen))
    }
    return .ok
  }

  /// How many ticks wait for an answer.
  private static func questions(
    of plans: [ReadPlan], _ access: PlanAccess
  ) throws -> [PlanID: Int] {
    try access.shelf.journal?.questionCounts(of: plans.map(\.plan.id)) ?? [:]
  }

  private static func courses(
    of plans: [ReadPlan], _ access: PlanAccess
  ) throws -> [PlanID: Course] {
    Dictionary(
      uniqueKeysWithValues: try access.shelf.scopes.scope(only: plans).courses.map {
        ($0.plan.id, $0)
      })
  }

  private static func json(
    _ plans: [ReadPlan], _ ticking: Set<PlanID>, _ ends: [PlanID: Day], _ questions: [PlanID: Int]
  ) -> JSONWriter {
    JSONWriter { json in
      json.set("schema", "roadmap.plans/1")
      json.objects("plans", plans) { json, source in
        let plan = source.plan
        json.set("id", plan.id.description)
        json.set("title", plan.title)
        json.set("source", source.origin.name)
        json.set("tick_file", ticking.contains(plan.id))
        json.set("goal", plan.goal)
        PlanJSON.spanAndRepair(of: plan, &json)
        json.set("end", ends[plan.id]?.description)
        json.set("open_questions", questions[plan.id] ?? 0)
        json.set("sections", Array(plan.childSections(of: 0)).count)
        json.object("counts") { PlanJSON.counts(plan.counts, &$0) }
      }
    }
  }
}
