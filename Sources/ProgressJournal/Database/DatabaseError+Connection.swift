import CSQLite
import Platform

extension DatabaseError {
  /// The last failure of a connection.
  init(_ connection: OpaquePointer, _ activity: Activity) {
    // Before any other call can set it.
    let number = errno
    let code = ResultCode(rawValue: sqlite3_extended_errcode(connection))
    self.init(
      code: code, message: String(cString: sqlite3_errmsg(connection)), activity: activity,
      systemCode: Self.systemCode(of: code, connection, last: number))
  }

  /// SQLite keeps the system's number for these two only; for others it would be a stale one. Where
  /// a commit fails to write, it keeps none: the system's own is still that of the write.
  private static func systemCode(
    of code: ResultCode, _ connection: OpaquePointer, last number: Int32
  ) -> Int32 {
    switch code {
    case .cannotOpen: return sqlite3_system_errno(connection)
    case .inputOutput:
      let kept = sqlite3_system_errno(connection)
      return kept == 0 ? number : kept
    default: return 0
    }
  }
}
