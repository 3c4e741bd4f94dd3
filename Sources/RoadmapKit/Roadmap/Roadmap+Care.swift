import PlanReading
import ProgressJournal
import RoadmapModel

extension Roadmap {
  /// Looks over the journal and the files of its plans, and changes nothing. Of a journal that nothing
  /// was recorded in yet, all is well.
  public func diagnose() throws(RoadmapError) -> [Diagnosis.Problem] {
    try asking { try shelf.care.diagnose()?.problems ?? [] }
  }

  /// Makes all progress anew of the events, and what the file's form lacks. Gives how many items have
  /// another progress since: none, where all was well.
  @discardableResult
  public func rebuild() throws(RoadmapError) -> Int {
    guard shelf.journal != nil else { return 0 }
    return try asking { try shelf.care.rebuild().changed.count }
  }

  /// Removes for good all that was ever recorded of the plans of this name, those that were removed too,
  /// and tells the user's other machines to do the same. Gives how many events went; their exports and
  /// backups still hold them.
  @discardableResult
  public func erase(_ name: String) throws(RoadmapError) -> Int {
    let count = try asking { try shelf.care.erase(named: name) }
    guard let count else { throw RoadmapError(cause: .noPlan(name)) }
    return count
  }

  /// Copies the journal to a file that does not exist yet. Others can go on writing meanwhile.
  public func backUp(to file: String) throws(RoadmapError) {
    try asking { try Journal(path: path, .reading).backUp(to: .file(Array(file.utf8))) }
  }

  /// Puts a backup in the place of a journal, which nobody has open. Gives where the file that was there
  /// is kept; `nil` where there was none.
  @discardableResult
  public static func restore(_ backup: String, to journal: String) throws(RoadmapError) -> String? {
    try asking { try Restore(from: backup, to: journal).kept?.text }
  }

  /// Makes a journal of what can be read of a damaged one, in its place. Gives where the damaged file is
  /// kept, how many events were saved and how many are known to be lost; `nil` where nothing is damaged.
  @discardableResult
  public static func rescue(
    _ journal: String,
    random: @escaping @Sendable () -> UInt64 = { UInt64.random(in: .min ... .max) }
  ) throws(RoadmapError) -> (kept: String, saved: Int, lost: Int)? {
    let file = DatabaseLocation.file(Array(journal.utf8))
    guard !RescueInPlace.isNeedless(file) else { return nil }
    let rescue = try asking { try RescueInPlace(file, random: RandomSource(random)) }
    return (rescue.kept.text, rescue.rescue.eventCount, rescue.rescue.missingCount)
  }
}
