import RoadmapKit

/// What commands need to get from a user's words to plans.
struct PlanAccess {
  /// A plan, and where it comes from.
  struct Source {
    let plan: Plan
    let origin: PlanOrigin
  }

  let library: PlanLibrary
  let context: CommandContext

  init(_ context: CommandContext) {
    self.context = context
    library = PlanLibrary.bundled()
  }

  /// Every plan that is known, read.
  func plans() throws(CommandError) -> [Source] {
    var plans: [Source] = []
    for entry in library.entries { plans.append(try read(entry)) }
    return plans
  }

  func read(_ entry: PlanLibrary.Entry) throws(CommandError) -> Source {
    do {
      return Source(plan: try entry.read(), origin: entry.origin)
    } catch {
      throw Self.error(error, in: entry.id.description)
    }
  }

  /// What `--plan` and the like mean: a plan's name or the beginning of one, or a file.
  func plan(named name: String) throws(CommandError) -> Source {
    if Self.isFile(name) { return try file(name) }
    let entries = library.entries(named: name)
    if entries.count == 1 { return try read(entries[0]) }
    if entries.count > 1 { throw Self.ambiguous(name, entries) }
    if let source = try fileThatExists(name) { return source }
    throw CommandError(.couldNot, "There is no plan '\(name)'.", hints: hints(forPlan: name))
  }

  static func ambiguous(_ name: String, _ entries: [PlanLibrary.Entry]) -> CommandError {
    CommandError(
      .couldNot, "'\(name)' may be any of \(entries.count) plans: \(names(entries)).",
      hints: ["Type as much of the name as tells them apart."])
  }

  private func hints(forPlan name: String) -> [String] {
    // An address names its plan.
    if let first = name.split(separator: ".").first, first.utf8.count < name.utf8.count,
      let plan = library.entries(named: first).first
    {
      return ["This takes a whole plan; that address is in '\(plan.id)'."]
    }
    let ids = library.entries.map(\.id.description)
    if let nearest = Suggestion.nearest(to: name, among: ids) {
      return ["Did you mean '\(nearest)'?"]
    }
    return ["Plans: \(Self.names(library.entries)); or name a file, such as ./plan.md"]
  }

  private static func names(_ entries: [PlanLibrary.Entry]) -> String {
    entries.map(\.id.description).joined(separator: ", ")
  }

  func origin(of plan: Plan) -> PlanOrigin { library[plan.id]?.origin ?? .bundled }
}
