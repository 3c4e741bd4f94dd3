import PlanReading
import ProgressJournal
import RoadmapModel

extension PlanShelf {
  /// Takes up the text that a plan's source has now, also where that was undone before, and gives what
  /// became of it; `nil` where the plan is as it was, or was never recorded. `isDry`: nothing is
  /// recorded.
  package func update(_ entry: PlanLibrary.Entry, isDry: Bool = false) throws -> PlanChange? {
    // What has its file on another machine is edited there.
    if entry.origin == .elsewhere { return nil }
    let (plan, bytes) = try sources.plan(entry.id, entry.origin)
    let source = PlanChange.Source(plan: plan, bytes: bytes, origin: entry.origin)
    guard let journal, try isChanged(source),
      let change = try PlanChange(source, in: journal, day: time.day)
    else { return nil }
    return isDry ? change : try takeQuietly(source)
  }
}
