import ProgressJournal
import RoadmapModel

/// What a device's folder holds that the journal does not: read and looked over before anything of it
/// is taken over, so that no other command waits for git.
struct DeviceNews {
  struct File {
    let path: String
    let events: [Event]
    let taken: SyncState.Taken
  }

  let device: DeviceID
  /// What people call it, as its card says.
  let name: String?
  fileprivate(set) var files: [File] = []
  /// By hash.
  fileprivate(set) var texts: [String: [UInt8]] = [:]
  /// Events that are dated far ahead, and are left until then.
  fileprivate(set) var held = 0
  /// Bytes that were read.
  fileprivate(set) var size = 0
}

/// Reads the news of devices.
struct NewsReader {
  let journal: Journal
  let repository: Repository
  let tree: SyncTree
  let now: Instant
  let limits: SyncLimits
  private let known: [String: SyncState.Taken]
  /// Of what one sync takes in.
  private var left: Int
  /// Texts that are about to be kept.
  private var texts: Set<String> = []

  init(
    _ journal: Journal, _ repository: Repository, _ tree: SyncTree, _ world: SyncWorld
  ) throws(SyncError) {
    self.journal = journal
    self.repository = repository
    self.tree = tree
    now = world.time.instant
    limits = world.limits
    known = try SyncState(journal: journal).taken()
    left = world.limits.sync
  }

  /// `nil` where nothing is new; throws `refused` where something is not what it claims.
  mutating func news(of folder: SyncTree.Folder) throws(SyncError) -> DeviceNews? {
    let files = folder.events.filter { known[$0.path]?.object != $0.object }
    guard !files.isEmpty else { return nil }
    var name: String?
    if let card = folder.card {
      name = DeviceCard.name(in: try repository.bytes(of: card.object, limit: SyncForm.largestCard))
    }
    var news = DeviceNews(device: folder.device, name: name)
    for file in files { try read(file, into: &news) }
    return news
  }

  private mutating func read(
    _ file: SyncTree.File, into news: inout DeviceNews
  ) throws(SyncError) {
    let bytes = try repository.bytes(of: file.object, limit: SyncForm.largestFile)
    var start = 0
    if let known = known[file.path], known.length <= bytes.count,
      SyncState.Taken.hash(bytes[..<known.length]) == known.hash
    {
      start = known.length
    }
    try count(bytes.count - start, file.path, &news)
    let lines: [(event: Event, end: Int)]
    do throws(SyncRefusal) {
      lines = try EventLines.read(bytes, from: start, path: file.path)
    } catch {
      throw .refused(error)
    }
    for case .plan(_, .shown(let text)) in lines.map(\.event.fact) {
      try need(text.hash, &news)
    }
    // An action is taken as a whole, or left as one.
    let latest = HybridTime(Instant(milliseconds: now.milliseconds + SyncForm.furthestAhead))
    let held = Set(lines.filter { $0.event.time > latest }.map(\.event.action))
    let isHeld = { (event: Event) in !held.isEmpty && held.contains(event.action) }
    var end = bytes.count
    if let first = lines.firstIndex(where: { isHeld($0.event) }) {
      end = first == 0 ? start : lines[first - 1].end
      news.held += lines.count { isHeld($0.event) }
    }
    let object = end == bytes.count ? file.object : "-"
    news.files.append(
      DeviceNews.File(
        path: file.path, events: lines.map(\.event).filter { !isHeld($0) },
        taken: SyncState.Taken(object: object, of: bytes[..<end])))
  }

  private mutating func need(_ hash: String, _ news: inout DeviceNews) throws(SyncError) {
    // One that nobody has any more, as after an import, must not keep back what was done. Bundled
    // plans are in every program.
    guard !texts.contains(hash), let file = tree.texts[hash] else { return }
    let isKnown = try SyncError.asking { () throws(JournalError) in try journal.hasText(hash) }
    guard !isKnown else { return }
    try count(file.size, file.path, &news)
    let bytes = try repository.bytes(of: file.object, limit: SyncForm.largestText)
    guard SHA256.name(of: bytes) == hash else {
      throw .refused(SyncRefusal(file.path, "it is not the text that its name says"))
    }
    texts.insert(hash)
    news.texts[hash] = bytes
  }

  private mutating func count(
    _ size: Int, _ path: String, _ news: inout DeviceNews
  ) throws(SyncError) {
    news.size += size
    left -= size
    guard news.size <= limits.folder else {
      let most = SyncLimits.words(limits.folder)
      throw .refused(SyncRefusal(path, "its device has more than \(most) that is new"))
    }
    guard left >= 0 else {
      let most = SyncLimits.words(limits.sync)
      throw .refused(SyncRefusal(path, "more than \(most) is new; sync again for the rest"))
    }
  }
}

extension SyncLimits {
  fileprivate static func words(_ bytes: Int) -> String {
    bytes >= 1 << 20 ? "\(bytes >> 20) MiB" : "\(bytes) bytes"
  }
}
