import CommandLineKit
import RoadmapKit

/// `roadmap remove`: a plan leaves the list.
struct RemoveCommand: Command {
  static let plan = Argument<String>("plan", help: "The plan's name.")
  static let forget = Flag("--forget", help: "Forget its progress too.")

  static let descriptor = CommandDescriptor(
    "remove", group: .plans, summary: "Remove a plan, keeping its progress.",
    discussion: [
      "Its file is not touched. If you add the plan again, its progress comes back. 'roadmap "
        + "undo' restores the plan, including forgotten progress."
    ],
    examples: [CommandExample("roadmap remove year-5", "Remove a plan from the list.")],
    synonyms: ["rm", "delete", "unregister"], parameters: [plan, forget])

  let given: ParsedArguments
  private var name: String { given[Self.plan] }
  private var forgets: Bool { given[Self.forget] }

  func run(in context: CommandContext) throws -> ExitCode {
    let access = PlanAccess(context)
    let id = try id(access)
    let asked = try recordedCount(id, access)
    if forgets, asked > 0 {
      try context.confirm(
        "Forget the progress of \(PlanWords.count(asked, "item")) in '\(id)'?",
        saying: "roadmap remove \(id) --forget", refusal: "Nothing was removed.")
    }
    // Others may have removed it meanwhile, or recorded more of it than the user was asked about.
    let count = try access.writing {
      guard try self.id(access) == id else { throw try access.removed(id) }
      let count = try recordedCount(id, access)
      if forgets, count > asked, !context.choices.saysYes {
        throw CommandError(
          .couldNot, "More was recorded for '\(id)' in the meantime; nothing was removed.",
          hints: ["To try again: roadmap remove \(id) --forget"])
      }
      try access.shelf.adding.remove(id, forgets: forgets)
      return count
    }
    let comeback = try access.way(backTo: id)
    let isSynced = try access.shelf.syncing.isSetUp
    try context.answer(
      Page(context.screen) { page in
        let end =
          count == 0
          ? ""
          : " \(page.screen.glyphs.separator) progress of \(PlanWords.count(count, "item")) \(forgets ? "forgotten" : "kept")"
        page.paragraph("\("removed", .heading)  \(id.description, .address)\(end, .dim)")
        if let comeback {
          page.line()
          page.paragraph("\("To add it again:", .dim)  \(StyledText.whole(comeback, .address))")
        }
        if forgets, isSynced {
          page.paragraph(
            "Other machines forget it when they sync; the repository's history keeps it.")
        }
      })
    return .ok
  }

  private func recordedCount(_ id: PlanID, _ access: PlanAccess) throws -> Int {
    try access.shelf.journal?.progress(of: id).count ?? 0
  }

  /// The plan need not be readable, only known.
  private func id(_ access: PlanAccess) throws -> PlanID {
    let library = try access.library
    if PlanAccess.isFile(name) {
      let environment = access.context.environment
      let absolute = environment.absolutePath(name) ?? name
      if let entry = library.entries.first(where: { environment.leads(absolute, to: $0.origin) }) {
        return entry.id
      }
    }
    guard let entry = try access.entry(named: name) else { throw try access.unknown(name) }
    return entry.id
  }
}
