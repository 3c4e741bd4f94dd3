package import RoadmapModel

// How the journal's values stand in columns.

extension Identifier: DatabaseArgument, DatabaseColumn {
  package var databaseValue: DatabaseValue { .blob(bytes) }

  package init(row: borrowing Row, column: Int) throws(DatabaseError) {
    try row.expect(.blob, column)
    guard let id = Identifier(bytes: try row.blob(column)) else {
      throw row.refusal(column, "an id has 16 bytes")
    }
    self = id
  }
}

extension HybridTime: DatabaseArgument, DatabaseColumn {
  package var databaseValue: DatabaseValue { .integer(rawValue) }

  package init(row: borrowing Row, column: Int) throws(DatabaseError) {
    self.init(rawValue: try row.value(column))
  }
}

extension Instant: DatabaseArgument, DatabaseColumn {
  package var databaseValue: DatabaseValue { .integer(milliseconds) }

  package init(row: borrowing Row, column: Int) throws(DatabaseError) {
    self.init(milliseconds: try row.value(column))
  }
}

extension Day: DatabaseArgument, DatabaseColumn {
  package var databaseValue: DatabaseValue { .integer(Int64(number)) }

  package init(row: borrowing Row, column: Int) throws(DatabaseError) {
    self.init(number: try row.value(column))
  }
}

/// SQLite's integers have a sign; the bits are the same.
extension ItemKey: DatabaseArgument, DatabaseColumn {
  package var databaseValue: DatabaseValue { .integer(Int64(bitPattern: bits)) }

  package init(row: borrowing Row, column: Int) throws(DatabaseError) {
    self.init(bits: UInt64(bitPattern: try row.value(column, as: Int64.self)))
  }
}

extension PlanID: DatabaseArgument, DatabaseColumn {
  package var databaseValue: DatabaseValue { .text(stored) }

  package init(row: borrowing Row, column: Int) throws(DatabaseError) {
    let text = try row.value(column, as: String.self)
    guard let id = PlanID(stored: text) else {
      throw row.refusal(column, "'\(text)' is not a plan's name")
    }
    self = row.database.called(id)
  }
}

extension PlanOrigin: DatabaseArgument, DatabaseColumn {
  package var databaseValue: DatabaseValue { .text(storedText) }

  package init(row: borrowing Row, column: Int) throws(DatabaseError) {
    let text = try row.value(column, as: String.self)
    guard let origin = PlanOrigin(storedText: text) else {
      throw row.refusal(column, "'\(text)' is not a place in a plan")
    }
    self = origin
  }
}
