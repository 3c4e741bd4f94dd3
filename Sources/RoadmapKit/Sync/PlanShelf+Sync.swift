package import ProgressJournal
import RoadmapModel
package import Sync

extension PlanShelf {
  /// Sets up a remote and syncs with it.
  package func setUpSync(
    _ remote: String, name: String, _ world: SyncWorld
  ) throws(SyncError) -> SyncReport {
    try syncing(world) { run throws(SyncError) in try run.setUp(remote, name: name) }
  }

  /// What was edited in files goes along, and is looked at once it is known what came; that is in the
  /// files afterwards, where plans tick theirs.
  package func sync(_ world: SyncWorld) throws(SyncError) -> SyncReport {
    try syncing(world) { run throws(SyncError) in try run.run() }
  }

  package func leaveSync(_ world: SyncWorld) throws(SyncError) {
    try run(world).leave()
  }

  /// What a sync would send and bring, as far as it can be known without one.
  package func syncStatus(_ world: SyncWorld) throws(SyncError) -> SyncStatus {
    try run(world).status()
  }

  /// Whether this machine syncs.
  package var isSynced: Bool {
    get throws(JournalError) {
      guard let journal else { return false }
      return try SyncStatus(journal).url != nil
    }
  }

  /// What a user should know unasked of this machine's syncs; `nil` where there is nothing.
  package func syncTrouble() throws(JournalError) -> SyncStatus? {
    guard let journal else { return nil }
    let status = try SyncStatus(journal)
    return status.needsAttention(at: time.instant) ? status : nil
  }

  private func syncing(
    _ world: SyncWorld, _ body: (SyncRun) throws(SyncError) -> SyncReport
  ) throws(SyncError) -> SyncReport {
    let before = MergeSurvey(self)
    let number = lastNumber
    var report = try body(try run(world))
    forgetReadPlans()
    bringFilesUp()
    // Without an event more nothing is otherwise, as after most syncs.
    if number == nil || lastNumber != number {
      report.news = MergeSurvey(self).news(since: before)
    }
    return report
  }

  /// `nil` where there is no journal, or one that cannot be read.
  private var lastNumber: Int? { try? journal?.lastNumber }

  /// What came is known by now: a file that both machines share, and what another machine has ticked
  /// too, says nothing new. A plan that cannot be read is told when it is asked for; what is recorded
  /// of it goes along all the same.
  private func takeUpFiles(after number: Int) {
    forgetReadPlans()
    try? beginWriting().redate(at: time.instant, day: time.day)
    try? followMergedTicks(after: number)
    guard let library = try? library() else { return }
    for entry in library.entries {
      _ = try? entry.read()
      try? noteWhetherCaughtUp(entry)
    }
    try? followReopenedSources()
  }

  /// A file may have got the text by other means that a sync brought.
  private func noteWhetherCaughtUp(_ entry: PlanLibrary.Entry) throws {
    guard case .file(let path) = entry.origin, let journal,
      let known = try journal.catalogue(entry.id), try journal.olderFileText(known) != nil,
      case .bytes(let bytes) = sources.readFile(path),
      SourceFingerprint(bytes).hash == known.fingerprint.hash
    else { return }
    try journal.fileHasCaughtUp(known)
  }

  private func run(_ world: SyncWorld) throws(SyncError) -> SyncRun {
    let (writer, number) = try SyncError.asking { () throws(JournalError) in
      let writer = try beginWriting()
      let number = try writer.lastNumber
      try beginFollowing(after: number, in: writer)
      return (writer, number)
    }
    var world = world
    world.bundled = { [sources] id in sources.bundled.first { $0.id == id }?.text() }
    world.lookAtFiles = { self.takeUpFiles(after: number) }
    return SyncRun(writer, world)
  }
}
