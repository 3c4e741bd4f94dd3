import RoadmapKit

/// `roadmap lint`: what a plan's author should know.
struct LintCommand: Command {
  static let files = Argument<[String]>(
    "file", isRequired: true, help: "Markdown files; '-' is standard input.")

  static let descriptor = CommandDescriptor(
    "lint", group: .plans, summary: "Look over plan files and say what their author should know.",
    discussion: [
      "Damaged text, lines that look like items but are not read as such, gaps and overlaps in "
        + "months and weeks, items that stand twice, choices that cannot be made, empty sections.",
      "Exits with 0 where there is nothing to say, 1 where there is, 65 where a file cannot be read.",
    ],
    examples: [CommandExample("roadmap lint Roadmaps/year-3.md", "Look over one plan.")],
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
    var failure: CommandError?
    for file in files {
      do {
        let (plan, raw) = try access.plan(inFile: file)
        reports.append(.init(file: file, findings: PlanLint.findings(plan, raw: raw)))
      } catch {
        // The other files are looked over all the same.
        failure = failure ?? error
        context.report { $0.wrapped("\("Error:", .error) \(error.message)", hanging: 7) }
      }
    }
    let view = LintView(reports)
    if isJSON {
      try context.write(view.json())
    } else {
      try context.write(view.page(context.screen))
    }
    if failure != nil { return .plan }
    return reports.allSatisfy(\.findings.isEmpty) ? .ok : .couldNot
  }
}
