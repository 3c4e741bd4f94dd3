import CSQLite

extension Database {
  /// What the connection is in the middle of.
  enum Access: Equatable {
    case free
    case reading
    case writing

    var isWriting: Bool { self == .writing }
  }

  /// Runs the closure in a transaction that has the write lock from its start, so it never finds out
  /// half-way that another one is writing: it waits before its first statement. All of it is kept,
  /// or, where the closure or the commit throws, none.
  ///
  /// A file that is no longer the one at its path is not written to.
  ///
  /// Inside another `write` the closure is a part of that transaction which can fail alone. Inside a
  /// `read` it is a programmer's mistake: what was read may be old.
  package func write<Result, Failure: DatabaseFailure>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    precondition(access != .reading, "a write inside of a read")
    guard access == .free else { return try part(body) }
    try Failure.wrapping(makeDurable())
    return try transaction(.writing, begin: "BEGIN IMMEDIATE", body)
  }

  /// Runs the closure over one state of the file, whatever others write meanwhile: the state at its
  /// first query. Inside a `write` or another `read` it sees what they see.
  package func read<Result, Failure: DatabaseFailure>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard access == .free else { return try body() }
    return try transaction(.reading, begin: "BEGIN DEFERRED", body)
  }

  /// SQLite ends a transaction by itself when a disk fills up or fails. A closure that takes no
  /// notice would go on outside of it, statement by statement.
  func checkTransaction(_ sql: String) throws(DatabaseError) {
    guard access != .free, !isInTransaction else { return }
    throw DatabaseError(
      code: .abortedByRollback, message: "the transaction was rolled back before",
      activity: .running(sql: sql))
  }

  private var isInTransaction: Bool { sqlite3_get_autocommit(connection) == 0 }

  private func transaction<Result, Failure: DatabaseFailure>(
    _ access: Access, begin: String, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try Failure.wrapping { () throws(DatabaseError) in try enter(access, begin) }
    do throws(Failure) {
      let result = try body()
      try Failure.wrapping { () throws(DatabaseError) in try keep("COMMIT") }
      self.access = .free
      return result
    } catch {
      abandon("ROLLBACK")
      self.access = .free
      throw error
    }
  }

  private func part<Result, Failure: DatabaseFailure>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try Failure.wrapping { () throws(DatabaseError) in try keep("SAVEPOINT part") }
    do throws(Failure) {
      let result = try body()
      try Failure.wrapping { () throws(DatabaseError) in try keep("RELEASE part") }
      return result
    } catch {
      abandon("ROLLBACK TO part", "RELEASE part")
      throw error
    }
  }

  // What all transactions share is not generic, since that is compiled once for each caller.

  @inline(never)
  private func enter(_ access: Access, _ begin: String) throws(DatabaseError) {
    try control(begin)
    self.access = access
    guard access.isWriting else { return }
    do throws(DatabaseError) { try refuseMoved(.running(sql: begin)) } catch {
      abandon("ROLLBACK")
      self.access = .free
      throw error
    }
  }

  /// Keeps the transaction or a part of it, unless SQLite has ended it itself.
  @inline(never)
  private func keep(_ sql: String) throws(DatabaseError) {
    try checkTransaction(sql)
    try control(sql)
  }

  /// The first error is the one to know; a transaction that cannot be rolled back ends with the
  /// connection.
  @inline(never)
  private func abandon(_ statements: String...) {
    guard isInTransaction else { return }
    for statement in statements { try? control(statement) }
  }
}
