import RoadmapKit

/// `roadmap lint`: what a plan's author should know.
struct LintCommand: Command {
  static let files = Argument<[String]>(
    "file", isRequired: true, help: "Markdown files; '-' is standard input.")

  static let descriptor = CommandDescriptor(
    "lint", group: .plans, summary: "Say what the author of a plan file should know.",
    discussion: [
      "Damaged text, lines that look like items but are not read as such, gaps and overlaps in "
        + "months and weeks, items that stand twice, choices that cannot be made, empty sections.",
      "A tick box that is no item is always told. Where the reader errs, a comment above a list or a "
        + "heading helps: <!-- roadmap: items -->, <!-- roadmap: notes -->, <!-- roadmap: week 3 -->.",
      "Exits with 0 where there is nothing to say, 1 where there is, 65 where a file cannot be read.",
    ],
    examples: [
      CommandExample("roadmap lint my-plan.md", "Look over one plan."),
      CommandExample("roadmap lint - < my-plan.md", "Look over what a pipe brings."),
    ],
    synonyms: ["validate", "verify"],
    parameters: [files, StandardOptions.json])

  private let files: [String]
  private let isJSON: Bool

  init(_ parsed: ParsedArguments) throws(UsageError) {
    files = try parsed[Self.files]
    isJSON = parsed[StandardOptions.json]
  }

  func run(in context: CommandContext) throws(CommandError) -> ExitCode {
    let access = PlanAccess(context)
    var reports: [LintView.Report] = []
    for file in files {
      do {
        let (plan, raw) = try access.plan(inFile: file)
        reports.append(.init(file: file, findings: PlanLint.findings(plan, raw: raw)))
      } catch {
        // The other files are looked over all the same.
        reports.append(.init(file: file, findings: [], error: error.message))
        context.report(error)
      }
    }
    let view = LintView(reports)
    if isJSON {
      try context.write(view.json())
    } else {
      try context.write(view.page(context.screen))
    }
    if reports.contains(where: { $0.error != nil }) { return .plan }
    return reports.allSatisfy(\.findings.isEmpty) ? .ok : .couldNot
  }
}
