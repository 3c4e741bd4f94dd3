import RoadmapModel

/// The events in the lines of a file.
enum EventLines {
  struct Line {
    let event: Event
    /// Of the first of all lines: 1.
    let number: Int
    /// The byte after it.
    let end: Int
  }

  /// `from`: the first byte that is not known yet.
  static func read(
    _ bytes: [UInt8], from start: Int, path: String
  ) throws(SyncRefusal) -> [Line] {
    guard bytes.isEmpty || bytes.last == 0x0A else {
      throw SyncRefusal(path, "its last line has no end")
    }
    var lines: [Line] = []
    var at = start
    var number = bytes[..<start].count { $0 == 0x0A }
    while at < bytes.count {
      let end = bytes[at...].firstIndex(of: 0x0A) ?? bytes.count
      number += 1
      do throws(EventLine.Failure) {
        let event = try EventLine.event(Array(bytes[at..<end]))
        lines.append(Line(event: event, number: number, end: end + 1))
      } catch {
        throw SyncRefusal("\(path):\(number)", words(error))
      }
      at = end + 1
    }
    return lines
  }

  /// The events of the lines that are any, and whether all of them are.
  static func sound(_ bytes: [UInt8]) -> (events: [Event], isWhole: Bool) {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let events = lines.compactMap { try? EventLine.event(Array($0)) }
    return (events, events.count == lines.count - 1 && lines.last?.isEmpty == true)
  }

  static func words(_ failure: EventLine.Failure) -> String {
    switch failure {
    case .tooLong: "the line is too long"
    case .json(let failure):
      switch failure.problem {
      case .tooDeep: "its JSON is nested too deep"
      default: "it is not JSON"
      }
    case .noObject: "it is no JSON object"
    case .missing(let name): "the event has no '\(name)'"
    case .invalid(let name): "the event's '\(name)' cannot be right"
    }
  }
}
