import RoadmapModel

/// What a device adds to the remote: lines at the end of its own files, and texts that are not there.
struct Outgoing {
  var lines: [[UInt8]] = []
  /// By hash.
  var texts: [String] = []
  /// Its files as they are on the remote.
  var existing: [SyncTree.File] = []
  var hasCard = true
  var hasFormat = true
  /// Of the last event that was looked at.
  var lastNumber = 0

  var isEmpty: Bool { lines.isEmpty && texts.isEmpty && hasCard && hasFormat }

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
    guard !lines.isEmpty else { return [] }
    var files: [Repository.File] = []
    var number = max(existing.count, 1)
    var bytes: [UInt8] = []
    if let file = existing.last { bytes = try last(file) }
    var isChanged = false
    func finish() {
      let path = "\(SyncLayout.folder(of: device))/\(SyncLayout.eventsFile(number))"
      if isChanged { files.append(Repository.File(path: path, bytes: bytes)) }
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
