import CSQLite

extension DatabaseError {
  /// The last failure of a connection.
  init(_ connection: OpaquePointer, _ activity: Activity) {
    let code = ResultCode(rawValue: sqlite3_extended_errcode(connection))
    self.init(
      code: code, message: String(cString: sqlite3_errmsg(connection)), activity: activity,
      systemCode: Self.systemCode(of: code, connection))
  }

  /// SQLite keeps the system's number for these two only; for others it would be a stale one.
  private static func systemCode(of code: ResultCode, _ connection: OpaquePointer) -> Int32 {
    switch code {
    case .cannotOpen, .inputOutput: sqlite3_system_errno(connection)
    default: 0
    }
  }
}
