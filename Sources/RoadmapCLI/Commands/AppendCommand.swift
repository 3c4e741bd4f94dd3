import CommandLineKit
import RoadmapKit

/// `roadmap append`: a line more in a plan's file.
struct AppendCommand: Command {
  static let section = Argument<String>("section", help: "The address of a section, or a plan.")
  static let text = Argument<[String]>("text", isRequired: true, help: "The words of the new item.")

  static let descriptor = CommandDescriptor(
    "append", group: .exchange, summary: "Add an item to a plan's file.",
    discussion: [
      "The line goes to the end of the section's list, in the form of the list: with a tick box "
        + "where the others have one; a section without a list gets one below its text. Nothing else in the file changes. A plan that comes with the "
        + "program is copied to a file of yours first."
    ],
    examples: [
      CommandExample("roadmap append rust.w3 Read about lifetimes", "Add an item to week 3.")
    ],
    synonyms: ["insert"], parameters: [section, text])

  let given: ParsedArguments
  private var section: String { given[Self.section] }
  private var text: String { given[Self.text].joined(separator: " ") }

  func run(in context: CommandContext) throws -> ExitCode {
    let access = PlanAccess(context, isWriting: true)
    let target = try ItemFinder(access, command: "append").findToChange([section])
    guard case .section(let index)? = target.places.first, target.places.count == 1 else {
      throw CommandError(
        .couldNot, "'\(section)' is not a section.",
        hints: ["To see the sections: roadmap show \(target.source.plan.id)"])
    }
    try checkBundled(target.source, index)
    // The copy of a plan that comes with the program is made for the line, and undone with it.
    let isCopied = target.source.origin == .bundled
    let (file, made) =
      try isCopied
      ? access.shelf.recorder.beginWriting().recordTogether {
        try append(to: target.source, index, access)
      }
      : append(to: target.source, index, access)
    access.relist()
    try access.reportRecorded()
    let address = made.plan.address(ofItem: made.item).description
    try context.answer(
      Page(context.screen) { page in
        page.paragraph(
          "\("added", .heading)  \(address, .address)  \(made.plan.text(ofItem: made.item))",
          hanging: 7)
      }, done: "added", look: "roadmap show \(file.id)")
    return .ok
  }

  private func append(
    to source: ReadPlan, _ section: Int, _ access: PlanAccess
  ) throws -> (OwnFile, LineAppending) {
    let file = try OwnFile(of: source, access)
    let shelf = try access.shelf
    do {
      return (
        file,
        try shelf.appending.append(text, toSection: section, of: source.plan, inFile: file.path)
      )
    } catch let refusal as LineAppending.Refusal {
      throw error(refusal, file)
    }
  }

  /// A plan that comes with the program is copied for a line that can be added, and for no other.
  private func checkBundled(_ source: ReadPlan, _ section: Int) throws {
    guard source.origin == .bundled, let bytes = PlanLibrary.bundledText(source.plan.id) else {
      return
    }
    do throws(LineAppending.Failure) {
      _ = try LineAppending(text, toSection: section, of: source.plan.plan, bytes)
    } catch {
      throw self.error(error, source.plan.id.description)
    }
  }

  private func error(_ refusal: LineAppending.Refusal, _ file: OwnFile) -> CommandError {
    let path = file.path
    return switch refusal {
    case .unreadable(let reason): CommandError(.plan, "Cannot read '\(path)': \(reason).")
    case .noPlan(let failure): PlanAccess.error(failure, in: path)
    case .isOlder:
      CommandError(
        .couldNot,
        "'\(path)' is older than the text of '\(file.id)' from another machine; nothing was written.",
        hints: [OlderFileAdvice.catchUp(file.id, path)])
    case .line(let failure): error(failure, path)
    case .isAnother:
      CommandError(
        .store, "'\(path)' was changed meanwhile; nothing was written.", hints: ["Try again."])
    case .unwritable(let reason): CommandError(.store, "Cannot write '\(path)': \(reason).")
    }
  }

  private func error(_ failure: LineAppending.Failure, _ path: String) -> CommandError {
    let section = ShellWord.quoted(self.section)
    let edit = "To write it yourself: roadmap edit \(section)"
    return switch failure {
    case .isRepaired:
      CommandError(
        .couldNot,
        "The text of '\(path)' had to be repaired to be read, so it is not changed.",
        hints: [edit])
    case .holdsSections:
      CommandError(
        .couldNot, "'\(self.section)' has sections of its own.",
        hints: ["Name one of them: roadmap show \(section)"])
    case .isNoList:
      CommandError(.couldNot, "The items of '\(self.section)' are not a list.", hints: [edit])
    case .isNoItem:
      CommandError(
        .couldNot, "'\(text)' would not be read as a single new item; nothing was written.",
        hints: [edit])
    }
  }
}
