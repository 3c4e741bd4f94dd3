/// What SQLite refused, in its own words, and what was being done. Arguments are never part of it:
/// they are the user's data, and errors end up in logs.
package struct DatabaseError: Error, Equatable, Sendable {
  package let code: ResultCode
  /// SQLite's message, or this wrapper's where the refusal is its own.
  package let message: String
  package let activity: Activity
  /// The operating system's error number behind a failure to open, read or write; 0 where there is
  /// none.
  package var systemCode: Int32 = 0

  package indirect enum Activity: Equatable, Sendable {
    case opening(path: String)
    case preparing(sql: String)
    case running(sql: String)
    /// Columns count from 0.
    case reading(column: Int, sql: String)
    case backingUp
  }

  /// Lets a `catch` or `switch` name codes: `case ResultCode.constraint:`.
  package static func ~= (pattern: ResultCode, error: DatabaseError) -> Bool {
    pattern ~= error.code
  }
}

/// An error type that can carry what SQLite reports, so that the body of a transaction may throw
/// its own refusals beside SQLite's and one `throws(…)` names both.
package protocol DatabaseFailure: Error {
  init(_ error: DatabaseError)
}

extension DatabaseFailure {
  /// Runs what throws SQLite's errors where this type is to be thrown.
  package static func wrapping<Result>(
    _ body: () throws(DatabaseError) -> Result
  ) throws(Self) -> Result {
    do throws(DatabaseError) { return try body() } catch { throw Self(error) }
  }

  /// The same of one call.
  package static func wrapping<Result>(
    _ call: @autoclosure () throws(DatabaseError) -> Result
  ) throws(Self) -> Result {
    do throws(DatabaseError) { return try call() } catch { throw Self(error) }
  }
}

extension DatabaseError: DatabaseFailure {
  package init(_ error: DatabaseError) { self = error }
}

extension DatabaseError: CustomStringConvertible {
  package var description: String {
    let system = systemCode == 0 ? "" : ", system error \(systemCode)"
    return "\(message) (\(code)\(system)) while \(activity)"
  }
}

extension DatabaseError.Activity: CustomStringConvertible {
  package var description: String {
    switch self {
    case .opening(let path): "opening \(path)"
    case .preparing(let sql): "preparing '\(sql)'"
    case .running(let sql): "running '\(sql)'"
    case .reading(let column, let sql): "reading column \(column) of '\(sql)'"
    case .backingUp: "backing up"
    }
  }
}
