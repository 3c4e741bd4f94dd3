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
    let bounds = bounds(index, end, most: 3)
    guard bounds.next < end else { return nil }
    if line.has(bounds.next, .article) { return opensList ? Choice(least: 1, most: 1) : nil }
    return number(bounds.next).flatMap { choice($0, bounds) }
  }

  /// "At least", "up to", "any" before a number.
  private struct Bounds {
    var next: Int
    var isLeast = false, isMost = false, isAny = false
  }

  private func bounds(_ index: Int, _ end: Int, most: Int) -> Bounds {
    var found = Bounds(next: index)
    for _ in 0..<most {
      if let (_, next) = line.longest(found.next, until: end, { $0.has(.atLeast) }) {
        (found.isLeast, found.next) = (true, next)
      } else if let (_, next) = line.longest(found.next, until: end, { $0.has(.atMost) }) {
        (found.isMost, found.next) = (true, next)
      } else if let (_, next) = line.longest(found.next, until: end, { $0.has(.filler) }) {
        (found.isAny, found.next) = (true, next)
      } else {
        break
      }
    }
    return found
  }

  private func number(_ index: Int) -> NumberParser.Numbers? {
    numbers.list(index).flatMap { $0.decimal == nil && $0.span.first < 100 ? $0 : nil }
  }

  private func choice(_ list: NumberParser.Numbers, _ bounds: Bounds) -> Choice? {
    let or = line.kind(list.next) == .open ? list.next + 1 : list.next
    let isLeast =
      bounds.isLeast || line.kind(list.next) == .plus
      || line.has(or, .and) && line.has(or + 1, .more)
    let (least, most) = (list.span.first, list.span.last)
    guard most > 0 else { return nil }
    if isLeast { return Choice(least: least, most: Self.unbounded) }
    return Choice(least: bounds.isMost ? 1 : least, most: most)
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
    let bounds = bounds(index, end, most: .max)
    guard bounds.next < end, let list = number(bounds.next) else { return nil }
    // "(one of many)" is a remark; "(one of)", "(1 of 3)" and "(two of these)" are choices.
    var isOf = line.has(list.next - 2, .of)
    if let (_, next) = line.longest(list.next, until: end, { $0.has(.of) }) {
      isOf = next >= end || line.kind(next) == .number
    }
    let isCounted = list.next >= end && (bounds.isAny || bounds.isLeast || bounds.isMost)
    guard isOf || (isBracket && isCounted) else { return nil }
    return choice(list, bounds)
  }
}
