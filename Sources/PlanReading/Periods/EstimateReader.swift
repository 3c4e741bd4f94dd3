package import RoadmapModel

/// Durations in a line: "(2h)", "90 min", "~45 minutes", "1–2 hours", "1h30", "2 Stunden".
package enum EstimateReader {
  /// The line's one duration. A line that names several, as an interval session does, names none: no
  /// reader could say which of them is meant.
  package static func read(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Estimate? {
    var found: Estimate?
    var cursor = range.start
    while cursor < range.end {
      guard Lines.isDigit(text[cursor]), !continuesWord(text, cursor, range) else {
        cursor += 1
        continue
      }
      var scan = Scan(text: text, end: range.end, at: cursor)
      if let estimate = scan.duration(), !isSpanOfDays(estimate, text, cursor, scan.at, range) {
        if found != nil { return nil }
        found = estimate
      }
      cursor = max(scan.at, cursor + 1)
    }
    return found
  }

  /// Whether a text says how long, and nothing else: "~4 hours".
  package static func isWhole(_ text: some StringProtocol) -> Bool {
    let bytes = Array(text.utf8)
    guard let start = bytes.firstIndex(where: Lines.isDigit) else { return false }
    let words = String(decoding: bytes[..<start], as: UTF8.self)
    guard abouts.contains(words.lowercased().filter { $0 != " " && $0 != "." && $0 != ":" }) else {
      return false
    }
    return bytes.withUnsafeBufferPointer { text in
      var scan = Scan(text: text, end: text.count, at: start)
      guard scan.duration() != nil else { return false }
      return text[scan.at...].allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ".") }
    }
  }

  private static let abouts: Set<String> = ["", "~", "≈", "about", "approx", "ca", "circa", "est"]

  /// Digits behind a letter, a point or a hyphen are part of a name: `S3 h`, `v1.2h`, `ISO-8601`.
  private static func continuesWord(
    _ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ range: ByteRange
  ) -> Bool {
    guard at > range.start else { return false }
    let before = text[at - 1]
    return ByteClass.isLetter(before) || Lines.isDigit(before) || before == 0x2E || before == 0x2F
      || before == 0x2D || before == 0x3A
  }

  /// "24h format" and "48h SLA" are no time that a line takes, as "(~24h)" and "48h of practice" are.
  private static func isSpanOfDays(
    _ estimate: Estimate, _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int,
    _ range: ByteRange
  ) -> Bool {
    guard estimate.least >= 24 * 60, estimate.least % (24 * 60) == 0,
      text[end - 1] | 0x20 == UInt8(ascii: "h"), end + 1 < range.end, text[end] == 0x20,
      ByteClass.isLetter(text[end + 1]), start == range.start || !isOpening(text[start - 1])
    else { return false }
    var word = end + 1
    while word < range.end, ByteClass.isLetter(text[word]) { word += 1 }
    let isOf = text[end + 1..<word].elementsEqual("of".utf8)
    return !isOf
  }

  /// `(`, `~`, `:` and dashes stand before a time by itself.
  private static func isOpening(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: "~") || byte == UInt8(ascii: ":")
      || byte == UInt8(ascii: "-") || byte >= 0x80
  }

  private struct Scan {
    let text: UnsafeBufferPointer<UInt8>
    let end: Int
    var at: Int

    mutating func duration() -> Estimate? {
      if let hours = clock() { return Estimate(least: hours, most: hours) }
      guard var first = number() else { return nil }
      if let each = timesOver() { first *= each }
      var last = first
      let behind = at
      skipSpaces()
      if let unit = unit() {
        return joined(first, unit) ?? Estimate(least: unit.of(first), most: unit.of(first))
      }
      at = behind
      guard through() else { return nil }
      skipSpaces()
      guard let upper = number() else { return nil }
      last = upper
      skipSpaces()
      guard let unit = unit() else { return nil }
      return Estimate(least: unit.of(first), most: unit.of(last))
    }

    /// "1:30 h"; "10:30 h" is the time of a day.
    private mutating func clock() -> Int? {
      guard at + 3 < end, (0x30...0x35).contains(text[at]), text[at + 1] == 0x3A,
        (0x30...0x35).contains(text[at + 2]), Lines.isDigit(text[at + 3])
      else { return nil }
      let start = at
      let minutes = Int(text[at + 2] - 0x30) * 10 + Int(text[at + 3] - 0x30)
      let hours = Int(text[at] - 0x30)
      at += 4
      skipSpaces()
      if unit() == .hours { return hours * 60 + minutes }
      at = start
      return nil
    }

    /// The "3" of "5x3 min" and "5 × 3 min".
    private mutating func timesOver() -> Double? {
      let start = at
      skipSpaces()
      for mark in ["x", "×", "X"] as [StaticString] where starts(with: mark) {
        at += mark.utf8CodeUnitCount
        skipSpaces()
        if let each = number() { return each }
      }
      at = start
      return nil
    }

    /// "1h30", "1 h 30 min", "1h-2h".
    private mutating func joined(_ hours: Double, _ unit: Unit) -> Estimate? {
      let behind = at
      if through() {
        skipSpaces()
        if let upper = number() {
          skipSpaces()
          if let other = self.unit() {
            return Estimate(least: unit.of(hours), most: other.of(upper))
          }
        }
        at = behind
        return nil
      }
      guard unit == .hours else { return nil }
      skipSpaces()
      // "2h + 30m" as "2h 30m".
      if at < end, text[at] == UInt8(ascii: "+") {
        at += 1
        skipSpaces()
      }
      let start = at
      if let minutes = number(), minutes < 60 {
        let isTight = start == behind
        // "1 hr 30" at the end, where "1 hr 30 pages" is something else.
        let isAlone = at - start == 2 && isEndOfWords(at)
        skipSpaces()
        if isAlone || self.unit() == .minutes || letterOfMinutes() || (isTight && !isWord(at)) {
          let sum = unit.of(hours) + Int(minutes)
          return Estimate(least: sum, most: sum)
        }
      }
      at = behind
      return nil
    }

    /// The "m" of "1h30m": by itself it may be metres as well.
    private mutating func letterOfMinutes() -> Bool {
      guard at < end, text[at] | 0x20 == UInt8(ascii: "m"), !isWord(at + 1) else { return false }
      at += 1
      return true
    }

    private func isWord(_ at: Int) -> Bool {
      at < end && (ByteClass.isLetter(text[at]) || Lines.isDigit(text[at]))
    }

    private func isEndOfWords(_ at: Int) -> Bool {
      at == end || ([0x29, 0x5D, 0x2C, 0x2E, 0x3B] as [UInt8]).contains(text[at])
    }

    private mutating func skipSpaces() {
      while at < end, text[at] == 0x20 { at += 1 }
      // A no-break space.
      if at + 1 < end, text[at] == 0xC2, text[at + 1] == 0xA0 { at += 2 }
    }

    /// "2", "1.5", "1,5", "½" is not read.
    private mutating func number() -> Double? {
      let start = at
      var value = 0.0
      while at < end, at - start < 5, Lines.isDigit(text[at]) {
        value = value * 10 + Double(text[at] - 0x30)
        at += 1
      }
      guard at > start, at == end || !Lines.isDigit(text[at]) else { return nil }
      if at + 1 < end, text[at] == 0x2E || text[at] == 0x2C, Lines.isDigit(text[at + 1]) {
        var share = 0.1
        at += 1
        while at < end, Lines.isDigit(text[at]) {
          value += share * Double(text[at] - 0x30)
          share /= 10
          at += 1
        }
      }
      if at < end, text[at] == 0x2B { at += 1 }
      return value
    }

    /// A dash, a tilde or a word between two numbers.
    private mutating func through() -> Bool {
      let start = at
      skipSpaces()
      for mark in ["–", "—", "-", "~", "～", "〜", "to ", "a ", "à ", "bis ", "до ", "至", "到"]
        as [StaticString] where starts(with: mark)
      {
        at += mark.utf8CodeUnitCount
        return true
      }
      at = start
      return false
    }

    private func starts(with mark: StaticString) -> Bool {
      let length = mark.utf8CodeUnitCount
      guard at + length <= end else { return false }
      for offset in 0..<length where text[at + offset] != mark.utf8Start[offset] { return false }
      return true
    }

    /// The unit's word here, which must end where it ends.
    private mutating func unit() -> Unit? {
      for (word, unit) in Unit.words {
        let length = word.utf8CodeUnitCount
        guard at + length <= end else { continue }
        var same = true
        for offset in 0..<length {
          let byte = text[at + offset]
          let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
          if lower != word.utf8Start[offset] {
            same = false
            break
          }
        }
        // Letters of scripts without spaces may follow at once.
        let isSpaced = word.utf8Start[0] < 0xE0
        guard same, !isSpaced || at + length >= end || !ByteClass.isLetter(text[at + length]),
          !isSpaced || at + length >= end || text[at + length] < 0x80 || text[at + length] >= 0xE2
        else { continue }
        // "2h" of "2h/week" and "45 min/day" is a rhythm, no line's time.
        if at + length < end, text[at + length] == 0x2F { return nil }
        at += length
        return unit
      }
      return nil
    }
  }

  private enum Unit: Equatable {
    case minutes, hours

    func of(_ count: Double) -> Int {
      let minutes = self == .hours ? count * 60 : count
      return minutes > 100_000 ? 100_000 : Int(minutes.rounded())
    }

    /// The longer before those they begin with.
    static let words: [(StaticString, Unit)] = [
      ("minutes", .minutes), ("minutos", .minutes), ("minuten", .minutes), ("minuti", .minutes),
      ("minute", .minutes), ("minuto", .minutes), ("minut", .minutes), ("mins", .minutes),
      ("min.", .minutes), ("min", .minutes), ("минут", .minutes), ("мин.", .minutes),
      ("мин", .minutes), ("dakika", .minutes), ("phút", .minutes), ("menit", .minutes),
      ("分钟", .minutes), ("分鐘", .minutes), ("分", .minutes), ("분", .minutes),
      ("hours", .hours), ("hour", .hours), ("hrs", .hours), ("hr", .hours), ("horas", .hours),
      ("hora", .hours), ("heures", .hours), ("heure", .hours), ("stunden", .hours),
      ("stunde", .hours), ("std.", .hours), ("std", .hours), ("ore", .hours), ("ora", .hours),
      ("saat", .hours), ("uur", .hours), ("godziny", .hours), ("godzin", .hours),
      ("часов", .hours), ("часа", .hours), ("час", .hours), ("giờ", .hours), ("jam", .hours),
      ("小时", .hours), ("小時", .hours), ("時間", .hours), ("시간", .hours), ("h", .hours),
    ]
  }
}
