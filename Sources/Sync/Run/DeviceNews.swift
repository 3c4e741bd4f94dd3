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
  fileprivate(set) var texts = NeededTexts.Found()
  /// Events that are dated far ahead, and are left until then.
  fileprivate(set) var held = 0
  /// Events that cannot be right, and are left with the rest of their actions.
  fileprivate(set) var refusals: [SyncRefusal] = []
  /// Bytes that were read.
  fileprivate(set) var size = 0
}

/// Reads the news of devices.
struct NewsReader {
  let repository: Repository
  let now: Instant
  let limits: SyncLimits
  private let texts: NeededTexts?
  private let known: [String: SyncState.Taken]
  /// Of what one sync takes in.
  private var left: Int

  /// `texts`: `nil` where the events alone are asked for.
  init(
    _ journal: Journal, _ repository: Repository, _ world: SyncWorld, texts: NeededTexts?
  ) throws(SyncError) {
    self.repository = repository
    self.texts = texts
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
      name = DeviceCard.name(
        in: try repository.bytes(of: card.object, limit: SyncLayout.largestCard))
    }
    var news = DeviceNews(device: folder.device, name: name)
    var read: [ReadFile] = []
    for file in files { read.append(try self.read(file, into: &news)) }
    let left = leftActions(read, &news)
    for file in read { news.files.append(try self.file(file, without: left)) }
    return news
  }

  private struct ReadFile {
    let file: SyncTree.File
    let lines: [EventLines.Line]
    /// The first byte that was not known.
    let start: Int
    let taken: SyncState.Taken
  }

  private mutating func read(
    _ file: SyncTree.File, into news: inout DeviceNews
  ) throws(SyncError) -> ReadFile {
    let bytes = try repository.bytes(of: file.object, limit: SyncLayout.largestFile)
    var start = 0
    if let known = known[file.path], known.length <= bytes.count,
      StableHash(bytes[..<known.length]).finished == known.hash
    {
      start = known.length
    }
    try count(bytes.count - start, file.path, &news)
    let lines: [EventLines.Line]
    do throws(SyncRefusal) {
      lines = try EventLines.read(bytes, from: start, path: file.path)
    } catch {
      throw .refused(error)
    }
    for case .plan(_, .shown(let text)) in lines.map(\.event.fact) {
      try need(text.hash, &news)
    }
    return ReadFile(
      file: file, lines: lines, start: start,
      taken: SyncState.Taken(object: file.object, of: bytes))
  }

  /// An action is taken as a whole, or left as one: for a later day, or since it cannot be right.
  private func leftActions(_ files: [ReadFile], _ news: inout DeviceNews) -> Set<ActionID> {
    var (impossible, held): (Set<ActionID>, Set<ActionID>) = ([], [])
    for file in files {
      for line in file.lines {
        if line.event.isTooFarAhead(of: now) { held.insert(line.event.action) }
        guard let member = line.event.impossibleMember else { continue }
        impossible.insert(line.event.action)
        guard news.refusals.count < Self.mostTold else { continue }
        news.refusals.append(
          SyncRefusal("\(file.file.path):\(line.number)", EventLines.words(.invalid(member))))
      }
    }
    held.subtract(impossible)
    if !held.isEmpty {
      news.held = files.reduce(0) { $0 + $1.lines.count { held.contains($0.event.action) } }
    }
    return held.union(impossible)
  }

  /// Of one device: more would hide what else there is to tell.
  private static let mostTold = 20

  /// What follows the first line that is left is read again the next time.
  private func file(
    _ read: ReadFile, without left: Set<ActionID>
  ) throws(SyncError) -> DeviceNews.File {
    let isLeft = { (line: EventLines.Line) in left.contains(line.event.action) }
    guard !left.isEmpty, let first = read.lines.firstIndex(where: isLeft) else {
      return DeviceNews.File(
        path: read.file.path, events: read.lines.map(\.event), taken: read.taken)
    }
    let end = first == 0 ? read.start : read.lines[first - 1].end
    let bytes = try repository.bytes(of: read.file.object, limit: SyncLayout.largestFile)
    return DeviceNews.File(
      path: read.file.path, events: read.lines.filter { !isLeft($0) }.map(\.event),
      taken: SyncState.Taken(object: "-", of: bytes.prefix(end)))
  }

  private mutating func need(_ hash: String, _ news: inout DeviceNews) throws(SyncError) {
    guard let texts, let file = try texts.file(of: hash, &news.texts) else { return }
    try count(file.size, file.path, &news)
    try texts.read(hash, file, into: &news.texts)
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
