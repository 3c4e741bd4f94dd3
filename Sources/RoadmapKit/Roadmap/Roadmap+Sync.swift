import ProgressJournal
public import RoadmapModel
import Sync

extension Roadmap {
  /// Something in the repository that is not what it claims, and was left out.
  public struct SyncRefused: Sendable, Hashable {
    /// Where it is in the repository.
    public let path: String
    /// Why it was left out.
    public let reason: String
  }

  /// What a sync came to.
  public struct SyncOutcome: Sendable {
    /// Events that came from other machines.
    public let received: Int
    /// Events that other machines can have from now on.
    public let sent: Int
    /// Events that are dated far ahead, and are left until then.
    public let held: Int
    /// What was not taken over.
    public let refused: [SyncRefused]
    /// Plans that another machine erased, and that were erased here.
    public let erased: [PlanID]
    /// Plans that are called otherwise since: two plans of one name met.
    public let renamed: [PlanID]
    /// Addresses of items that are open again along with ones that another machine reopened.
    public let reopened: [String]
    /// Addresses of items that got a state since, as their steps, their line or their heading had it on
    /// another machine.
    public let carried: [String]
    /// Plans of which more ticks wait for an answer since.
    public let asked: [PlanID]
    /// The paths of files here that have another text than their plan since.
    public let behind: [String]
    /// The paths of files here that are ticked from now on, as another machine has set.
    public let ticking: [String]
  }

  /// What is known of the syncs of a machine.
  public struct SyncState: Sendable {
    /// The repository, without any password; `nil` where none is set up.
    public let repository: String?
    /// What other machines call this one.
    public let name: String
    /// Events that would be sent.
    public let outgoing: Int
    /// Events that would come; `nil` where the repository cannot be asked now.
    public let incoming: Int?
    /// The names of other machines.
    public let machines: [String]
    /// When the last sync came about.
    public let lastSync: Instant?
    /// Why the last one did not, where it did not.
    public let failure: String?
    /// What the last one did not take over.
    public let refused: [SyncRefused]
    /// Why the repository cannot be asked now.
    public let problem: SyncProblem?
    /// Whether a user should know of it unasked: the last one failed, was a week ago, or left something
    /// out.
    public let needsAttention: Bool
  }

  /// Sets up a git repository to sync with, and syncs: a URL, `host:path` or a folder, which is made
  /// where there is none. `name` is what other machines call this one. The system's git is run with
  /// these variables; `PATH` and `HOME` are what it needs most.
  @discardableResult
  public func setUpSync(
    with repository: String, name: String, variables: [String: String]
  ) throws(RoadmapError) -> SyncOutcome {
    try syncing(variables) { SyncOutcome(try shelf.syncing.setUp(repository, name: name, $0)) }
  }

  /// Sends what this machine recorded, and takes over what others did.
  @discardableResult
  public func sync(variables: [String: String]) throws(RoadmapError) -> SyncOutcome {
    try syncing(variables) { SyncOutcome(try shelf.syncing.run($0)) }
  }

  /// What a sync would send and bring. The repository is asked, and nothing of it is taken over.
  public func syncState(variables: [String: String]) throws(RoadmapError) -> SyncState {
    let now = shelf.time.instant
    return try syncing(variables) { SyncState(try shelf.syncing.status($0), at: now) }
  }

  /// Ends syncing on this machine. What was synced stays, here and in the repository.
  public func leaveSync(variables: [String: String]) throws(RoadmapError) {
    try syncing(variables) { try shelf.syncing.leave($0) }
  }

  private func syncing<Result>(
    _ variables: [String: String], _ body: (SyncWorld) throws -> Result
  ) throws(RoadmapError) -> Result {
    let world = SyncWorld(
      folder: Array("\(path).sync".utf8),
      variables: variables.map { Array("\($0.key)=\($0.value)".utf8) }, time: shelf.time,
      random: random)
    return try asking { try body(world) }
  }
}

extension Roadmap.SyncRefused {
  fileprivate init(_ refusal: SyncRefusal) {
    self.init(path: refusal.path, reason: refusal.reason)
  }
}

extension Roadmap.SyncOutcome {
  fileprivate init(_ report: SyncReport) {
    self.init(
      received: report.receivedCount, sent: report.sent, held: report.held,
      refused: report.refusals.map(Roadmap.SyncRefused.init), erased: report.erased,
      renamed: report.news.renamed.map(\.plan), reopened: report.news.reopened,
      carried: report.news.carried, asked: report.news.asked,
      behind: report.news.behind.map(\.path),
      ticking: report.news.ticking.filter(\.isOn).map(\.path))
  }
}

extension Roadmap.SyncState {
  fileprivate init(_ status: SyncStatus, at now: Instant) {
    self.init(
      repository: status.url, name: status.name, outgoing: status.outgoing,
      incoming: status.incoming, machines: status.devices, lastSync: status.lastSuccess,
      failure: status.failure, refused: status.refused.map(Roadmap.SyncRefused.init),
      problem: status.problem.map(SyncProblem.init), needsAttention: status.needsAttention(at: now))
  }
}
