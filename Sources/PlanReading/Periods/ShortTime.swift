/// What stands in brackets at the end of a line: "(45m)", "[~45 m]", "(1:30)".
struct ShortTime: Hashable {
  private enum Form { case minutes, clock }

  private let form: Form
  let minutes: Int

  init?(_ line: String) {
    // Most lines end otherwise, which a byte tells at once.
    guard line.utf8.last == 0x29 || line.utf8.last == 0x5D,
      let close = line.last, close == ")" || close == "]",
      let open = line.lastIndex(of: close == ")" ? "(" : "[")
    else { return nil }
    let inner = line[line.index(after: open)...].dropLast().drop {
      $0 == "~" || $0 == "≈" || $0 == " "
    }
    if inner.last == "m" {
      let digits = inner.dropLast().filter { $0 != " " }
      guard (1...3).contains(digits.count), let count = Self.number(digits) else { return nil }
      (form, minutes) = (.minutes, count)
    } else {
      let parts = inner.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
        let hours = Self.number(String(parts[0])), let rest = Self.number(String(parts[1])),
        rest < 60
      else { return nil }
      (form, minutes) = (.clock, hours * 60 + rest)
    }
  }

  private static func number(_ digits: String) -> Int? {
    digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(digits) : nil
  }

  /// "(3m)" is a length, "(10:30)" the time of a day, and "(1:32)" a place in a video.
  var isDuration: Bool {
    switch form {
    case .minutes: (5...240).contains(minutes) && minutes.isMultiple(of: 5)
    case .clock: (5..<360).contains(minutes) && minutes.isMultiple(of: 5)
    }
  }

  /// Words of a list in which an m is a metre.
  private static let lengths: Set<String> = [
    "swim", "swims", "swimming", "freestyle", "breaststroke", "backstroke", "jog", "jogging",
    "hurdles", "rowing", "sprints", "strides", "lap", "laps", "dives", "diving", "jumps", "metre",
    "metres", "meter", "meters", "km",
  ]

  /// Of a line that says little else: "Run (100m)", but not "Run the tests (45m)".
  private static let sports: Set<String> = [
    "run", "sprint", "row", "walk", "climb", "jump", "dive", "throw", "race", "warm", "long",
    "high",
  ]

  static func isAboutLength(_ line: String) -> Bool {
    let words = line.lowercased().split { !$0.isLetter && !$0.isNumber }
    let said = words.filter { $0.first?.isLetter ?? false }
    if said.contains(where: { lengths.contains(String($0)) }) { return true }
    if said.count <= 2, let first = said.first, sports.contains(String(first)),
      ShortTime(line)?.form == .minutes
    {
      return true
    }
    // "400m" is no time anywhere.
    return words.contains { $0.last == "m" && (number(String($0.dropLast())) ?? 0) > 240 }
  }
}
