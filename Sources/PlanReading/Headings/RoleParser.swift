import RoadmapModel

/// What a title's words name: "Mini Project", "Learning Outcomes", "Recommended Resources:".
package struct RoleParser {
  package let line: TokenLine

  package struct Found {
    package var role: HeadingRole
    /// Past the role's words.
    package var next: Int
    package var isOptional = false
    /// False where other words stand before: "Blog Project", "Year 3 Outcomes".
    package var isWhole = true
    /// "Projects": several follow, so that the line below names none.
    package var isPlural = false
    /// "Deliverables by day 90": a time follows until when.
    package var isDue = false
    /// "Project 2": its number.
    package var ordinal: Int32?
  }

  /// The role of the words from `index` to the line's end or a mark.
  package func read(_ index: Int) -> Found? {
    guard line.mayHaveRole else { return nil }
    var cursor = index
    if let next = count(at: index) {
      // "5 rules", "3 golden rules": only what holds no work is the same for being counted.
      guard let found = read(next), found.isWhole, found.role.holdsNothing else { return nil }
      return found
    }
    var modifiers = 0
    var isOptional = false
    var isPlainBlocked = false
    while cursor < line.count, modifiers < 5 {
      if let found = role(at: cursor, modifiers > 0 && isPlainBlocked) {
        var result = found
        result.isOptional = result.isOptional || isOptional
        return result
      }
      guard let (sense, next) = line.longest(cursor, until: line.count, { $0.has(.modifier) })
      else { break }
      if sense.has(.optional) { isOptional = true }
      isPlainBlocked = false
      cursor = next
      if line.kind(cursor) == .hyphen, line.isTight(cursor) { cursor += 1 }
      modifiers += 1
    }
    return closing(index) ?? anyProject(index)
  }

  /// "5 rules", "3個 …": the index past a number that counts what follows.
  private func count(at index: Int) -> Int? {
    guard index + 1 < line.count, line.kind(index) == .number, line[index].value < 100,
      !line[index].isBadge, !line.isTight(index + 1) || line.has(index + 1, .counter)
    else { return nil }
    var next = index + 1
    if line.has(next, .counter) { next += 1 }
    return line.kind(next) == .word ? next : nil
  }

  private func role(at index: Int, _ isBlocked: Bool) -> Found? {
    guard let (sense, next) = line.longest(index, until: line.count, { $0.role != .plain }) else {
      return nil
    }
    var found = Found(role: sense.role, next: next, isOptional: sense.has(.optional))
    found.isPlural = sense.has(.plural)
    if sense.has(.opensRole) { return found }
    if sense.role == .project, let numbered = numbered(next) {
      found.ordinal = numbered.value
      found.next = numbered.next
      return found
    }
    if sense.role == .deliverable, let next = code(next), isEnd(next) {
      found.next = next
      return found
    }
    if sense.role.holdsNothing, line.kind(next) == .number, line.has(next + 1, .counter),
      isEnd(next + 2)
    {
      // "규칙 3개".
      found.next = next + 2
      return found
    }
    if let due = due(next, of: sense.role) {
      (found.next, found.isDue) = (due, true)
      return found
    }
    let past = scope(adjectives(next), of: sense.role)
    guard isEnd(past) || isTranslated(past) else {
      // "Resources & links", "Books and courses": two of one role.
      guard line.has(next, .and) || [.ampersand, .slash, .comma, .plus].contains(line.kind(next)),
        let other = line.longest(next + 1, until: line.count, { $0.role != .plain })
          ?? modified(next + 1),
        isEnd(other.next)
      else { return nil }
      found.next = other.next
      return found
    }
    found.next = past
    return found
  }

  /// "Files / फ़ाइलें", "Resources / 资源": the same once more in another script.
  private func isTranslated(_ index: Int) -> Bool {
    guard index > 0, line.kind(index) == .slash, line.kind(index + 1) == .word else { return false }
    return (line.text[Int(line[index - 1].lower)] < 0x80)
      != (line.text[Int(line[index + 1].lower)] < 0x80)
  }

  /// Past the adjectives behind a noun: "Recursos recomendados", "Link utili", "Sách nên đọc".
  private func adjectives(_ index: Int) -> Int {
    var end = index
    for _ in 0..<2 where !isEnd(end) {
      guard let (_, next) = line.longest(end, until: line.count, { $0.has(.trailing) }) else {
        break
      }
      end = next
    }
    return end
  }

  /// Past the period that the words are about: "Objectifs de la semaine", "Goals for this week".
  private func scope(_ index: Int, of role: HeadingRole) -> Int {
    guard index < line.count, line.kind(index) == .word else { return index }
    var end = index
    var isNamed = false
    // Two nouns side by side may be a name: "Practice weeks".
    var isLinked = role == .goal || role == .outcomes
    for _ in 0..<4 {
      guard
        let (sense, next) = line.longest(
          end, until: line.count, { $0.unit != nil || $0.has(.scope) })
      else { break }
      if sense.unit != nil { isNamed = true } else { isLinked = true }
      end = next
    }
    return isNamed && isLinked ? end : index
  }

  /// Past "by day 90", "after week 4": until when what the words name is to be there.
  private func due(_ index: Int, of role: HeadingRole) -> Int? {
    guard role == .outcomes || role == .deliverable, line.mayBegin(index, .introOpening),
      let (_, next) = line.longest(index, until: line.count, { $0.has(.introOpening) }),
      let found = PeriodParser(line: line).bare(next), isEnd(found.next)
    else { return nil }
    return found.next
  }

  private func modified(_ index: Int) -> (sense: WordSense, next: Int)? {
    guard let (_, next) = line.longest(index, until: line.count, { $0.has(.modifier) }) else {
      return nil
    }
    return line.longest(next, until: line.count, { $0.role != .plain })
  }

  /// "Project 2", "Project #2".
  func numbered(_ index: Int) -> (value: Int32, next: Int)? {
    var index = index
    if line.kind(index) == .other, line.isTight(index + 1) { index += 1 }
    if line.kind(index) == .hyphen, line.isTight(index), line.isTight(index + 1) { index += 1 }
    let parser = NumberParser(line: line)
    guard let list = parser.list(index, unit: WordSense()),
      line.isBoundary(list.next) || line[index].kind == .number
    else { return nil }
    return (list.decimal ?? list.span.first, list.next)
  }

  /// "Deliverable 2", "Livrable M1": past the number or the code of what it belongs to.
  private func code(_ index: Int) -> Int? {
    if line.kind(index) == .number { return index + 1 }
    guard line.kind(index) == .word, line[index].upper - line[index].lower == 1,
      line.kind(index + 1) == .number, line.isTight(index + 1)
    else { return nil }
    return index + 2
  }

  /// The words end, or a mark, a bracket or "per week" follows.
  private func isEnd(_ index: Int) -> Bool {
    guard index < line.count else { return true }
    if index == line.count - 2, line[index + 1].sense.unit != nil,
      line[index].sense.has(.per) || line[index].sense.has(.each)
    {
      return true
    }
    switch line[index].kind {
    case .open, .openSquare, .close, .closeSquare, .other: return true
    case .quote: return true
    default: return line.isSeparator(index)
    }
  }

  /// "Year 3 Outcomes", "AWS Exit Criteria": a role's words at the end.
  private func closing(_ index: Int) -> Found? {
    var end = index
    while end < line.count, !isEnd(end) { end += 1 }
    guard end > index else { return nil }
    // In Chinese and Japanese each sign is a token of its own.
    let last = Scalars.decode(line.text, Int(line[end - 1].lower), Int(line[end - 1].upper)).scalar
    let most = Script.isIdeograph(last) ? 6 : 3
    for length in stride(from: min(most, end - index), to: 0, by: -1) {
      if let (sense, next) = line.longest(
        end - length, until: end, { $0.role != .plain && $0.has(.closesRole) }), next == end
      {
        return Found(role: sense.role, next: end, isWhole: false)
      }
    }
    return nil
  }

  /// "Checkpoint exercise", "Aufgabe der Woche" not: a word for one thing to do stands last, behind others.
  /// "Deliberate practice" may be anything.
  static func endsInTask(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    TokenLine.with(text, range, most: 8) { line in
      guard (2...6).contains(line.count) else { return false }
      return (1..<line.count).contains { index in
        let found = line.longest(
          index, until: line.count,
          { $0.role == .practice && $0.has(.numbersItems) && $0.depth == 0 })
        return found?.next == line.count
      }
    }
  }

  /// "Blog Project", "Todo App Project": a name of a word or two before it, and no verb.
  private func anyProject(_ index: Int) -> Found? {
    var end = index
    while end < line.count, !isEnd(end) { end += 1 }
    guard (2...4).contains(end - index), line[end - 1].sense.role == .project else { return nil }
    for cursor in index..<(end - 1) {
      let token = line[cursor]
      guard token.kind == .word, !token.sense.has(.noProject), !endsInIng(token) else { return nil }
    }
    return Found(role: .project, next: end, isWhole: false)
  }

  private func endsInIng(_ token: Token) -> Bool {
    let end = Int(token.upper)
    return token.upper - token.lower > 4 && line.text[end - 1] == 0x67
      && line.text[end - 2] == 0x6E && line.text[end - 3] == 0x69
  }
}
