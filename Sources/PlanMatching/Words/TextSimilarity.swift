import PlanReading

/// How alike two lines are, word by word.
struct TextSimilarity {
  /// The part of the longer line's words that the other has too.
  var share: Float = 0
  /// The same with rare words counting more and function words little: what the lines are about.
  var weighted: Float = 0
  /// How many words that name something both have.
  var common: Float = 0
  /// Whether the second line holds all words of the first and more.
  var isExtended = false
  /// Whether what differs stands against each other: another number, level or day.
  var isContrary = false
  /// Whether it stands against each other on a scale, or by its day: another line whatever else is alike.
  var isOpposed = false
  /// How many words of the subject both have.
  var subjects: Float = 0
  /// Whether a word was given up for one that means something else, or both are in another direction:
  /// "Consensus with Raft" and "Consensus with Paxos", "up to ten" and "from ten".
  var trades = false
  /// Whether a word counts as another one's spelling that may be a word of its own.
  var isGuess = false
  /// Whether one line only says its level or number, and the other is silent.
  var addsPole = false
  /// Whether the first line counts itself and the second does not.
  var losesNumber = false
  /// Whether nothing but how many differs: "Solve 10 problems" and "Solve 12 problems".
  var isQuantity = false
  /// Whether one line leaves the subject behind, and the other does not: "instead of", "without".
  var turnsAway = false
  /// Whether the second line has all words that name what the first is about, or the other way round.
  var keepsNames = false
  var addsNoNames = false

  /// The words that only the first line has, and those that only the second one has.
  var lost: [Int32] = []
  var gained: [Int32] = []
  /// Words of the second line that count as others of the first one.
  var respelt: [(old: Int32, new: Int32)] = []

  /// Whether both are about the same, in a phrase of other little words.
  var namesAgree: Bool { keepsNames && addsNoNames && common >= 1 && !turnsAway }

  var likeness: Float { min(share, weighted) }

  init(_ a: [Int32], _ b: [Int32], _ pool: WordPool) {
    guard !a.isEmpty, !b.isEmpty else { return }
    var shared = Sum()
    var totalA = Sum()
    var totalB = Sum()
    for word in a { totalA.add(pool.words[Int(word)], 1) }
    for word in b { totalB.add(pool.words[Int(word)], 1) }
    var restA: [Int32] = []
    var restB = b
    for word in a {
      if let place = restB.firstIndex(of: word) {
        restB.remove(at: place)
        shared.add(pool.words[Int(word)], 1)
      } else {
        restA.append(word)
      }
    }
    totalB.weighted += matchSpellings(&restA, &restB, pool, &shared)
    share = shared.plain / max(totalA.plain, totalB.plain)
    weighted = 2 * shared.weighted / (totalA.weighted + totalB.weighted)
    common = shared.naming
    (lost, gained) = (restA, restB)
    subjects = shared.subjects
    trades =
      restA.contains { pool.words[Int($0)].isName }
      && restB.contains { pool.words[Int($0)].isName }
      || Self.isDirection(restA, pool) && Self.isDirection(restB, pool)
      || Self.endsOtherwise(a, b, restA, restB) || Self.isOneLetter(restA, restB, pool)
    isExtended = restA.isEmpty
    keepsNames = !restA.contains { pool.words[Int($0)].isName }
    addsNoNames = !restB.contains { pool.words[Int($0)].isName }
    // "Vitamin A" is no vitamin with an article.
    if let last = a.last, pool.words[Int(last)].isSerial, restA.contains(last) {
      keepsNames = false
    }
    if let last = b.last, pool.words[Int(last)].isSerial, restB.contains(last) {
      addsNoNames = false
    }
    weighContrast(restA, restB, pool)
    isQuantity = Self.isQuantity(restA, a, pool) && Self.isQuantity(restB, b, pool)
    // Among other words that were exchanged it says nothing.
    turnsAway = turnsAway && (keepsNames || addsNoNames)
  }

  /// Whether the last word is another one: what a line ends with names something, be it "dem" and "der".
  private static func endsOtherwise(
    _ a: [Int32], _ b: [Int32], _ restA: [Int32], _ restB: [Int32]
  ) -> Bool {
    guard let one = a.last, let other = b.last else { return false }
    return restA.contains(one) && restB.contains(other)
  }

  /// Whether a letter of a script that writes no spaces became another one.
  private static func isOneLetter(_ a: [Int32], _ b: [Int32], _ pool: WordPool) -> Bool {
    guard let one = a.first, let other = b.first, a.count == 1, b.count == 1 else { return false }
    return [one, other].allSatisfy {
      pool.texts[Int($0)].unicodeScalars.first.map { IdentityText.standsAlone($0.value) } ?? false
    }
  }

  private struct Sum {
    var plain: Float = 0
    var weighted: Float = 0
    var naming: Float = 0
    var subjects: Float = 0

    mutating func add(_ word: WordPool.Word, _ part: Float) {
      plain += part
      weighted += word.weight * part
      if word.isName { naming += part }
      if word.isSubject { subjects += part }
    }
  }

  /// Typing errors, endings and words written apart: only among the words left over, and only where
  /// few are. Returns what the second line weighs more, a misspelt word weighing as much as the
  /// word it stands for.
  private mutating func matchSpellings(
    _ a: inout [Int32], _ b: inout [Int32], _ pool: WordPool, _ shared: inout Sum
  ) -> Float {
    guard a.count <= 12, b.count <= 12 else { return 0 }
    var gain: Float = 0
    var isGuess = Self.matchJoined(&a, &b, pool, &shared)
    isGuess = Self.matchJoined(&b, &a, pool, &shared) || isGuess
    isGuess = Self.matchInitials(&a, &b, pool, &shared) || isGuess
    isGuess = Self.matchInitials(&b, &a, pool, &shared) || isGuess
    // "for" is "four" misspelt where nothing else differs, and another word where more does.
    let isAllThatDiffers =
      a.count == 1 && b.count == 1
      || [a, b].allSatisfy { $0.count { pool.words[Int($0)].isName } == 1 }
    let shortest = isAllThatDiffers ? 4 : 6
    a.removeAll { word in
      let first = pool.words[Int(word)]
      var best: (place: Int, likeness: Spelling.Likeness)?
      for (place, other) in b.enumerated()
      where max(first.length, pool.words[Int(other)].length) >= shortest
        || first.synonyms != nil && first.synonyms == pool.words[Int(other)].synonyms
      {
        guard let likeness = Spelling.likeness(word, other, pool) else { continue }
        if likeness.part > best?.likeness.part ?? 0 { best = (place, likeness) }
      }
      guard let best else { return false }
      isGuess = isGuess || best.likeness.isGuess
      shared.add(first, best.likeness.part)
      respelt.append((word, b[best.place]))
      gain += first.weight - pool.words[Int(b.remove(at: best.place))].weight
      return true
    }
    self.isGuess = isGuess
    return gain
  }

  /// "real time" and "realtime". Returns whether they may be two numbers: "3.5 km" and "35 km".
  private static func matchJoined(
    _ apart: inout [Int32], _ joined: inout [Int32], _ pool: WordPool, _ shared: inout Sum
  ) -> Bool {
    guard apart.count > 1, !joined.isEmpty else { return false }
    var isGuess = false
    var place = 0
    while place + 1 < apart.count {
      let (first, second) = (pool.words[Int(apart[place])], pool.words[Int(apart[place + 1])])
      let match = joined.firstIndex {
        let word = pool.words[Int($0)]
        return word.length == first.length + second.length
          && pool.texts[Int($0)]
            == pool.texts[Int(apart[place])] + pool.texts[Int(apart[place + 1])]
          // "A typical case" is none "atypical".
          && !(WordPool.isFunctionWord(pool.texts[Int(apart[place])])
            && Opposites.areOpposed(pool.texts[Int($0)], pool.texts[Int(apart[place + 1])]))
      }
      if let match {
        shared.add(first, 1)
        shared.add(second, 1)
        // "1,000" is a thousand.
        isGuess = isGuess || first.hasDigit && second.hasDigit && second.length != 3
        joined.remove(at: match)
        apart.removeSubrange(place...place + 1)
      } else {
        place += 1
      }
    }
    return isGuess
  }

  /// "DDIA" and "Designing Data-Intensive Applications". Returns whether chance may have it so: two words
  /// often begin as "ML" does.
  private static func matchInitials(
    _ apart: inout [Int32], _ short: inout [Int32], _ pool: WordPool, _ shared: inout Sum
  ) -> Bool {
    guard apart.count > 1, !short.isEmpty else { return false }
    var isGuess = false
    short.removeAll { word in
      let letters = Array(pool.texts[Int(word)])
      guard 2...6 ~= letters.count, letters.count <= apart.count else { return false }
      for start in 0...apart.count - letters.count {
        let words = apart[start..<start + letters.count]
        guard zip(words, letters).allSatisfy({ pool.texts[Int($0)].first == $1 }) else { continue }
        isGuess = isGuess || letters.count == 2
        for word in words { shared.add(pool.words[Int(word)], 1) }
        apart.removeSubrange(start..<start + letters.count)
        return true
      }
      return false
    }
    return isGuess
  }

  private static func isDirection(_ words: [Int32], _ pool: WordPool) -> Bool {
    words.contains { WordOrder.directions.contains(pool.texts[Int($0)]) }
  }

  /// Whether all that differs says how many, or how far: not "lesson 3", but "3 lessons" and "pages 1-20".
  private static func isQuantity(_ rest: [Int32], _ words: [Int32], _ pool: WordPool) -> Bool {
    let numbers = rest.filter { pool.words[Int($0)].isSerial }
    return !numbers.isEmpty
      && numbers.allSatisfy { number in
        guard let place = words.firstIndex(of: number) else { return false }
        guard place > 0 else { return words.count > 1 }
        let before = words[place - 1]
        // The other end of a range is the same.
        if pool.words[Int(before)].isSerial { return !rest.contains(before) }
        return !WordMeaning.isCounter(pool.texts[Int(before)])
      }
  }

  private mutating func weighContrast(_ a: [Int32], _ b: [Int32], _ pool: WordPool) {
    let isSerialA = a.contains { pool.words[Int($0)].isSerial }
    let isSerialB = b.contains { pool.words[Int($0)].isSerial }
    if isSerialA, isSerialB { isContrary = true }
    for first in a {
      guard let pole = pool.words[Int(first)].pole else { continue }
      for second in b {
        guard let other = pool.words[Int(second)].pole else { continue }
        if pole.axis == other.axis, pole.pole != other.pole { isOpposed = true }
      }
    }
    if isOpposed { isContrary = true }
    turnsAway =
      a.contains { pool.words[Int($0)].turnsAway } != b.contains { pool.words[Int($0)].turnsAway }
    losesNumber = isSerialA && !isSerialB
    addsPole =
      isSerialA != isSerialB
      || a.contains { pool.words[Int($0)].pole != nil }
        != b.contains { pool.words[Int($0)].pole != nil }
  }
}
