import RoadmapKit

/// What commands need to get from a user's words to plans.
struct PlanAccess {
  let environment: Environment
  let library: PlanLibrary

  init(_ context: CommandContext) {
    environment = context.environment
    library = PlanLibrary.bundled()
  }

  /// Every plan that is known, read.
  func plans() throws(CommandError) -> [(entry: PlanLibrary.Entry, plan: Plan)] {
    var plans: [(PlanLibrary.Entry, Plan)] = []
    for entry in library.entries { plans.append((entry, try read(entry))) }
    return plans
  }

  func read(_ entry: PlanLibrary.Entry) throws(CommandError) -> Plan {
    do {
      return try entry.read()
    } catch {
      throw Self.error(error, in: entry.id.description)
    }
  }

  /// The plan that a name means.
  func entry(named name: String) throws(CommandError) -> PlanLibrary.Entry {
    let entries = library.entries(named: name)
    if entries.count == 1 { return entries[0] }
    if entries.isEmpty {
      throw CommandError(
        .couldNot, "There is no plan '\(name)'.", hints: ["Plans: \(names(library.entries))"])
    }
    throw CommandError(
      .couldNot, "'\(name)' may be any of \(entries.count) plans.", hints: ["Plans: \(names(entries))"])
  }

  private func names(_ entries: [PlanLibrary.Entry]) -> String {
    entries.map(\.id.description).joined(separator: ", ")
  }

  // MARK: - Files

  /// Whether a word names a file rather than something within the plans.
  static func isFile(_ word: String) -> Bool {
    let endings = [".md", ".markdown", ".mdown", ".mkd", ".txt", ".text"]
    let lower = word.lowercased()
    return word == "-" || word.contains("/") || endings.contains { lower.hasSuffix($0) }
  }

  func bytes(of path: String) throws(CommandError) -> [UInt8] {
    switch environment.readFile(path, TextRepair.limit) {
    case .success(let bytes): return bytes
    case .failure(let error):
      let hint =
        switch error {
        case .isDirectory: "Name a file in it: roadmap show \(ShellWord.quoted(path))/plan.md"
        case .tooLarge: "A study plan is a text of some pages; is this the right file?"
        case .missing: "Check the path; relative ones start in the current directory."
        case .noPermission: "Check the file's permissions: ls -l \(ShellWord.quoted(path))"
        case .system: "Check the file and try again."
        }
      throw CommandError(.plan, "Cannot read '\(path)': \(error.reason).", hints: [hint])
    }
  }

  /// A file as a plan that goes by the file's name.
  func plan(inFile path: String) throws(CommandError) -> (plan: Plan, raw: [UInt8]) {
    let raw = try bytes(of: path)
    do {
      return (try PlanReader.read(raw, id: Self.id(ofFile: path)), raw)
    } catch {
      throw Self.error(error, in: path)
    }
  }

  /// `plans/My Plan.md` is `my-plan`.
  static func id(ofFile path: String) -> PlanID {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let stem = name.lastIndex(of: ".").map { $0 > name.startIndex ? String(name[..<$0]) : name }
    return PlanID(stem ?? name) ?? PlanID.unnamed
  }

  static func error(_ failure: PlanReader.Failure, in name: String) -> CommandError {
    switch failure {
    case .text(.empty):
      CommandError(
        .plan, "'\(name)' is empty.",
        hints: ["A plan is Markdown: a heading, and a line such as '- [ ] Read chapter 1'."])
    case .text(.binary):
      CommandError(
        .plan, "'\(name)' is not text.",
        hints: ["A plan is a Markdown or plain text file; a PDF or document must be exported first."])
    case .text(.tooLarge(let bytes)):
      CommandError(
        .plan, "'\(name)' has \(bytes >> 20) MB; a plan may have \(TextRepair.limit >> 20) MB.",
        hints: ["Is this the right file?"])
    case .noItems:
      CommandError(
        .plan, "'\(name)' holds nothing to tick: no list, no tick box, no table of tasks.",
        hints: ["Write a task a line: '- [ ] Read chapter 1'; 'roadmap lint \(name)' tells more."])
    }
  }
}

extension PlanID {
  /// For text that comes without a name, such as standard input's.
  static let unnamed: PlanID = {
    guard let id = PlanID("plan") else { preconditionFailure("'plan' is a plan's name") }
    return id
  }()
}
