import CommandLineKit
import RoadmapKit

/// `roadmap lint`: what a plan's author should know.
struct LintCommand: Command {
  static let files = Argument<[String]>(
    "file", isRequired: true, help: "Markdown files; '-' is standard input.")

  static let descriptor = CommandDescriptor(
    "lint", group: .plans, summary: "Check a plan file for problems.",
    discussion: [
      "Finds damaged text, lines that look like items but are not read as such, gaps and overlaps "
        + "in months and weeks, duplicate items, impossible choices and empty sections. A tick box "
        + "that is not an item is always reported.",
      "If a list is read differently from what you meant, put a comment above it or its heading: "
        + "<!-- roadmap: items -->, <!-- roadmap: notes -->, <!-- roadmap: week 3 -->.",
      "Lines that were not read as items are no findings: a note says how many there are, and how to "
        + "see them.",
      "Exits with 0 if there are no findings, 1 if there are any, 65 if a file cannot be read.",
    ],
    examples: [
      CommandExample("roadmap lint my-plan.md", "Check one plan."),
      CommandExample("roadmap lint - < my-plan.md", "Check text from a pipe."),
    ],
    synonyms: ["validate", "verify"],
    parameters: [files, StandardOptions.json])

  let given: ParsedArguments

  func run(in context: CommandContext) throws -> ExitCode {
    let access = PlanAccess(context)
    var reports: [LintView.Report] = []
    for file in given[Self.files] {
      do {
        let (plan, raw) = try access.plan(inFile: file)
        reports.append(
          .init(file: file, findings: PlanLint.findings(plan, raw: raw), plan: plan))
      } catch {
        let error = CommandError(error)
        // The other files are looked over all the same.
        reports.append(.init(file: file, findings: [], error: error.message))
        context.report(error)
      }
    }
    let view = LintView(reports: reports)
    try context.write(asJSON: given[StandardOptions.json], view.json(), view.page(context.screen))
    if reports.contains(where: { $0.error != nil }) { return .plan }
    return reports.allSatisfy(\.findings.isEmpty) ? .ok : .couldNot
  }
}
