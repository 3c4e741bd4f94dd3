import CommandLineKit
import RoadmapKit

/// What a plan that is added from a file is to be called. It may have to be asked for: the name may be
/// that of a removed plan, whose progress only its user can give to another text.
struct PlanNameChoice {
  let file: String
  /// The name that its user gave, if any.
  let asked: String?
  let isJoining: Bool
  let access: PlanAccess

  /// What a plan is to be called, and whether it is another one than the removed plan that was called so.
  struct Chosen {
    let id: PlanID
    /// The removed plan that it is.
    var plan: PlanID?
    var isAnother = false
  }

  func id(of plan: Plan, _ bytes: [UInt8]) throws -> PlanID {
    let name = try name(of: plan, bytes)
    if let plan = name.plan { return plan }
    let random = RandomSource(access.context.environment.random)
    return try access.shelf.names.id(named: name.id, isAnother: name.isAnother, random: random)
  }

  /// `decided`: what it was called before, for who must not be asked once more.
  func name(of plan: Plan, _ bytes: [UInt8], decided: PlanID? = nil) throws -> Chosen {
    let (shelf, environment) = (try access.shelf, access.context.environment)
    let absolute = environment.absolutePath(file) ?? file
    let named: PlanName
    do {
      named = try shelf.names.name(
        PlanChange.Source(plan: plan, bytes: bytes, origin: .file(absolute)), asked: asked,
        file: file,
        folder: absolute.lastIndex(of: "/").map { String(absolute[..<$0]) },
        commandNames: access.context.commandNames, random: RandomSource(environment.random))
    } catch let refusal as PlanNaming.Refusal {
      throw self.refusal(refusal)
    }
    if isJoining, named.waiting == nil, decided == nil {
      throw CommandError(
        .couldNot, "There is no removed plan '\(named.id)' with progress to continue.",
        hints: ["To list plans: roadmap plans"])
    }
    guard let anew = named.anew, !isJoining else {
      return Chosen(
        id: named.id, plan: named.same ?? (isJoining ? named.waiting : nil),
        isAnother: named.isAnother)
    }
    if let decided { return Chosen(id: decided) }
    switch anew {
    case .asAnother:
      return Chosen(id: named.id, isAnother: !joins(named.id, nil, access.context))
    case .named(let other):
      return Chosen(id: joins(named.id, other, access.context) ? named.id : other)
    }
  }

  private func refusal(_ refusal: PlanNaming.Refusal) -> CommandError {
    let add = "roadmap add \(ShellWord.path(file)) --name"
    func misleading(_ id: PlanID, _ meaning: String) -> CommandError {
      CommandError(
        .usage, "A plan cannot be named '\(id)', which is \(meaning).",
        hints: ["Choose another name: \(add) \(id)-plan"])
    }
    switch refusal {
    case .invalid(let asked, let like):
      return CommandError(
        .usage, "'\(asked)' is not a valid plan name: use letters, digits and hyphens.",
        hints: ["For example: --name \(like?.description ?? "my-plan")"])
    case .isCommand(let id): return misleading(id, "a command")
    case .isAddressPart(let id): return misleading(id, "a part of an address")
    case .isTaken(let id, let isLost, let other):
      return CommandError(
        .couldNot, "Plan '\(id)' already exists\(isLost ? ", but it has no file here" : "").",
        hints: (isLost ? ["If this is the same plan: \(add) \(id)"] : []) + [
          "To add it under another name: \(add) \(other)"
        ])
    }
  }

  /// Whether another text is to go on with the progress of a removed plan: asked where somebody can
  /// answer, else said how to have it so. `other`: what it is called otherwise; `nil` where its user names
  /// it so.
  private func joins(_ id: PlanID, _ other: PlanID?, _ context: CommandContext) -> Bool {
    let asks = context.mayAsk
    let name = id.description
    let end =
      asks
      ? "." : other.map { "; this one is named '\($0)'." } ?? "; its progress is not used here."
    context.report { page in
      page.note("The removed plan '\(name)' had a different text\(end)")
      if asks {
        let instead = other.map { "as '\($0)'" } ?? "without it"
        page.line("Enter 1 to continue with its progress, or 0 to add this plan \(instead):")
      } else {
        let back = other.map { "roadmap remove \($0)" } ?? "roadmap undo"
        let add = "roadmap add \(ShellWord.path(file)) --name \(name) --join"
        page.help("To continue with its progress: \(back) && \(add)")
      }
    }
    return asks && NumberPrompt.answer(in: 0...1, or: "add it", context) == 1
  }
}
