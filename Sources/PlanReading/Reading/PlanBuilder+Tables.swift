package import RoadmapModel

extension PlanBuilder {
  /// A table with one task, topic or week a row gives an item a row.
  mutating func table(_ index: Int) {
    let end = Int(blocks[index].next)
    guard index + 1 < end, quoteEnd <= index else { return }
    dropLineItems()
    let columns = TableColumns(text, header: blocks[index + 1].range)
    let hasBoxes = survey.hasBox(in: index..<end)
    let counts =
      content != .apparatus && !columns.isTimetable
      && (hasBoxes || (!countsBoxes && (columns.state ?? columns.subject) != nil))
    for row in (index + 2)..<max(end, index + 2) {
      let block = blocks[row]
      if counts {
        self.row(block, columns)
      } else if content != .apparatus {
        addNote(withoutEdges(block.range), line: block.line)
      }
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

  private mutating func row(_ block: Block, _ columns: TableColumns) {
    let cells = Array(TableCells(text, block.range))
    let isUncounted = cells.indices.contains { columns.counts($0) && isDash(cells[$0]) }
    guard !isUncounted, !cells.contains(where: { Lines.startsWithTimeOfDay(text, $0) }) else {
      return addNote(block.range, line: block.line)
    }
    var state = Item.State.open
    var boxCell: Int?
    var subject = columns.subject
    for (place, cell) in cells.enumerated() {
      guard let mark = MarkReader.read(text, cell), survey.isBox(mark.box) else { continue }
      boxCell = place
      state = mark.state
      if !mark.text.isEmpty, subject == nil || place == subject { subject = place }
      break
    }
    if boxCell == nil, let place = columns.state, place < cells.count {
      state = StateWords.read(text, cells[place])
    }
    let chosen = subject ?? cells.indices.first { $0 != boxCell && $0 != columns.period }
    guard let chosen, chosen < cells.count else { return }
    var body = cells[chosen]
    if let mark = MarkReader.read(text, body) { body = mark.text }
    guard !body.isEmpty, !isSummary(cells, columns) else { return }
    // `| ✅ | done |`: a table that explains the marks.
    if boxCell != nil, cells.count == 2, Legend.namesState(text, body) { return }
    let item = addItem(
      content == .outcomes ? .outcome : .study, body, line: block.line, mark: state,
      boxColumn: boxCell.map { cells[$0].start - block.range.start + 1 } ?? 0
    ).index
    for (place, cell) in cells.enumerated()
    where place != chosen && place != boxCell && place != columns.state && !cell.isEmpty
      && !columns.counts(place)
    {
      notes.append(OwnedNote(owner: -1 - item, note: Note(range: cell, line: block.line)))
    }
  }

  /// `| – | No class |` in a table that counts its rows.
  private func isDash(_ cell: ByteRange) -> Bool {
    guard cell.count == 3 else { return cell.count == 1 && text[cell.start] == 0x2D }
    // An en dash or an em dash.
    return text[cell.start] == 0xE2 && text[cell.start + 1] == 0x80
      && (text[cell.start + 2] == 0x93 || text[cell.start + 2] == 0x94)
  }

  /// Whether the row only announces a period that has a heading of its own.
  private func isSummary(_ cells: [ByteRange], _ columns: TableColumns) -> Bool {
    guard let place = columns.period, place < cells.count else { return false }
    let reading = HeadingReader.read(text, cells[place])
    if let period = reading.period { return survey.hasHeading(for: period) }
    // `| Week | Topic |` with bare numbers below.
    guard let number = Lines.leadingNumber(text, cells[place]), let name = columns.periodName else {
      return false
    }
    return survey.hasHeading(for: Period(name: name, span: Span(number, number)))
  }
}
