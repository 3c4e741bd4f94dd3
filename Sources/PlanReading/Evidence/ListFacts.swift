import RoadmapModel

/// What can be counted of one list: how its lines begin and end.
struct ListFacts {
  /// Its items among those of the draft.
  var items: Range<Int> = 0..<0
  /// Lines with a tick box.
  var boxes = 0
  /// Lines without one that are nested in no other line of the list.
  var lines = 0
  /// Of these, lines that are a question.
  var questions = 0
  /// Of these, lines that are nothing but links to elsewhere.
  var links = 0
  /// Of these, lines that are a bare address.
  var addresses = 0
  /// Of these, lines that name something and link to it: `Squat: [how to](url)`.
  var references = 0
  /// Of these, lines that begin with a link, to wherever.
  var led = 0
  /// Of these, lines that begin with a file's name in code, `main.py` – where it starts, and that no label
  /// calls deliverables.
  var files = 0
  /// Of these, lines that end as a sentence does.
  var sentences = 0
  /// Of these, lines of several sentences.
  var paragraphs = 0
  /// Of these, lines that begin with a period's name.
  var periods = 0
  /// Of these, lines that begin with a day of the week.
  var weekdays = 0
  /// Of these, lines that say from when to when: "Evening: 19:00–20:30".
  var hours = 0
  var hasOpenMark = false
  /// An open mark that is ✅'s own twin: ☐ or ⬜.
  var hasOpenTwin = false
  /// ☑ is one of them.
  var hasDrawnBox = false
  var ticks = 0
  var crosses = 0
  /// Lines with a state behind their words, in a text whose open lines have none.
  var told = 0
  var hasBegun = false
  var isWaiting = false
  /// A header says that the marks are states.
  var isSure = false

  /// Whether ticks in it say what is done: an open mark or a drawn box stands beside them.
  func provesTicks(inTable isTable: Bool) -> Bool {
    // ✅ and ❌ in a list are what to do and what not to.
    isSure || ticks > 0 && (hasOpenMark || hasDrawnBox || isWaiting || (isTable && crosses > 0))
  }

  /// "Weeks 1–2: …", "Weeks 3–4: …": a plan in a list.
  var isSchedule: Bool { periods > 2 && periods * 4 >= lines * 3 }
  /// "Monday: …", "Tuesday: …": what a week is made of.
  var areWeekdays: Bool { weekdays > 2 && weekdays * 4 >= lines * 3 }
  /// Every line has a tick or a cross, and none shows that it is a state.
  var isAllMarks: Bool {
    (ticks > 2 || crosses > 1) && ticks + crosses == items.count && boxes == 0
  }
  var areQuestions: Bool { lines > 1 && questions == lines && boxes == 0 }
  var areHours: Bool { lines > 1 && hours == lines && boxes == 0 }
  var areSentences: Bool { lines > 2 && sentences == lines && boxes == 0 }
  var areParagraphs: Bool { lines > 1 && paragraphs * 3 >= lines * 2 && boxes == 0 }
  var areLinks: Bool { lines > 0 && links == lines && boxes == 0 }
  var areAddresses: Bool { areLinks && addresses * 2 > lines }
  var areLed: Bool { lines > 1 && led == lines && boxes == 0 }
  var areFiles: Bool { lines > 1 && files == lines && boxes == 0 }
  var areReferences: Bool {
    lines > 1 && references > 0 && links + references == lines && boxes == 0
  }

  mutating func add(
    _ item: Item, _ seen: ItemEvidence, isTop: Bool, _ text: UnsafeBufferPointer<UInt8>
  ) {
    switch seen.box {
    case .brackets(.open), .ballot(.open), .square:
      boxes += 1
      hasOpenMark = true
      hasOpenTwin = hasOpenTwin || seen.box?.isTwinOfCheck == true
    case .brackets, .ballot:
      boxes += 1
      hasDrawnBox = hasDrawnBox || seen.box?.isTwinOfCheck == true
    case .behind: told += 1
    case .tick, .check, .filled: ticks += 1
    case .cross: crosses += 1
    case .started: hasBegun = true
    case .waiting: isWaiting = true
    case nil: break
    }
    isSure = isSure || seen.isSure
    guard isTop, seen.box?.isBox != true else { return }
    lines += 1
    if seen.namesPeriod { periods += 1 }
    if seen.namesWeekday { weekdays += 1 }
    if Sentence.asks(text, item.textRange) { questions += 1 }
    if !seen.namesPeriod, Self.isSentence(text, item.textRange) { sentences += 1 }
    if Self.isParagraph(text, item.textRange) { paragraphs += 1 }
    if ClockSpan.stands(in: text, item.textRange) { hours += 1 }
    if !seen.isNamed, Self.namesFile(text, item.textRange), !Self.endsInTime(text, item.textRange) {
      files += 1
    }
    if Self.beginsWithLink(text, item.textRange) { led += 1 }
    // Links to other files of the same plan are its lessons.
    guard item.textRange.count > 8, Self.mayLinkAway(text, item.textRange) else { return }
    if LinkReader.isOnlyLinks(text, item.textRange) {
      links += 1
      if text[item.textRange.start] == 0x68 { addresses += 1 }
    } else if !seen.namesPeriod, Self.isReference(text, item.textRange) {
      references += 1
    }
  }

  private static func isSentence(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Bool {
    range.count > 20 && Sentence.ends(text, range)
  }

  /// A line that ends as a sentence does and holds another one.
  private static func isParagraph(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Bool {
    guard range.count > 80, isSentence(text, range) else { return false }
    let inner = ByteRange(range.start, range.end - 3)
    return Lines.firstIndex(of: ". ", in: text, inner) != nil
      || Lines.firstIndex(of: ".** ", in: text, inner) != nil
      || Lines.firstIndex(of: "。", in: text, inner) != nil
  }

  /// `Squat: [how to](url)`, but not `Read: [chapter 3](url)`, which says what to do.
  private static func isReference(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Bool {
    guard let colon = text[range.start..<min(range.end, range.start + 64)].firstIndex(of: 0x3A),
      colon + 2 < range.end, text[colon + 1] == 0x20 || text[colon + 1] == 0x2A,
      LinkReader.isOnlyLinks(text, ByteRange(colon + 1, range.end))
    else { return false }
    let label = HeadingReader.read(text, ByteRange(range.start, colon))
    return label.period == nil && (label.role == .plain || label.role.holdsNothing)
  }

  /// `[Charts](./charts/) – of the bay`; `[Optional] Draw a chart` is none.
  private static func beginsWithLink(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Bool {
    guard !range.isEmpty, text[range.start] == 0x5B else { return false }
    let words = ByteRange(range.start, min(range.end, range.start + 120))
    return Lines.firstIndex(of: "](", in: text, words) != nil
  }

  /// `` `src/main.py` ``, `` `docs/` ``: a path in code, with or without words behind it.
  private static func namesFile(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    var at = range.start
    while at < range.end, text[at] == 0x2A || text[at] == 0x5F { at += 1 }
    guard at < range.end, text[at] == 0x60,
      let end = text[(at + 1)..<min(range.end, at + 80)].firstIndex(of: 0x60), end - at > 3
    else { return false }
    if end + 1 < range.end, !Lines.isSpace(text[end + 1]), !isMark(text[end + 1]) { return false }
    return isPath(text, ByteRange(at + 1, end))
  }

  /// `src/main.py`, `docs/`: it ends as a file's or a folder's name does.
  static func isPath(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    let path = text[range.start..<range.end]
    if path.isEmpty || path.contains(where: Lines.isSpace) { return false }
    guard text[range.end - 1] != 0x2F else { return true }
    guard let dot = path.lastIndex(of: 0x2E) else { return false }
    let ending = path[(dot + 1)...]
    return dot > range.start && (1...5).contains(ending.count)
      && ending.allSatisfy { Lines.isLetter($0) || Lines.isDigit($0) }
  }

  /// "(30 min)" behind it: a file with the time that it takes is read then.
  private static func endsInTime(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    TrailingBracket.find(text, range).map { EstimateReader.read(text, $0.inner) != nil } ?? false
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte < 0x80 && !ByteClass.isLetter(byte) && !ByteClass.isDigit(byte)
  }

  private static func mayLinkAway(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Bool {
    Lines.firstIndex(of: "://", in: text, range) != nil
  }
}
