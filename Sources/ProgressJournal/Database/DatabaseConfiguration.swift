/// How a database is opened.
package struct DatabaseConfiguration: Equatable, Sendable {
  package enum Mode: Equatable, Sendable {
    /// The file must exist. Nothing is written to it, though SQLite may make the two files that
    /// readers of a write-ahead log share.
    case readOnly
    /// As `readOnly`, for a file in a directory that cannot be written to, where no reader can share a
    /// log: no lock is taken and no log is looked for. The caller knows that there is none and that
    /// nobody writes.
    case immutable
    /// The file must exist and be writable: one that can only be read is refused.
    case readWrite
    /// As `readWrite`, and a missing file is made with these permissions, which its companions
    /// (log and shared memory) take over.
    case create(permissions: UInt16)
    /// As `create`, for a file of the program's own beside another: nothing may be there yet, not
    /// even a link that leads nowhere, through which some other file would be written.
    case createNew(permissions: UInt16)

    var isForReading: Bool { self == .readOnly || self == .immutable }
  }

  package enum Durability: Equatable, Sendable {
    /// As the file and the build of SQLite have it.
    case asFound
    /// A write-ahead log and a flush to the disk at each commit: what was committed outlives a
    /// power cut. Has no effect on a connection that only reads.
    case full
  }

  package var mode: Mode
  package var durability: Durability
  /// How long a lock that another connection holds is waited for before `SQLITE_BUSY`.
  package var busyTimeout: Duration

  package init(
    mode: Mode, durability: Durability = .full, busyTimeout: Duration = .seconds(30)
  ) {
    self.mode = mode
    self.durability = durability
    self.busyTimeout = busyTimeout
  }

  var busyMilliseconds: Int32 {
    let parts = busyTimeout.components
    let whole = parts.seconds.multipliedReportingOverflow(by: 1000)
    let part = parts.attoseconds / 1_000_000_000_000_000
    return whole.overflow ? .max : Int32(clamping: max(0, whole.partialValue + part))
  }
}
