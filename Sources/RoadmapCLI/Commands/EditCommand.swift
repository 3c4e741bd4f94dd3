import CommandLineKit
import RoadmapKit

/// `roadmap edit`: a plan's file in the user's editor.
struct EditCommand: Command {
  static let words = Argument<[String]>(
    "item", help: "A plan, an address, a key, or words from an item; else your only plan.")

  static let descriptor = CommandDescriptor(
    "edit", group: .exchange, summary: "Edit a plan's file at an item.",
    discussion: [
      "The editor is VISUAL, or else EDITOR, or else vi. What you changed is applied when it ends. A "
        + "plan that comes with the program is copied to a file of yours first."
    ],
    examples: [CommandExample("roadmap edit rust.w3", "The plan's file, at week 3.")],
    parameters: [words])

  let given: ParsedArguments
  private var words: [String] { given[Self.words] }

  func run(in context: CommandContext) throws -> ExitCode {
    let access = PlanAccess(context, isWriting: true)
    let target =
      try words.isEmpty
      ? onlyPlan(access) : ItemFinder(access, command: "edit").findToChange(words)
    let plan = target.source.plan
    let line =
      switch target.places.first {
      case .item(let index): Int(plan.items[index].line)
      case .section(let index): Int(plan.sections[index].line)
      case nil: 1
      }
    let file = try OwnFile(of: target.source, access)
    // Nobody waits for an editor to record something.
    access.close()
    guard let editor = UserProgram.editor(context.environment),
      let code = context.environment.launch(editor.opening(file.path, line: max(line, 1)))
    else {
      throw CommandError(
        .couldNot, "There is no editor to open '\(file.path)' with.",
        hints: ["Set EDITOR to one, such as: EDITOR=nano roadmap edit \(plan.id)"])
    }
    guard code == 0 else {
      throw CommandError(
        .couldNot, "'\(editor.words[0])' ended with exit code \(code).",
        hints: ["To choose another editor, set VISUAL or EDITOR."])
    }
    let after = PlanAccess(context)
    if let entry = try after.library[file.id] { _ = try entry.readPlan() }
    return .ok
  }

  private func onlyPlan(_ access: PlanAccess) throws -> ItemFinder.Target {
    let own = try access.library.entries.filter { $0.origin != .bundled }
    guard own.count == 1 else {
      throw CommandError(
        .usage, own.isEmpty ? "You haven't added a plan yet." : "You have \(own.count) plans.",
        hints: ["Name the plan: roadmap edit PLAN"])
    }
    return ItemFinder.Target(source: try own[0].readPlan(), places: [.section(0)])
  }
}
