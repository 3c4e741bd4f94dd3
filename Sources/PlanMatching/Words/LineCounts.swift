import PlanReading

/// What a line counts: "Lecture 3 of week 2" has a third lecture and a second week, and "section 2.1" one number.
struct LineCounts {
  /// By the word beside them, the numbers, each by its parts.
  private var counts: [String: [[String]]] = [:]
  private var numbers: [String] = []

  init(_ text: String) {
    let words = IdentityText.normalise(text).split(separator: " ")
      .prefix(WordPool.longest).map(String.init)
    var start = 0
    var last: String?
    while start < words.count {
      guard Self.isNumber(words[start]) else {
        start += 1
        continue
      }
      let end = words[start...].firstIndex { !Self.isNumber($0) } ?? words.count
      numbers += words[start..<end]
      let beside = [start - 1, end].first {
        words.indices.contains($0) && !WordPool.isFunctionWord(words[$0])
      }
      // "Chapters 1 and 2" are two chapters.
      let isListed = start > 0 && WordOrder.lists.contains(words[start - 1])
      last = isListed ? last : beside.map { Self.name(words[$0]) }
      if let last { counts[last, default: []].append(Array(words[start..<end])) }
      start = end
    }
  }

  /// Whether one thing is counted otherwise although the lines have the same numbers, or the one has those of
  /// the other and more: "section 2.1" and "section 2.2, part 1". Other numbers are seen word by word.
  func contradict(_ other: LineCounts) -> Bool {
    guard Self.rest(numbers, other.numbers).isEmpty || Self.rest(other.numbers, numbers).isEmpty
    else { return false }
    return counts.contains { name, mine in
      // "Chapters 1 and 2" are "Chapters 1-2".
      guard let theirs = other.counts[name], !mine.joined().elementsEqual(theirs.joined())
      else { return false }
      let (lost, gained) = (Self.rest(mine, theirs), Self.rest(theirs, mine))
      // "Chapter 3.1" is a part of chapter 3.
      return lost.contains { one in
        gained.contains { !$0.starts(with: one) && !one.starts(with: $0) }
      }
    }
  }

  private static func isNumber(_ word: String) -> Bool {
    Opposites.isSerial(word) && !WordPool.isFunctionWord(word)
  }

  /// The same for "exercise" and "exercises", "learn" and "study".
  private static func name(_ word: String) -> String {
    if let meaning = WordMeaning.synonyms(of: word) { return "\(meaning)" }
    return word.hasSuffix("s") ? String(word.dropLast()) : word
  }

  private static func rest<Word: Equatable>(_ words: [Word], _ others: [Word]) -> [Word] {
    var others = others
    return words.filter { word in
      guard let place = others.firstIndex(of: word) else { return true }
      others.remove(at: place)
      return false
    }
  }
}
