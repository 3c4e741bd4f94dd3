import CommandLineKit
import RoadmapKit

/// The settings in the journal, which need not exist yet.
struct SettingStore {
  let context: CommandContext

  init(_ context: CommandContext) { self.context = context }

  func read() throws(CommandError) -> [String: String] {
    let path = try StorePath.path(context.environment)
    guard context.environment.isThere(path) else { return [:] }
    return try asking { () throws(JournalError) in
      let journal = try Journal(at: path, .reading, context.patience(with: path))
      defer { journal.close() }
      return try journal.settings()
    }
  }

  /// One transaction, in which the value is decided: `nil` takes the setting back. Gives what was
  /// stored before it, and after it.
  func change(
    _ name: String, to value: ([String: String]) -> String?
  ) throws(CommandError) -> (before: [String: String], after: [String: String]) {
    let path = try StorePath.path(context.environment)
    let random = RandomSource(context.environment.random)
    let time = try Moment(context.environment).recordingTime
    let (result, overtaken) = try asking { () throws(JournalError) in
      let journal = try Journal(at: path, .writing(random), context.patience(with: path))
      defer { journal.close() }
      let result = try journal.write { () throws(JournalError) in
        let before = try journal.settings()
        try journal.set(name, to: value(before), at: time.instant, day: time.day)
        return (before: before, after: try journal.settings())
      }
      return (result, try journal.overtaken(at: time.instant))
    }
    if let overtaken { try context.report(overtaken: overtaken) }
    return result
  }

  private func asking<Result>(
    _ body: () throws(JournalError) -> Result
  ) throws(CommandError) -> Result {
    do throws(JournalError) { return try body() } catch { throw CommandError(error) }
  }
}
