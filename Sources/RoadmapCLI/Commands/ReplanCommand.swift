import CommandLineKit
import RoadmapKit

/// `roadmap replan`: what is left of a plan gets new dates.
struct ReplanCommand: Command {
  static let plans = Argument<[String]>(
    "plan", help: "The plans; all that are scheduled, where none is named.")
  static let until = Option<PlannedDay?>(
    "--until", valueName: "day", help: "The day to finish on (default: the end as it is).")

  static let descriptor = CommandDescriptor(
    "replan", group: .plans, summary: "Spread what is left over the days ahead.",
    discussion: [
      "Shows what it takes to keep the end and what end keeps the pace. Once confirmed, everything "
        + "that is not done, overdue items included, gets new dates from today to the end. What is "
        + "done keeps its dates. A plan whose end is over needs another one: --until. To undo it: "
        + "roadmap undo."
    ],
    examples: [
      CommandExample("roadmap replan staff", "What would it take?"),
      CommandExample("roadmap replan staff --until 2027-03-31 --yes", "With another end."),
    ],
    synonyms: ["reschedule", "respread"], parameters: [plans, until])

  let given: ParsedArguments
  private var words: [String] { given[Self.plans] }
  private var until: PlannedDay? { given[Self.until] }

  func run(in context: CommandContext) throws -> ExitCode {
    let access = PlanAccess(context)
    let today = try access.shelf.time.day
    let wished = try until?.day(today: today)
    do throws(ScheduleRefusal) {
      try ScheduleDecider([:], today: today).checkAhead(wished)
    } catch {
      throw CommandError(error, today: today)
    }
    let change = try RunChange(
      access: access, named: words, all: { _ in true }, none: "No plan has a schedule.")
    let plans = try change.plans
    let proposal = try ReplanProposal(access.shelf.scopes.scope(only: plans), until: wished)
    let view = ReplanView(proposal: proposal, wished: wished)
    if let refusal = proposal.refusal(isNamed: !words.isEmpty) {
      // Of an end that is over there is something to see.
      guard case .endIsOver = refusal, !context.choices.saysYes else {
        throw CommandError(refusal, today: today)
      }
      try context.write(Page(context.screen) { page in view.write(to: &page) })
      return .ok
    }
    guard try confirm(view, context) else { return .ok }
    let outcome = try change.record { try $0.replan(until: wished) }
    if context.choices.saysYes, !proposal.refusals.isEmpty {
      context.report { page in view.writeRefusals(to: &page) }
    }
    try context.answer(
      try RunView(access, outcome.plans, before: outcome.before).replanned().page(context.screen))
    return .ok
  }

  /// Shows what it would take; without a terminal to ask on, `--yes` confirms.
  private func confirm(_ view: ReplanView, _ context: CommandContext) throws -> Bool {
    if context.choices.saysYes { return true }
    let ending = wordsOfEnd
    guard context.mayAsk else {
      try context.write(
        Page(context.screen) { page in
          view.write(to: &page)
          page.line()
          let names = words.isEmpty ? "" : " " + words.joined(separator: " ")
          page.hint("To do so:", "roadmap replan\(names)\(ending) --yes")
        })
      return false
    }
    context.report { page in
      view.write(to: &page)
      page.line()
      page.line("Spread what is left over these days? Type 'yes':")
    }
    guard context.environment.readLine()?.lowercased() == "yes" else {
      throw CommandError(.couldNot, "Nothing was changed.")
    }
    return true
  }

  private var wordsOfEnd: String {
    until.map { " --until \(ShellWord.quoted($0.argumentText))" } ?? ""
  }
}
