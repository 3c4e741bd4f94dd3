package import RoadmapModel

/// Lines that announce outcomes or speak to the reader.
package enum Remarks {
  /// "By the end of Year 3, you will:", "After this phase you can", "You will be able to".
  package static func isOutcomesIntro(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Bool {
    TokenLine.with(text, range, most: 32) { isOutcomesIntro($0, 0) }
  }

  /// An offer or a farewell: "If you want next:", "Let me know…", "Good luck".
  package static func isSignoff(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Bool {
    begins(text, range, .signoff)
  }

  /// "Each week allocate:", "Jeden Tag:", "每天": what is done again and again is no one's next step.
  package static func isAgain(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Bool {
    TokenLine.with(text, range, most: 8) { isAgain($0, 0) }
  }

  /// "Each module includes:", "Jede Lektion enthält:": what all of them are made of.
  package static func isOfEach(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Bool {
    TokenLine.with(text, range, most: 8) { line in
      line.count > 2 && !isAgain(line, 0)
        && line.longest(0, until: line.count, { $0.has(.each) }) != nil
    }
  }

  /// "2h/day of practice", "10–12 hours a week": how much time there is.
  package static func isTimeBudget(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Bool {
    TokenLine.with(text, range, most: 12) { line in
      guard line.kind(0) == .number,
        let mark = (1..<min(line.count, 6)).first(where: {
          line.kind($0) == .slash || line.has($0, .per) || line.has($0, .article)
            || line.has($0, .each)
        }),
        let (unit, _) = line.longest(mark + 1, until: line.count, { $0.unit != nil })
      else { return false }
      let isOften = unit.unit == .day || unit.unit == .week
      return isOften
        && EstimateReader.read(text, ByteRange(range.start, Int(line[mark].lower))) != nil
    }
  }

  /// "Start: 3 May", "수준: 초급": a name and its value. "Read: …" says what to do, "Week 1: …" when.
  package static func isFact(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Bool {
    let start = ByteRange(range.start, min(range.end, range.start + 32))
    guard range.count <= 120,
      let colon = text[start.start..<start.end].firstIndex(of: 0x3A)
        ?? Lines.firstIndex(of: "：", in: text, start)
    else { return false }
    let name = HeadingReader.read(text, ByteRange(range.start, colon))
    switch name.role {
    case .plain, .goal, .targetTime, .apparatus, .aside: return name.period == nil
    default: return false
    }
  }

  /// "Form tips", "Common pitfalls": one of its words says that all below is advice.
  package static func isAdvice(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Bool {
    TokenLine.with(text, range, most: 8) { line in
      (0..<line.count).contains { line[$0].sense.has(.advice) }
    }
  }

  /// "Readings", "Learning objectives": words of this kind and no more.
  package static func isWhole(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange, _ flag: WordSense.Flag
  ) -> Bool {
    TokenLine.with(text, Trim(text: text).heading(range), most: 8) { line in
      guard let (_, next) = line.longest(0, until: line.count, { $0.has(flag) }) else {
        return false
      }
      return next == line.count || (next == line.count - 1 && line.isSeparator(next))
    }
  }

  private static func isAgain(_ line: TokenLine, _ index: Int) -> Bool {
    line.longest(index, until: line.count, { $0.has(.again) }) != nil
  }

  static func isOutcomesIntro(_ line: TokenLine, _ index: Int) -> Bool {
    guard line.mayBegin(index, .outcomesIntro) || line.mayBegin(index, .introOpening),
      !isAgain(line, index)
    else {
      return false
    }
    if begins(line, index, .outcomesIntro) { return true }
    // "After this phase you can", "By the time you finish, you will": a beginning and a promise.
    guard let (_, next) = line.longest(index, until: line.count, { $0.has(.introOpening) })
    else { return false }
    var cursor = next
    while cursor < line.count {
      if begins(line, cursor, .introPromise) { return true }
      cursor += 1
    }
    return false
  }

  /// The first word decides for most lines; more are read only while they may make a phrase.
  private static func begins(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange, _ flag: WordSense.Flag
  ) -> Bool {
    guard let start = Tokenizer.firstSense(text, range), start.has(flag) || start.has(.prefix)
    else { return false }
    var words = Tokenizer(text, range)
    guard let first = words.next(), first.hash != 0 else { return false }
    var (sense, hash) = (first.sense, first.hash)
    var left = 11
    while !sense.has(flag) {
      guard sense.has(.prefix), left > 0, let token = words.next() else { return false }
      left -= 1
      if token.hash == 0 {
        guard token.joinsWords else { return false }
        continue
      }
      hash = WordHash.join(hash, token.hash)
      sense = WordTable.sense(hash)
    }
    return true
  }

  private static func begins(_ line: TokenLine, _ index: Int, _ flag: WordSense.Flag) -> Bool {
    line.longest(index, until: line.count, { $0.has(flag) }) != nil
  }
}
