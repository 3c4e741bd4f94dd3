package import ProgressJournal
package import RoadmapModel

/// What is known of a journal's syncs.
package struct SyncStatus: Equatable, Sendable {
  /// As it may be shown; `nil` where no remote is set up.
  package var url: String?
  package var name = ""
  package var device: DeviceID?
  /// Events that would be sent.
  package var outgoing = 0
  /// Events that would come; `nil` where the remote was not asked or cannot be reached.
  package var incoming: Int?
  /// Other devices on the remote, by name.
  package var devices: [String] = []
  package var lastSuccess: Instant?
  /// Why the last sync failed, if it did.
  package var failure: String?
  /// What the last sync did not take over.
  package var refused: [SyncRefusal] = []
  /// Why the remote cannot be asked now.
  package var problem: SyncError?

  /// What the journal alone tells.
  package init(_ journal: Journal) throws(JournalError) {
    let values = try journal.machineValues("sync.")
    guard let address = values["url"].map(RemoteAddress.init) else { return }
    url = address.shown
    name = values["name"] ?? ""
    device = try journal.device
    lastSuccess = values["done-at"].flatMap(Int64.init).map { Instant(milliseconds: $0) }
    failure = values["failed"].map(address.hidden)
    refused = SyncRefusal.list(values["refused"] ?? "")
  }

  /// What this machine was called when it synced before.
  package static func formerName(in journal: Journal) throws(JournalError) -> String? {
    try journal.machineValue(SyncState.leftName)
  }

  /// Whether there is something to say unasked: it failed, was long ago, or left something out.
  package func needsAttention(at now: Instant) -> Bool { isStale(at: now) || !refused.isEmpty }

  /// Whether it failed, or was long ago.
  package func isStale(at now: Instant) -> Bool {
    guard url != nil else { return false }
    if failure != nil { return true }
    guard let lastSuccess else { return true }
    return now.milliseconds - lastSuccess.milliseconds > 7 * 86_400_000
  }
}
