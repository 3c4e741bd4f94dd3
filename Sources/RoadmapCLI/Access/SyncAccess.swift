import CommandLineKit
import RoadmapKit

extension PlanAccess {
  /// What a sync is given of this machine.
  func syncSurroundings() throws(CommandError) -> SyncSurroundings {
    let environment = context.environment
    let path = try StorePath.path(environment)
    let shows = environment.errorIsTerminal
    let context = context
    return SyncSurroundings(
      folder: RawText.bytes(path) + Array(".sync".utf8), variables: environment.host.variables(),
      pathBytes: RawText.bytes, random: RandomSource(environment.random),
      pause: environment.host.pause,
      tell: { stage in
        guard shows else { return }
        let words =
          switch stage {
          case .fetching: "Fetching…"
          case .taking: "Reading…"
          case .pushing: "Pushing…"
          }
        context.reportPart("\r\u{1B}[K\(words)")
      })
  }

  /// Runs what syncs, and takes away what was shown meanwhile. `setUp`: the command that sets sync up, where
  /// that is what is tried.
  func syncing<Result>(
    setUp command: String? = nil,
    _ body: (PlanShelf, SyncSurroundings) throws(SyncError) -> Result
  ) throws(CommandError) -> Result {
    let (shelf, surroundings) = (try shelf, try syncSurroundings())
    defer { if context.environment.errorIsTerminal { context.reportPart("\r\u{1B}[K") } }
    do throws(SyncError) { return try body(shelf, surroundings) } catch {
      let isSetUp = (try? shelf.isSynced) ?? false
      throw CommandError(error, again: (isSetUp ? nil : command) ?? "roadmap sync")
    }
  }
}

extension CommandError {
  init(_ error: SyncError, again: String) {
    switch error {
    case .journal(let error): self.init(error)
    case .notSetUp, .isSetUp, .running, .tooBusy, .noGit, .remote, .notTaken, .otherHash,
      .tooLarge:
      self.init(.couldNot, error.summary, hints: [error.advice(again: again)])
    case .badRemote: self.init(.usage, error.summary, hints: [error.advice(again: again)])
    case .foreign, .newerFormat, .refused:
      self.init(.couldNot, error.summary, hints: [error.advice(again: again)])
    case .git, .folder: self.init(.store, error.summary, hints: [error.advice(again: again)])
    }
  }
}
