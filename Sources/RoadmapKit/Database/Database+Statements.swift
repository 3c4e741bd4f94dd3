import CSQLite

// What is passed after the SQL stands for its `?`, in order. A wrong number of them is a
// programmer's mistake, and so is a statement that changes the file outside of `write`.
extension Database {
  /// Runs a statement to its end.
  package func run(
    _ sql: String, _ arguments: (any DatabaseArgument)?...
  ) throws(DatabaseError) {
    try run(sql, arguments: arguments)
  }

  package func run(
    _ sql: String, arguments: [(any DatabaseArgument)?]
  ) throws(DatabaseError) {
    try use(sql, arguments) { statement throws(DatabaseError) in
      while try statement.step() {}
    }
  }

  /// Calls the closure with each row in turn.
  package func forEach<Failure: DatabaseFailure>(
    _ sql: String, _ arguments: (any DatabaseArgument)?...,
    body: (borrowing Row) throws(Failure) -> Void
  ) throws(Failure) {
    try forEach(sql, arguments: arguments, body: body)
  }

  package func forEach<Failure: DatabaseFailure>(
    _ sql: String, arguments: [(any DatabaseArgument)?],
    body: (borrowing Row) throws(Failure) -> Void
  ) throws(Failure) {
    try use(sql, arguments) { statement throws(Failure) in
      let row = statement.row
      while try statement.step(as: Failure.self) { try body(row) }
    }
  }

  /// What the closure makes of the first row, `nil` where there is none.
  package func row<Result, Failure: DatabaseFailure>(
    _ sql: String, _ arguments: (any DatabaseArgument)?...,
    read: (borrowing Row) throws(Failure) -> Result
  ) throws(Failure) -> Result? {
    try use(sql, arguments) { statement throws(Failure) in
      try statement.step(as: Failure.self) ? try read(statement.row) : nil
    }
  }

  /// What the closure makes of each row, in order.
  package func rows<Result, Failure: DatabaseFailure>(
    _ sql: String, _ arguments: (any DatabaseArgument)?...,
    read: (borrowing Row) throws(Failure) -> Result
  ) throws(Failure) -> [Result] {
    var results: [Result] = []
    try forEach(sql, arguments: arguments) { row throws(Failure) in results.append(try read(row)) }
    return results
  }

  /// The first column of the first row, `nil` where there is no row.
  package func value<Value: DatabaseColumn>(
    _ sql: String, _ arguments: (any DatabaseArgument)?..., as type: Value.Type = Value.self
  ) throws(DatabaseError) -> Value? {
    try use(sql, arguments) { statement throws(DatabaseError) in
      try statement.step() ? try statement.row.value(0) : nil
    }
  }

  /// Rows that the last INSERT, UPDATE or DELETE changed, without those of its triggers.
  package var changedRows: Int { Int(sqlite3_changes(connection)) }
}

extension Database {
  /// Runs transaction control and the wrapper's own pragmas, which need no transaction around them.
  func control(_ sql: String) throws(DatabaseError) {
    try use(sql, [], isControl: true) { statement throws(DatabaseError) in
      while try statement.step() {}
    }
  }

  func controlValue(_ sql: String) throws(DatabaseError) -> String? {
    try use(sql, [], isControl: true) { statement throws(DatabaseError) in
      try statement.step() ? try statement.row.value(0) : nil
    }
  }

  private func use<Result, Failure: DatabaseFailure>(
    _ sql: String, _ arguments: [(any DatabaseArgument)?], isControl: Bool = false,
    _ body: (Statement) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let statement: Statement
    do throws(DatabaseError) {
      if !isControl { try checkTransaction(sql) }
      if let idle = statements.take(sql) {
        statement = idle
      } else {
        statement = try Statement(sql, connection: connection)
      }
    } catch {
      throw Failure(error)
    }
    precondition(
      statement.isReadOnly || isControl || access.isWriting, "outside of write: “\(sql)”")
    defer { statement.reset() }
    do throws(DatabaseError) { try statement.bind(arguments) } catch { throw Failure(error) }
    let result = try body(statement)
    statements.put(statement)
    return result
  }
}

extension Statement {
  fileprivate var row: Row {
    Row(statement: handle, sql: sql, columnCount: Int(sqlite3_column_count(handle)))
  }

  fileprivate func step<Failure: DatabaseFailure>(as: Failure.Type) throws(Failure) -> Bool {
    do throws(DatabaseError) { return try step() } catch { throw Failure(error) }
  }
}
