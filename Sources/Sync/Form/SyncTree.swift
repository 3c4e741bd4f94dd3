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
  /// Devices whose folders are not what they are to be.
  private(set) var refusals: [SyncRefusal] = []

  subscript(device: DeviceID) -> Folder? { folders.first { $0.device == device } }

  init() {}

  /// Of all that git lists below the two folders.
  init(_ entries: [Repository.Entry]) throws(SyncError) {
    var devices: [String: [Repository.Entry]] = [:]
    for entry in entries {
      let parts = entry.path.split(separator: "/", omittingEmptySubsequences: false).map(
        String.init)
      switch parts.first {
      case SyncForm.devicesFolder where parts.count > 1:
        devices[parts[1], default: []].append(entry)
      case SyncForm.textsFolder: addText(entry, parts)
      default: break
      }
    }
    guard devices.count <= SyncForm.mostDevices else {
      throw .refused(
        SyncRefusal(
          SyncForm.devicesFolder, "\(devices.count) devices are more than one person has"))
    }
    for (name, entries) in devices.sorted(by: { $0.key < $1.key }) {
      do throws(SyncRefusal) {
        folders.append(try Self.folder(name, entries))
      } catch {
        refusals.append(error)
      }
    }
  }

  private static func folder(
    _ name: String, _ entries: [Repository.Entry]
  ) throws(SyncRefusal) -> Folder {
    let path = "\(SyncForm.devicesFolder)/\(name)"
    guard let device = DeviceID(name) else {
      throw SyncRefusal(path, "it is not named as a device")
    }
    var folder = Folder(device: device)
    var numbered: [Int: File] = [:]
    for entry in entries {
      let file = try file(entry)
      let name = String(entry.path.dropFirst(path.count + 1))
      if name == "device.json" {
        guard entry.size <= SyncForm.largestCard else {
          throw SyncRefusal(entry.path, "it is too large")
        }
        folder.card = file
      } else if let number = number(name) {
        guard entry.size <= SyncForm.largestFile else {
          throw SyncRefusal(entry.path, "it is too large")
        }
        numbered[number] = file
      }
      // A newer program may keep more beside them.
    }
    for number in numbered.keys.sorted() {
      guard number == folder.events.count + 1, let file = numbered[number] else {
        throw SyncRefusal(
          "\(path)/\(SyncForm.eventsFile(folder.events.count + 1))", "it is missing")
      }
      folder.events.append(file)
    }
    return folder
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
    guard SHA256.isName(hash), let file = try? Self.file(entry),
      entry.size <= SyncForm.largestText
    else { return }
    texts[hash] = file
  }

  /// A link, a submodule or a program is no file of events.
  private static func file(_ entry: Repository.Entry) throws(SyncRefusal) -> File {
    guard entry.mode == "100644", entry.type == "blob" else {
      let kind =
        switch entry.mode {
        case "120000": "a link"
        case "160000": "a submodule"
        default: "no plain file"
        }
      throw SyncRefusal(entry.path, "it is \(kind)")
    }
    return File(path: entry.path, object: entry.object, size: entry.size)
  }
}
