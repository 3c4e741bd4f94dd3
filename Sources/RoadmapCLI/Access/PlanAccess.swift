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
  private let news: PlanNewsTelling

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
    news = PlanNewsTelling(context)
    self.shared = shared
  }

  var library: PlanLibrary {
    get throws {
      if let listed { return listed }
      let library = try shelf.plans.library()
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
    get throws {
      if let opened { return opened }
      return try open()
    }
  }

  private func open() throws -> PlanShelf {
    let environment = context.environment
    let path = try StorePath.path(environment)
    let random = RandomSource(environment.random)
    let time = try Moment(environment).recordingTime
    let patience = isQuiet ? Patience.none : context.patience(with: path)
    let sharedJournal = try shared?.shelf.journal
    // Without a journal, as most often at first, SQLite is not even woken.
    var journal = sharedJournal?.readingOnly
    if journal == nil, environment.isThere(path) {
      journal = try Journal.ifThere(
        try Journal(at: path, isWriting ? .writing(random) : .reading, patience))
    }
    let sources = PlanSources(
      readFile: { path in
        switch environment.readPlainFile(path, SourceText.limit) {
        case .success(let bytes): .bytes(bytes)
        case .failure(let error): .unreadable(error.reason, isMissing: error == .missing)
        }
      }, rewriteFile: environment.rewriteFile, clearDrafts: environment.clearDrafts)
    let shelf = PlanShelf(
      journal, time: time, sources: sources,
      openForWriting: { [isQuiet] in
        if isQuiet { throw JournalError(.readOnly, path: path) }
        return try Journal(at: path, .writing(random), patience)
      },
      tellSaved: { [late = context.late] in late.hasSaved = $0 },
      tell: { [news, isQuiet] in if !isQuiet { news.tell($0) } })
    opened = shelf
    return shelf
  }

  /// Every plan that words may look in, read.
  func plans() throws -> [ReadPlan] {
    try shelf.plans.read(try shelf.plans.searchable())
  }

  /// What `--plan` and the like mean: a plan's name or the beginning of one, or a file.
  func plan(named name: String) throws -> ReadPlan {
    if Self.isFile(name) { return try file(name) }
    if let entry = try entry(named: name) { return try entry.readPlan() }
    if let source = try fileThatExists(name) { return source }
    throw try unknown(name, takesFiles: true)
  }

  /// The plan on the list that a name means; `nil` where it means none.
  func entry(named name: String) throws -> PlanLibrary.Entry? {
    let entries = try library.entries(named: name)
    if entries.count > 1 { throw Self.ambiguous(name, entries) }
    return entries.first
  }

  /// There is no plan of this name, but perhaps one of nearly this name.
  func unknown(_ name: String, takesFiles: Bool = false) throws -> CommandError {
    let hints = try hints(forPlan: name, takesFiles: takesFiles)
    return CommandError(.couldNot, "There is no plan '\(name)'.", hints: hints)
  }

  static func ambiguous(_ name: String, _ entries: [PlanLibrary.Entry]) -> CommandError {
    CommandError(
      .couldNot, "'\(name)' matches \(entries.count) plans: \(names(entries)).",
      hints: ["Type more of the name."])
  }

  private func hints(forPlan name: String, takesFiles: Bool) throws -> [String] {
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
    return ["Plans: \(Self.names(try shelf.plans.shown().shown))\(files)"]
  }

  private static func names(_ entries: [PlanLibrary.Entry]) -> String {
    entries.map(\.id.description).joined(separator: ", ")
  }

  func origin(of plan: StudiedPlan) -> PlanOrigin { listed?[plan.id]?.origin ?? .bundled }
}
