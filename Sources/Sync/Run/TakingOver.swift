import ProgressJournal
import RoadmapModel

/// Takes over what a commit holds that the journal does not, and finds what is to be sent. What git is
/// asked is asked between transactions, never within one.
struct TakingOver {
  private let journal: Journal
  private let state: SyncState
  private let repository: Repository
  private let world: SyncWorld

  /// What is to be pushed afterwards.
  private(set) var outgoing = Outgoing()
  private(set) var report: SyncReport
  /// Events of others that are in their folders.
  private var seen: Set<EventID> = []
  /// Whether all that is there was taken.
  private var isWhole = true
  /// `nil` where the list of all files was not needed yet.
  private var tree: SyncTree?
  private let head: String?
  /// What this device has sent, as far as its folder must be compared, and up to which number.
  private var sent: (events: Set<EventID>, number: Int) = ([], 0)

  /// `head`: what the remote has; `nil` for nothing at all.
  init(
    _ journal: Journal, _ repository: Repository, _ world: SyncWorld, head: String?,
    report: SyncReport
  ) {
    self.journal = journal
    state = SyncState(journal: journal)
    self.repository = repository
    self.world = world
    self.head = head
    self.report = report
    (self.report.refusals, self.report.held) = ([], 0)
  }

  // MARK: - What came

  /// `names`: whether this device is to be called as the report says.
  mutating func take(names: Naming) throws(SyncError) {
    try begin()
    if let head, head == (try state[.head]), names == .known, !(try state.sent).isEmpty {
      sent.number = try state.number(.lastSent)
      return
    }
    let tree = try SyncTree(of: head, repository, isKnown: try state[.device] != nil)
    self.tree = tree
    report.refusals = tree.refusals
    try noticeLoss(tree)
    sent = try own(tree)
    if names != .known || report.isRenewed { try settleName(tree, names) }
    try takeAll(tree)
    if !report.refusals.isEmpty { isWhole = false }
    // What is to be put right is looked at again where that cannot be pushed.
    let whole = isWhole && tree.hasFormat && outgoing.mended.isEmpty ? head : nil
    try journal.write { () throws(SyncError) in
      try state.set(.device, report.device.description)
      try state.set(.head, whole)
    }
  }

  private mutating func begin() throws(SyncError) {
    var report = report
    try journal.write { () throws(SyncError) in
      report.device = try SyncError.asking(journal.ownDevice(at: world.time.instant))
      guard let last = try state[.device], last != report.device.description else { return }
      // A backup was put in the place of the journal: it is a device of its own since.
      report.isRenewed = true
      try state.forgetRead()
    }
    self.report = report
  }

  /// The remote may have lost what it had: somebody made it anew, or went back to a backup of it. Then
  /// all is compared again, and this machine sends what nobody else does.
  private mutating func noticeLoss(_ tree: SyncTree) throws(SyncError) {
    var sizes: [String: Int] = [:]
    for folder in tree.folders {
      for file in folder.events { sizes[file.path] = file.size }
    }
    let refused = Set(tree.refusedDevices)
    let (taken, sent) = (try state.taken(), try state.sent)
    let isShorter = taken.contains { path, known in
      sizes[path] ?? 0 < known.length
        && !refused.contains { path.hasPrefix(SyncLayout.folder(of: $0)) }
    }
    let own = tree[report.device]?.events.count ?? 0
    guard isShorter || own < sent.count && !refused.contains(report.device) else { return }
    report.isRewound = true
    try state.forgetRead()
  }

  /// Batch by batch, of whole devices: as a rule there is one, in one transaction.
  private mutating func takeAll(_ tree: SyncTree) throws(SyncError) {
    let texts = NeededTexts(
      journal: journal, repository: repository, tree: tree, missed: try state.missingTexts())
    try takeMissing(texts)
    var reader = try NewsReader(journal, repository, world, texts: texts)
    var batch: [DeviceNews] = []
    for folder in tree.folders where folder.device != report.device {
      world.tell(.taking)
      do throws(SyncError) {
        if let news = try reader.news(of: folder) { batch.append(news) }
      } catch {
        guard case .refused(let refusal) = error else { throw error }
        report.refusals.append(refusal)
      }
      guard batch.reduce(0, { $0 + $1.size }) > world.limits.batch else { continue }
      try takeOver(batch)
      batch = []
    }
    if !batch.isEmpty { try takeOver(batch) }
  }

  /// Texts that came after the events which name them, or are mended.
  private mutating func takeMissing(_ texts: NeededTexts) throws(SyncError) {
    var refusals: [SyncRefusal] = []
    try texts.lookAgain(atMost: world.limits.sync) { (hash, found) throws(SyncError) in
      refusals += found.refusals
      try journal.write { () throws(SyncError) in
        try keep(found)
        guard found.texts[hash] != nil else { return }
        try SyncError.asking(
          journal.showTexts(of: try journal.plans(naming: hash), bundled: world.bundled))
      }
    }
    report.refusals += refusals
  }

  private func keep(_ found: NeededTexts.Found) throws(SyncError) {
    for (hash, bytes) in found.texts {
      try SyncError.asking(journal.keepText(bytes, hash: hash))
      try state.setMissing(hash, nil)
    }
    for (hash, object) in found.missing { try state.setMissing(hash, object) }
  }

  private mutating func takeOver(_ batch: [DeviceNews]) throws(SyncError) {
    var copy = self
    try journal.write { () throws(SyncError) in
      let before = try SyncError.asking(journal.lastNumber)
      var taken = TakenEvents()
      for news in batch { try copy.take(news, into: &taken) }
      copy.report.erased += try SyncError.asking(
        journal.follow(taken, after: before, at: world.time, bundled: world.bundled))
      try copy.settle(before)
    }
    self = copy
  }

  /// All of a device's news, or none.
  private mutating func take(_ news: DeviceNews, into taken: inout TakenEvents) throws(SyncError) {
    var (all, known) = (taken, seen)
    do throws(SyncError) {
      try journal.write { () throws(SyncError) in
        try keep(news.texts)
        for file in news.files {
          do throws(Journal.TakingFailure) {
            known.formUnion(try journal.take(file.events, into: &all))
          } catch {
            switch error {
            case .journal(let error): throw .journal(error)
            case .changed(let id):
              throw .refused(SyncRefusal(file.path, "event \(id) is another than before"))
            }
          }
          try state.setTaken(file.taken, file.path)
        }
      }
    } catch {
      guard case .refused(let refusal) = error else { throw error }
      report.refusals.append(refusal)
      return
    }
    let count = all.count - taken.count
    (taken, seen) = (all, known)
    report.refusals += news.texts.refusals + news.refusals
    report.held += news.held
    if news.held > 0 { isWhole = false }
    guard count > 0 else { return }
    let shown = news.name ?? String(news.device.description.prefix(8))
    report.received.append(
      SyncReport.Received(device: news.device, name: shown, events: count))
  }

  // MARK: - This device's own folder

  private mutating func own(
    _ tree: SyncTree
  ) throws(SyncError) -> (events: Set<EventID>, number: Int) {
    let isRefused = tree.refusedDevices.contains(report.device)
    guard isRefused || !(tree[report.device]?.events ?? []).isEmpty else { return ([], 0) }
    let files = tree[report.device]?.events ?? []
    if !isRefused, files.map(\.object) == (try state.sent) {
      return ([], try state.number(.lastSent))
    }
    var sent: Set<EventID> = []
    var mended: [String: [UInt8]] = [:]
    for file in files {
      // What cannot be read just now says nothing of whose it is.
      let bytes = try repository.bytes(of: file.object, limit: SyncLayout.largestFile)
      let (events, isWhole) = EventLines.sound(bytes)
      sent.formUnion(events.map(\.id))
      var (written, isAltered) = ([UInt8](), !isWhole)
      for event in events {
        let (said, known) = (EventLine.bytes(event), try line(of: event))
        if said != known { isAltered = true }
        written += known + [0x0A]
      }
      if isAltered { mended[file.path] = written }
    }
    if !isRefused, try SyncError.asking(journal.contains(all: sent)) {
      // What somebody altered or damaged is put right: this device alone writes there.
      outgoing.mended = mended
      if !mended.isEmpty { report.isRewound = true }
      return (sent, 0)
    }
    var report = report
    try journal.write { () throws(SyncError) in
      report.device = try SyncError.asking(journal.renewDevice(at: world.time.instant, sent: sent))
      try state.forgetRead()
      try state.set(.device, report.device.description)
    }
    self.report = report
    self.report.isRenewed = true
    return ([], 0)
  }

  /// As it was recorded here, or as it came where that is not known any more.
  private func line(of event: Event) throws(SyncError) -> [UInt8] {
    let known = try SyncError.asking(journal.event(event.id))
    return EventLine.bytes(known ?? event)
  }

  // MARK: - What goes out

  /// Decides which of others' events this machine sends: what came by an import, or is on the remote
  /// no more. `last`: the number of the last event that was here before others' news.
  private func settle(_ last: Int) throws(SyncError) {
    let settled = try state.number(.settled)
    if settled < last {
      try SyncError.asking(journal.carry(settled + 1...last, unless: seen))
    }
    let number = try SyncError.asking(journal.lastNumber)
    if number != settled { try state.set(.settled, String(number)) }
  }

  /// Finds what is to be sent, what was recorded meanwhile too.
  mutating func gather() throws(SyncError) {
    var outgoing = outgoing
    var unsent: [SyncRefusal] = []
    outgoing.hasFormat = head != nil
    try journal.write { () throws(SyncError) in
      outgoing.lastNumber = try SyncError.asking(journal.lastNumber)
      try settle(outgoing.lastNumber)
      var texts: Set<String> = []
      try SyncError.asking { () throws(JournalError) in
        try journal.forEachSent(after: sent.number) { (numbered) throws(JournalError) in
          guard !sent.events.contains(numbered.event.id) else { return }
          let line = EventLine.bytes(numbered.event)
          // No other machine would take anything that follows it.
          guard line.count <= EventLine.maximumLength else {
            unsent.append(
              SyncRefusal(
                "event \(numbered.event.id)", "it is longer than 32 MiB, and is not sent"))
            return
          }
          if let member = numbered.event.impossibleMember {
            unsent.append(
              SyncRefusal(
                "event \(numbered.event.id)", "its '\(member)' cannot be right, and it is not sent")
            )
            return
          }
          outgoing.lines.append(line)
          if case .plan(_, .shown(let text)) = numbered.event.fact { texts.insert(text.hash) }
        }
      }
      outgoing.texts = texts.sorted()
    }
    report.refusals += unsent
    if let tree {
      outgoing.hasFormat = tree.hasFormat
    } else if !outgoing.isEmpty {
      // The list of all files is needed only to put something beside them.
      tree = try SyncTree(of: head, repository, isKnown: true)
    }
    if let tree {
      let lost = try lostTexts(in: tree, besides: outgoing.texts)
      if !lost.isEmpty { report.isRewound = true }
      report.refusals = try tree.named(report.refusals, repository)
      let mended = Set(lost.map(SyncLayout.textFile))
      report.refusals.removeAll { mended.contains($0.path) }
      outgoing.stand(on: tree, of: report.device)
      outgoing.texts += lost
      if let card = tree[report.device]?.card, isNamed {
        outgoing.hasCard = try name(card) == report.name
      }
    }
    self.outgoing = outgoing
  }

  /// Texts that others need and only have here: they are there no more, or are as long as no text of that
  /// name can be.
  private func lostTexts(
    in tree: SyncTree, besides new: [String]
  ) throws(SyncError) -> [String] {
    let lengths = try SyncError.asking(journal.textLengths())
    return lengths.filter { hash, length in
      guard let known = tree.texts[hash] else { return !new.contains(hash) }
      return known.size != length
    }.keys.sorted()
  }

  // MARK: - Names

  /// How a device gets its name.
  enum Naming {
    /// It has one.
    case known
    /// It has just been set up: no other machine has its name.
    case isNew
    /// Its user says so.
    case isGiven
  }

  private var isNamed = false

  /// Two machines of one name could not be told apart, as where a journal was copied.
  private mutating func settleName(_ tree: SyncTree, _ naming: Naming) throws(SyncError) {
    isNamed = true
    guard naming != .isGiven else { return }
    var others: Set<String> = []
    for folder in tree.folders where folder.device != report.device {
      if let card = folder.card, let name = try name(card) { others.insert(name) }
    }
    var (name, number) = (report.name, 1)
    while others.contains(name) {
      number += 1
      name = "\(report.name)-\(number)"
    }
    guard name != report.name else { return }
    try state.set(.name, name)
    report.name = name
  }

  private func name(_ card: SyncTree.File) throws(SyncError) -> String? {
    DeviceCard.name(in: try repository.bytes(of: card.object, limit: SyncLayout.largestCard))
  }
}
