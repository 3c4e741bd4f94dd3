import RoadmapModel

/// What a device adds to the remote: lines at the end of its own files, and texts that are not there.
struct Outgoing {
  var lines: [[UInt8]] = []
  /// By hash.
  var texts: [String] = []
  /// Files of its own that are not what it wrote, as they are to be again, by path.
  var mended: [String: [UInt8]] = [:]
  /// Its files as they are on the remote.
  var existing: [SyncTree.File] = []
  var hasCard = true
  var hasFormat = true
  /// Of the last event that was looked at.
  var lastNumber = 0

  var isEmpty: Bool {
    lines.isEmpty && texts.isEmpty && hasCard && hasFormat && mended.isEmpty
  }

  /// What is on the remote already is not sent again, and goes on where it ends.
  mutating func stand(on tree: SyncTree, of device: DeviceID) {
    let folder = tree[device]
    existing = folder?.events ?? []
    hasCard = folder?.card != nil
    texts = texts.filter { tree.texts[$0] == nil }
  }

  /// The files that become others, the last one on the remote filled up first.
  func files(
    of device: DeviceID, last: (SyncTree.File) throws(SyncError) -> [UInt8]
  ) throws(SyncError) -> [Repository.File] {
    var files = mended.sorted { $0.key < $1.key }.map {
      Repository.File(path: $0.key, bytes: $0.value)
    }
    guard !lines.isEmpty else { return files }
    var number = max(existing.count, 1)
    var bytes: [UInt8] = []
    if let file = existing.last {
      if let known = mended[file.path] { bytes = known } else { bytes = try last(file) }
    }
    var isChanged = false
    func finish() {
      let path = "\(SyncLayout.folder(of: device))/\(SyncLayout.eventsFile(number))"
      guard isChanged else { return }
      files.removeAll { $0.path == path }
      files.append(Repository.File(path: path, bytes: bytes))
    }
    for line in lines {
      if !bytes.isEmpty, bytes.count + line.count + 1 > SyncLayout.fullFile {
        finish()
        (number, bytes, isChanged) = (number + 1, [], false)
      }
      bytes += line
      bytes.append(0x0A)
      isChanged = true
    }
    finish()
    return files
  }
}
