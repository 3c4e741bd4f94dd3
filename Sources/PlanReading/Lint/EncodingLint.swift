import RoadmapModel

/// Text that was damaged on its way.
enum EncodingLint {
  static func findings(_ plan: Plan, raw: [UInt8]) -> [Finding] {
    guard let repair = plan.source.repair else { return [] }
    let place = firstDifference(raw, plan.source.bytes)
    let count = repair.lines == 1 ? "1 line has" : "\(repair.lines) lines have"
    let message =
      switch repair.encoding {
      case .utf16LittleEndian, .utf16BigEndian:
        "the file is \(repair.encoding.displayName), not UTF-8; it is read correctly anyway"
      default:
        "\(count) text damaged by \(repair.encoding.displayName), starting here; "
          + "it is repaired when read, and the file is not changed"
      }
    return [
      Finding(line: place.line, column: place.column, rule: .encoding, message: message)
    ]
  }

  /// The line and column of the first byte that repair changed, line ends aside.
  private static func firstDifference(
    _ raw: [UInt8], _ sound: [UInt8]
  ) -> (line: Int, column: Int) {
    var at = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var place = (line: 1, column: 1)
    for byte in sound {
      guard at < raw.count else { return place }
      if byte == 0x0A, raw[at] == 0x0D {
        at += at + 1 < raw.count && raw[at + 1] == 0x0A ? 2 : 1
      } else if raw[at] == byte {
        at += 1
      } else {
        return place
      }
      place = byte == 0x0A ? (place.line + 1, 1) : (place.line, place.column + 1)
    }
    return place
  }
}
