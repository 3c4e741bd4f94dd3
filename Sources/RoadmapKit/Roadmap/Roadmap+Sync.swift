import ProgressJournal
import RoadmapModel
import Sync

extension Roadmap {
  /// What a sync came to.
  public struct SyncOutcome: Sendable {
    /// Events that came from other machines.
    public let received: Int
    /// Events that other machines can have from now on.
    public let sent: Int
    /// What was not taken over, since it is not what it claims: a path in the repository, and why.
    public let refused: [String]
  }

  /// Sets up a git repository to sync with, and syncs: a URL, `host:path` or a folder, which is made
  /// where there is none. `name` is what other machines call this one. The system's git is run with
  /// these variables; `PATH` and `HOME` are what it needs most.
  @discardableResult
  public func setUpSync(
    with repository: String, name: String, variables: [String: String]
  ) throws(RoadmapError) -> SyncOutcome {
    let surroundings = surroundings(variables)
    do throws(SyncError) {
      return SyncOutcome(try shelf.setUpSync(repository, name: name, surroundings))
    } catch {
      throw RoadmapError(error)
    }
  }

  /// Sends what this machine recorded, and takes over what others did.
  @discardableResult
  public func sync(variables: [String: String]) throws(RoadmapError) -> SyncOutcome {
    let surroundings = surroundings(variables)
    do throws(SyncError) { return SyncOutcome(try shelf.sync(surroundings)) } catch {
      throw RoadmapError(error)
    }
  }

  private func surroundings(_ variables: [String: String]) -> SyncSurroundings {
    SyncSurroundings(
      folder: Array("\(path).sync".utf8),
      variables: variables.map { Array("\($0.key)=\($0.value)".utf8) }, random: random)
  }
}

extension Roadmap.SyncOutcome {
  fileprivate init(_ report: SyncReport) {
    self.init(
      received: report.receivedCount, sent: report.sent,
      refused: report.refusals.map { "\($0.path): \($0.reason)" })
  }
}

extension RoadmapError {
  fileprivate init(_ error: SyncError) {
    if case .journal(let error) = error {
      self.init(error)
    } else {
      self.init(.sync, "\(error.summary) \(error.advice)", underlying: error)
    }
  }
}
