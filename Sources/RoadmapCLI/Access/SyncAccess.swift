import CommandLineKit
import RoadmapKit

extension PlanAccess {
  /// What a sync is given of this machine.
  private func syncWorld(_ time: RecordingTime) throws -> SyncWorld {
    let environment = context.environment
    let path = try StorePath.path(environment)
    let shows = environment.errorIsTerminal
    let context = context
    return SyncWorld(
      folder: RawText.bytes(path) + Array(".sync".utf8), variables: environment.variables(),
      pathBytes: RawText.bytes, time: time, random: RandomSource(environment.random),
      pause: environment.pause,
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
    _ body: (PlanSyncing, SyncWorld) throws -> Result
  ) throws -> Result {
    let shelf = try shelf
    let world = try syncWorld(shelf.time)
    defer { if context.environment.errorIsTerminal { context.reportPart("\r\u{1B}[K") } }
    do { return try body(shelf.syncing, world) } catch let error as SyncError {
      let isSetUp = (try? shelf.syncing.isSetUp) ?? false
      throw CommandError(error, again: (isSetUp ? nil : command) ?? "roadmap sync")
    }
  }
}

extension CommandError {
  init(_ error: SyncError, again: String) {
    let kind: Kind
    switch error {
    case .journal(let error):
      self.init(error)
      return
    case .badRemote: kind = .usage
    case .git, .folder: kind = .store
    case .notSetUp, .isSetUp, .running, .tooBusy, .noGit, .remote, .notTaken, .otherHash,
      .tooLarge, .foreign, .newerFormat, .refused:
      kind = .couldNot
    }
    self.init(kind, error.summary, hints: [error.advice(again: again)])
  }
}
