import PlanReading
import ProgressJournal
import RoadmapModel

extension Roadmap {
  /// Looks over the journal and the files of its plans, and changes nothing. Of a journal that nothing
  /// was recorded in yet, all is well.
  public func diagnose() throws(RoadmapError) -> [Diagnosis.Problem] {
    try asking { () throws(JournalError) in try shelf.diagnose()?.problems ?? [] }
  }

  /// Makes all progress anew of the events, and what the file's form lacks. Gives how many items have
  /// another progress since: none, where all was well.
  @discardableResult
  public func rebuild() throws(RoadmapError) -> Int {
    guard shelf.journal != nil else { return 0 }
    return try asking { () throws(JournalError) in try shelf.rebuild().changed.count }
  }
}
