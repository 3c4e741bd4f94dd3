import ProgressJournal
import RoadmapModel

extension Roadmap {
  /// What other programs read.
  public enum ExportFormat: Sendable, Hashable, CaseIterable {
    /// Everything that the journal holds; ``Roadmap/importExport(_:)`` reads it.
    case json
    /// The text of one plan, with its boxes as they are.
    case markdown
    /// A row for each item, for spreadsheets.
    case csv
    /// The schedule, for calendars: iCalendar, an event for each innermost section.
    case calendar
    /// Tasks for `task import`.
    case taskwarrior
    /// Tasks for programs that read todo.txt.
    case todoTxt
    /// A report that stands alone in one file.
    case html
  }

  /// What an import added.
  public struct Import: Sendable, Hashable {
    /// Events that were not here yet.
    public let events: Int
    /// Plans that have a text since.
    public let texts: Int
  }

  /// Progress for other programs, of some plans, or of all that the user added or began. The same
  /// state gives the same bytes.
  public func export(
    _ format: ExportFormat, plans names: [String] = []
  ) throws(RoadmapError) -> [UInt8] {
    if format == .json { return try everything(of: names) }
    var sources: [ReadPlan] = []
    for entry in try exported(names) { sources.append(try read(entry)) }
    let scope = try asking { () throws(JournalError) in try shelf.exportScope(sources) }
    switch format {
    case .json: return []
    case .markdown:
      guard let plan = scope.plans.first, scope.plans.count == 1 else {
        throw RoadmapError(
          .refused, "Markdown is written one plan at a time; there are \(scope.plans.count).")
      }
      return MarkdownExport.result(plan, dates: .off).bytes
    case .csv: return CSVExport.bytes(scope)
    case .calendar: return CalendarExport().bytes(scope)
    case .taskwarrior: return TaskwarriorExport.bytes(scope)
    case .todoTxt: return TodoTxtExport.bytes(scope)
    case .html: return ReportPage(scope).bytes
    }
  }

  /// Adds what an export in JSON holds and this journal does not. What is here already stays, so that
  /// a second time changes nothing; an export with anything wrong in it is refused as a whole.
  @discardableResult
  public func importExport(_ bytes: [UInt8]) throws(RoadmapError) -> Import {
    do throws(PlanShelf.ImportFailure) {
      let taken = try shelf.take(export: bytes)
      return Import(events: taken.events, texts: taken.texts)
    } catch {
      switch error {
      case .journal(let error): throw RoadmapError(error)
      case .refused(let failure):
        throw RoadmapError(
          .refused, "This cannot be imported: \(failure.place): \(failure.reason).",
          underlying: failure)
      }
    }
  }

  private func exported(_ names: [String]) throws(RoadmapError) -> [PlanLibrary.Entry] {
    guard names.isEmpty else {
      var entries: [PlanLibrary.Entry] = []
      for name in names {
        let named = try entry(name)
        if !entries.contains(where: { $0.id == named.id }) { entries.append(named) }
      }
      return entries
    }
    let library = try library()
    return try asking { () throws(JournalError) in try shelf.ownEntries(of: library) }
  }

  private func everything(of names: [String]) throws(RoadmapError) -> [UInt8] {
    let entries = names.isEmpty ? try library().entries : try exported(names)
    // What is edited in files is taken up first, as everywhere.
    for entry in entries { _ = try read(entry) }
    let plans = names.isEmpty ? nil : Set(entries.map(\.id))
    return try asking { () throws(JournalError) in try shelf.document(of: plans).bytes }
  }
}
