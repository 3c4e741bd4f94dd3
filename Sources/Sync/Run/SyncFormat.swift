import RoadmapModel

/// Whether a repository is a journal's.
struct SyncFormat {
  let isThere: Bool

  init(_ root: [Repository.Entry], _ repository: Repository) throws(SyncError) {
    guard let file = root.first(where: { $0.path == SyncLayout.formatFile }) else {
      // A host's web page may have put a few files into a new repository.
      let harmless = ["README", "LICENSE", "LICENCE", ".git"]
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
  init(of head: String?, _ repository: Repository) throws(SyncError) {
    guard let head else {
      self.init()
      return
    }
    let format = try SyncFormat(repository.entries(of: head), repository)
    try self.init(
      repository.entries(of: head, below: [SyncLayout.devicesFolder, SyncLayout.textsFolder]))
    hasFormat = format.isThere
  }
}
