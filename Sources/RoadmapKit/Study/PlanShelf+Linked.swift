import ProgressJournal
import RoadmapModel

extension PlanShelf {
  /// Those of some plans that are on the list, or come with the program.
  func known(_ plans: Set<PlanID>) throws(JournalError) -> Set<PlanID> {
    guard !plans.isEmpty else { return [] }
    return plans.intersection(try library().entries.map(\.id))
  }

  /// What a plan's text says of its items, and what follows in those that the user linked to them: a tick
  /// given in an editor counts for both, as one that a command gives does.
  static func withLinked(_ facts: [Fact], in writer: Journal) throws(JournalError) -> [Fact] {
    guard facts.contains(where: { $0.item != nil }) else { return facts }
    let links = try writer.links()
    return facts
      + (try LinkedFacts(following: facts, links) { item throws(JournalError) in
        try writer.progress(of: item)
      }).facts
  }
}
