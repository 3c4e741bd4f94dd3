import CommandLineKit
import RoadmapKit

/// `roadmap import`: takes over an export.
struct ImportCommand: Command {
  static let file = Argument<String>(
    "file", help: "A file that 'roadmap export --format json' wrote; '-' is standard input.")

  static let descriptor = CommandDescriptor(
    "import", group: .exchange, summary: "Add what an export holds to your progress.",
    discussion: [
      "What is here already stays, and what is new is added: importing the same file twice changes "
        + "nothing. 'roadmap undo' doesn't take an import back, so your journal is backed up next to "
        + "itself first, and the command that restores it is printed. A file with anything wrong in it is "
        + "refused as a whole. Plans come with their text; to tie one to its file again: roadmap add FILE "
        + "--name PLAN"
    ],
    examples: [CommandExample("roadmap import backup.json", "What another machine has.")],
    synonyms: ["merge"], parameters: [file])

  let given: ParsedArguments
  private var file: String { given[Self.file] }

  func run(in context: CommandContext) throws -> ExitCode {
    let bytes: [UInt8]
    switch context.environment.readFile(file, ExchangeDocument.limit) {
    case .success(let read): bytes = read
    case .failure(let error): throw CommandError(reading: file, error)
    }
    let access = PlanAccess(context, isWriting: true)
    let shelf = try access.shelf
    let imported: ImportOutcome
    var backup: String?
    let target = try DoctorTasks.freeBackup(context)
    do {
      imported = try shelf.importing.take(export: bytes) { journal in
        try journal.backUp(to: .file(RawText.bytes(target)))
        backup = target
      }
    } catch let failure as ExchangeDocument.Failure {
      // Nothing was written, so there is nothing to go back from.
      if let backup { JournalCopy.discard(.file(RawText.bytes(backup))) }
      throw CommandError(
        .plan, "Cannot import '\(file)': \(failure.place): \(failure.reason).",
        hints: ["Nothing was imported. To make an export: roadmap export --format json -o FILE"])
    }
    try access.reportFiles()
    try context.answer(
      Page(context.screen) { page in
        guard imported.events > 0 || imported.texts > 0 else {
          page.line("unchanged: all of it was here already")
          return
        }
        let dot = page.screen.glyphs.separator
        let texts =
          imported.texts > 0 ? " \(dot) \(PlanWords.count(imported.texts, "plan text"))" : ""
        page.line("\("imported", .heading)  \(PlanWords.count(imported.events, "event"))\(texts)")
        page.paragraph("\("'roadmap undo' undoes your own last change, not this import.", .dim)")
        guard let backup else { return }
        page.paragraph(
          "\("To go back to the journal before it:", .dim)  "
            + StyledText.whole("roadmap doctor --restore \(ShellWord.path(backup))", .address))
      }, done: "imported")
    MergeNewsView(news: imported.news).warn(context)
    if imported.left > 0 {
      context.note(
        "Left out \(PlanWords.count(imported.left, "event")), dated more than a year "
          + "ahead. Check this machine's clock, then import the file again.")
    }
    return .ok
  }
}
