import ProgressJournal
import RoadmapModel

/// The texts that events name and the journal does not have. One that is not what its name says counts
/// as missing: it must not keep back what was done. Bundled plans are in every program.
struct NeededTexts {
  struct Found {
    /// By hash.
    fileprivate(set) var texts: [String: [UInt8]] = [:]
    /// By hash: git's name of what is there in their place, or `nothing`.
    fileprivate(set) var missing: [String: String] = [:]
    fileprivate(set) var refusals: [SyncRefusal] = []

    fileprivate func knows(_ hash: String) -> Bool { texts[hash] != nil || missing[hash] != nil }
  }

  /// In the place of git's name of a file.
  static let nothing = "-"

  let journal: Journal
  let repository: Repository
  let tree: SyncTree
  /// Those that were missing before, as in `Found.missing`.
  let missed: [String: String]

  /// The file to read for a text; `nil` where none is needed, or none is there.
  func file(of hash: String, _ found: inout Found) throws(SyncError) -> SyncTree.File? {
    guard !found.knows(hash) else { return nil }
    let isKnown = try SyncError.asking(journal.hasText(hash))
    guard !isKnown else { return nil }
    guard let file = tree.texts[hash] else {
      // One that nobody has any more, as after an import.
      found.missing[hash] = Self.nothing
      return nil
    }
    // It was told when this was looked at first.
    return missed[hash] == file.object ? nil : file
  }

  func read(_ hash: String, _ file: SyncTree.File, into found: inout Found) throws(SyncError) {
    let bytes = try repository.bytes(of: file.object, limit: SyncLayout.largestText)
    if SHA256.name(of: bytes) == hash {
      found.texts[hash] = bytes
    } else {
      found.missing[hash] = file.object
      found.refusals.append(Self.refusal(file))
    }
  }

  static func refusal(_ file: SyncTree.File) -> SyncRefusal {
    SyncRefusal(file.path, "it is not the text that its name says")
  }

  /// Looks again at those that were missing. What is still wrong is told as long as it is.
  func lookAgain(
    atMost limit: Int, _ take: (_ hash: String, _ found: Found) throws(SyncError) -> Void
  ) throws(SyncError) {
    var size = 0
    for (hash, object) in missed.sorted(by: { $0.key < $1.key }) {
      guard let file = tree.texts[hash] else { continue }
      var found = Found()
      if file.object == object {
        found.refusals.append(Self.refusal(file))
      } else {
        size += file.size
        guard size <= limit else { continue }
        try read(hash, file, into: &found)
      }
      try take(hash, found)
    }
  }
}
