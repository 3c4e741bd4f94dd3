import CommandLineKit
import RoadmapKit

/// What commands need to get from a user's words to plans. The journal is opened when a plan that is
/// known is asked for, not for a file.
final class PlanAccess {
  let context: CommandContext
  private let isWriting: Bool
  private let isQuiet: Bool
  private let shared: PlanAccess?
  private var opened: PlanShelf?
  private var listed: PlanLibrary?

  /// `isWriting`: the command will record something, so the journal is opened for that at once.
  /// `isQuiet`: nobody reads what there is to tell, so changed plans are left for the next command
  /// to take up; nor does anybody wait for others. `shared`: whose open journal is used.
  init(
    _ context: CommandContext, isWriting: Bool = false, isQuiet: Bool = false,
    sharing shared: PlanAccess? = nil
  ) {
    self.context = context
    self.isWriting = isWriting
    self.isQuiet = isQuiet
    self.shared = shared
  }

  var library: PlanLibrary {
    get throws(CommandError) {
      if let listed { return listed }
      let library = try asking { shelf throws(JournalError) in try shelf.library() }
      listed = library
      return library
    }
  }

  /// Lets go of the journal, so that others need not wait; what is asked next opens it again.
  func close() {
    opened?.journal?.close()
    opened = nil
    listed = nil
  }

  /// Others may have added plans or removed them.
  func relist() { listed = nil }

  var shelf: PlanShelf {
    get throws(CommandError) {
      if let opened { return opened }
      return try open()
    }
  }

  private func open() throws(CommandError) -> PlanShelf {
    let environment = context.environment
    let path = try StorePath.path(environment)
    let random = RandomSource(environment.random)
    let time = try Moment(environment).recordingTime
    let patience = isQuiet ? Patience.none : context.patience(with: path)
    let sharedJournal = try shared?.shelf.journal
    do throws(JournalError) {
      // Without a journal, as most often at first, SQLite is not even woken.
      var journal = sharedJournal?.readingOnly
      if journal == nil, environment.isThere(path) {
        journal = try Journal(at: path, isWriting ? .writing(random) : .reading, patience)
      }
      let sources = PlanSources(
        readFile: { path in
          switch environment.readPlainFile(path, SourceText.limit) {
          case .success(let bytes): .bytes(bytes)
          case .failure(let error): .unreadable(error.reason, isMissing: error == .missing)
          }
        }, rewriteFile: environment.rewriteFile, clearDrafts: environment.clearDrafts)
      let shelf = PlanShelf(
        journal.flatMap { $0.isAbsent ? nil : $0 }, time: time, sources: sources,
        openForWriting: { [isQuiet] () throws(JournalError) in
          if isQuiet { throw JournalError(.readOnly, path: path) }
          return try Journal(at: path, .writing(random), patience)
        },
        tell: { [context, isQuiet] in if !isQuiet { PlanNewsWords.report($0, in: context) } })
      opened = shelf
      return shelf
    } catch {
      throw CommandError(error)
    }
  }

  /// What was edited in any plan's file is recorded, for a command that may not look at all of them.
  func takeUpEdits() throws(CommandError) {
    try reading { (shelf) throws(PlanLoadFailure) in try shelf.takeUpEdits() }
  }

  /// All plans that were begun. `asLastRead`: no file is looked at.
  func scope(asLastRead: Bool = false) throws(CommandError) -> ReportScope {
    try reading { (shelf) throws(PlanLoadFailure) in try shelf.scope(asLastRead: asLastRead) }
  }

  /// These plans and no others, begun or not.
  func scope(only sources: [ReadPlan]) throws(CommandError) -> ReportScope {
    try asking { shelf throws(JournalError) in try shelf.scope(only: sources) }
  }

  /// Runs what asks the journal.
  func asking<Result>(
    _ body: (PlanShelf) throws(JournalError) -> Result
  ) throws(CommandError) -> Result {
    let shelf = try shelf
    do throws(JournalError) { return try body(shelf) } catch { throw CommandError(error) }
  }

  /// Runs what reads plans.
  func reading<Result>(
    _ body: (PlanShelf) throws(PlanLoadFailure) -> Result
  ) throws(CommandError) -> Result {
    let shelf = try shelf
    do throws(PlanLoadFailure) { return try body(shelf) } catch { throw CommandError(error) }
  }

  /// Every plan that words may look in, read.
  func plans() throws(CommandError) -> [ReadPlan] {
    try read(all: try asking { shelf throws(JournalError) in try shelf.searchablePlans() })
  }

  /// Those of them that can be had; the others are told.
  func read(all entries: [PlanLibrary.Entry]) throws(CommandError) -> [ReadPlan] {
    try reading { (shelf) throws(PlanLoadFailure) in try shelf.read(entries) }
  }

  func read(_ entry: PlanLibrary.Entry) throws(CommandError) -> ReadPlan {
    do {
      return ReadPlan(plan: try entry.read(), origin: entry.origin)
    } catch {
      throw CommandError(error)
    }
  }

  /// What `--plan` and the like mean: a plan's name or the beginning of one, or a file.
  func plan(named name: String) throws(CommandError) -> ReadPlan {
    if Self.isFile(name) { return try file(name) }
    let entries = try library.entries(named: name)
    if entries.count == 1 { return try read(entries[0]) }
    if entries.count > 1 { throw Self.ambiguous(name, entries) }
    if let source = try fileThatExists(name) { return source }
    throw try unknown(name, takesFiles: true)
  }

  /// There is no plan of this name, but perhaps one of nearly this name.
  func unknown(_ name: String, takesFiles: Bool = false) throws(CommandError) -> CommandError {
    let hints = try hints(forPlan: name, takesFiles: takesFiles)
    return CommandError(.couldNot, "There is no plan '\(name)'.", hints: hints)
  }

  static func ambiguous(_ name: String, _ entries: [PlanLibrary.Entry]) -> CommandError {
    CommandError(
      .couldNot, "'\(name)' matches \(entries.count) plans: \(names(entries)).",
      hints: ["Type more of the name."])
  }

  private func hints(
    forPlan name: String, takesFiles: Bool
  ) throws(CommandError) -> [String] {
    let library = try library
    if let comeback = try comeback(of: name) { return [comeback] }
    // An address names its plan.
    if let first = name.split(separator: ".").first, first.utf8.count < name.utf8.count,
      let plan = library.entries(named: first).first
    {
      return ["This command works on a whole plan; that address is in '\(plan.id)'."]
    }
    let ids = library.entries.map(\.id.description)
    if let nearest = Suggestion.nearest(to: name, among: ids) {
      return ["Did you mean '\(nearest)'?"]
    }
    let files = takesFiles ? "; or name a file, such as ./plan.md" : ""
    return ["Plans: \(Self.names(library.entries))\(files)"]
  }

  private static func names(_ entries: [PlanLibrary.Entry]) -> String {
    entries.map(\.id.description).joined(separator: ", ")
  }

  func origin(of plan: StudiedPlan) -> PlanOrigin { listed?[plan.id]?.origin ?? .bundled }
}
