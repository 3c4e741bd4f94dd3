import CommandLineKit
import RoadmapKit

/// The file that an export is written to: neither the journal nor a plan, which would be gone.
struct ExportTarget {
  private let path: String
  private let access: PlanAccess

  init(_ path: String, _ access: PlanAccess) { (self.path, self.access) = (path, access) }

  /// `plans`: those that were named. A plan's own text with its ticks may take the place of its file.
  func refuseOwnFiles(_ format: ExportFormat, _ plans: [String]) throws {
    guard !path.isEmpty else {
      throw CommandError(
        .usage, "The name of the file is empty.",
        hints: ["Name one: roadmap export --format \(format.name) -o FILE"])
    }
    let environment = access.context.environment
    guard path != "-", let real = environment.realPath(path) else { return }
    let another = "Name another file: roadmap export --format \(format.name) -o FILE"
    let journal = try StorePath.path(environment)
    // SQLite keeps the newest of it in files of its own beside it.
    let ofJournal = ["", "-wal", "-shm"].compactMap { ending in
      environment.realPath(journal).map { $0 + ending }
    }
    guard !ofJournal.contains(real) else {
      throw CommandError(.store, "'\(path)' is the journal with your progress.", hints: [another])
    }
    let absolute = environment.absolutePath(path) ?? path
    let owner = try access.library.entries.first { environment.leads(absolute, to: $0.origin) }
    guard let owner, try !isItsOwnText(format, plans, owner.id) else { return }
    throw CommandError(.store, "'\(path)' is the file of '\(owner.id)'.", hints: [another])
  }

  private func isItsOwnText(
    _ format: ExportFormat, _ plans: [String], _ owner: PlanID
  ) throws -> Bool {
    guard case .markdown = format else { return false }
    let own =
      try plans.isEmpty
      ? access.shelf.plans.own(of: access.library).map(\.id)
      : plans.flatMap { try access.library.entries(named: $0) }.map(\.id)
    return own.count == 1 && own[0] == owner
  }
}
