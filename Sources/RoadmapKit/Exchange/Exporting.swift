import ProgressJournal
package import RoadmapModel

/// Writes plans for other programs.
package struct Exporting {
  private let recorder: Recorder
  private let scopes: ReportScopes

  init(_ recorder: Recorder, _ scopes: ReportScopes) {
    (self.recorder, self.scopes) = (recorder, scopes)
  }

  /// These plans for another program; as JSON, everything where they are `nil`. `dayOf`: the user's day at
  /// a time.
  package func export(
    _ format: ExportFormat, of plans: [ReadPlan]?, dayOf: @escaping (Instant) -> Day
  ) throws -> Export {
    func scope() throws -> ExportScope { try self.scope(plans ?? []) }
    switch format {
    case .json:
      return Export(bytes: try document(of: plans.map { Set($0.map(\.plan.id)) }).bytes)
    case .csv: return Export(bytes: CSVExport.bytes(try scope()))
    case .calendar(let items, let todos):
      let scope = try scope()
      return Export(
        bytes: CalendarExport(withItems: items, withTodos: todos, dayOf: dayOf).bytes(scope),
        unscheduled: scope.plans.filter(\.calendarSections.isEmpty).map(\.plan.id))
    case .taskwarrior:
      return Export(bytes: TaskwarriorExport(dayOf: dayOf).bytes(try scope()))
    case .todoTxt: return Export(bytes: TodoTxtExport.bytes(try scope()))
    case .html: return Export(bytes: ReportPage(try scope()).bytes)
    case .markdown(let dates):
      let plans = try scope().plans
      if let plan = plans.first, plans.count == 1 {
        let result = MarkdownExport.result(plan, dates: dates)
        return Export(bytes: result.bytes, unsaid: result.unsaid)
      }
    }
    throw Export.Failure.notOnePlan(plans?.count ?? 0)
  }

  /// What is exported of these plans.
  private func scope(_ sources: [ReadPlan]) throws -> ExportScope {
    var histories: [PlanID: ItemHistory] = [:]
    for source in sources where source.plan.study.isTracked {
      histories[source.plan.id] = ItemHistory(try recorder.journal?.log(plan: source.plan.id) ?? [])
    }
    return ExportScope(try scopes.scope(only: sources), histories: histories)
  }

  /// All that the journal holds of these plans; of everything where `plans` is `nil`.
  private func document(of plans: Set<PlanID>?) throws -> ExchangeDocument {
    guard let journal = recorder.journal else { return ExchangeDocument() }
    return try journal.read { try ExchangeDocument(of: journal, plans: plans) }
  }
}
