import ProgressJournal
package import RoadmapModel

extension PlanShelf {
  /// What is exported where no plan is named: those that the user added or began.
  package func ownEntries(of library: PlanLibrary) throws -> [PlanLibrary.Entry] {
    let begun = try plansUnderWay()
    return library.entries.filter { $0.origin != .bundled || begun.contains($0.id) }
  }

  /// All that the journal holds of these plans; of everything where `plans` is `nil`.
  package func document(of plans: Set<PlanID>?) throws -> ExchangeDocument {
    guard let journal else { return ExchangeDocument() }
    return try journal.read {
      try ExchangeDocument(of: journal, plans: plans)
    }
  }
}
