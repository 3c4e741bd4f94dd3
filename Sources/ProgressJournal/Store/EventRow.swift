import RoadmapModel

/// How an event stands in its table.
enum EventRow {
  /// In the order of `columns`.
  enum Column: Int, CaseIterable {
    case id, device, hlc, at, day, action, kind, plan, item, onDay, note, evidence, minutes, target
    case detail, name, line
  }

  static let columns = """
    id, device, hlc, at, day, action, kind, plan, item, on_day, note, evidence, minutes, target, \
    detail, name, line
    """

  static let insert = """
    INSERT INTO event (\(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  /// Followed by the id.
  static let update = """
    UPDATE event SET (\(columns)) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?
    """

  static func arguments(_ event: Event) -> [(any DatabaseArgument)?] {
    let kind = event.fact.kindName
    let fields = event.fact.fields
    return Column.allCases.map { column in
      switch column {
      case .id: event.id
      case .device: event.device
      case .hlc: event.time
      case .at: event.at
      case .day: event.day
      case .action: event.action
      case .kind: kind
      case .plan: fields.plan
      case .item: fields.item
      case .onDay: fields.on
      case .note: fields.note
      case .evidence: fields.evidence
      case .minutes: fields.minutes
      case .target: fields.target
      case .detail: fields.detail?.text
      case .name: fields.name
      case .line: event.line
      }
    }
  }

  static func event(_ row: borrowing Row) throws(DatabaseError) -> Event {
    let line = try row.value(.line, as: String?.self)
    return Event(
      id: try row.value(.id), device: try row.value(.device), time: try row.value(.hlc),
      at: try row.value(.at), day: try row.value(.day), action: try row.value(.action),
      fact: try fact(row, line), line: line)
  }

  /// `line`: a newer program recorded it, which may know kinds that this one does not, or more of those it knows.
  private static func fact(_ row: borrowing Row, _ line: String?) throws(DatabaseError) -> Fact {
    let name = try row.value(.kind, as: String.self)
    do throws(DatabaseError) {
      guard let kind = EventKind(rawValue: name) else {
        throw row.refusal(.kind, "no event is called '\(name)'")
      }
      return try known(kind, row)
    } catch {
      guard let line else { throw error }
      if let event = try? EventLine.event(Array(line.utf8)), event.impossibleMember == nil {
        return event.fact
      }
      return .unknown(
        UnknownFact(kind: name, plan: try row.value(.plan), item: try row.value(.item)))
    }
  }

  private static func known(
    _ kind: EventKind, _ row: borrowing Row
  ) throws(DatabaseError) -> Fact {
    var fields = EventFields()
    fields.plan = try row.value(.plan)
    fields.item = try row.value(.item)
    fields.on = try row.value(.onDay)
    fields.note = try row.value(.note)
    fields.evidence = try row.value(.evidence)
    fields.minutes = try row.value(.minutes)
    fields.target = try row.value(.target)
    fields.name = try row.value(.name)
    fields.detail = try detail(kind, row, Column.detail.rawValue)
    return try made(kind, fields, row)
  }

  static func detail(
    _ kind: EventKind, _ row: borrowing Row, _ column: Int
  ) throws(DatabaseError) -> EventDetail? {
    guard let name = kind.detail, let text = try row.value(column, as: String?.self) else {
      return nil
    }
    guard let detail = EventDetail(name, text) else {
      throw row.refusal(column, "'\(text)' is not a '\(name.rawValue)'")
    }
    if case .with(let item) = detail {
      return .with(ItemReference(row.database.called(item.plan), item.key))
    }
    return detail
  }

  static func made(
    _ kind: EventKind, _ fields: EventFields, _ row: borrowing Row
  ) throws(DatabaseError) -> Fact {
    do throws(MissingField) {
      return try Fact(kind, fields)
    } catch {
      throw row.refusal(0, "'\(kind.rawValue)' needs '\(error.name)'")
    }
  }
}

extension Row {
  fileprivate func value<Value: DatabaseColumn>(
    _ column: EventRow.Column, as type: Value.Type = Value.self
  ) throws(DatabaseError) -> Value {
    try value(column.rawValue, as: type)
  }

  fileprivate func refusal(_ column: EventRow.Column, _ message: String) -> DatabaseError {
    refusal(column.rawValue, message)
  }
}
