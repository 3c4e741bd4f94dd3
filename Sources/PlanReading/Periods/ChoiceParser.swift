package import RoadmapModel

/// "Pick 1–2", "choose one of", "at least two", "二选一".
package struct ChoiceParser {
  package let line: TokenLine
  private var numbers: NumberParser { NumberParser(line: line) }

  /// No upper bound: "at least 2".
  package static let unbounded = Int32.max

  /// The choice in the tokens from `index` to `end`. Where they are a bracket's, "(one of)" and
  /// "(any two)" need no verb; where a list follows, "Choose a database:" is one of it.
  package func read(_ index: Int, _ end: Int, isBracket: Bool, opensList: Bool) -> Choice? {
    for cursor in index..<max(index, end) {
      guard let (_, next) = line.longest(cursor, until: end, { $0.has(.choose) }) else { continue }
      if let choice = amount(next, end, opensList: opensList) { return choice }
      if cursor > index, let choice = amountBefore(cursor, index) { return choice }
    }
    if let choice = bare(index, end, isBracket: isBracket) { return choice }
    // "Do 2 of 5:", "Build one of the following:".
    guard opensList, !isBracket, index + 1 < end, line.kind(index) == .word else { return nil }
    return bare(index + 1, end, isBracket: false)
  }

  /// What follows the verb.
  private func amount(_ index: Int, _ end: Int, opensList: Bool) -> Choice? {
    var cursor = index
    var (isLeast, isMost) = (false, false)
    var skipped = 0
    while cursor < end, skipped < 3 {
      if let (_, next) = line.longest(cursor, until: end, { $0.has(.atLeast) }) {
        isLeast = true
        cursor = next
      } else if let (_, next) = line.longest(cursor, until: end, { $0.has(.atMost) }) {
        isMost = true
        cursor = next
      } else if let (_, next) = line.longest(cursor, until: end, { $0.has(.filler) }) {
        cursor = next
      } else {
        break
      }
      skipped += 1
    }
    guard cursor < end else { return nil }
    let isArticle = line.has(cursor, .article)
    if isArticle { return opensList ? Choice(least: 1, most: 1) : nil }
    guard let list = numbers.list(cursor), list.decimal == nil, list.span.first < 100 else {
      return nil
    }
    return choice(list, end, isLeast: isLeast, isMost: isMost)
  }

  private func choice(
    _ list: NumberParser.Numbers, _ end: Int, isLeast: Bool, isMost: Bool
  ) -> Choice? {
    var isLeast = isLeast
    if line.kind(list.next) == .plus { isLeast = true }
    let or = line.kind(list.next) == .open ? list.next + 1 : list.next
    if line.has(or, .and), line.has(or + 1, .more) {
      isLeast = true
    }
    let (least, most) = (list.span.first, list.span.last)
    guard most > 0 else { return nil }
    if isLeast { return Choice(least: least, most: Self.unbounded) }
    return Choice(least: isMost ? 1 : least, most: most)
  }

  /// Turkish, Japanese and Korean say the number first: "birini seç", "1つ選ぶ".
  private func amountBefore(_ verb: Int, _ start: Int) -> Choice? {
    var cursor = verb - 1
    while cursor > start, line[cursor].kind == .word, line[cursor].sense.number == 0,
      verb - cursor < 3
    {
      cursor -= 1
    }
    guard let (value, _) = numbers.value(cursor, afterUnit: false), value > 0, value < 100 else {
      return nil
    }
    if cursor >= start + 2, line.kind(cursor - 1) == .hyphen || line.kind(cursor - 1) == .dash,
      let (first, _) = numbers.value(cursor - 2, afterUnit: false), first < value
    {
      return Choice(least: first, most: value)
    }
    return Choice(least: value, most: value)
  }

  /// "(one of)", "(any two)", "(at least 2)", "(2 out of 5)"; "one of the following:" in a line.
  private func bare(_ index: Int, _ end: Int, isBracket: Bool) -> Choice? {
    var cursor = index
    var (isLeast, isMost, isAny) = (false, false, false)
    while cursor < end {
      if let (_, next) = line.longest(cursor, until: end, { $0.has(.atLeast) }) {
        isLeast = true
        cursor = next
      } else if let (_, next) = line.longest(cursor, until: end, { $0.has(.atMost) }) {
        isMost = true
        cursor = next
      } else if let (_, next) = line.longest(cursor, until: end, { $0.has(.filler) }) {
        isAny = true
        cursor = next
      } else {
        break
      }
    }
    guard cursor < end, let list = numbers.list(cursor), list.decimal == nil, list.span.first < 100
    else { return nil }
    // "(one of many)" is a remark; "(one of)", "(1 of 3)" and "(two of these)" are choices.
    var isOf = line.has(list.next - 2, .of)
    if let (_, next) = line.longest(list.next, until: end, { $0.has(.of) }) {
      isOf = next >= end || line.kind(next) == .number
    }
    let isCounted = list.next >= end && (isAny || isLeast || isMost)
    guard isOf || (isBracket && isCounted) else { return nil }
    return choice(list, end, isLeast: isLeast, isMost: isMost)
  }
}
