package import ProgressJournal
import RoadmapModel

/// One journal and the remote that it is synced with.
///
/// A sync fetches, takes over what is new in one transaction, commits what this device adds on top of
/// what was fetched, and pushes; where somebody else was quicker, all of it again. Nothing on the
/// remote is ever merged as text, forced or rewritten.
package struct SyncRun {
  let journal: Journal
  let world: SyncWorld
  let state: SyncState
  let folder: SyncFolder

  /// The journal is open for writing.
  package init(_ journal: Journal, _ world: SyncWorld) {
    self.journal = journal
    self.world = world
    state = SyncState(journal: journal)
    folder = SyncFolder(path: world.folder)
  }

  /// How often others may be quicker.
  private static let mostAttempts = 10

  // MARK: - Setting up

  /// Sets a remote up, and syncs with it. A path at which nothing is becomes a repository.
  package func setUp(_ remote: String, name: String) throws(SyncError) -> SyncReport {
    let url = try remoteURL(remote)
    let known = try state[.url]
    if let known, known != url { throw .isSetUp(url: RemoteAddress(known).shown) }
    let naming = known == nil ? TakingOver.Naming.isNew : .isGiven
    return try folder.locked { () throws(SyncError) in
      try makeRemote(url)
      let branch = try opened(url).branch()
      try journal.write { () throws(SyncError) in
        try state.set(.url, url)
        try hideLeft()
        try state.recallSent()
        try state.set(.branch, branch)
        try state.set(.name, name)
        try SyncError.asking(journal.share(at: world.time.instant, day: world.time.day))
      }
      do throws(SyncError) {
        return try remembering { () throws(SyncError) in try sync(url, naming) }
      } catch {
        // A repository of something else is not what this machine is to sync with from now on.
        switch error {
        case .foreign, .newerFormat, .otherHash, .tooLarge:
          try journal.write { () throws(SyncError) in try state.forgetAll() }
        default: break
        }
        throw error
      }
    }
  }

  private func remoteURL(_ text: String) throws(SyncError) -> String {
    guard !text.isEmpty, text.first != "-", !text.utf8.contains(where: { $0 < 0x20 }) else {
      throw .badRemote(RemoteAddress(text).shown, reason: "it is no address of a repository")
    }
    return text
  }

  private func makeRemote(_ url: String) throws(SyncError) {
    guard RemotePath.isPath(url) else { return }
    switch RemotePath.kind(world.pathBytes(url)) {
    case .folder: return
    case .other: throw .badRemote(url, reason: "it is a file")
    case .missing, .emptyFolder:
      try makeRepository(world.pathBytes(url)) { .badRemote(url, reason: $0) }
    }
  }

  private func makeRepository(
    _ path: [UInt8], _ failure: (_ reason: String) -> SyncError
  ) throws(SyncError) {
    do throws(Git.Problem) {
      try Git(folder: path, variables: world.variables).run(
        bytes: ["init", "--bare", "--quiet", "--template="].map { Array($0.utf8) } + [path],
        settings: ["init.defaultBranch=main"], false)
    } catch {
      guard case .failed(let failed) = error else { throw .noGit }
      throw failure(failed.message)
    }
  }

  /// The remote is not synced with any more. What it holds stays, and so does what came from it.
  package func leave() throws(SyncError) {
    guard let url = try state[.url] else { throw .notSetUp }
    var hasSecret = RemoteAddress(url).shown != url
    try folder.locked { () throws(SyncError) in
      try journal.write { () throws(SyncError) in
        hasSecret = try state.hideLeft() || hasSecret
        try state.rememberSent()
        try state.forgetAll()
        if hasSecret { try SyncError.asking(journal.beginErasing()) }
      }
      folder.removeAll()
    }
    if hasSecret { try SyncError.asking(journal.finishErasing()) }
  }

  /// A password that an earlier version kept is not to be found between the file's pages either.
  private func hideLeft() throws(SyncError) {
    if try state.hideLeft() { try SyncError.asking(journal.beginErasing()) }
  }

  // MARK: - Syncing

  package func run() throws(SyncError) -> SyncReport {
    guard let url = try state[.url] else { throw .notSetUp }
    return try folder.locked { () throws(SyncError) in
      try remembering { () throws(SyncError) in try sync(url, .known) }
    }
  }

  /// A failure is remembered until a sync succeeds, for those who sync by a timer and see no output.
  private func remembering(
    _ body: () throws(SyncError) -> SyncReport
  ) throws(SyncError) -> SyncReport {
    do throws(SyncError) {
      return try body()
    } catch {
      try? journal.write { () throws(SyncError) in try state.set(.failed, error.summary) }
      throw error
    }
  }

  /// What git keeps on this machine may be damaged, or locked by one that was killed: it is made anew
  /// once.
  private func sync(_ url: String, _ naming: TakingOver.Naming) throws(SyncError) -> SyncReport {
    var report = try newReport(url)
    report.known = Set(try state.refusals)
    try journal.write { () throws(SyncError) in try hideLeft() }
    do throws(SyncError) {
      return try attempts(url, naming, &report)
    } catch {
      // A part of what was too much may be left in it.
      if case .tooLarge = error { folder.removeRepository() }
      guard case .git = error else { throw error }
      folder.removeRepository()
      return try attempts(url, naming, &report)
    }
  }

  /// `report`: what was taken over stays so, whatever fails afterwards.
  private func attempts(
    _ url: String, _ naming: TakingOver.Naming, _ report: inout SyncReport
  ) throws(SyncError) -> SyncReport {
    let repository = try opened(url)
    for attempt in 0..<Self.mostAttempts {
      world.tell(.fetching)
      let (branch, head) = try fetch(repository)
      var taking = TakingOver(journal, repository, world, head: head, report: report)
      do throws(SyncError) { try taking.take(names: naming) } catch {
        report = taking.report
        throw error
      }
      report = taking.report
      try SyncError.asking(journal.finishErasing())
      world.lookAtFiles()
      try taking.gather()
      report = taking.report
      // Whether or not this machine's own can be pushed.
      if Set(try state.refusals) != Set(report.refusals) { try state.setRefusals(report.refusals) }
      if taking.outgoing.isEmpty {
        return try told(report) { () throws(SyncError) in }
      }
      world.tell(.pushing)
      let isLast = attempt + 1 == Self.mostAttempts
      if let done = try push(taking, on: head, to: branch, isLast: isLast, repository) {
        return done
      }
      guard !isLast else { break }
      // Two that tried at the same time are not to try again at the same time.
      let longest = UInt64(50) << UInt64(attempt)
      world.pause(Int(longest / 2 + world.random.next() % longest))
    }
    throw .tooBusy
  }

  /// What a sync that succeeded leaves behind.
  private func told(
    _ report: SyncReport, _ body: () throws(SyncError) -> Void
  ) throws(SyncError) -> SyncReport {
    try journal.write { () throws(SyncError) in
      try body()
      try state.setSuccess(at: world.time.instant)
    }
    return report
  }

  private func newReport(_ url: String) throws(SyncError) -> SyncReport {
    let device = try SyncError.asking(journal.ownDevice(at: world.time.instant))
    return SyncReport(
      url: RemoteAddress(url).shown, device: device, name: try state[.name] ?? "")
  }

  func fetch(_ repository: Repository) throws(SyncError) -> (branch: String, head: String?) {
    if let known = try state[.branch], case .commit(let head) = try repository.fetch(known) {
      return (known, head)
    }
    // It may have got its first branch, or another one, since.
    guard let branch = try repository.branch() else { return ("main", nil) }
    try journal.write { () throws(SyncError) in try state.set(.branch, branch) }
    guard case .commit(let head) = try repository.fetch(branch) else { return (branch, nil) }
    return (branch, head)
  }

  /// `nil` where somebody else was quicker.
  private func push(
    _ taking: TakingOver, on head: String?, to branch: String, isLast: Bool,
    _ repository: Repository
  ) throws(SyncError) -> SyncReport? {
    let (outgoing, device) = (taking.outgoing, taking.report.device)
    var files = try outgoing.files(of: device) { (file) throws(SyncError) in
      try repository.bytes(of: file.object, limit: SyncLayout.largestFile)
    }
    if !outgoing.hasFormat {
      files.append(Repository.File(path: SyncLayout.formatFile, bytes: SyncLayout.formatBytes))
    }
    if !outgoing.hasCard {
      let card = DeviceCard(device: device, name: taking.report.name)
      files.append(
        Repository.File(
          path: "\(SyncLayout.folder(of: device))/\(SyncLayout.cardFile)", bytes: card.bytes))
    }
    for hash in outgoing.texts {
      let text = try SyncError.asking(journal.text(hash))
      if let text { files.append(Repository.File(path: SyncLayout.textFile(hash), bytes: text)) }
    }
    let count = outgoing.lines.count
    let commit = try repository.commit(
      files, on: head, seconds: world.time.instant.milliseconds / 1000,
      message: "roadmap: \(count) \(count == 1 ? "event" : "events") from \(taking.report.name)\n")
    guard try isPushed(to: branch, on: head, isLast: isLast, repository) else { return nil }
    let tree = try SyncTree(repository.entries(of: commit, below: [SyncLayout.folder(of: device)]))
    let sent = tree[device]?.events.map(\.object) ?? []
    var report = taking.report
    report.sent += count
    report = try told(report) { () throws(SyncError) in
      try state.setSent(sent, last: outgoing.lastNumber)
      let whole = try state[.head]
      if whole == head { try state.set(.head, commit) }
      try state.set(.branch, branch)
    }
    repository.tidyUp()
    return report
  }

  /// False where somebody else was quicker, or is at it just now: then all of it is done again. What the
  /// remote refuses for good is told in its own words.
  private func isPushed(
    to branch: String, on head: String?, isLast: Bool, _ repository: Repository
  ) throws(SyncError) -> Bool {
    switch try repository.push(to: branch) {
    case nil: return true
    case .overtaken: return false
    case .locked(let reason):
      if isLast { throw .notTaken(url: repository.url, reason: reason, .lock) }
      return false
    case .full(let reason): throw .notTaken(url: repository.url, reason: reason, .room)
    case .unclear(let reason):
      if try fetch(repository).head != head { return false }
      throw .notTaken(url: repository.url, reason: reason, .rule)
    case .refused(let reason): throw .notTaken(url: repository.url, reason: reason, .rule)
    }
  }

  func opened(_ url: String) throws(SyncError) -> Repository {
    if !folder.hasRepository {
      folder.removeRepository()
      try makeRepository(folder.repository) {
        .folder(path: String(decoding: folder.repository, as: UTF8.self), reason: $0)
      }
    }
    return Repository(
      git: Git(folder: folder.repository, variables: world.variables), address: RemoteAddress(url),
      urlBytes: world.pathBytes(url),
      mostFetched: world.limits.download)
  }
}
