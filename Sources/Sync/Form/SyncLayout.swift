import RoadmapModel

/// How a journal lies in a repository: what files are called, what they hold, and how large each
/// may be. The page "Sync format" of the documentation says the same for other programs.
package enum SyncLayout {
  /// The schema that `roadmap.json` names.
  package static let schema = "roadmap.sync/1"

  static let formatFile = "roadmap.json"
  static let cardFile = "device.json"
  static let devicesFolder = "devices"
  static let textsFolder = "texts"

  /// What `roadmap.json` holds: the same bytes from every device.
  static let formatBytes = Array("{\"schema\":\"\(schema)\"}\n".utf8)

  /// A file of events gets no more lines once another would take it beyond this.
  static let fullFile = 1 << 20
  /// One line may be longer than a file is else.
  static let largestFile = fullFile + EventLine.maximumLength + 1
  static let largestText = SourceText.limit
  static let largestCard = 1 << 16
  static let mostDevices = 1000

  static func eventsFile(_ number: Int) -> String { "events-\(number.digits(6)).jsonl" }

  static func folder(of device: DeviceID) -> String { "\(devicesFolder)/\(device)" }

  static func textFile(_ hash: String) -> String { "\(textsFolder)/\(hash).md" }
}

/// What a device says of itself: `devices/<id>/device.json`.
struct DeviceCard {
  let device: DeviceID
  let name: String

  var bytes: [UInt8] {
    JSONValue.object([
      JSONValue.Member("schema", .string("roadmap.device/1")),
      JSONValue.Member("id", .string(device.description)),
      JSONValue.Member("name", .string(name)),
    ]).bytes + [0x0A]
  }

  /// The name that a card gives; `nil` for what is none.
  static func name(in bytes: [UInt8]) -> String? {
    guard let value = try? JSONParser.parse(bytes), let name = value.members?["name"]?.string else {
      return nil
    }
    let text = name.filter { !$0.isNewline }.prefix(60)
    return text.isEmpty ? nil : String(text)
  }
}
