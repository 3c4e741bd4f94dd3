package import RoadmapModel

/// Why the journal's file cannot be used. Whatever the reason, nothing is half done.
package struct JournalError: Error, Equatable, Sendable {
  package indirect enum Reason: Equatable, Sendable {
    /// Written by a later version of the program.
    case newer(found: Int, known: Int)
    /// A sound database of another program.
    case foreign
    /// No database at all.
    case notADatabase
    /// Some of the file cannot be read.
    case damaged
    /// Nothing of a journal can be found in the file.
    case nothingLeft
    case missing
    /// The path leads to a directory.
    case isDirectory
    /// The directory for the file cannot be made; the system's error number.
    case noDirectory(Int32)
    /// The system lets this user not read, or not write.
    case forbidden
    case readOnly
    /// No space is left, or no more may be used.
    case full
    /// Another process held the file for too long.
    case busy
    /// Others have the file open that is to be replaced.
    case inUse
    /// The path leads to another file than the one that was opened.
    case replaced
    /// An earlier version's file could not be brought up to this one's.
    case notMigrated(String)
    /// An earlier version's file is not brought up to date, since no backup could be made at this path.
    case notBackedUp(String)
    /// An event from elsewhere claims a time that no clock shows.
    case incredibleEvent(EventID)
    /// A copy is not to replace a file that is there.
    case exists
    /// A backup without a journal in it, or the journal itself, is nothing to restore.
    case noBackup
    /// Anything else that SQLite or the system reports.
    case failed
  }

  /// One pointer: an error comes through many calls, and each would have code for copying its parts.
  private indirect enum Parts: Equatable {
    case parts(Reason, path: String, DatabaseError?)
  }
  private let parts: Parts

  package init(_ reason: Reason, path: String, report: DatabaseError? = nil) {
    parts = .parts(reason, path: path, report)
  }

  package var reason: Reason {
    switch parts {
    case .parts(let reason, _, _): reason
    }
  }

  /// The file.
  package var path: String {
    switch parts {
    case .parts(_, let path, _): path
    }
  }

  /// SQLite's own report, where there is one.
  package var report: DatabaseError? {
    switch parts {
    case .parts(_, _, let report): report
    }
  }
}

extension JournalError {
  init(_ error: DatabaseError, path: String) {
    self.init(Reason(error), path: path, report: error)
  }

  init(_ error: MigrationError, path: String) {
    switch error {
    case .newerThanProgram(let found, let known):
      self.init(.newer(found: found, known: known), path: path)
    case .foreignFile:
      self.init(.foreign, path: path)
    case .differentHistory:
      self.init(.foreign, path: path)
    case .brokenReferences(let migration, _):
      self.init(.notMigrated(migration), path: path)
    case .failed(let migration, let report):
      let reason = Reason(report)
      self.init(reason == .failed ? .notMigrated(migration) : reason, path: path, report: report)
    case .database(let report):
      self.init(report, path: path)
    }
  }

  /// Runs what throws SQLite's errors, and names the file they are about.
  static func about<Result>(
    _ location: DatabaseLocation, _ body: () throws(DatabaseError) -> Result
  ) throws(JournalError) -> Result {
    do throws(DatabaseError) {
      return try body()
    } catch {
      throw JournalError(error, path: location.text)
    }
  }

  static func migrating<Result>(
    _ location: DatabaseLocation, _ body: () throws(MigrationError) -> Result
  ) throws(JournalError) -> Result {
    do throws(MigrationError) {
      return try body()
    } catch {
      throw JournalError(error, path: location.text)
    }
  }
}

/// An error type that can carry the journal's, so that a command's closure may throw its own beside
/// them.
package protocol JournalFailure: Error {
  init(_ error: JournalError)
}

extension JournalFailure {
  /// Runs what asks the journal, for who throws errors of this type.
  package static func asking<Result>(
    _ body: () throws(JournalError) -> Result
  ) throws(Self) -> Result {
    do throws(JournalError) { return try body() } catch { throw Self(error) }
  }

  /// The same of one call.
  package static func asking<Result>(
    _ call: @autoclosure () throws(JournalError) -> Result
  ) throws(Self) -> Result {
    do throws(JournalError) { return try call() } catch { throw Self(error) }
  }
}

extension JournalError: JournalFailure {
  package init(_ error: JournalError) { self = error }
}
