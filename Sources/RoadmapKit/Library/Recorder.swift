package import ProgressJournal
package import RoadmapModel

/// A command's journal, and the time that it records at. The journal is opened for writing when
/// something is to be recorded.
package final class Recorder {
  /// `nil` where there is none yet.
  package private(set) var journal: Journal?
  package let time: RecordingTime
  private let openForWriting: () throws -> Journal
  private let tellSaved: (Bool) -> Void

  package init(
    _ journal: Journal?, at time: RecordingTime, openForWriting: @escaping () throws -> Journal,
    tellSaved: @escaping (Bool) -> Void = { _ in }
  ) {
    (self.journal, self.time, self.openForWriting) = (journal, time, openForWriting)
    self.tellSaved = tellSaved
  }

  /// The journal, made or opened anew where it was for reading so far.
  package func beginWriting() throws -> Journal {
    if let journal, journal.isWritable { return journal }
    let writer = try openForWriting()
    journal?.close()
    journal = writer
    return writer
  }

  /// Records what the user asked for: that it is saved is told where it is, since whatever fails after that
  /// takes nothing of it back.
  func saving<Result>(_ body: (Journal) throws -> Result) throws -> Result {
    let writer = try beginWriting()
    guard !writer.isWriting else { return try body(writer) }
    let before = writer.recorded
    tellSaved(false)
    let result = try body(writer)
    tellSaved(writer.recorded > before)
    return result
  }

  /// Writes beside a journal that stays open for reading.
  func writingOnce<Result>(_ body: (Journal) throws -> Result) throws -> Result {
    if let journal, journal.isWritable { return try journal.write { try body(journal) } }
    let writer = try openForWriting()
    defer { writer.close() }
    return try writer.write { try body(writer) }
  }

  /// Records facts as one action.
  @discardableResult
  func record(_ facts: [Fact], in writer: Journal) throws -> ActionRecord {
    try writer.record(facts, at: time.instant, day: time.day)
  }

  /// Lets go of the journal; nothing else may be asked afterwards.
  package func close() { journal?.close() }
}

extension Journal {
  var isWritable: Bool { random != nil }
}
