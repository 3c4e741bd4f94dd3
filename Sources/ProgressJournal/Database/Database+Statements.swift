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

  /// Calls the closure with each row in turn. Outside of a transaction this is a `read` of its own.
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
    try read { () throws(Failure) in
      try use(sql, arguments) { statement throws(Failure) in
        guard try statement.step(as: Failure.self) else { return }
        // Only now: the first step prepares anew where the schema has changed.
        let row = statement.row(of: self)
        repeat { try body(row) } while try statement.step(as: Failure.self)
      }
    }
  }

  /// What the closure makes of the first row, `nil` where there is none.
  package func row<Result, Failure: DatabaseFailure>(
    _ sql: String, _ arguments: (any DatabaseArgument)?...,
    read: (borrowing Row) throws(Failure) -> Result
  ) throws(Failure) -> Result? {
    try self.read { () throws(Failure) in
      try use(sql, arguments) { statement throws(Failure) in
        guard try statement.step(as: Failure.self) else { return nil }
        let row = statement.row(of: self)
        return try read(row)
      }
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

  /// The first column of the first row, `nil` where there is no row. Where the column may be NULL,
  /// ask for an optional: `as: Int?.self`.
  package func value<Value: DatabaseColumn>(
    _ sql: String, _ arguments: (any DatabaseArgument)?..., as type: Value.Type = Value.self
  ) throws(DatabaseError) -> Value? {
    try use(sql, arguments) { statement throws(DatabaseError) in
      guard try statement.step() else { return nil }
      let row = statement.row(of: self)
      // Said outright, or an optional would be inferred, and NULL pass for no row.
      return try row.value(0, as: Value.self)
    }
  }
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
      guard try statement.step() else { return nil }
      let row = statement.row(of: self)
      return try row.value(0, as: String.self)
    }
  }

  private func use<Result, Failure: DatabaseFailure>(
    _ sql: String, _ arguments: [(any DatabaseArgument)?], isControl: Bool = false,
    _ body: (Statement) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let statement = try Failure.wrapping { () throws(DatabaseError) in
      try begin(sql, arguments, isControl: isControl)
    }
    defer { statement.reset() }
    let result = try body(statement)
    statements.put(statement)
    return result
  }

  /// A statement with its arguments, ready for its first step. By itself, since what is generic is
  /// compiled once for each caller.
  @inline(never)
  private func begin(
    _ sql: String, _ arguments: [(any DatabaseArgument)?], isControl: Bool
  ) throws(DatabaseError) -> Statement {
    if !isControl { try checkTransaction(sql) }
    let statement =
      if let idle = statements.take(sql) { idle } else {
        try Statement(sql, connection: connection)
      }
    precondition(
      statement.isReadOnly || isControl || access.isWriting, "outside of write: '\(sql)'")
    do throws(DatabaseError) { try statement.bind(arguments) } catch {
      statement.reset()
      throw error
    }
    return statement
  }
}

extension Statement {
  fileprivate func row(of database: Database) -> Row {
    Row(
      statement: handle, sql: sql, columnCount: Int(sqlite3_column_count(handle)),
      database: database)
  }

  fileprivate func step<Failure: DatabaseFailure>(as: Failure.Type) throws(Failure) -> Bool {
    try Failure.wrapping(step())
  }
}
