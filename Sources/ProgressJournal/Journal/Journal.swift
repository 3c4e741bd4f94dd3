package import RoadmapModel

/// The record of what was done: events in a file, and what they add up to. It belongs to one thread.
///
/// Each call is atomic. Several reads that belong together go into one `read`, reads and the writes
/// that follow from them into one `write`.
package final class Journal {
  package enum Mode: Sendable {
    /// Not a byte of the file is changed, unless an earlier version wrote it: then it is brought up to
    /// date first, with a backup. Where there is no file, or an empty one, `.missing` is thrown.
    case reading
    /// A missing file is made, and its directory too, for this user alone.
    case writing(RandomSource)
  }

  /// For messages; the bytes of a path need not be UTF-8.
  package let path: String
  let location: DatabaseLocation
  package let random: RandomSource?
  /// Reads the texts of plans that are kept.
  let reader: any PlanTextReader
  let database: Database
  /// The plans of which this command has recorded something itself.
  var touched: Set<PlanID> = []
  /// How many events this command has recorded so far.
  package internal(set) var recorded = 0
  /// What is recorded together is one action, whose id the first of it has made.
  var together: Together?

  struct Together { var action: ActionID? }

  /// `migrator`: with a schema of other versions, for tests of migrations.
  package init(
    _ location: DatabaseLocation, _ mode: Mode, _ reader: any PlanTextReader,
    _ migrator: Migrator = .journal, patience: Patience = Patience()
  ) throws(JournalError) {
    self.location = location
    self.reader = reader
    path = location.text
    switch mode {
    case .reading:
      random = nil
      database = try JournalFile(location, migrator, patience).openForReading()
    case .writing(let random):
      self.random = random
      database = try JournalFile(location, migrator, patience).openForWriting()
    }
  }

  /// `nil` where the file that is opened for reading is missing, or empty.
  package static func ifThere(
    _ opened: @autoclosure () throws(JournalError) -> Journal
  ) throws(JournalError) -> Journal? {
    do throws(JournalError) { return try opened() } catch {
      guard error.reason == .missing else { throw error }
      return nil
    }
  }

  private init(reading other: Journal) {
    (path, location, random, reader) = (other.path, other.location, nil, other.reader)
    database = other.database
  }

  /// The same open file for one who only reads.
  package var readingOnly: Journal { Journal(reading: self) }

  /// Whether a `write` is going on.
  package var isWriting: Bool { database.access.isWriting }

  /// Lets go of the file; nothing else may be asked afterwards.
  package func close() { database.close() }

  /// Runs the closure over one state of the journal, whatever others write meanwhile. Recording
  /// inside of it is a programmer's mistake.
  package func read<Result, Failure: JournalFailure>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try carrying { () throws(TransactionFailure<Failure>) in
      try database.read { () throws(TransactionFailure<Failure>) in
        try TransactionFailure.carry(body)
      }
    }
  }

  /// Runs the closure in one transaction that nobody else can write beside: all of it is kept, or,
  /// where the closure throws, nothing.
  package func write<Result, Failure: JournalFailure>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let database = writable
    return try carrying { () throws(TransactionFailure<Failure>) in
      try database.write { () throws(TransactionFailure<Failure>) in
        try TransactionFailure.carry(body)
      }
    }
  }

  /// The same for one that throws errors of any type.
  package func read<Result>(_ body: () throws -> Result) throws -> Result {
    try PassingFailure.unwrapped { () throws(PassingFailure) in
      try read { () throws(PassingFailure) in try PassingFailure.wrapped(body) }
    }
  }

  /// The same for one that throws errors of any type.
  package func write<Result>(_ body: () throws -> Result) throws -> Result {
    try PassingFailure.unwrapped { () throws(PassingFailure) in
      try write { () throws(PassingFailure) in try PassingFailure.wrapped(body) }
    }
  }

  func carrying<Result, Failure: JournalFailure>(
    _ body: () throws(TransactionFailure<Failure>) -> Result
  ) throws(Failure) -> Result {
    do throws(TransactionFailure<Failure>) {
      return try body()
    } catch {
      switch error {
      case .database(let error): throw Failure(JournalError(error, path: path))
      case .body(let error): throw error
      }
    }
  }
}

@available(*, unavailable)
extension Journal: Sendable {}

/// What ends a transaction: the database's error, or the closure's own, which has to get through code that
/// throws those of the database.
indirect enum TransactionFailure<Failure: JournalFailure>: DatabaseFailure {
  case database(DatabaseError)
  case body(Failure)

  init(_ error: DatabaseError) { self = .database(error) }

  static func carry<Result>(
    _ body: () throws(Failure) -> Result
  ) throws(TransactionFailure) -> Result {
    do throws(Failure) { return try body() } catch { throw .body(error) }
  }
}

/// An error of any type on its way out of a transaction.
private struct PassingFailure: JournalFailure {
  let error: any Error

  init(_ error: JournalError) { self.error = error }

  private init(any error: any Error) { self.error = error }

  static func wrapped<Result>(_ body: () throws -> Result) throws(PassingFailure) -> Result {
    do { return try body() } catch { throw PassingFailure(any: error) }
  }

  static func unwrapped<Result>(_ body: () throws(PassingFailure) -> Result) throws -> Result {
    do throws(PassingFailure) { return try body() } catch { throw error.error }
  }
}

extension Journal {
  /// The open file of a journal that is open for writing; to write to another is a programmer's
  /// mistake.
  var writable: Database {
    guard random != nil else { preconditionFailure("\(path) is open for reading") }
    return database
  }

  var catalogueTable: CatalogueTable { CatalogueTable(database, reader) }

  func reading<Result>(
    _ body: (Database) throws(DatabaseError) -> Result
  ) throws(JournalError) -> Result {
    try JournalError.about(location) { () throws(DatabaseError) in
      try database.read { () throws(DatabaseError) in try body(database) }
    }
  }

  /// One call of a table.
  func reading<Result>(
    _ call: @autoclosure () throws(DatabaseError) -> Result
  ) throws(JournalError) -> Result {
    try reading { _ throws(DatabaseError) in try call() }
  }

  /// One call of a table.
  func writing<Result>(
    _ call: @autoclosure () throws(DatabaseError) -> Result
  ) throws(JournalError) -> Result {
    try writing { _ throws(DatabaseError) in try call() }
  }

  func writing<Result>(
    _ body: (Database) throws(DatabaseError) -> Result
  ) throws(JournalError) -> Result {
    let database = writable
    return try JournalError.about(location) { () throws(DatabaseError) in
      try database.write { () throws(DatabaseError) in try body(database) }
    }
  }
}
