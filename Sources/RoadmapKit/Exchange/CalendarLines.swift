import RoadmapModel

/// Content lines of a calendar: CR LF, and none longer than 75 octets.
struct CalendarLines {
  private(set) var bytes: [UInt8] = []

  /// A value that needs no escape.
  mutating func add(_ name: String, _ value: String) { add(line: "\(name):\(value)") }

  mutating func add(text name: String, _ value: String) {
    var escaped = String.UnicodeScalarView()
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        escaped.append("\\")
        escaped.append(scalar)
      case "\n", "\u{85}", "\u{2028}", "\u{2029}": escaped.append(contentsOf: "\\n".unicodeScalars)
      case "\t": escaped.append(" ")
      // Control characters have no place in a calendar.
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: break
      default: escaped.append(scalar)
      }
    }
    add(name, String(escaped))
  }

  /// Folded between characters: a line that goes on begins with a space, which counts.
  private mutating func add(line: String) {
    var length = 0
    for scalar in line.unicodeScalars {
      let octets = Array(String(scalar).utf8)
      if length + octets.count > 75 {
        bytes += [0x0D, 0x0A, 0x20]
        length = 1
      }
      bytes += octets
      length += octets.count
    }
    bytes += [0x0D, 0x0A]
  }

  static func date(_ day: Day) -> String {
    day.description.filter { $0 != "-" }
  }

  /// A time in UTC on the user's day, for forms that know no days: noon, which is the same day wherever most
  /// people live; in New Zealand it is the next one, and midnight is noon. `dayOf`: the user's day at a time.
  static func noon(_ day: Day, _ dayOf: (Instant) -> Day) -> String {
    let hours = [12, 0].first {
      dayOf(Instant(milliseconds: (Int64(day.number) * 24 + Int64($0)) * 3_600_000)) == day
    }
    return date(day) + (hours == 0 ? "T000000Z" : "T120000Z")
  }

  /// The time that something became so: noon of its day, or when it was recorded on that day, where that is
  /// earlier, so that no program reads of what is yet to come. `nil` where its day is not known.
  static func time(_ since: ItemProgress.Since, _ dayOf: (Instant) -> Day) -> String? {
    guard let day = since.day else { return nil }
    let noon = noon(day, dayOf)
    return dayOf(since.at) == day ? min(noon, time(since.at)) : noon
  }

  /// `20261128T093000Z`
  static func time(_ instant: Instant) -> String {
    let whole = Instant(milliseconds: max(instant.milliseconds, 0) / 1000 * 1000)
    return whole.description.filter { $0 != "-" && $0 != ":" }
  }
}
