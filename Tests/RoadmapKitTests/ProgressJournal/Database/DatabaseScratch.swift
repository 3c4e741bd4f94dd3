import RoadmapKit

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A directory of a test's own, gone with the last reference to it.
final class DatabaseScratch: Sendable {
  let directory: String

  init() {
    var template = Array("/tmp/roadmap-database-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { fatalError("no temporary directory") }
    directory = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { Self.remove(directory) }

  func path(_ name: String = "a.db") -> String { "\(directory)/\(name)" }

  func open(
    _ name: String = "a.db", _ mode: DatabaseConfiguration.Mode = .create(permissions: 0o600),
    durability: DatabaseConfiguration.Durability = .full, busyTimeout: Duration = .seconds(30)
  ) throws(DatabaseError) -> Database {
    try Database(
      .file(path(name)),
      DatabaseConfiguration(mode: mode, durability: durability, busyTimeout: busyTimeout))
  }

  func write(_ bytes: [UInt8], _ name: String = "a.db") {
    guard let file = fopen(path(name), "w") else { fatalError("cannot write \(name)") }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { fatalError("short write") }
  }

  func bytes(_ name: String = "a.db") -> [UInt8]? {
    guard let file = fopen(path(name), "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes
  }

  func permissions(_ name: String = "a.db") -> UInt32? {
    var status = stat()
    guard stat(path(name), &status) == 0 else { return nil }
    return UInt32(status.st_mode) & 0o777
  }

  static func names(in directory: String) -> [String] {
    guard let stream = opendir(directory) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  private static func remove(_ path: String) {
    for name in names(in: path) { remove("\(path)/\(name)") }
    if unlink(path) != 0 { rmdir(path) }
  }
}

/// A refusal of the program's own, beside SQLite's, as a caller of the database would have.
enum SampleFailure: DatabaseFailure, Equatable {
  case refused
  case database(DatabaseError)

  init(_ error: DatabaseError) { self = .database(error) }
}

extension Database {
  /// A database in memory with a table or two.
  static func sample(_ schema: String) throws(DatabaseError) -> Database {
    let database = try Database(.memory, DatabaseConfiguration(mode: .readWrite))
    try database.change(schema)
    return database
  }

  func change(_ script: String) throws(DatabaseError) {
    try write { () throws(DatabaseError) in try runScript(script) }
  }

  func count(_ table: String) throws(DatabaseError) -> Int {
    try value("SELECT count(*) FROM \(table)") ?? -1
  }

  func integers(_ sql: String) throws(DatabaseError) -> [Int] {
    try rows(sql) { row throws(DatabaseError) in try row.value(0) }
  }
}

/// The error that a body throws; `nil` where it throws none.
func failure<Failure: Error>(_ body: () throws(Failure) -> Void) -> Failure? {
  do throws(Failure) {
    try body()
    return nil
  } catch {
    return error
  }
}

/// For tests of traps: Swift's own report of a crash takes many seconds.
func trapWithoutBacktrace() {
  signal(SIGILL, SIG_DFL)
  signal(SIGTRAP, SIG_DFL)
}

/// Runs a body on so many threads at once and gives back what each made. Threads, since tasks would
/// share as many as there are cores.
func onThreads<Result: Sendable>(
  _ count: Int, _ body: @escaping @Sendable (Int) -> Result
) -> [Result] {
  let slots = (0..<count).map { _ in ThreadSlot<Result>() }
  let threads = slots.enumerated().map { index, slot in
    let work = Unmanaged.passRetained(ThreadWork { slot.result = body(index) })
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let code = pthread_create(
      &thread, nil,
      { work in
        #if canImport(Darwin)
          Unmanaged<ThreadWork>.fromOpaque(work).takeRetainedValue().run()
        #else
          if let work { Unmanaged<ThreadWork>.fromOpaque(work).takeRetainedValue().run() }
        #endif
        return nil
      }, work.toOpaque())
    precondition(code == 0, "no thread")
    return thread
  }
  for thread in threads {
    #if canImport(Darwin)
      if let thread { pthread_join(thread, nil) }
    #else
      pthread_join(thread, nil)
    #endif
  }
  return slots.compactMap { $0.result }
}

/// Read only after its thread was joined.
private final class ThreadSlot<Result: Sendable>: @unchecked Sendable {
  var result: Result?
}

private final class ThreadWork: Sendable {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}
