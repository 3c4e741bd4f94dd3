import RoadmapModel

/// Rows of a table that are more than one item, or none: headings within it, and what the others come to.
extension PlanBuilder {
  /// `**Week 2**` in a row of its own, which has no other cell, or one for how far it is: the rows below it
  /// are that week's.
  func headings(among rows: [TableSketch.Row], state: Int?) -> [Int: HeadingReading] {
    var found: [Int: HeadingReading] = [:]
    for (place, row) in rows.enumerated() {
      guard let first = row.cells.first, !first.isEmpty,
        case let others = row.cells.indices.dropFirst(),
        others.allSatisfy({ row.cells[$0].isEmpty || (others.count > 1 && $0 == state) }),
        MarkReader.inCell(text, first) == nil,
        let reading = PlainHeading.read(text, Trim(text: text).heading(first)),
        let period = reading.period, period.numbering == .counted
      else { continue }
      found[place] = reading
    }
    if found.isEmpty { return groups(among: rows) }
    guard found.keys.count(where: { found[$0 + 1] == nil && $0 + 1 < rows.count }) > 1 else {
      return [:]
    }
    // In a column of weeks, rows that hold nothing else are weeks off.
    let names = Set(found.values.compactMap { $0.period?.name })
    let isColumn = rows.indices.contains { place in
      guard found[place] == nil, let first = rows[place].cells.first,
        let period = PlainHeading.read(text, Trim(text: text).heading(first))?.period
      else { return false }
      return names.contains(period.name)
    }
    return isColumn ? [:] : found
  }

  /// "**Knots** | |" above "Bowline | 2 h" and "Reef knot | 1 h", "**Wind** | |" above others: rows of one bold
  /// cell, where no row below them is bold.
  private func groups(among rows: [TableSketch.Row]) -> [Int: HeadingReading] {
    let names = rows.indices.filter { place in
      let row = rows[place]
      return isBold(row) && row.cells.count > 1 && row.cells.dropFirst().allSatisfy(\.isEmpty)
    }
    guard names.count > 1, names[0] == 0, rows.count(where: isBold) == names.count,
      names.allSatisfy({ $0 + 1 < rows.count && !isBold(rows[$0 + 1]) })
    else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: names.map {
        ($0, HeadingReader.read(text, Trim(text: text).heading(rows[$0].cells[0])))
      })
  }

  /// `| [ ] Read | [ ] Write |`: each cell is a thing to do, where what the row is about has a box itself.
  /// False where it is not so.
  mutating func boxes(of row: TableSketch.Row, _ reading: TableReading) -> Bool {
    let found = row.cells.indices.compactMap { place -> (place: Int, mark: BoxReading)? in
      guard let mark = MarkReader.inCell(text, row.cells[place]), mark.box.isWritten,
        !mark.text.isEmpty, !StateWords.names(text, mark.text),
        !Legend.namesState(text, mark.text)
      else { return nil }
      return (place, mark)
    }
    let places = found.map(\.place)
    guard places.count > 1, reading.words(of: row, text).map({ places.contains($0.place) }) ?? true
    else { return false }
    for (_, mark) in found {
      let item = addItem(
        content == .outcomes ? .outcome : .study, mark.text, line: row.line, mark: mark.state,
        boxColumn: mark.range.start - row.range.start + 1
      ).index
      for place in row.cells.indices
      where !places.contains(place) && !row.cells[place].isEmpty && !reading.counts(place) {
        let note = Note(range: row.cells[place], line: row.line)
        notes.append(OwnedNote(owner: -1 - item, note: note))
      }
    }
    return true
  }

  /// "**All of it** | **14**": the last row, in bold, tells what the numbers above it come to.
  func isSum(_ rows: [TableSketch.Row]) -> Bool {
    guard rows.count > 2, let last = rows.last, isBold(last),
      !rows.dropLast().contains(where: { isBold($0) }),
      !last.cells.contains(where: { MarkReader.inCell(text, $0)?.box.isWritten == true })
    else { return false }
    return last.cells.indices.dropFirst().contains { place in
      let numbers = rows.compactMap {
        $0.cells.indices.contains(place) ? number($0.cells[place]) : nil
      }
      guard numbers.count > 2, let sum = number(last.cells[place]), sum > 0 else { return false }
      // 1, 2, 3 count the rows.
      return numbers.dropLast().reduce(0, +) == sum && numbers != Array(1...numbers.count)
    }
  }

  /// `~1,200`, `**537**`: the number that a cell is.
  private func number(_ cell: ByteRange) -> Int? {
    let digits = text[cell.start..<cell.end].filter { Lines.isDigit($0) }
    // "Week 3" is no number.
    let before = text[cell.start..<cell.end].prefix { !Lines.isDigit($0) }
    guard !before.contains(where: Lines.isLetter), !digits.isEmpty, digits.count < 10,
      cell.count - digits.count < 7
    else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// "**Total** | **14 km**", "In a week | 14–18 h": only the last row is bold or nothing but hours, and its
  /// text a measure.
  func isTotal(_ sketch: TableSketch, _ reading: TableReading) -> Bool {
    guard sketch.rows.count > 2, let last = sketch.rows.last, isMeasure(last, reading),
      isBold(last) || (reading.period == nil && isHours(last, reading))
    else { return false }
    return !sketch.rows.dropLast().prefix(TableSketch.sample)
      .contains { isBold($0) || isMeasure($0, reading) }
  }

  private func isHours(_ row: TableSketch.Row, _ reading: TableReading) -> Bool {
    value(of: row, reading).map { EstimateReader.isWhole(InlineText.plain(text, $0)) } ?? false
  }

  private func isBold(_ row: TableSketch.Row) -> Bool {
    guard let first = row.cells.first, first.count > 4 else { return false }
    return text[first.start] == 0x2A && text[first.start + 1] == 0x2A
  }

  /// The cell that says what the row is about: the last of several that only together tell the rows apart.
  private func value(of row: TableSketch.Row, _ reading: TableReading) -> ByteRange? {
    reading.words(of: row, text).map { row.cells[$0.last] }
  }

  private func isMeasure(_ row: TableSketch.Row, _ reading: TableReading) -> Bool {
    guard let value = value(of: row, reading) else { return false }
    let body = Trim(text: text).heading(value)
    // "Run 10 km" is no sum of the rows above.
    guard !body.isEmpty, Lines.isDigit(text[body.start]) || text[body.start] == 0x7E else {
      return false
    }
    return TableWords.isMeasure(text, body)
  }
}
