import ProgressJournal
import RoadmapModel

extension SyncRun {
  /// What would go and come. The remote is asked, and nothing of it is taken over.
  package func status() throws(SyncError) -> SyncStatus {
    var status: SyncStatus
    do throws(JournalError) {
      status = try SyncStatus(journal)
      guard let url = status.url else { return status }
      var lines: Set<EventID> = []
      try journal.forEachSent(after: try Int(journal.machineValue("sync.last-sent") ?? "") ?? 0) {
        (numbered) throws(JournalError) in lines.insert(numbered.event.id)
      }
      status.outgoing = lines.count
      do throws(SyncError) {
        try folder.locked { () throws(SyncError) in try ask(url, &status) }
      } catch {
        status.problem = error
      }
    } catch {
      throw .journal(error)
    }
    return status
  }

  private func ask(_ url: String, _ status: inout SyncStatus) throws(SyncError) {
    world.tell(.fetching)
    let repository = try opened(url)
    let (_, head) = try fetch(repository)
    guard let head else {
      status.incoming = 0
      return
    }
    let tree = try SyncTree(of: head, repository)
    guard tree.hasFormat else { return }
    let taken = try state.taken()
    var count = 0
    for folder in tree.folders where folder.device != status.device {
      if let card = folder.card,
        let name = DeviceCard.name(
          in: try repository.bytes(of: card.object, limit: SyncForm.largestCard))
      {
        status.devices.append(name)
      }
      for file in folder.events where taken[file.path]?.object != file.object {
        let bytes = try repository.bytes(of: file.object, limit: SyncForm.largestFile)
        count += bytes.dropFirst(taken[file.path]?.length ?? 0).count { $0 == 0x0A }
      }
    }
    status.incoming = count
  }
}
