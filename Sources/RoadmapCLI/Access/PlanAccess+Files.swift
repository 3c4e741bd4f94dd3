import CommandLineKit
import RoadmapKit

extension PlanAccess {
  /// Whether a word names a file rather than something within the plans.
  static func isFile(_ word: String) -> Bool {
    let endings = [".md", ".markdown", ".mdown", ".mkd", ".txt", ".text"]
    let lower = word.lowercased()
    return word == "-" || word.contains("/") || endings.contains { lower.hasSuffix($0) }
  }

  /// A file as a plan that goes by the file's name; what had to be mended in it is told.
  func file(_ path: String) throws -> ReadPlan {
    source(path, try plan(inFile: path).plan)
  }

  /// A word that is nothing else may be a file without an ending, such as `PLAN`.
  func fileThatExists(_ path: String) throws -> ReadPlan? {
    // Read at once, not looked for first: a pipe gives its bytes only once.
    let result = context.environment.readFile(path, SourceText.limit)
    if case .failure(.missing) = result { return nil }
    return source(path, try plan(try bytes(result, path), path))
  }

  /// Whether something is there, readable or not.
  func exists(_ path: String) -> Bool { context.environment.exists(path) }

  /// A plan whose file is gone is shown as last read, and has nothing that can be edited.
  func checkIsThere(_ source: ReadPlan) throws {
    guard case .file(let path) = source.origin,
      case .failure(.missing) = context.environment.readPlainFile(path, 0)
    else { return }
    throw PlanLoadFailure(
      .file(path, of: source.plan.id, reason: FileError.missing.reason, isMissing: true))
  }

  /// The plan in a file, and the bytes that it was read from.
  func plan(inFile path: String) throws -> (plan: Plan, raw: [UInt8]) {
    let raw = try bytes(context.environment.readFile(path, SourceText.limit), path)
    return (try plan(raw, path), raw)
  }

  private func source(_ path: String, _ plan: Plan) -> ReadPlan {
    if let repair = plan.source.repair { RepairNews.report(repair, of: path, in: context) }
    return ReadPlan(plan: StudiedPlan(untracked: plan), origin: .file(path))
  }

  private func plan(_ raw: [UInt8], _ path: String) throws -> Plan {
    do {
      return try PlanReader.read(raw, id: PlanID(ofFile: path))
    } catch {
      throw Self.error(error, in: path)
    }
  }

  private func bytes(_ result: Result<[UInt8], FileError>, _ path: String) throws -> [UInt8] {
    switch result {
    case .success(let bytes): return bytes
    case .failure(let error):
      throw CommandError(reading: path, error, hints: hints(for: error, path))
    }
  }

  private func hints(for error: FileError, _ path: String) -> [String] {
    switch error {
    case .isDirectory where path == "-": return []
    case .isDirectory:
      let folder = path.last == "/" ? path : path + "/"
      return ["Name a file inside it: \(ShellWord.path(folder + "plan.md"))"]
    case .tooLarge: return ["A study plan is usually a few pages long. Is this the right file?"]
    case .missing:
      if let entry = PlanLibrary.bundled().entries(named: path).first,
        entry.id.description == path
      {
        return [
          "'\(path)' is a bundled plan. To view it: roadmap show \(path)"
        ]
      }
      return ["Check the path; relative paths start in the current directory."]
    case .noPermission:
      return ["To see its owner and permissions: ls -ld \(ShellWord.path(path))"]
    case .isNoFile, .system:
      return [
        path == "-"
          ? "Pipe a plan into it: roadmap show - < plan.md"
          : "To see what it is: ls -ld \(ShellWord.path(path))"
      ]
    }
  }

  static func error(_ failure: PlanReader.Failure, in path: String) -> CommandError {
    let name = path == "-" ? "Standard input" : "'\(path)'"
    return switch failure {
    case .text(.empty):
      CommandError(
        .plan, "\(name) is empty.",
        hints: ["A plan is Markdown: a heading, and a line such as '- [ ] Read chapter 1'."])
    case .text(.binary):
      CommandError(
        .plan, "\(name) is not text.",
        hints: ["A plan is a Markdown or plain text file; export a PDF or document as text first."])
    case .text(.tooLarge(let bytes)):
      CommandError(
        .plan,
        "\(name) is \(bytes >> 20) MB; the limit for a plan is \(SourceText.limit >> 20) MB.",
        hints: ["A study plan is usually a few pages long. Is this the right file?"])
    case .noItems:
      CommandError(
        .plan, "\(name) has no items: no list, no tick boxes, no table of tasks.",
        hints: ["Write one task per line, such as '- [ ] Read chapter 1'."])
    }
  }
}
