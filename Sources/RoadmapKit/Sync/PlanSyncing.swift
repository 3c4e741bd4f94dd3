import ProgressJournal
import RoadmapModel
package import Sync

/// Syncs a journal, and the files of its plans with it.
package struct PlanSyncing {
  private let recorder: Recorder
  private let cache: PlanCache
  private let sources: PlanSources
  private let list: PlanList
  private let files: TickFiles
  private let following: MergeFollowing

  init(
    _ recorder: Recorder, _ cache: PlanCache, _ sources: PlanSources, _ list: PlanList,
    _ files: TickFiles, _ following: MergeFollowing
  ) {
    (self.recorder, self.cache, self.sources) = (recorder, cache, sources)
    (self.list, self.files, self.following) = (list, files, following)
  }

  /// Sets up a remote and syncs with it.
  package func setUp(_ remote: String, name: String, _ world: SyncWorld) throws -> SyncReport {
    try syncing(world) { try $0.setUp(remote, name: name) }
  }

  /// What was edited in files goes along, and is looked at once it is known what came; that is in the
  /// files afterwards, where plans tick theirs.
  package func run(_ world: SyncWorld) throws -> SyncReport {
    try syncing(world) { try $0.run() }
  }

  package func leave(_ world: SyncWorld) throws { try run(world).leave() }

  /// What a sync would send and bring, as far as it can be known without one.
  package func status(_ world: SyncWorld) throws -> SyncStatus { try run(world).status() }

  /// Whether this machine syncs.
  package var isSetUp: Bool {
    get throws { try recorder.journal.map { try SyncStatus($0).url != nil } ?? false }
  }

  /// What this machine was called when it synced before.
  package var formerName: String? {
    recorder.journal.flatMap { try? SyncStatus.formerName(in: $0) }
  }

  /// What a user should know unasked of this machine's syncs; `nil` where there is nothing.
  package func trouble() throws -> SyncStatus? {
    guard let journal = recorder.journal else { return nil }
    let status = try SyncStatus(journal)
    return status.needsAttention(at: recorder.time.instant) ? status : nil
  }

  private func syncing(
    _ world: SyncWorld, _ body: (SyncRun) throws -> SyncReport
  ) throws -> SyncReport {
    let before = MergeSurvey(list, recorder.journal)
    let number = lastNumber
    var report = try body(try run(world))
    cache.forgetAll()
    files.bringFilesUp()
    // Without an event more nothing is otherwise, as after most syncs.
    if number == nil || lastNumber != number {
      report.news = MergeSurvey(list, recorder.journal).news(since: before)
    }
    return report
  }

  /// `nil` where there is no journal, or one that cannot be read.
  private var lastNumber: Int? { try? recorder.journal?.lastNumber }

  /// What came is known by now: a file that both machines share, and what another machine has ticked
  /// too, says nothing new. A plan that cannot be read is told when it is asked for; what is recorded
  /// of it goes along all the same.
  private func takeUpFiles(after number: Int) {
    cache.forgetAll()
    try? following.follow(after: number)
    guard let library = try? list.library() else { return }
    for entry in library.entries {
      _ = try? entry.read()
      try? noteWhetherCaughtUp(entry)
    }
    try? following.reopenSources()
  }

  /// A file may have got the text by other means that a sync brought.
  private func noteWhetherCaughtUp(_ entry: PlanLibrary.Entry) throws {
    guard case .file(let path) = entry.origin, let journal = recorder.journal,
      let known = try journal.catalogue(entry.id), try journal.olderFileText(known) != nil,
      case .bytes(let bytes) = sources.readFile(path),
      SourceFingerprint(bytes).hash == known.fingerprint.hash
    else { return }
    try journal.fileHasCaughtUp(known)
  }

  private func run(_ world: SyncWorld) throws -> SyncRun {
    let writer = try recorder.beginWriting()
    let number = try writer.lastNumber
    try following.begin(after: number, in: writer)
    var world = world
    world.bundled = sources.bundledText
    world.lookAtFiles = { self.takeUpFiles(after: number) }
    return SyncRun(writer, world)
  }
}
