import CommandLineKit
import RoadmapKit

/// `roadmap add`: a plan of one's own.
struct AddCommand: Command {
  static let file = Argument<String>(
    "file", help: "A Markdown file, a plan that you added, or a bundled plan that was removed.")
  static let name = Option<String?>(
    "--name", valueName: "id", help: "A name for the plan (default: the file's name).")
  static let join = Flag(
    "--join", help: "Continue the progress of a removed plan of that name, whatever its text.")
  static let copy = Flag("--copy", help: "Keep a copy, and ignore later edits of the file.")
  static let tickFile = Flag(
    "--tick-file", help: "Keep the file's boxes and your progress the same.")
  static let noTickFile = Flag("--no-tick-file", help: "Stop writing to the file's boxes.")

  static let descriptor = CommandDescriptor(
    "add", group: .plans, summary: "Add a plan from a file.",
    discussion: [
      "The file stays where it is: edit it as you like, and your progress follows the lines. "
        + "Boxes that are already ticked are imported as done. If the file has moved, add it "
        + "again under the plan's name; progress is kept. To undo it: roadmap undo.",
      "The progress of a removed plan comes back with its text. For a different text of that name you "
        + "are asked; without a terminal it starts fresh, unless you say --join.",
      "With --tick-file, commands such as 'check' also tick the boxes in the file, and change nothing "
        + "else in it; what you tick in an editor is recorded by the next command. You can turn it "
        + "on for a plan at any time: what is done on either side is done.",
    ],
    examples: [
      CommandExample("roadmap add my-plan.md", "Named my-plan."),
      CommandExample("roadmap add my-plan.md --name reading", "Named reading."),
      CommandExample("roadmap add my-plan.md --tick-file", "Tick the boxes in the file, too."),
    ],
    synonyms: ["import-plan", "register"],
    parameters: [file, name, join, copy, tickFile, noTickFile],
    excluding: [[tickFile, noTickFile]])

  /// What became of a plan that was to be added.
  private enum Outcome {
    case added(AddedPlan)
    case listed(PlanID)
    /// The command is about something else by now.
    case outdated
  }

  let given: ParsedArguments
  private var file: String { given[Self.file] }
  private var name: String? { given[Self.name] }
  private var isCopied: Bool { given[Self.copy] }
  /// `nil` where nothing was said of it.
  private var isTicking: Bool? {
    given[Self.tickFile] ? true : given[Self.noTickFile] ? false : nil
  }

  func run(in context: CommandContext) throws -> ExitCode {
    let access = PlanAccess(context, isWriting: true)
    if let isTicking, let id = try listedName(access) {
      return try tell(try TickFileChange(access, id, isOn: isTicking).made(), context)
    }
    if let id = try removedPlan(access) {
      return try add(id, .bundled, try bundled(id), access)
    }
    guard file != "-" || isCopied else {
      throw CommandError(
        .usage, "A plan from standard input cannot be read again later.",
        hints: ["Keep a copy of it: roadmap add - --copy --name my-plan < plan.md"])
    }
    try refuseWhatPasses(context)
    let (plan, bytes) = try access.plan(inFile: file)
    let absolute = context.environment.absolutePath(file) ?? file
    try refuseSharedFile(absolute, access)
    if let id = try listed(absolute, access) {
      if given[Self.join] { throw joiningListed(id) }
      return try tellListed(id, access)
    }
    let id = try naming(access).id(of: plan, bytes)
    return try add(id, .file(absolute), bytes, access)
  }

  /// It is a plan of its own by now.
  private func joiningListed(_ id: PlanID) -> CommandError {
    let again = "roadmap add \(ShellWord.path(file)) --name \(name ?? id.description) --join"
    return CommandError(
      .couldNot, "'\(file)' is already added: \(id). It continues no removed plan.",
      hints: ["If adding it was your last change: roadmap undo && \(again)"])
  }

  private func naming(_ access: PlanAccess) -> PlanNameChoice {
    PlanNameChoice(file: file, asked: name, isJoining: given[Self.join], access: access)
  }

  /// The plan that the file is already.
  private func listed(_ path: String, _ access: PlanAccess) throws -> PlanID? {
    let library = try access.library
    guard !isCopied,
      let entry = library.entries.first(where: {
        access.context.environment.leads(path, to: $0.origin)
      })
    else {
      return nil
    }
    return name == nil || name == entry.id.description ? entry.id : nil
  }

  /// Two plans never tick one file: what one opens would be the other's doing.
  private func refuseSharedFile(_ path: String, _ access: PlanAccess) throws {
    guard let name, !isCopied else { return }
    let environment = access.context.environment
    let ticking = try access.shelf.journal?.tickingPlans() ?? []
    let other = try access.library.entries.first { entry in
      environment.leads(path, to: entry.origin) && entry.id.description != name
        && (isTicking == true || ticking.contains { $0.plan == entry.id })
    }
    guard let other else { return }
    throw CommandError(
      .couldNot, "'\(file)' is already the file of '\(other.id)', and only one plan can tick it.",
      hints: [
        "To add its text as another plan: roadmap add \(ShellWord.path(file)) --copy --name NAME"
      ])
  }

  /// `roadmap add my-plan --tick-file`, of a plan that was added before.
  private func listedName(_ access: PlanAccess) throws -> PlanID? {
    guard name == nil, !isCopied, !PlanAccess.isFile(file), !access.exists(file) else { return nil }
    return try access.entry(named: file)?.id
  }

  private func tell(_ lines: [StyledText], _ context: CommandContext) throws -> ExitCode {
    try context.answer(
      Page(context.screen) { page in for line in lines { page.paragraph(line) } }, done: "done",
      look: "roadmap plans")
    return .ok
  }

  private func tellListed(_ id: PlanID, _ access: PlanAccess) throws -> ExitCode {
    let context = access.context
    if let isTicking {
      return try tell(try TickFileChange(access, id, isOn: isTicking).made(), context)
    }
    try context.write(
      Page(context.screen) {
        $0.paragraph("'\(file)' is already added: \(id.description, .address)")
      })
    return .ok
  }

  /// `2 ticked boxes, 1 started item`; `nil` where there is none.
  private static func words(_ ticks: TickCounts) -> String? {
    let parts = [
      (ticks.done, PlanWords.count(ticks.done, "ticked box", plural: "ticked boxes")),
      (ticks.started, PlanWords.count(ticks.started, "started item")),
      (ticks.skipped, PlanWords.count(ticks.skipped, "skipped item")),
    ].filter { $0.0 > 0 }.map(\.1)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private func add(
    _ id: PlanID, _ origin: PlanOrigin, _ bytes: [UInt8], _ access: PlanAccess
  ) throws -> ExitCode {
    let plan: Plan
    do {
      plan = try PlanReader.read(bytes, id: id)
    } catch {
      throw PlanAccess.error(error, in: file)
    }
    if let repair = plan.source.repair { RepairNews.report(repair, of: file, in: access.context) }
    let added: AddedPlan
    switch try record(plan, origin, bytes, access) {
    case .added(let outcome): added = outcome
    case .listed(let id): return try tellListed(id, access)
    case .outdated: return try run(in: access.context)
    }
    let named = added.id
    var ticking: [StyledText] = []
    if isTicking == true {
      ticking = try TickFileChange(access, named, isOn: true).made()
    } else if case .file(let path) = origin,
      try access.shelf.journal?.tickingPlans().contains(where: { $0.plan == named }) ?? false
    {
      // As it was before, or is on another machine.
      let source = PlanChange.Source(plan: plan, bytes: bytes, origin: origin)
      ticking = TickFileChange.begun(TickFileStart(source), path)
    }
    try access.context.answer(
      Page(access.context.screen) { page in
        let counts = StudiedPlan(untracked: plan).counts
        page.paragraph(
          "\("added", .heading)  \(named.description, .address)  \(plan.title) "
            + "\("\(page.screen.glyphs.separator) " + PlanWords.items(counts), .dim)",
          hanging: 7)
        if !plan.leftOut.isEmpty {
          page.paragraph(
            "\(LeftOutView.count(plan)) left out: "
              + "\("roadmap show \(named) --left-out", .address)", indent: 7)
        }
        if let ticks = Self.words(added.ticks) { page.paragraph("imported \(ticks)", indent: 7) }
        if added.isBehind {
          page.paragraph(
            "another machine's text is newer than this file's, and is shown", indent: 7)
          page.paragraph("\(OlderFileAdvice.catchUp(named, file), .dim)", indent: 7)
        }
        if let match = added.match {
          let changes = match.isUnchanged ? "" : ": \(PlanNewsWords.words(match))"
          let kept =
            added.kept == 0 ? "" : "; progress of \(PlanWords.count(added.kept, "item")) kept"
          page.paragraph("previously added\(changes)\(kept)", indent: 7)
        }
        for line in ticking { page.paragraph(line, indent: 7) }
        page.line()
        page.hint("What to study next:", "roadmap next \(named)")
      })
    return .ok
  }

  /// What has no place in the file system, such as `<(curl …)`, is gone when it is to be read again.
  private func refuseWhatPasses(_ context: CommandContext) throws {
    guard !isCopied else { return }
    let passes =
      switch context.environment.readPlainFile(file, 0) {
      case .failure(.isNoFile): true
      case .success, .failure(.tooLarge): context.environment.absolutePath(file) == nil
      case .failure: false
      }
    guard passes else { return }
    throw CommandError(
      .usage, "'\(file)' is not a file that can be read again later.",
      hints: ["Keep a copy of it: add --copy --name my-plan to the command."])
  }

  /// Whether the name is free is decided once more when nobody else can take it.
  private func record(
    _ plan: Plan, _ origin: PlanOrigin, _ bytes: [UInt8], _ access: PlanAccess
  ) throws -> Outcome {
    try access.writing {
      var origin = origin
      if case .file(let path) = origin {
        if let id = try listed(path, access) { return .listed(id) }
        let named = try naming(access).name(of: plan, bytes, decided: plan.id)
        guard named.id.description == plan.id.description else { return .outdated }
        if isCopied { origin = .file(try copy(bytes, plan.id, access.context)) }
      } else if try removedPlan(access) != plan.id {
        return .outdated
      }
      let source = PlanChange.Source(plan: plan, bytes: bytes, origin: origin)
      return .added(try access.shelf.adding.add(source, ticksFile: isTicking == true))
    }
  }

  /// `roadmap add year-3`, where that plan of the program was removed before.
  private func removedPlan(_ access: PlanAccess) throws -> PlanID? {
    guard name == nil, !isCopied, !PlanAccess.isFile(file), let id = PlanID(file),
      PlanLibrary.bundledText(id) != nil, try access.library[id] == nil, !access.exists(file)
    else { return nil }
    return id
  }

  private func bundled(_ id: PlanID) throws -> [UInt8] {
    guard let bytes = PlanLibrary.bundledText(id) else {
      throw CommandError(.couldNot, "There is no bundled plan '\(id)'.")
    }
    return bytes
  }

  private func copy(_ bytes: [UInt8], _ id: PlanID, _ context: CommandContext) throws -> String {
    let path = try StorePath.freeCopy(of: id, bytes, context.environment)
    if let error = context.environment.saveOwnFile(path, bytes) {
      throw CommandError(
        .store, "Cannot write '\(path)': \(error.reason).",
        hints: ["Add the file where it is: roadmap add \(ShellWord.path(file))"])
    }
    return context.environment.absolutePath(path) ?? path
  }
}
