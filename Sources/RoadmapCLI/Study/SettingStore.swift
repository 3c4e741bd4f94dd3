import RoadmapKit

/// The settings in the journal, which need not exist yet.
struct SettingStore {
  let context: CommandContext

  init(_ context: CommandContext) { self.context = context }

  func read() throws(CommandError) -> [String: String] {
    let path = try StorePath.path(context.environment)
    guard context.environment.isThere(path) else { return [:] }
    return try asking { () throws(JournalError) in
      let journal = try Journal(at: path, .reading)
      defer { journal.close() }
      return try journal.settings()
    }
  }

  /// `nil` takes the setting back.
  func set(_ name: String, to value: String?) throws(CommandError) {
    let path = try StorePath.path(context.environment)
    let random = RandomSource(context.environment.random)
    try asking { () throws(JournalError) in
      let journal = try Journal(at: path, .writing(random))
      defer { journal.close() }
      try journal.set(name, to: value)
    }
  }

  private func asking<Result>(
    _ body: () throws(JournalError) -> Result
  ) throws(CommandError) -> Result {
    do throws(JournalError) { return try body() } catch { throw CommandError(error) }
  }
}
