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

  /// What git lists in a folder, or somewhere below one in it.
  private struct Part {
    let name: String
    let isFolder: Bool
    let entry: Repository.Entry
  }

  /// Of all that git lists below the two folders. What is not named as a file of ours is left alone,
  /// whatever it is: a newer program may keep more there.
  init(_ entries: [Repository.Entry]) throws(SyncError) {
    var devices: [DeviceID: [Part]] = [:]
    for entry in entries {
      let parts = entry.path.split(separator: "/", omittingEmptySubsequences: false).map(
        String.init)
      switch parts.first {
      case SyncLayout.devicesFolder:
        // Without it there would be nothing to stand on.
        guard parts.count > 1 else { throw .refused(Self.noFolder(entry)) }
        guard let device = DeviceID(parts[1]) else { continue }
        if parts.count == 2 {
          refusals.append(Self.noFolder(entry))
          refusedDevices.append(device)
        } else {
          devices[device, default: []].append(
            Part(name: parts[2], isFolder: parts.count > 3, entry: entry))
        }
      case SyncLayout.textsFolder:
        if parts.count == 1 { refusals.append(Self.noFolder(entry)) } else { addText(entry, parts) }
      default: break
      }
    }
    let count = devices.count + refusedDevices.count
    guard count <= SyncLayout.mostDevices else {
      throw .refused(
        SyncRefusal(SyncLayout.devicesFolder, "\(count) devices are more than one person has"))
    }
    for (device, parts) in devices.sorted(by: { $0.key.description < $1.key.description }) {
      addFolder(device, parts)
    }
  }

  /// The events of a device are taken as a whole or not at all; its card is no part of them.
  private mutating func addFolder(_ device: DeviceID, _ parts: [Part]) {
    let path = SyncLayout.folder(of: device)
    var folder = Folder(device: device)
    var numbered: [Int: Part] = [:]
    var card: Part?
    for part in parts {
      // Below a folder in the place of a file git lists as many as there are.
      if let number = Self.number(part.name) { numbered[number] = part }
      if part.name == SyncLayout.cardFile { card = part }
    }
    if let card {
      do throws(SyncRefusal) {
        folder.card = try Self.file(card, in: path, limit: SyncLayout.largestCard)
      } catch {
        refusals.append(error)
      }
    }
    do throws(SyncRefusal) {
      for number in numbered.keys.sorted() {
        let next = SyncLayout.eventsFile(folder.events.count + 1)
        guard number == folder.events.count + 1, let part = numbered[number] else {
          throw SyncRefusal("\(path)/\(next)", "it is missing")
        }
        folder.events.append(try Self.file(part, in: path, limit: SyncLayout.largestFile))
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
    guard let number = Int(digits), number > 0, SyncLayout.eventsFile(number) == name else {
      return nil
    }
    return number
  }

  /// One that is not what it is to be counts as missing.
  private mutating func addText(_ entry: Repository.Entry, _ parts: [String]) {
    let hash = String(parts[1].dropLast(3))
    guard parts[1].hasSuffix(".md"), SHA256.isName(hash) else { return }
    do throws(SyncRefusal) {
      let part = Part(name: parts[1], isFolder: parts.count > 2, entry: entry)
      texts[hash] = try Self.file(part, in: parts[0], limit: SyncLayout.largestText)
    } catch {
      if refusals.last != error { refusals.append(error) }
    }
  }

  /// Something else stands where a folder of ours is to be.
  private static func noFolder(_ entry: Repository.Entry) -> SyncRefusal {
    SyncRefusal(entry.path, "it is \(kind(entry) ?? "a file")")
  }

  /// `nil` for a plain file.
  private static func kind(_ entry: Repository.Entry) -> String? {
    switch entry.mode {
    case "120000": "a link"
    case "160000": "a submodule"
    case "100644" where entry.type == "blob": nil
    default: "no plain file"
    }
  }

  /// A link, a submodule or a program is no file of ours.
  private static func file(
    _ part: Part, in folder: String, limit: Int
  ) throws(SyncRefusal) -> File {
    let entry = part.entry
    if part.isFolder { throw SyncRefusal("\(folder)/\(part.name)", "it is a folder") }
    if let kind = kind(entry) { throw SyncRefusal(entry.path, "it is \(kind)") }
    guard entry.size <= limit else { throw SyncRefusal(entry.path, "it is too large") }
    return File(path: entry.path, object: entry.object, size: entry.size)
  }
}
