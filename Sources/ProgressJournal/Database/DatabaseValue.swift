/// One value in SQLite's five storage classes.
package enum DatabaseValue: Hashable, Sendable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])
}

/// What may stand for a `?` in a statement; `nil` stands for NULL.
package protocol DatabaseArgument {
  var databaseValue: DatabaseValue { get }
}

extension DatabaseValue: DatabaseArgument {
  package var databaseValue: DatabaseValue { self }
}

extension Int64: DatabaseArgument {
  package var databaseValue: DatabaseValue { .integer(self) }
}

extension Int: DatabaseArgument {
  package var databaseValue: DatabaseValue { .integer(Int64(self)) }
}

/// Stored as 0 or 1.
extension Bool: DatabaseArgument {
  package var databaseValue: DatabaseValue { .integer(self ? 1 : 0) }
}

/// SQLite would store NaN as NULL, so binding one throws `SQLITE_MISMATCH`.
extension Double: DatabaseArgument {
  package var databaseValue: DatabaseValue { .real(self) }
}

extension String: DatabaseArgument {
  package var databaseValue: DatabaseValue { .text(self) }
}

extension [UInt8]: DatabaseArgument {
  package var databaseValue: DatabaseValue { .blob(self) }
}
