import CommandLineKit
import RoadmapKit

/// `roadmap open`: what an item links to, its evidence, or its line in the plan's file.
struct OpenCommand: Command {
  static let item = Argument<[String]>(
    "item", isRequired: true, help: "An address, a key, or words from an item.")
  static let evidence = Flag("--evidence", help: "Open the evidence you attached instead.")
  static let source = Flag("--source", help: "Open the item's line in your editor instead.")
  static let print = Flag("--print", help: "Print the links instead of opening one.")
  static let number = Option<PositiveInt?>(
    "--number", "-n", valueName: "count", help: "Which of several links to open: 1 is the first.")

  static let descriptor = CommandDescriptor(
    "open", group: .daily, summary: "Open the links of an item.",
    discussion: [
      "A single link opens at once; several are listed, and you are asked which one to open. Links "
        + "open with BROWSER, or else with the system's own program; lines open with VISUAL or "
        + "EDITOR. Only web pages, mail addresses and existing files are opened."
    ],
    examples: [
      CommandExample("roadmap open rust.w3.1", "Open the item's link."),
      CommandExample("roadmap open rust.w3.1 --print", "List the item's links."),
      CommandExample("roadmap open rust.w3.1 --source", "Edit the item's line."),
    ],
    synonyms: ["visit", "browse", "url"],
    parameters: [item, evidence, source, print, number, StandardOptions.json],
    excluding: [[evidence, source], [print, source], [number, source]])

  private enum Task {
    case links
    case evidence
    case source
  }

  let given: ParsedArguments
  private var words: [String] { given[Self.item] }
  private var task: Task {
    given[Self.evidence] ? .evidence : given[Self.source] ? .source : .links
  }
  private var number: Int? { given[Self.number]?.value }

  func run(in context: CommandContext) throws -> ExitCode {
    let access = PlanAccess(context)
    let target = try ItemFinder(access, command: Self.descriptor.name).find(words)
    if task == .source {
      try openSource(target, access)
      return .ok
    }
    let links =
      task == .evidence
      ? try ItemLink.evidence(at: target, access) : ItemLink.ofPlan(at: target)
    if given[StandardOptions.json] {
      try context.write(Self.json(links, target))
    } else if links.isEmpty {
      throw try nothing(target, access)
    } else if given[Self.print] {
      try context.write(
        Page(context.screen) { page in for link in links { page.line(StyledText(link.address)) } })
    } else {
      try open(links, target, context)
    }
    return .ok
  }

  // MARK: - Links

  private func open(
    _ links: [ItemLink], _ target: ItemFinder.Target, _ context: CommandContext
  ) throws {
    let link = try chosen(links, target, context)
    guard let address = link.target(in: Self.folder(of: target), context.environment) else {
      throw CommandError(
        .couldNot, "'\(link.address)' cannot be opened.",
        hints: ["Only web pages, mail addresses and existing files can be opened."])
    }
    for program in UserProgram.browsers(context.environment) {
      guard let code = context.environment.launch(program.opening(address)) else { continue }
      guard code == 0 else {
        throw CommandError(
          .couldNot, "'\(program.words[0])' could not open '\(address)' (exit code \(code)).",
          hints: ["To choose another program, set BROWSER."])
      }
      return try context.answer(
        Page(context.screen) { page in
          page.line("\("opened", .heading)  " + StyledText.link(address, to: address))
        })
    }
    throw CommandError(
      .couldNot, "There is no program to open '\(address)'.",
      hints: [
        "Set BROWSER to one, or print the links: \(command(target)) --print"
      ])
  }

  private func chosen(
    _ links: [ItemLink], _ target: ItemFinder.Target, _ context: CommandContext
  ) throws -> ItemLink {
    if let number {
      guard number <= links.count else {
        throw CommandError(
          .usage, "\(address(target)) has only \(PlanWords.count(links.count, "link")).",
          hints: [
            links.count == 1
              ? "To open it: \(command(target))"
              : "To list them: \(command(target)) --print"
          ])
      }
      return links[number - 1]
    }
    guard links.count > 1 else { return links[0] }
    let list = links.enumerated().map { "  \($0.offset + 1)  \(Self.words($0.element))" }
    let message = "\(address(target)) has \(links.count) links."
    guard context.mayAsk else {
      throw CommandError(
        .couldNot, message, list: list,
        hints: ["Choose one by its number: \(command(target)) --number 1"])
    }
    context.report { page in
      page.line(StyledText(message))
      for line in list { page.fitted(StyledText(line)) }
      page.line(StyledText(NumberPrompt.question(1...links.count, or: "cancel")))
    }
    guard let number = NumberPrompt.answer(in: 1...links.count, or: "cancel", context) else {
      throw CommandError(.couldNot, "Cancelled; nothing was opened.")
    }
    return links[number - 1]
  }

  private func nothing(_ target: ItemFinder.Target, _ access: PlanAccess) throws -> CommandError {
    let address = address(target)
    if task == .evidence {
      return CommandError(
        .couldNot, "\(address) has no evidence.",
        hints: ["To attach some: roadmap note \(address) --evidence LINK"])
    }
    var hints: [String] = []
    let plan = target.source.plan
    if let place = target.places.first, let section = plan.sectionWithLinks(above: place) {
      hints.append("Its section has links: roadmap open \(plan.address(of: section))")
    } else if try !ItemLink.evidence(at: target, access).isEmpty {
      hints.append("It has evidence: roadmap open \(address) --evidence")
    } else {
      let kind =
        switch target.places.first {
        case .section(0), nil: "plan"
        case .section: "section"
        case .item: "item"
        }
      hints.append("To see the \(kind): roadmap show \(address)")
    }
    return CommandError(.couldNot, "\(address) has no links.", hints: hints)
  }

  // MARK: - The line

  private func openSource(_ target: ItemFinder.Target, _ access: PlanAccess) throws {
    let context = access.context
    let plan = target.source.plan
    guard case .file(let path) = target.source.origin, path != "-" else {
      throw CommandError(
        .couldNot, "'\(plan.id)' is a bundled plan without a file of its own.",
        hints: ["To view it: roadmap show \(plan.id) --notes"])
    }
    try access.checkIsThere(target.source)
    let line =
      switch target.places.first {
      case .item(let index): Int(plan.items[index].line)
      case .section(let index): Int(plan.sections[index].line)
      case nil: 1
      }
    let absolute = context.environment.absolutePath(path) ?? path
    guard let editor = UserProgram.editor(context.environment),
      let code = context.environment.launch(editor.opening(absolute, line: max(line, 1)))
    else {
      throw CommandError(
        .couldNot, "There is no editor to open '\(path)' with.",
        hints: ["Set EDITOR to one, such as: EDITOR=nano roadmap open \(address(target)) --source"])
    }
    guard code == 0 else {
      throw CommandError(
        .couldNot, "'\(editor.words[0])' ended with exit code \(code).",
        hints: ["To choose another editor, set VISUAL or EDITOR."])
    }
  }

  // MARK: - In words

  private func address(_ target: ItemFinder.Target) -> String {
    target.places.first.map { target.source.plan.address(of: $0) }
      ?? target.source.plan.id.description
  }

  /// This command again.
  private func command(_ target: ItemFinder.Target) -> String {
    "roadmap open \(address(target))" + (task == .evidence ? " --evidence" : "")
  }

  private static func folder(of target: ItemFinder.Target) -> String? {
    guard case .file(let path) = target.source.origin, let slash = path.lastIndex(of: "/") else {
      return nil
    }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func words(_ link: ItemLink) -> String {
    link.text == link.address ? link.address : "\(link.text)  \(link.address)"
  }

  private static func json(_ links: [ItemLink], _ target: ItemFinder.Target) -> JSONWriter {
    JSONWriter { json in
      json.set("schema", "roadmap.open/1")
      json.set("plan", target.source.plan.id.description)
      json.array("addresses", target.places) { $0.string(target.source.plan.address(of: $1)) }
      json.objects("links", links) { json, link in
        json.set("text", link.text)
        json.set("url", link.address)
        json.set("origin", link.origin.rawValue)
      }
    }
  }
}
