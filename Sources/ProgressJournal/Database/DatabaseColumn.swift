import CSQLite

/// What a column can be read as.
package protocol DatabaseColumn {
  init(row: borrowing Row, column: Int) throws(DatabaseError)
}

extension Int64: DatabaseColumn {
  package init(row: borrowing Row, column: Int) throws(DatabaseError) {
    try row.expect(.integer, column)
    self = sqlite3_column_int64(row.statement, Int32(column))
  }
}

extension Int: DatabaseColumn {
  package init(row: borrowing Row, column: Int) throws(DatabaseError) {
    let wide = try Int64(row: row, column: column)
    guard let exact = Int(exactly: wide) else {
      throw row.refusal(column, "the integer does not fit")
    }
    self = exact
  }
}

/// 0 or 1; any other integer is refused.
extension Bool: DatabaseColumn {
  package init(row: borrowing Row, column: Int) throws(DatabaseError) {
    switch try Int64(row: row, column: column) {
    case 0: self = false
    case 1: self = true
    default: throw row.refusal(column, "expected 0 or 1")
    }
  }
}

extension Double: DatabaseColumn {
  package init(row: borrowing Row, column: Int) throws(DatabaseError) {
    try row.expect(.real, column)
    self = sqlite3_column_double(row.statement, Int32(column))
  }
}

/// SQLite lets any bytes be text, so text that is not UTF-8 is refused rather than changed;
/// `Row.withBytes` reads it.
extension String: DatabaseColumn {
  package init(row: borrowing Row, column: Int) throws(DatabaseError) {
    try row.expect(.text, column)
    let bytes = try row.text(column)
    let text = String(decoding: bytes, as: UTF8.self)
    guard Self.isUnchanged(text, bytes) else {
      throw row.refusal(column, "the text is not valid UTF-8")
    }
    self = text
  }

  /// Decoding replaces what is invalid, so a text that comes out as it went in was valid. Without
  /// an early exit the loop becomes vector instructions.
  private static func isUnchanged(_ text: String, _ bytes: UnsafeRawBufferPointer) -> Bool {
    let same = text.utf8.withContiguousStorageIfAvailable { decoded in
      guard decoded.count == bytes.count else { return false }
      var difference: UInt8 = 0
      for index in decoded.indices { difference |= decoded[index] ^ bytes[index] }
      return difference == 0
    }
    return same ?? text.utf8.elementsEqual(bytes)
  }
}

extension [UInt8]: DatabaseColumn {
  package init(row: borrowing Row, column: Int) throws(DatabaseError) {
    try row.expect(.blob, column)
    self = Array(try row.blob(column))
  }
}

/// NULL is `nil`.
extension Optional: DatabaseColumn where Wrapped: DatabaseColumn {
  package init(row: borrowing Row, column: Int) throws(DatabaseError) {
    self = row.isNull(column) ? nil : try Wrapped(row: row, column: column)
  }
}

/// Whatever the column holds; invalid UTF-8 in text is refused as with `String`.
extension DatabaseValue: DatabaseColumn {
  package init(row: borrowing Row, column: Int) throws(DatabaseError) {
    switch row.storage(column) {
    case .integer: self = .integer(try Int64(row: row, column: column))
    case .real: self = .real(try Double(row: row, column: column))
    case .text: self = .text(try String(row: row, column: column))
    case .blob: self = .blob(try [UInt8](row: row, column: column))
    case .null: self = .null
    }
  }
}
