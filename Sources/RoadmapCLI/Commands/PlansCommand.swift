import RoadmapKit

/// `roadmap plans`: the plans known.
struct PlansCommand: Command {
  static let descriptor = CommandDescriptor(
    "plans", group: .plans, summary: "List the plans that are known.",
    discussion: ["Each with its name, title, time, sections and items."],
    examples: [CommandExample("roadmap plans", "All plans, a line each.")],
    synonyms: ["roadmaps"],
    parameters: [StandardOptions.json])

  let isJSON: Bool

  init(_ parsed: ParsedArguments) throws(UsageError) {
    isJSON = parsed[StandardOptions.json]
  }

  func run(in context: CommandContext) throws(CommandError) -> ExitCode {
    try Self.list(PlanAccess(context), isJSON: isJSON)
  }

  /// Also what `roadmap show` alone says.
  static func list(
    _ access: PlanAccess, isJSON: Bool
  ) throws(CommandError) -> ExitCode {
    let context = access.context
    let plans = try access.plans()
    let ticking = try access.asking { shelf throws(JournalError) in
      Set(try shelf.tickingPlans().map(\.plan))
    }
    if isJSON {
      try context.write(json(plans, ticking))
    } else {
      try context.write(PlansView(plans, ticking: ticking).page(context.screen))
    }
    return .ok
  }

  private static func json(_ plans: [ReadPlan], _ ticking: Set<PlanID>) -> JSONWriter {
    JSONWriter { json in
      json.set("schema", "roadmap.plans/1")
      json.array("plans", plans) { json, source in
        let plan = source.plan
        json.object { json in
          json.set("id", plan.id.description)
          json.set("title", plan.title)
          json.set("source", source.origin.name)
          json.set("tick_file", ticking.contains(plan.id))
          json.set("goal", plan.goal)
          json.set("span") { PlanJSON.span(plan.span, &$0) }
          json.set("repair") { PlanJSON.repair(plan.source.repair, &$0) }
          json.set("sections", Array(plan.childSections(of: 0)).count)
          json.object("counts") { PlanJSON.counts(plan.counts, &$0) }
        }
      }
    }
  }
}
