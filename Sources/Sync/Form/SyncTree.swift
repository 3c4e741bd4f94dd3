import RoadmapModel

/// The files of a commit, as far as they are what they are to be. Nothing of them is read yet.
struct SyncTree {
  struct File: Hashable {
    let path: String
    let object: String
    let size: Int
  }

  struct Folder {
    let device: DeviceID
    /// In their order.
    var events: [File] = []
    var card: File?
  }

  /// In the order of their ids.
  private(set) var folders: [Folder] = []
  /// By hash.
  private(set) var texts: [String: File] = [:]
  /// What has a name of ours and is not what it is to be.
  private(set) var refusals: [SyncRefusal] = []
  /// Devices of whose events nothing can be taken for it.
  private(set) var refusedDevices: [DeviceID] = []
  /// Whether the repository says that it is a journal's.
  var hasFormat = false

  subscript(device: DeviceID) -> Folder? { folders.first { $0.device == device } }

  init() {}

  /// Of all that git lists below the two folders. What is not named as a file of ours is left alone,
  /// whatever it is: a newer program may keep more there.
  init(_ entries: [Repository.Entry]) throws(SyncError) {
    var devices: [DeviceID: [(name: String, entry: Repository.Entry)]] = [:]
    for entry in entries {
      let parts = entry.path.split(separator: "/", omittingEmptySubsequences: false).map(
        String.init)
      switch parts.first {
      case SyncForm.devicesFolder where parts.count == 3:
        if let device = DeviceID(parts[1]) {
          devices[device, default: []].append((parts[2], entry))
        }
      case SyncForm.textsFolder: addText(entry, parts)
      default: break
      }
    }
    guard devices.count <= SyncForm.mostDevices else {
      throw .refused(
        SyncRefusal(
          SyncForm.devicesFolder, "\(devices.count) devices are more than one person has"))
    }
    for (device, entries) in devices.sorted(by: { $0.key.description < $1.key.description }) {
      addFolder(device, entries)
    }
  }

  /// The events of a device are taken as a whole or not at all; its card is no part of them.
  private mutating func addFolder(
    _ device: DeviceID, _ entries: [(name: String, entry: Repository.Entry)]
  ) {
    var folder = Folder(device: device)
    var numbered: [Int: Repository.Entry] = [:]
    for (name, entry) in entries {
      if let number = Self.number(name) { numbered[number] = entry }
      guard name == SyncForm.cardFile else { continue }
      do throws(SyncRefusal) {
        folder.card = try Self.file(entry, limit: SyncForm.largestCard)
      } catch {
        refusals.append(error)
      }
    }
    do throws(SyncRefusal) {
      for number in numbered.keys.sorted() {
        let next = SyncForm.eventsFile(folder.events.count + 1)
        guard number == folder.events.count + 1, let entry = numbered[number] else {
          throw SyncRefusal("\(SyncForm.folder(of: device))/\(next)", "it is missing")
        }
        folder.events.append(try Self.file(entry, limit: SyncForm.largestFile))
      }
      if folder.card != nil || !folder.events.isEmpty { folders.append(folder) }
    } catch {
      refusals.append(error)
      refusedDevices.append(device)
    }
  }

  /// 1 of `events-000001.jsonl`.
  private static func number(_ name: String) -> Int? {
    guard name.hasPrefix("events-"), name.hasSuffix(".jsonl") else { return nil }
    let digits = name.dropFirst("events-".count).dropLast(".jsonl".count)
    guard let number = Int(digits), number > 0, SyncForm.eventsFile(number) == name else {
      return nil
    }
    return number
  }

  private mutating func addText(_ entry: Repository.Entry, _ parts: [String]) {
    guard parts.count == 2, parts[1].hasSuffix(".md") else { return }
    let hash = String(parts[1].dropLast(3))
    guard SHA256.isName(hash), let file = try? Self.file(entry, limit: SyncForm.largestText) else {
      return
    }
    texts[hash] = file
  }

  /// A link, a submodule or a program is no file of ours.
  private static func file(
    _ entry: Repository.Entry, limit: Int
  ) throws(SyncRefusal) -> File {
    guard entry.mode == "100644", entry.type == "blob" else {
      let kind =
        switch entry.mode {
        case "120000": "a link"
        case "160000": "a submodule"
        default: "no plain file"
        }
      throw SyncRefusal(entry.path, "it is \(kind)")
    }
    guard entry.size <= limit else { throw SyncRefusal(entry.path, "it is too large") }
    return File(path: entry.path, object: entry.object, size: entry.size)
  }
}
