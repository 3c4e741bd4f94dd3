import RoadmapModel

/// A table's rows as its author sees them, whether Markdown or HTML wrote them.
struct TableSketch {
  struct Row {
    var range: ByteRange
    var line: UInt32
    var cells: [ByteRange]
  }

  /// Empty where the table has no header.
  var header: [ByteRange] = []
  var rows: [Row] = []

  /// A first row that says what the columns are is the header, marked as one or not.
  mutating func takeHeader(_ text: UnsafeBufferPointer<UInt8>) {
    guard header.isEmpty, rows.count > 1, let first = rows.first else { return }
    let isHeader = first.cells.allSatisfy {
      $0.isEmpty || TableWords.role(text, $0) != .unknown
    }
    guard isHeader else { return }
    header = first.cells
    rows.removeFirst()
  }

  /// `| ✅ | Erledigt |`, `| 🔄 | In Arbeit |`, … or `| ✅ Hecho | Curso terminado |`: a table of two columns
  /// whose first says another mark a row, with or without its name.
  func explainsMarks(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard rows.count > 2, rows.count < 13 else { return false }
    var pictures: Set<UInt64> = []
    var marks: Set<Box> = []
    var (alone, worded, named) = (0, 0, 0)
    for row in rows {
      guard row.cells.count == 2, let cell = row.cells.first, !cell.isEmpty, cell.count <= 40,
        pictures.insert(TableWords.hash(text, cell)).inserted,
        case let length = Emoji.length(text, at: cell.start, end: cell.end), length > 0
      else { return false }
      let mark = MarkReader.read(text, cell)
      if let mark { marks.insert(mark.box) }
      let words = Lines.trimmed(text, ByteRange(cell.start + length, cell.end))
      // `⬜⬜⬜` is a bar.
      if Emoji.length(text, at: words.start, end: words.end) > 0 { return false }
      if words.isEmpty { alone += 1 } else { worded += 1 }
      if StateWords.names(text, words.isEmpty ? row.cells[1] : words) { named += 1 }
    }
    // `| ☑ Planks | from the yard |` is work; only names of states are explained with boxes.
    let namesStates = named * 2 > rows.count
    if marks.contains(where: \.isWritten), !namesStates { return false }
    return worded == 0 || alone == 0 && marks.count > 1 && namesStates
  }

  /// So many rows tell what the columns of a longer table hold.
  static let sample = 64
}

/// What a column of a table holds, told from its cells; the header's words only settle doubts.
struct TableColumn {
  enum Kind: Equatable {
    /// Nothing, or dashes.
    case empty
    /// Numbers that run on: of the rows, or of the weeks and days that the header names.
    case counter
    /// "Week 1", "Mon", "3 May", or numbers below "Week".
    case period
    /// Boxes, marks and words for how far a row is.
    case state
    /// "06:00".
    case time
    /// "20 %", "2 h", "$50": no words.
    case measure
    case words
  }

  var kind = Kind.empty
  var role = ColumnRole.unknown
  /// What the header or the cells call the period.
  var period: Period.Name?
  /// The cells are days of the week by their names alone: a routine unless a week holds it.
  var isWeekdays = false
  /// The share of rows that say something here, and of those the share that no other row says.
  var filled = 0.0
  var distinct = 0.0
  /// Every cell is a share or a number: "30 %".
  var isShares = false
  /// "✅ done" in some of its rows and not in the others: what they say is their state.
  var tellsStates = false

  /// "✓ 5 km" below "Actual" in some rows, and nothing in the others: what has a tick is done.
  var ticksDone = false

  /// "R01 → Locks", "R02 → Keys": the number of each row stands before its words.
  var isCoded = false

  /// "P01", "P02": it counts the rows by signs that an author may give to anything.
  var isSigned = false
  /// `px-4`, `mb-2`: most cells are a piece of code and nothing else.
  var isCode = false

  /// "Semester" above "Autumn 2026": the header's word is enough, in whatever language the cells are.
  /// "Week 1" above counts of repetitions is one of several weeks.
  private var namesTime = false

  /// Whether it tells when a row's turn comes.
  var tellsTime: Bool {
    if kind == .period { return !isWeekdays }
    return namesTime && filled > 0.5 && (kind == .words || kind == .measure)
  }
}

extension TableColumn {
  init(
    _ text: UnsafeBufferPointer<UInt8>, header: ByteRange?, _ cells: [ByteRange]
  ) {
    var counts = Counts()
    for cell in cells { counts.add(text, cell) }
    if let header {
      role = TableWords.role(text, header)
      period = TableWords.period(text, header)
      switch period {
      case .year, .semester, .term, .quarter, .month, .week:
        namesTime = !text[header.start..<header.end].contains { Lines.isDigit($0) }
      default: break
      }
    }
    let said = counts.total - counts.empty
    filled = counts.total > 0 ? Double(said) / Double(counts.total) : 0
    distinct = said > 0 ? Double(counts.distinct.count) / Double(said) : 0
    isShares = said > 0 && counts.shares > 0 && counts.numbers + counts.measures == said
    tellsStates = counts.worded > 0 && counts.worded < counts.total
    ticksDone =
      (role == .log || role == .state) && counts.empty > 0 && said > 0 && counts.ticks == said
    isCode = counts.pieces > 2 && counts.pieces * 5 >= said * 4
    isCoded = counts.codes > 2 && counts.codes * 5 >= said * 4
    guard said > 0 else {
      kind = role == .state ? .state : .empty
      return
    }
    let most = { (count: Int) in count * 2 > said }
    if counts.marks > 0, most(counts.marks + counts.states) {
      kind = role == .state || counts.shown.count > 1 || counts.states > 0 ? .state : .measure
    } else if role == .state, !counts.areNoStates(of: said), !counts.mixShares,
      !most(counts.numbers + counts.measures - counts.shares)
    {
      kind = .state
    } else if most(counts.times) {
      kind = .time
    } else if most(counts.periods) {
      kind = .period
      isWeekdays = counts.weekdays == counts.periods
      period = counts.name ?? period
    } else if most(counts.numbers), counts.runs {
      kind = period != nil || role == .period ? .period : .counter
    } else if counts.signs > 2, counts.signs * 5 >= said * 4 {
      isSigned = true
      kind = period != nil || role == .period ? .period : .counter
    } else if most(counts.numbers + counts.measures) {
      kind = .measure
    } else {
      kind = .words
    }
  }

  private struct Counts {
    var total = 0
    var empty = 0
    var marks = 0
    /// Cells that a mark begins, and with which: "✅ part 3" twice tells states, "🟢 calm", "🔴 storm" what
    /// the marks mean.
    var ticks = 0
    var firsts: Set<UInt32> = []
    /// Of the marks, marks with a word for the state behind them.
    var worded = 0
    var states = 0
    var times = 0
    var periods = 0
    var weekdays = 0
    var numbers = 0
    var measures = 0
    /// Of numbers and measures, "40 %" and "3/5": how far a row is.
    var shares = 0
    /// The states that marks show: one alone decorates.
    var shown: Set<Item.State> = []
    var name: Period.Name?
    var distinct: Set<UInt64> = []
    /// "Comfortable", "tight", "not feasible": every cell says something else, and none a state.
    func areNoStates(of said: Int) -> Bool {
      said > 2 && ticks == firsts.count && marks + states + numbers + measures == 0
        && distinct.count == said
    }
    /// "63", "0", "0 %": what some rows say in shares and others in numbers is a sum of the rows elsewhere.
    var mixShares: Bool {
      shares > 0 && shares < numbers + measures && marks + states == 0
        && numbers + measures == total - empty
    }
    /// The numbers rise.
    var runs: Bool { numbers > 1 && falls == 0 && rises * 2 >= numbers }
    private var rises = 0
    private var falls = 0
    private var last: Int32 = 0
    /// Cells that are nothing but the next of a row of signs: "P01", "P02"; "M2-07", "M2-08".
    private(set) var signs = 0
    private var sign: RowSign?
    /// Cells that are code from end to end.
    private(set) var pieces = 0
    /// Cells whose number is the next of the one above, with the same letters before it and words behind it.
    private(set) var codes = 0
    private var code: RowCode?

    mutating func add(_ text: UnsafeBufferPointer<UInt8>, _ cell: ByteRange) {
      total += 1
      let body = Trim(text: text).heading(cell)
      guard !body.isEmpty || !cell.isEmpty, !TableWords.isDash(text, body) else {
        empty += 1
        return
      }
      distinct.insert(TableWords.hash(text, cell))
      if let read = RowSign.read(text, body) {
        if sign.map({ read.follows($0) }) ?? true { signs += 1 }
        sign = read
      }
      if cell.count > 2, text[cell.start] == 0x60, text[cell.end - 1] == 0x60 { pieces += 1 }
      if let read = RowCode.read(text, cell) {
        if code.map({ read.follows($0) }) ?? true { codes += 1 }
        code = read
      }
      if let mark = MarkReader.inCell(text, cell) {
        ticks += 1
        firsts.insert(Scalars.decode(text, mark.range.start, mark.range.end).scalar)
        if mark.text.isEmpty || StateWords.names(text, mark.text) {
          marks += 1
          if !mark.text.isEmpty { worded += 1 }
          shown.insert(mark.state)
          return
        }
      } else if body.isEmpty {
        // A picture and no words.
        marks += 1
        return
      }
      let isShare = text[body.start..<body.end].contains { $0 == 0x25 || $0 == 0x2F }
      if Lines.startsWithTimeOfDay(text, body) {
        times += 1
      } else if let number = TableWords.number(text, body) {
        numbers += 1
        if number > last { rises += 1 }
        if number < last { falls += 1 }
        last = number
      } else if let period = TableWords.wholePeriod(text, body) {
        periods += 1
        if period.numbering == .weekday { weekdays += 1 }
        name = period.name
      } else if TableWords.isMeasure(text, body) {
        measures += 1
        if isShare { shares += 1 }
      } else if StateWords.names(text, body) {
        states += 1
      }
    }
  }
}
