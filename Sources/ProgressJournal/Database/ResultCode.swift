import CSQLite

/// What a call into SQLite came to: a primary code in the low byte, and above it what narrows it.
package struct ResultCode: RawRepresentable, Hashable, Sendable {
  package let rawValue: Int32

  package init(rawValue: Int32) { self.rawValue = rawValue }

  package var primary: ResultCode { ResultCode(rawValue: rawValue & 0xFF) }

  /// A primary code matches all that extend it; an extended one only itself.
  package static func ~= (pattern: ResultCode, code: ResultCode) -> Bool {
    pattern == code || pattern == code.primary
  }
}

extension ResultCode {
  package static let error = ResultCode(rawValue: SQLITE_ERROR)
  package static let permission = ResultCode(rawValue: SQLITE_PERM)
  package static let busy = ResultCode(rawValue: SQLITE_BUSY)
  package static let locked = ResultCode(rawValue: SQLITE_LOCKED)
  package static let noMemory = ResultCode(rawValue: SQLITE_NOMEM)
  package static let readOnly = ResultCode(rawValue: SQLITE_READONLY)
  package static let inputOutput = ResultCode(rawValue: SQLITE_IOERR)
  package static let corrupt = ResultCode(rawValue: SQLITE_CORRUPT)
  package static let full = ResultCode(rawValue: SQLITE_FULL)
  package static let cannotOpen = ResultCode(rawValue: SQLITE_CANTOPEN)
  package static let constraint = ResultCode(rawValue: SQLITE_CONSTRAINT)
  package static let mismatch = ResultCode(rawValue: SQLITE_MISMATCH)
  package static let notADatabase = ResultCode(rawValue: SQLITE_NOTADB)
}

extension ResultCode {
  // SQLite writes these as shifts, which Swift does not import.
  package static let cannotOpenDirectory = cannotOpen.extended(2)
  package static let readOnlyMoved = readOnly.extended(4)
  package static let abortedByRollback = ResultCode(rawValue: SQLITE_ABORT).extended(2)

  private func extended(_ detail: Int32) -> ResultCode {
    ResultCode(rawValue: rawValue | detail << 8)
  }
}

extension ResultCode: CustomStringConvertible {
  package var description: String { name ?? "SQLite result \(rawValue)" }
}
