import Platform

extension JournalError.Reason {
  init(_ error: DatabaseError) {
    switch error.systemCode {
    case ENOSPC, EDQUOT, EFBIG: self = .full
    case EACCES, EPERM: self = .forbidden
    case EROFS: self = .readOnly
    case ENOENT, ENOTDIR: self = .missing
    default: self.init(code: error.code)
    }
  }

  private init(code: ResultCode) {
    switch code {
    case .cannotOpenDirectory: self = .isDirectory
    case .readOnlyMoved: self = .replaced
    case ResultCode.notADatabase: self = .notADatabase
    // A value that is not of its column's kind is damage too: the tables refuse to store one.
    case ResultCode.corrupt, ResultCode.mismatch: self = .damaged
    case ResultCode.busy, ResultCode.locked: self = .busy
    case ResultCode.full: self = .full
    case ResultCode.permission: self = .forbidden
    case ResultCode.readOnly: self = .readOnly
    default: self = .failed
    }
  }
}
