import ProgressJournal
import RoadmapModel

extension SyncRun {
  /// What would go and come. The remote is asked, and nothing of it is taken over.
  package func status() throws(SyncError) -> SyncStatus {
    var status = try SyncError.asking(SyncStatus(journal))
    guard let url = try state[.url] else { return status }
    status.outgoing = try count(sentAfter: try state.number(.lastSent), unless: [])
    do throws(SyncError) {
      try folder.locked { () throws(SyncError) in try ask(url, &status) }
    } catch {
      if case .journal = error { throw error }
      status.problem = error
    }
    return status
  }

  private func ask(_ url: String, _ status: inout SyncStatus) throws(SyncError) {
    world.tell(.fetching)
    let repository = try opened(url)
    let (_, head) = try fetch(repository)
    let tree = try SyncTree(of: head, repository, isKnown: try state[.device] != nil)
    guard let head else {
      status.incoming = 0
      status.outgoing = try count(sentAfter: 0, unless: [])
      return
    }
    for folder in tree.folders where folder.device != status.device {
      guard let card = folder.card else { continue }
      let bytes = try repository.bytes(of: card.object, limit: SyncLayout.largestCard)
      if let name = DeviceCard.name(in: bytes) { status.devices.append(name) }
    }
    // What the last one took over as a whole has nothing more.
    status.incoming =
      head == (try state[.head]) ? 0 : try incoming(tree, repository, &status)
    let own = status.device.flatMap { tree[$0]?.events } ?? []
    if own.map(\.object) != (try state.sent) {
      status.outgoing = try count(sentAfter: 0, unless: try events(in: own, repository))
    }
  }

  /// The events that a sync would take over: what came by another way is here already.
  private func incoming(
    _ tree: SyncTree, _ repository: Repository, _ status: inout SyncStatus
  ) throws(SyncError) -> Int {
    var refusals = tree.refusals
    var new: Set<EventID> = []
    var reader = try NewsReader(journal, repository, world, texts: nil)
    for folder in tree.folders where folder.device != status.device {
      do throws(SyncError) {
        guard let news = try reader.news(of: folder) else { continue }
        refusals += news.refusals
        for event in news.files.flatMap(\.events) where try !isKnown(event.id) {
          new.insert(event.id)
        }
      } catch {
        guard case .refused(let refusal) = error else { throw error }
        refusals.append(refusal)
      }
    }
    refusals = try tree.named(refusals, repository)
    status.refused += refusals.filter { !status.refused.contains($0) }
    return new.count
  }

  private func isKnown(_ id: EventID) throws(SyncError) -> Bool {
    try SyncError.asking(journal.contains(all: [id]))
  }

  private func count(
    sentAfter number: Int, unless sent: Set<EventID>
  ) throws(SyncError) -> Int {
    var count = 0
    try SyncError.asking { () throws(JournalError) in
      try journal.forEachSent(after: number) { (numbered) throws(JournalError) in
        if !sent.contains(numbered.event.id) { count += 1 }
      }
    }
    return count
  }

  /// What another program wrote there counts as nothing: this machine would begin anew.
  private func events(
    in files: [SyncTree.File], _ repository: Repository
  ) throws(SyncError) -> Set<EventID> {
    var events: Set<EventID> = []
    for file in files {
      let bytes = try repository.bytes(of: file.object, limit: SyncLayout.largestFile)
      events.formUnion(EventLines.sound(bytes).events.map(\.id))
    }
    return events
  }
}
