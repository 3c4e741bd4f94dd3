import ProgressJournal
import RoadmapModel

extension Roadmap {
  /// What an import added.
  public struct Import: Sendable, Hashable {
    /// Events that were not here yet.
    public let events: Int
    /// Plans that have a text since.
    public let texts: Int
    /// Events that were left out, since they are dated more than a year ahead: a clock was wrong, here or
    /// where they were recorded.
    public let left: Int
  }

  /// Progress for other programs, of some plans, or of all that the user added or began; as JSON, of
  /// everything where none is named. Markdown is the text of one plan.
  public func export(
    _ format: ExportFormat, plans names: [String] = []
  ) throws(RoadmapError) -> Export {
    var plans: [ReadPlan] = []
    // What is edited in files is taken up first, as everywhere.
    for entry in try exported(names, format) { plans.append(try read(entry)) }
    return try asking {
      try shelf.exporting.export(
        format, of: format == .json && names.isEmpty ? nil : plans, dayOf: dayOf)
    }
  }

  /// Adds what an export in JSON holds and this journal does not. What is here already stays, so that
  /// a second time changes nothing; an export with anything wrong in it is refused as a whole.
  @discardableResult
  public func importExport(_ bytes: [UInt8]) throws(RoadmapError) -> Import {
    let taken = try asking { try shelf.importing.take(export: bytes) }
    return Import(events: taken.events, texts: taken.texts, left: taken.left)
  }

  private func exported(
    _ names: [String], _ format: ExportFormat
  ) throws(RoadmapError) -> [PlanLibrary.Entry] {
    let library = try library()
    guard names.isEmpty else {
      var entries: [PlanLibrary.Entry] = []
      for name in names {
        let named = try entry(name)
        if !entries.contains(where: { $0.id == named.id }) { entries.append(named) }
      }
      return entries
    }
    if format == .json { return library.entries }
    return try asking { try shelf.plans.own(of: library) }
  }
}
