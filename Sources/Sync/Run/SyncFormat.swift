import RoadmapModel

/// Whether a repository is a journal's.
struct SyncFormat {
  let isThere: Bool

  /// `isKnown`: whether this machine has synced with it before: then only its format was lost.
  init(
    _ root: [Repository.Entry], _ repository: Repository, isKnown: Bool
  ) throws(SyncError) {
    guard let file = root.first(where: { $0.path == SyncLayout.formatFile }) else {
      // A host's web page may have put a few files into a new repository.
      var harmless = ["README", "LICENSE", "LICENCE", ".git"]
      if isKnown { harmless += [SyncLayout.devicesFolder, SyncLayout.textsFolder] }
      let other = root.first { entry in !harmless.contains { entry.path.hasPrefix($0) } }
      if let other { throw .foreign(url: repository.url, found: other.path) }
      isThere = false
      return
    }
    guard file.mode == "100644", file.size <= SyncLayout.largestCard,
      let value = try? JSONParser.parse(
        repository.bytes(of: file.object, limit: SyncLayout.largestCard)),
      let schema = value.members?["schema"]?.string, schema.hasPrefix("roadmap.sync/")
    else { throw .foreign(url: repository.url, found: SyncLayout.formatFile) }
    guard schema == SyncLayout.schema else {
      throw .newerFormat(url: repository.url, found: String(schema.prefix(40)))
    }
    isThere = true
  }
}

extension SyncTree {
  /// The files of a commit; none where the remote has nothing yet.
  init(of head: String?, _ repository: Repository, isKnown: Bool) throws(SyncError) {
    guard let head else {
      self.init()
      return
    }
    let format = try SyncFormat(repository.entries(of: head), repository, isKnown: isKnown)
    try self.init(
      repository.entries(of: head, below: [SyncLayout.devicesFolder, SyncLayout.textsFolder]))
    hasFormat = format.isThere
  }
}

extension SyncTree {
  /// With what the machines are called whose folders are named.
  func named(
    _ refusals: [SyncRefusal], _ repository: Repository
  ) throws(SyncError) -> [SyncRefusal] {
    var named: [SyncRefusal] = []
    for var refusal in refusals {
      let folder = folders.first { refusal.path.hasPrefix(SyncLayout.folder(of: $0.device)) }
      if let card = folder?.card {
        refusal.machine = DeviceCard.name(
          in: try repository.bytes(of: card.object, limit: SyncLayout.largestCard))
      }
      named.append(refusal)
    }
    return named
  }
}
