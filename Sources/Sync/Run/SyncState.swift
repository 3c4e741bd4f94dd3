import ProgressJournal
import RoadmapModel

/// What a machine remembers of its syncs. It is kept with the journal, so that what was taken over
/// and how far that goes are one and the same transaction's.
struct SyncState {
  let journal: Journal

  private static let beginning = "sync."

  enum Key: String {
    case url, branch
    /// What this device is called.
    case name
    /// The device that this machine was when it synced last.
    case device
    /// The commit that was taken over last.
    case head
    /// The number of the last event of which it is known whether it is this machine's to send.
    case settled
    /// git's names of the files in this device's own folder, as they were pushed.
    case sent
    /// The number of the last event in them.
    case lastSent = "last-sent"
    case doneAt = "done-at"
    case failed
    /// What the last sync refused.
    case refused
  }

  subscript(_ key: Key) -> String? {
    get throws(SyncError) {
      try SyncError.asking(journal.machineValue(Self.beginning + key.rawValue))
    }
  }

  func number(_ key: Key) throws(SyncError) -> Int { try self[key].flatMap { Int($0) } ?? 0 }

  func set(_ key: Key, _ value: String?) throws(SyncError) { try set(key.rawValue, value) }

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

  // MARK: - What was sent, and how it went

  var sent: [String] {
    get throws(SyncError) {
      try self[.sent].map { $0.split(separator: " ").map(String.init) } ?? []
    }
  }

  func setSent(_ objects: [String], last: Int) throws(SyncError) {
    try set(.sent, objects.joined(separator: " "))
    try set(.lastSent, String(last))
  }

  func setSuccess(at instant: Instant) throws(SyncError) {
    try set(.doneAt, String(instant.milliseconds))
    try set(.failed, nil)
  }

  var refusals: [SyncRefusal] {
    get throws(SyncError) { SyncRefusal.list(try self[.refused] ?? "") }
  }

  func setRefusals(_ refusals: [SyncRefusal]) throws(SyncError) {
    try set(.refused, refusals.isEmpty ? nil : SyncRefusal.text(refusals))
  }

  /// All that was read is to be looked at again, and all that was sent.
  func forgetRead() throws(SyncError) {
    for key in [Key.head, .sent, .lastSent, .settled] { try set(key, nil) }
    try remove("file.")
    try remove("text.")
  }

  func forgetAll() throws(SyncError) { try remove("") }

  // MARK: - What was left

  /// Who comes back to a remote has told it already what it was told: nobody there is asked about it as if it
  /// were news.
  func rememberSent() throws(SyncError) {
    let number = try number(.lastSent)
    let name = try self[.name]
    try SyncError.asking(journal.setMachineValue(Self.leftName, to: name))
    guard let url = try self[.url], number > 0 else { return }
    try SyncError.asking(journal.setMachineValue(Self.left(url), to: String(number)))
  }

  /// What this machine was called when it left a remote.
  static let leftName = "left-name"

  /// Of the remote that was just set.
  func recallSent() throws(SyncError) {
    guard let url = try self[.url], try self[.lastSent] == nil else { return }
    try set(.lastSent, try SyncError.asking(journal.machineValue(Self.left(url))))
  }

  /// An earlier version kept the address as it was. Gives whether one had a password in it.
  func hideLeft() throws(SyncError) -> Bool {
    var hasSecret = false
    let beginning = Self.leftBeginning
    for (url, number) in try SyncError.asking(journal.machineValues(beginning))
    where url.utf8.count != 64 || !url.utf8.allSatisfy(Self.digits.contains) {
      try SyncError.asking(journal.setMachineValue(beginning + url, to: nil))
      try SyncError.asking(journal.setMachineValue(Self.left(url), to: number))
      if RemoteAddress(url).shown != url { hasSecret = true }
    }
    return hasSecret
  }

  private static let leftBeginning = "left."
  private static let digits = Array("0123456789abcdef".utf8)

  /// The address may have a password in it, which nothing keeps once the remote is left.
  private static func left(_ url: String) -> String {
    "\(leftBeginning)\(SHA256.name(of: Array(RemoteAddress(url).shown.utf8)))"
  }
}
