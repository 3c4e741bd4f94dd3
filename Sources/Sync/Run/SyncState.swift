import ProgressJournal
import RoadmapModel

/// What a machine remembers of its syncs. It is kept with the journal, so that what was taken over
/// and how far that goes are one and the same transaction's.
struct SyncState {
  let journal: Journal

  private static let beginning = "sync."

  private func value(_ name: String) throws(SyncError) -> String? {
    try SyncError.asking(journal.machineValue(Self.beginning + name))
  }

  private func set(_ name: String, _ value: String?) throws(SyncError) {
    try SyncError.asking(journal.setMachineValue(Self.beginning + name, to: value))
  }

  /// By what follows the beginning of their names.
  private func values(_ beginning: String) throws(SyncError) -> [String: String] {
    try SyncError.asking(journal.machineValues(Self.beginning + beginning))
  }

  private func remove(_ beginning: String) throws(SyncError) {
    try SyncError.asking(journal.removeMachineValues(Self.beginning + beginning))
  }

  // MARK: - The remote

  var url: String? { get throws(SyncError) { try value("url") } }
  func setURL(_ url: String?) throws(SyncError) { try set("url", url) }

  var branch: String? { get throws(SyncError) { try value("branch") } }
  func setBranch(_ branch: String?) throws(SyncError) { try set("branch", branch) }

  /// What this device is called.
  var name: String? { get throws(SyncError) { try value("name") } }
  func setName(_ name: String) throws(SyncError) { try set("name", name) }

  /// The device that this machine was when it synced last.
  var device: String? { get throws(SyncError) { try value("device") } }
  func setDevice(_ device: DeviceID) throws(SyncError) { try set("device", device.description) }

  /// The commit that was taken over last.
  var head: String? { get throws(SyncError) { try value("head") } }
  func setHead(_ commit: String?) throws(SyncError) { try set("head", commit) }

  // MARK: - What was read

  /// How much of a device's file was taken over.
  struct Taken: Hashable {
    /// git's name of the whole file.
    let object: String
    /// The length of what was taken, and its hash.
    let length: Int
    let hash: UInt64

    init(object: String, of bytes: some Collection<UInt8>) {
      self.object = object
      length = bytes.count
      hash = StableHash(bytes).finished
    }

    fileprivate init?(_ text: String) {
      let words = text.split(separator: " ")
      guard words.count == 3, let length = Int(words[1]), let hash = UInt64(words[2], radix: 16)
      else { return nil }
      (object, self.length, self.hash) = (String(words[0]), length, hash)
    }

    fileprivate var text: String { "\(object) \(length) \(String(hash, radix: 16))" }
  }

  /// By path.
  func taken() throws(SyncError) -> [String: Taken] {
    try values("file.").compactMapValues(Taken.init)
  }

  func setTaken(_ taken: Taken, _ path: String) throws(SyncError) {
    try set("file." + path, taken.text)
  }

  /// The texts that events name and nobody has, by hash, and what is there in their place.
  func missingTexts() throws(SyncError) -> [String: String] {
    try values("text.")
  }

  /// `nil`: it is not missing any more.
  func setMissing(_ hash: String, _ object: String?) throws(SyncError) {
    try set("text." + hash, object)
  }

  /// The number of the last event of which it is known whether it is this machine's to send.
  var settled: Int { get throws(SyncError) { try value("settled").flatMap(Int.init) ?? 0 } }
  func setSettled(_ number: Int) throws(SyncError) { try set("settled", String(number)) }

  // MARK: - What was sent

  /// git's names of the files in this device's own folder, as they were pushed.
  var sent: [String] {
    get throws(SyncError) {
      try value("sent").map { $0.split(separator: " ").map(String.init) } ?? []
    }
  }

  /// The number of the last event in them.
  var lastSent: Int { get throws(SyncError) { try value("last-sent").flatMap(Int.init) ?? 0 } }

  func setSent(_ objects: [String], last: Int) throws(SyncError) {
    try set("sent", objects.joined(separator: " "))
    try set("last-sent", String(last))
  }

  // MARK: - How it went

  func setSuccess(at instant: Instant) throws(SyncError) {
    try set("done-at", String(instant.milliseconds))
    try set("failed", nil)
  }

  func setFailure(_ words: String) throws(SyncError) { try set("failed", words) }

  /// What the last sync refused.
  var refusals: [SyncRefusal] {
    get throws(SyncError) { SyncRefusal.list(try value("refused") ?? "") }
  }

  func setRefusals(_ refusals: [SyncRefusal]) throws(SyncError) {
    try set("refused", refusals.isEmpty ? nil : SyncRefusal.text(refusals))
  }

  /// All that was read is to be looked at again, and all that was sent.
  func forgetRead() throws(SyncError) {
    try set("head", nil)
    try set("sent", nil)
    try set("last-sent", nil)
    try set("settled", nil)
    try remove("file.")
    try remove("text.")
  }

  func forgetAll() throws(SyncError) { try remove("") }

  // MARK: - What was left

  /// Who comes back to a remote has told it already what it was told: nobody there is asked about it as if it
  /// were news.
  func rememberSent() throws(SyncError) {
    let number = try lastSent
    guard let url = try url, number > 0 else { return }
    try SyncError.asking(journal.setMachineValue(Self.left(url), to: String(number)))
  }

  /// Of the remote that was just set.
  func recallSent() throws(SyncError) {
    guard let url = try url, try value("last-sent") == nil else { return }
    try set("last-sent", try SyncError.asking(journal.machineValue(Self.left(url))))
  }

  private static func left(_ url: String) -> String { "left.\(url)" }
}
