import RoadmapModel

/// What a table is to its plan: which rows count, and which column holds their words. Cells decide;
/// header words, known in a few languages only, settle doubts.
struct TableReading {
  private(set) var columns: [TableColumn] = []
  /// The columns that a row's text is taken from, the first that is filled; and up to which column
  /// they are joined where one does not tell the rows apart.
  private(set) var texts: [Int] = []
  private(set) var joinedTo: Int?
  private(set) var period: Int?
  private(set) var state: Int?
  /// The leftmost column that counts the rows. "Needs: 03" further right counts nothing.
  private(set) var counter: Int?
  /// A column a day of the week: a row is a week.
  private(set) var isGrid = false
  /// Weeks, and how much of what in each: "4 km (easy)" beside "6 km long run".
  private(set) var isMeasured = false
  /// Whether each row is one day, by its name or its date.
  private var hasSingleDays = false
  /// Whether each row has its date: hours beside it are those of one day, not of every day.
  private(set) var hasDates = false

  init(_ text: UnsafeBufferPointer<UInt8>, _ sketch: TableSketch) {
    let sample = sketch.rows.prefix(TableSketch.sample)
    let width = max(sketch.header.count, sample.map(\.cells.count).max() ?? 0)
    columns = (0..<min(width, 32)).map { place in
      let cells = sample.map { place < $0.cells.count ? $0.cells[place] : ByteRange.empty }
      let header = place < sketch.header.count ? sketch.header[place] : nil
      return TableColumn(text, header: header, cells)
    }
    // "5 주" below "주 차" stands before "Level 2" below "Difficulty".
    period = columns.firstIndex {
      $0.kind == .period || ($0.role == .period && $0.kind != .words)
    }
    if let place = period, !sample.isEmpty {
      let firsts = sample.prefix(4).map {
        place < $0.cells.count ? TableWords.wholePeriod(text, $0.cells[place]) : nil
      }
      hasDates = firsts.allSatisfy { $0?.dates != nil }
      hasSingleDays = firsts.allSatisfy { found in
        found?.name == .day && found?.dates.map { $0.first == $0.last } ?? true
      }
    }
    state = columns.firstIndex { $0.kind == .state }
    counter = columns.prefix(2).firstIndex { $0.kind == .counter || $0.role == .number }
    let days = sketch.header.indices.filter {
      TableWords.wholePeriod(text, sketch.header[$0])?.numbering == .weekday
    }
    isGrid = days.count > 1 && days.count * 2 >= width
    if isGrid {
      // Every day's words together tell the weeks apart.
      texts = days
      joinedTo = days.last
    } else {
      findTexts(text, sample)
      // "K1 | [ ]": where nothing else says what a row is, its sign does.
      if texts.isEmpty, let place = counter, columns[place].isSigned {
        (texts, counter) = ([place], nil)
      }
    }
  }

  private mutating func findTexts(
    _ text: UnsafeBufferPointer<UInt8>, _ rows: ArraySlice<TableSketch.Row>
  ) {
    let words = columns.indices.filter {
      columns[$0].kind == .words && columns[$0].role != .measure && columns[$0].role != .log
    }
    guard let leftmost = words.first else {
      // A table of marks or measures still has its subject where the header says so.
      if let named = columns.indices.first(where: {
        columns[$0].role == .subject && columns[$0].filled > 0 && columns[$0].kind != .state
      }) {
        texts = [named]
      } else if columns.first?.kind == .period {
        findPhrases(text, rows)
        if texts.isEmpty { findMeasures() }
      }
      return
    }
    // "Morning" below "Time of day" says when, as its remarks do; what is done stands beside it.
    let plain = words.filter { columns[$0].role != .other && columns[$0].role != .clock }
    let first =
      plain.first { columns[$0].role == .subject && columns[$0].filled > 0.3 }
      // Where no header tells, the leftmost words are the subject, joined if they repeat.
      ?? plain.first { columns[$0].filled >= 0.5 }
      ?? plain.first ?? leftmost
    texts = [first] + words.filter { $0 != first && columns[$0].role != .other }
    join(first, text, rows)
  }

  /// Behind a column of weeks, several columns of measures that no header calls weights or hours.
  private mutating func findMeasures() {
    guard period == 0 else { return }
    let measures = columns.indices.filter {
      columns[$0].kind == .measure && columns[$0].role == .unknown && columns[$0].filled > 0.5
    }
    guard measures.count > 1 else { return }
    isMeasured = true
    texts = measures
    joinedTo = measures.last
  }

  /// "4 km (easy)" and "6 km long run" beside a week: measures in words are what there is to do.
  private mutating func findPhrases(
    _ text: UnsafeBufferPointer<UInt8>, _ rows: ArraySlice<TableSketch.Row>
  ) {
    let measures = columns.indices.filter {
      columns[$0].kind == .measure && columns[$0].role != .measure && columns[$0].role != .log
    }
    let cells = rows.flatMap { row in measures.filter { $0 < row.cells.count }.map { row.cells[$0] }
    }
    guard !cells.isEmpty, cells.count(where: { TableWords.isPhrase(text, $0) }) * 2 >= cells.count
    else { return }
    texts = measures
    joinedTo = measures.last
  }

  /// Takes columns to the right into the text until it tells most rows apart.
  private mutating func join(
    _ first: Int, _ text: UnsafeBufferPointer<UInt8>, _ rows: ArraySlice<TableSketch.Row>
  ) {
    guard columns[first].distinct < 0.8 else { return }
    var last = first
    var share = columns[first].distinct
    for next in first + 1..<columns.count {
      guard columns[next].kind == .words || columns[next].kind == .measure, share < 0.8 else {
        break
      }
      var seen: Set<UInt64> = []
      var count = 0
      for row in rows where first < row.cells.count && !row.cells[first].isEmpty {
        let end = row.cells[min(next, row.cells.count - 1)]
        seen.insert(
          TableWords.hash(text, ByteRange(row.cells[first].start, max(end.end, end.start))))
        count += 1
      }
      let joined = count > 0 ? Double(seen.count) / Double(count) : 0
      if joined > share {
        (last, share) = (next, joined)
      }
    }
    if last > first { joinedTo = last }
  }

  var isTimetable: Bool { columns.first?.role == .clock || hasHours }

  /// A column of times leads the row: "06:00". Behind its words they are those of a rest or a class.
  var hasHours: Bool { columns.prefix(leading).contains { $0.kind == .time } }

  /// Its author keeps count by it: a column tells how far each row is. "Trim: fair, 30 %" in a table that
  /// names no subject measures what its author can.
  var keepsCount: Bool {
    guard let state else { return false }
    return namesSubject || !columns[state].isShares
  }

  /// The columns before a row's words.
  var leading: Int { isGrid ? columns.count : texts.first ?? columns.count }

  /// A table of weights, scores and prices, of resources or of the wishes of its author.
  var isMeasures: Bool {
    state == nil && !hasDays && (columns.contains { $0.role == .measure } && !namesSubject || isLog)
      || isLog && !hasSingleDays && texts.first.map { columns[$0].role == .other } == true
  }

  /// A date or a day in each row: "Domain | Weight | Days" says when, weights or not.
  private var hasDays: Bool {
    columns.contains { $0.kind == .period && !$0.isWeekdays && $0.filled > 0.7 }
  }

  private var isLog: Bool { columns.contains { $0.role == .log } }

  /// "`px-4` | `padding: 1rem` | space within": what each piece of code is short for.
  var isGlossary: Bool {
    guard let first = texts.first, !isSchedule, !isCounted, state == nil else { return false }
    return columns[first].isCode && columns[first].role != .subject
      && columns.indices.contains { $0 > first && columns[$0].isCode }
  }

  /// All it holds is where to find things.
  var isResources: Bool {
    columns.allSatisfy { $0.role == .other || $0.kind == .empty || $0.kind == .counter }
  }

  /// Its first columns tell when each row's turn comes.
  var isSchedule: Bool {
    (isGrid && period == 0) || columns.prefix(3).contains { $0.tellsTime && $0.filled > 0 }
  }

  /// "Mon | Legs", "Tue | Back": the days of a week that comes again.
  var isRoutine: Bool {
    guard let days = columns.first, let words = texts.first else { return false }
    return days.kind == .period && days.isWeekdays && columns[words].kind == .words
  }

  /// Its first column counts the rows, or the words of each row begin with its number.
  var isCounted: Bool {
    columns.first.map { $0.kind == .counter && (!$0.isSigned || namesSubject) } == true
      || columns.first.map { $0.role == .number && $0.kind != .words } == true
      || texts.first.map { columns[$0].isCoded } == true
  }

  var namesSubject: Bool { columns.contains { $0.role == .subject && $0.kind == .words } }

  func counts(_ place: Int) -> Bool {
    place == counter
  }

  /// The words of a row: its text's range, and the first of the columns it spans.
  func words(
    of row: TableSketch.Row, _ text: UnsafeBufferPointer<UInt8>
  ) -> (place: Int, last: Int, range: ByteRange)? {
    for place in texts where place < row.cells.count && !TableWords.isDash(text, row.cells[place]) {
      let cell = row.cells[place]
      guard let joinedTo, place == texts.first || isGrid || isMeasured else {
        return (place, place, cell)
      }
      var last = place
      for next in place..<min(joinedTo + 1, row.cells.count)
      where !TableWords.isDash(text, row.cells[next]) {
        last = next
      }
      return (place, last, ByteRange(cell.start, row.cells[last].end))
    }
    return nil
  }
}
