import ProgressJournal
import RoadmapModel

/// Takes over what a commit holds that the journal does not, within one transaction.
struct TakingOver {
  private let journal: Journal
  private let state: SyncState
  private let repository: Repository
  private let world: SyncWorld

  /// What is to be pushed afterwards.
  private(set) var outgoing = Outgoing()
  private(set) var report: SyncReport
  private var taken = TakenEvents()
  /// Events of others that are in their folders.
  private var seen: Set<EventID> = []
  /// Whether all that is there was taken.
  private var isWhole = true

  init(
    _ journal: Journal, _ repository: Repository, _ world: SyncWorld, report: SyncReport
  ) {
    self.journal = journal
    state = SyncState(journal: journal)
    self.repository = repository
    self.world = world
    self.report = report
  }

  /// `head`: what the remote has; `nil` for nothing at all.
  mutating func run(_ head: String?, renames: Bool) throws(SyncError) {
    let before = try SyncError.asking { () throws(JournalError) in try journal.lastNumber }
    report.device = try SyncError.asking { () throws(JournalError) in
      try journal.ownDevice(at: world.time.instant)
    }
    outgoing.lastNumber = before
    if let last = try state.device, last != report.device.description {
      // A backup was put in the place of the journal: it is a device of its own since.
      report.isRenewed = true
      try state.forgetRead()
    }
    (report.refusals, report.held) = ([], 0)
    let (known, sent) = (try state.head, try state.sent)
    if let head, head == known, !renames, !sent.isEmpty {
      try settle(before)
      try gather(after: state.lastSent, unless: [])
      // The list of all files is needed only to put something beside them.
      if !outgoing.isEmpty { outgoing.stand(on: try self.tree(head), of: report.device) }
      return
    }
    let tree = try self.tree(head)
    try noticeLoss(tree)
    let own = try self.own(tree)
    try state.setDevice(report.device)
    for folder in tree.folders where folder.device != report.device {
      world.tell(.taking)
      try take(folder, tree)
    }
    report.refusals += tree.refusals
    if !report.refusals.isEmpty { isWhole = false }
    try SyncError.asking { () throws(JournalError) in
      try journal.follow(taken, bundled: world.bundled)
    }
    try settle(before)
    try gather(after: own.sentUpTo, unless: own.sent)
    outgoing.stand(on: tree, of: report.device)
    if renames, let card = tree[report.device]?.card {
      outgoing.hasCard = try name(card) == report.name
    }
    try state.setHead(isWhole ? head : nil)
  }

  // MARK: - The commit

  private mutating func tree(_ head: String?) throws(SyncError) -> SyncTree {
    guard let head else {
      outgoing.hasFormat = false
      return SyncTree()
    }
    let root = try repository.entries(of: head)
    outgoing.hasFormat = try Format(root, repository).isThere
    return try SyncTree(
      repository.entries(of: head, below: [SyncForm.devicesFolder, SyncForm.textsFolder]))
  }

  /// The remote may have lost what it had: somebody made it anew, or went back to a backup of it. Then
  /// all is compared again, and this machine sends what nobody else does.
  private mutating func noticeLoss(_ tree: SyncTree) throws(SyncError) {
    var sizes: [String: Int] = [:]
    for folder in tree.folders {
      for file in folder.events { sizes[file.path] = file.size }
    }
    let (taken, sent) = (try state.taken(), try state.sent)
    let isShorter = taken.contains { sizes[$0.key] ?? 0 < $0.value.length }
    guard isShorter || (tree[report.device]?.events.count ?? 0) < sent.count else { return }
    report.isRewound = true
    try state.forgetRead()
  }

  // MARK: - This device's own folder

  private mutating func own(
    _ tree: SyncTree
  ) throws(SyncError) -> (sent: Set<EventID>, sentUpTo: Int) {
    guard let folder = tree[report.device], !folder.events.isEmpty else { return ([], 0) }
    let known = try state.sent
    if folder.events.map(\.object) == known { return ([], try state.lastSent) }
    var sent: Set<EventID> = []
    var isOurs = true
    for file in folder.events {
      // What cannot be read just now says nothing of whose it is.
      let bytes = try repository.bytes(of: file.object, limit: SyncForm.largestFile)
      do throws(SyncRefusal) {
        let lines = try EventLines.read(bytes, from: 0, path: file.path)
        for (event, _) in lines { sent.insert(event.id) }
      } catch {
        isOurs = false
      }
    }
    for id in sent where isOurs {
      isOurs = try SyncError.asking { () throws(JournalError) in try journal.contains(id) }
    }
    if isOurs { return (sent, 0) }
    report.isRenewed = true
    report.device = try SyncError.asking { () throws(JournalError) in
      try journal.renewDevice(at: world.time.instant, sent: sent)
    }
    try state.forgetRead()
    return ([], 0)
  }

  // MARK: - Other devices' folders

  fileprivate enum FolderFailure: JournalFailure {
    case sync(SyncError)
    case refused(SyncRefusal)

    init(_ error: JournalError) { self = .sync(.journal(error)) }
  }

  /// All of a device's news, or none.
  private mutating func take(_ folder: SyncTree.Folder, _ tree: SyncTree) throws(SyncError) {
    var copy = self
    let before = taken.count
    do throws(FolderFailure) {
      try journal.write { () throws(FolderFailure) in
        let known = try FolderFailure.wrapping { () throws(SyncError) in try state.taken() }
        for file in folder.events where known[file.path]?.object != file.object {
          try copy.take(file, known[file.path], tree)
        }
      }
    } catch {
      switch error {
      case .sync(let error): throw error
      case .refused(let refusal):
        report.refusals.append(refusal)
        return
      }
    }
    self = copy
    let count = taken.count - before
    guard count > 0 else { return }
    var name: String?
    if let card = folder.card { name = try self.name(card) }
    let shown = name ?? String(folder.device.description.prefix(8))
    report.received.append(
      SyncReport.Received(device: folder.device, name: shown, events: count))
  }

  private func name(_ card: SyncTree.File) throws(SyncError) -> String? {
    DeviceCard.name(in: try repository.bytes(of: card.object, limit: SyncForm.largestCard))
  }

  private mutating func take(
    _ file: SyncTree.File, _ known: SyncState.Taken?, _ tree: SyncTree
  ) throws(FolderFailure) {
    let bytes = try FolderFailure.wrapping { () throws(SyncError) in
      try repository.bytes(of: file.object, limit: SyncForm.largestFile)
    }
    var start = 0
    if let known, known.length <= bytes.count,
      SyncState.Taken.hash(bytes[..<known.length]) == known.hash
    {
      start = known.length
    }
    let lines: [(event: Event, end: Int)]
    do throws(SyncRefusal) {
      lines = try EventLines.read(bytes, from: start, path: file.path)
    } catch {
      throw .refused(error)
    }
    for case .plan(_, .shown(let text)) in lines.map(\.event.fact) { try needText(text, tree) }
    // An action is taken as a whole, or left as one.
    let latest = HybridTime(
      Instant(milliseconds: world.time.instant.milliseconds + SyncForm.furthestAhead))
    let held = Set(lines.filter { $0.event.time > latest }.map(\.event.action))
    let isHeld = { (event: Event) in !held.isEmpty && held.contains(event.action) }
    var end = bytes.count
    if let first = lines.firstIndex(where: { isHeld($0.event) }) {
      end = first == 0 ? start : lines[first - 1].end
      report.held += lines.count { isHeld($0.event) }
      isWhole = false
    }
    do throws(Journal.TakingFailure) {
      let events = lines.map(\.event).filter { !isHeld($0) }
      seen.formUnion(try journal.take(events, into: &taken))
    } catch {
      switch error {
      case .journal(let error): throw .sync(.journal(error))
      case .changed(let id):
        throw .refused(SyncRefusal(file.path, "event \(id) is another than before"))
      }
    }
    try FolderFailure.wrapping { () throws(SyncError) in
      let object = end == bytes.count ? file.object : "-"
      try state.setTaken(SyncState.Taken(object: object, of: bytes[..<end]), file.path)
    }
  }

  private func needText(_ text: PlanText, _ tree: SyncTree) throws(FolderFailure) {
    try FolderFailure.wrapping { () throws(SyncError) in
      let isKnown = try SyncError.asking { () throws(JournalError) in try journal.hasText(text.hash)
      }
      // One that nobody has any more, as after an import, must not keep back what was done. Bundled
      // plans are in every program.
      guard !isKnown, let file = tree.texts[text.hash] else { return }
      let bytes = try repository.bytes(of: file.object, limit: SyncForm.largestText)
      guard SHA256.name(of: bytes) == text.hash else {
        throw .refused(
          SyncRefusal(SyncForm.textFile(text.hash), "it is not the text that its name says"))
      }
      try SyncError.asking { () throws(JournalError) in
        try journal.keepText(bytes, hash: text.hash)
      }
    }
  }

  // MARK: - What goes out

  /// Decides which of others' events this machine sends: what came by an import, or is on the remote
  /// no more.
  private func settle(_ last: Int) throws(SyncError) {
    let settled = try state.settled
    if settled < last {
      try SyncError.asking { () throws(JournalError) in
        try journal.carry(settled + 1...last, unless: seen)
      }
    }
    let number = try SyncError.asking { () throws(JournalError) in try journal.lastNumber }
    try state.setSettled(number)
  }

  private mutating func gather(after number: Int, unless sent: Set<EventID>) throws(SyncError) {
    var lines: [[UInt8]] = []
    var texts: Set<String> = []
    try SyncError.asking { () throws(JournalError) in
      try journal.forEachSent(after: number) { (numbered) throws(JournalError) in
        guard !sent.contains(numbered.event.id) else { return }
        lines.append(EventLine.bytes(numbered.event))
        if case .plan(_, .shown(let text)) = numbered.event.fact { texts.insert(text.hash) }
      }
    }
    outgoing.lines = lines
    outgoing.texts = texts.sorted()
    outgoing.lastNumber = try SyncError.asking { () throws(JournalError) in try journal.lastNumber }
  }
}

extension TakingOver.FolderFailure {
  fileprivate static func wrapping<Result>(
    _ body: () throws(SyncError) -> Result
  ) throws(TakingOver.FolderFailure) -> Result {
    do throws(SyncError) { return try body() } catch {
      if case .refused(let refusal) = error { throw .refused(refusal) }
      throw .sync(error)
    }
  }
}

/// Whether a repository is a journal's.
struct Format {
  let isThere: Bool

  init(_ root: [Repository.Entry], _ repository: Repository) throws(SyncError) {
    guard let file = root.first(where: { $0.path == SyncForm.formatFile }) else {
      // A host's web page may have put a few files into a new repository.
      let harmless = ["README", "LICENSE", "LICENCE", ".git"]
      let other = root.first { entry in !harmless.contains { entry.path.hasPrefix($0) } }
      if let other { throw .foreign(url: repository.url, found: other.path) }
      isThere = false
      return
    }
    guard file.mode == "100644", file.size <= SyncForm.largestCard,
      let value = try? JSONParser.parse(
        repository.bytes(of: file.object, limit: SyncForm.largestCard)),
      let schema = value.members?["schema"]?.string, schema.hasPrefix("roadmap.sync/")
    else { throw .foreign(url: repository.url, found: SyncForm.formatFile) }
    guard schema == SyncForm.schema else {
      throw .newerFormat(url: repository.url, found: String(schema.prefix(40)))
    }
    isThere = true
  }
}
