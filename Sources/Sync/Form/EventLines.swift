import RoadmapModel

/// The events in the lines of a file.
enum EventLines {
  /// `from`: the first byte that is not known yet. `line`: its number, for messages.
  static func read(
    _ bytes: [UInt8], from start: Int, path: String
  ) throws(SyncRefusal) -> [(event: Event, end: Int)] {
    guard bytes.isEmpty || bytes.last == 0x0A else {
      throw SyncRefusal(path, "its last line has no end")
    }
    var events: [(event: Event, end: Int)] = []
    var at = start
    while at < bytes.count {
      let end = bytes[at...].firstIndex(of: 0x0A) ?? bytes.count
      do throws(EventLine.Failure) {
        events.append((try EventLine.event(Array(bytes[at..<end])), end + 1))
      } catch {
        let line = bytes[..<at].count { $0 == 0x0A } + 1
        throw SyncRefusal("\(path):\(line)", words(error))
      }
      at = end + 1
    }
    return events
  }

  private static func words(_ failure: EventLine.Failure) -> String {
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
