import RoadmapModel

extension PlanBuilder {
  /// A table with one task, topic or week a row gives an item a row.
  /// Answers the index past it.
  mutating func table(_ index: Int) -> Int {
    let end = Int(blocks[index].next)
    guard index + 1 < end, quoteEnd <= index else { return end }
    var sketch = TableSketch()
    sketch.header = Array(TableCells(text, blocks[index + 1].range))
    sketch.rows.reserveCapacity(end - index - 2)
    let isBare = text[blocks[index + 1].range.start] != 0x7C
    for row in (index + 2)..<max(end, index + 2) {
      let block = blocks[row]
      if !isRow(block.range, of: sketch.header.count) {
        // To Markdown a line right below a table is one more row.
        if PlainHeading.read(text, block.range) != nil {
          sketch.rows.append(.init(range: block.range, line: block.line, cells: [block.range]))
        } else {
          addNote(block.range, line: block.line)
        }
        continue
      }
      var cells = Array(TableCells(text, block.range))
      if isBare, text[block.range.start] == 0x7C, cells.count < sketch.header.count {
        // Without pipes at the ends, one that comes first closes an empty cell.
        cells.insert(ByteRange(block.range.start, block.range.start), at: 0)
      }
      sketch.rows.append(.init(range: block.range, line: block.line, cells: cells))
    }
    var next = end
    // A blank line between rows ends the table for Markdown, not for its author.
    while let row = pipedRow(next), row.cells.count == sketch.header.count {
      sketch.rows.append(row)
      next += 1
    }
    read(sketch, at: index, hasBoxes: survey.hasBox(in: index..<next))
    return next
  }

  private func isRow(_ range: ByteRange, of width: Int) -> Bool {
    width < 2 || text[range.start..<range.end].contains(0x7C)
  }

  /// Reads rows that Markdown takes for lines of text: no row of dashes stands below the first, or one
  /// of another width, or one that is a line too low. Answers the index past them; `nil` for others.
  mutating func pipedTable(_ index: Int) -> Int? {
    guard nest.isEmpty, quoteEnd <= index, pipedRow(index) != nil else { return nil }
    var sketch = TableSketch()
    var next = index
    while let row = pipedRow(next) {
      if TableCells.delimiterCount(text, row.range) == nil {
        sketch.rows.append(row)
      } else if sketch.rows.count == 1 {
        sketch.header = sketch.rows.removeLast().cells
      }
      next += 1
    }
    if next < blocks.count, blocks[next].kind == .table, let last = sketch.rows.last,
      last.line + 1 == blocks[next].line
    {
      sketch.header = sketch.rows.removeFirst().cells
      for row in next + 1..<Int(blocks[next].next) {
        sketch.rows.append(
          .init(
            range: blocks[row].range, line: blocks[row].line,
            cells: Array(TableCells(text, blocks[row].range))))
      }
      next = Int(blocks[next].next)
    }
    guard sketch.rows.count > 1 else { return nil }
    read(sketch, at: index, hasBoxes: survey.hasBox(in: index..<next))
    return next
  }

  /// A line of text with a pipe at its beginning and between two cells.
  private func pipedRow(_ index: Int) -> TableSketch.Row? {
    guard index < blocks.count,
      blocks[index].kind == .paragraph || blocks[index].kind == .continuation
    else { return nil }
    let block = blocks[index]
    guard text[block.range.start] == 0x7C else { return nil }
    let cells = Array(TableCells(text, block.range))
    return cells.count > 1 ? .init(range: block.range, line: block.line, cells: cells) : nil
  }

  /// Reads a table in HTML and answers the index past it; `nil` where none begins in the block.
  mutating func htmlTable(_ index: Int) -> Int? {
    guard quoteEnd <= index, HTMLTable.starts(in: text, blocks[index].range) else { return nil }
    var table = HTMLTable(text)
    var next = index
    // An opened table without a row is not looked for far: many of them would each be.
    repeat {
      table.read(blocks[next].range, line: blocks[next].line)
      next += 1
    } while table.isOpen && next < blocks.count && blocks[next].kind == .html
      && (!table.sketch.rows.isEmpty || next < index + 4)
    guard !table.sketch.rows.isEmpty else { return nil }
    // A heading right above it stands in the same block.
    html(blocks[index])
    let hasBoxes = table.sketch.rows.contains { row in
      row.cells.contains { MarkReader.inCell(text, $0)?.box.isWritten == true }
    }
    read(table.sketch, at: index, hasBoxes: hasBoxes)
    return next
  }

  mutating func read(_ sketch: TableSketch, at index: Int, hasBoxes: Bool) {
    dropLineItems()
    var sketch = sketch
    sketch.takeHeader(text)
    if sketch.explainsMarks(text) {
      for row in sketch.rows {
        evidence.addRemark(row.line, section: section, .legend)
        addNote(withoutEdges(row.range), line: row.line)
      }
      return
    }
    let reading = TableReading(text, sketch)
    let isUnnamed = isUnnamed(reading, hasBoxes: hasBoxes)
    let announces = announces(sketch, reading, hasBoxes: hasBoxes)
    let counts = !announces && counts(reading, hasBoxes: hasBoxes)
    let list = ListEvidence(
      block: Int32(index), isTable: true,
      schedule: reading.isSchedule ? .named : reading.isCounted ? .counted : .none,
      hasStates: reading.keepsCount, isRoutine: reading.isRoutine,
      namesWork: counts && reading.namesSubject,
      isVague: (isUnnamed || reading.isMeasured) && !isPlaced,
      form: isUnnamed && isInPeriod ? form(sketch.header) : 0, header: form(sketch.header),
      lead: form(Array(sketch.header.prefix(1))))
    evidence.startList(list)
    var period = ByteRange.empty
    if counts, isTotal(sketch, reading) || isSum(sketch.rows), let total = sketch.rows.popLast() {
      evidence.addRemark(total.line, section: section, .measures)
      addNote(withoutEdges(total.range), line: total.line)
    }
    let headings = counts ? headings(among: sketch.rows, state: reading.state) : [:]
    for (place, row) in sketch.rows.enumerated() {
      if let found = headings[place] {
        open(
          found, level: SectionLevel.bold(found.period), heading: row.cells[0], line: row.line)
        evidence.startList(list)
        continue
      }
      if row.cells.count == 1, sketch.header.count > 1 {
        addNote(row.range, line: row.line)
        continue
      }
      if let place = reading.period, place < row.cells.count, !row.cells[place].isEmpty {
        period = row.cells[place]
      }
      if counts {
        self.row(row, reading, period: period)
      } else {
        evidence.addRemark(
          row.line, section: section,
          announces ? .summary : reading.isTimetable ? .timetable : .measures)
        addNote(withoutEdges(row.range), line: row.line)
      }
    }
    // What follows the table is no part of its last week.
    if let first = headings.values.first {
      closeSections(downTo: SectionLevel.bold(first.period))
    }
  }

  /// Whether the rows may be things to do. Within a period they are, unless they measure or point
  /// elsewhere; outside, where they say when each is to be done, or what.
  private func counts(_ reading: TableReading, hasBoxes: Bool) -> Bool {
    if hasBoxes { return true }
    // "Morning" and "evening" of one day say when its work is done; hours are of any day.
    if reading.isTimetable, reading.hasHours ? !isProgramme(reading) : !isPlaced { return false }
    if reading.texts.isEmpty || (reading.isMeasured && isPlaced) { return false }
    if reading.isMeasures || reading.isResources || reading.isGlossary { return false }
    return true
  }

  /// "09:00 | Opening" right below "Friday 3 May": a day that has its date, or that the table says the
  /// subjects of, is held by its hours; any other has them like all days.
  private func isProgramme(_ reading: TableReading) -> Bool {
    if reading.hasDates { return true }
    guard let period = sections[Int(section)].period, period.kind == .day else { return false }
    return period.dates != nil || (period.numbering == .counted && reading.namesSubject)
  }

  /// Whether its columns do not say that the rows are work; its place may.
  private func isUnnamed(_ reading: TableReading, hasBoxes: Bool) -> Bool {
    !(hasBoxes || reading.state != nil || reading.isSchedule || reading.isCounted
      || reading.namesSubject)
  }

  private func form(_ header: [ByteRange]) -> UInt64 {
    guard let first = header.first, let last = header.last else { return 0 }
    return Lines.letters(text, ByteRange(first.start, max(last.end, first.start)))
  }

  /// In a period, or below "1-day plan": what else would its rows be?
  private var isPlaced: Bool {
    if isInPeriod { return true }
    // "**Learn nothing new today.**" may stand between.
    let heading = open.last { $0.level < SectionLevel.summary }
    return heading.map { LoosePeriod.isPlan(text, sections[Int($0.section)].headingRange) } ?? false
  }

  private var isInPeriod: Bool {
    open.contains {
      let section = sections[Int($0.section)]
      return section.period != nil
        || (!survey.periods.isEmpty && !section.headingRange.isEmpty
          && LoosePeriod.read(text, section.headingRange) != nil)
    }
  }

  /// A row's text between its first and its last line: `Storage | 15–20%`.
  private func withoutEdges(_ row: ByteRange) -> ByteRange {
    var (lower, upper) = (row.start, row.end)
    if lower < upper, text[lower] == 0x7C { lower += 1 }
    if lower < upper, text[upper - 1] == 0x7C, upper - 2 < lower || text[upper - 2] != 0x5C {
      upper -= 1
    }
    return Lines.trimmed(text, ByteRange(lower, upper))
  }

  private mutating func row(
    _ row: TableSketch.Row, _ reading: TableReading, period: ByteRange
  ) {
    let cells = row.cells
    let isUncounted = cells.indices.contains {
      reading.counts($0) && !cells[$0].isEmpty && TableWords.isDash(text, cells[$0])
    }
    let isBoxed = cells.contains { MarkReader.inCell(text, $0)?.box.isWritten == true }
    let hasHour =
      !isProgramme(reading)
      && cells.prefix(reading.leading + 1).contains { Lines.startsWithTimeOfDay(text, $0) }
    guard isBoxed || !isUncounted && !hasHour
    else { return addNote(row.range, line: row.line) }
    if isBoxed, boxes(of: row, reading) { return }
    var state = Item.State.open
    var box: (place: Int, start: Int, text: ByteRange)?
    for (place, cell) in cells.enumerated() {
      guard let mark = MarkReader.inCell(text, cell) else { continue }
      // "🟡 | ☐": what its author ticks says how far the row is, whatever pictures stand before it.
      if isBoxed, !mark.box.isWritten { continue }
      box = (place, mark.range.start, mark.text)
      // "⏳ Pending" is open: words say more than pictures. A box is no picture.
      state =
        !mark.box.isWritten && !mark.text.isEmpty && StateWords.names(text, mark.text)
        ? StateWords.read(text, mark.text) : mark.state
      break
    }
    if box == nil, let place = reading.state, place < cells.count {
      state = StateWords.read(text, cells[place])
    }
    if box == nil, state == .open, isStruckOut(cells, reading) { state = .done }
    var words = reading.words(of: row, text)
    if box == nil, state == .open, let words, Lines.isStruck(text, words.range),
      let word = cells.first(where: { StateWords.names(text, $0) })
    {
      // "~~Excel~~ | *skipped*": the word says why.
      state = StateWords.read(text, word)
    }
    if let box, !box.text.isEmpty, box.place != reading.state,
      words == nil || words?.place == box.place
    {
      words = (box.place, box.place, box.text)
    }
    if words == nil, let place = cells.indices.first(where: { isText($0, cells, reading) }) {
      words = (place, place, cells[place])
    }
    if words == nil,
      let place = cells.indices.first(where: {
        $0 < reading.columns.count && reading.columns[$0].role == .subject
          && !reading.counts($0) && !TableWords.isDash(text, cells[$0])
      })
    {
      // "2.1 2.2" below "Exercises".
      words = (place, place, cells[place])
    }
    guard var words else {
      // "| Week 3 | [ ] |": what else the row says is no more than its week.
      if isBoxed { evidence.addRemark(row.line, section: section, .summary) }
      return addNote(withoutEdges(row.range), line: row.line)
    }
    if let mark = MarkReader.read(text, words.range) { words.range = mark.text }
    guard !words.range.isEmpty else { return }
    // `| ✅ | done |`: a table that explains the marks.
    if box != nil, cells.count == 2, Legend.namesState(text, words.range) { return }
    // A row of HTML may stand on several lines.
    let before = text[row.range.start..<max(row.range.start, words.range.start)]
    let below = box == nil ? before.count { $0 == 0x0A } : 0
    let item = addItem(
      content == .outcomes ? .outcome : .study, words.range, line: row.line + UInt32(below),
      mark: state,
      boxColumn: box.map { $0.start - row.range.start + 1 } ?? 0
    ).index
    if let box, reading.columns.indices.contains(box.place),
      case let column = reading.columns[box.place],
      column.kind == .state && column.role == .state || column.ticksDone
    {
      evidence.changeLast { $0.isSure = true }
    } else if let box, state != .open, !box.text.isEmpty,
      reading.columns.indices.contains(box.place), reading.columns[box.place].tellsStates,
      StateWords.names(text, box.text)
    {
      evidence.changeLast { $0.hasStateWord = true }
    }
    for (place, cell) in cells.enumerated()
    where !(words.place...words.last).contains(place) && place != box?.place
      && place != reading.state && !cell.isEmpty && !reading.counts(place)
    {
      notes.append(OwnedNote(owner: -1 - item, note: Note(range: cell, line: row.line)))
    }
    // A week that is written once stands for the rows below it too.
    if let place = reading.period, place >= cells.count || cells[place].isEmpty, !period.isEmpty {
      notes.append(OwnedNote(owner: -1 - item, note: Note(range: period, line: row.line)))
    }
  }

  /// "Rest | ~~5 km~~ | Rest | ~~9 km~~": what there was to do that week is struck out, and the rest is one word.
  private func isStruckOut(_ cells: [ByteRange], _ reading: TableReading) -> Bool {
    guard reading.isGrid else { return false }
    let days = reading.texts.filter { cells.indices.contains($0) && !cells[$0].isEmpty }
    let left = days.filter { !Lines.isStruck(text, cells[$0]) }
    return left.count < days.count && Set(left.map { TableWords.hash(text, cells[$0]) }).count < 2
  }

  /// Whether a cell may stand for the row where the columns of words say nothing.
  private func isText(_ place: Int, _ cells: [ByteRange], _ reading: TableReading) -> Bool {
    guard place != reading.period, place != reading.state, !reading.counts(place),
      !TableWords.isDash(text, cells[place])
    else { return false }
    let body = MarkReader.inCell(text, cells[place])?.text ?? cells[place]
    return !body.isEmpty && TableWords.number(text, body) == nil
      && !TableWords.isMeasure(text, body)
  }

  /// Whether the rows only tell of periods that have headings of their own: an overview of the plan
  /// is one as a whole, whichever of its rows are put otherwise there.
  private func announces(
    _ sketch: TableSketch, _ reading: TableReading, hasBoxes: Bool
  ) -> Bool {
    // "Safety training | by week 1 | ☐": what is ticked stands before the time.
    guard let place = reading.period ?? namedPhases(sketch, reading),
      !hasBoxes || place <= reading.leading
    else { return false }
    let named = sketch.rows.count { place < $0.cells.count && announces($0.cells[place], reading) }
    return named > 0 && named * 4 >= sketch.rows.count
  }

  /// "Phase 1 – Hull | 🔲 not started" below "Phase": a column of phases with their names, beside how far each
  /// is. A box alone is an item wherever it stands.
  private func namedPhases(_ sketch: TableSketch, _ reading: TableReading) -> Int? {
    guard reading.state != nil, reading.columns.first?.role == .period,
      sketch.rows.allSatisfy({ row in
        row.cells.allSatisfy {
          MarkReader.inCell(text, $0).map { StateWords.names(text, $0.text) } ?? true
        }
      })
    else { return nil }
    return 0
  }

  /// "P1 Base", "W7": the letter before the number stands for the column's word.
  private func withoutSign(_ cell: ByteRange) -> ByteRange {
    guard cell.count > 1, text[cell.start] < 0x80, Lines.isLetter(text[cell.start]),
      Lines.isDigit(text[cell.start + 1])
    else { return cell }
    return ByteRange(cell.start + 1, cell.end)
  }

  private func announces(_ cell: ByteRange, _ reading: TableReading) -> Bool {
    let cell = Trim(text: text).heading(cell)
    if let period = HeadingReader.read(text, cell).period { return isAnnounced(period) }
    // `| Week | Topic |` with bare numbers below.
    guard let number = Lines.leadingNumber(text, withoutSign(cell)),
      let place = reading.period, let name = reading.columns[place].period
    else { return false }
    return isAnnounced(Period(name: name, span: Span(number, number)))
  }
}
