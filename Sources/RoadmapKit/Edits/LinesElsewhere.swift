import PlanMatching
import PlanReading
import ProgressJournal
package import RoadmapModel

/// Lines that were done in one plan, which has them no longer, and are open in another: they went from its file
/// to the other's. Nothing is ticked with that, and nothing is lost without a word.
package struct LinesElsewhere: Equatable, Sendable {
  package struct Line: Hashable, Sendable {
    /// What to type for the open one.
    package let address: String
    package let text: String
    /// The plan that it was done in, and when, if that is known.
    package let plan: PlanID
    package let day: Day?
  }

  package private(set) var lines: [Line] = []

  /// `nil` where an edit brought no such line, and took none away. The change is stored by now.
  init?(_ change: PlanChange, in journal: Journal) throws {
    let id = change.source.plan.id
    let plan = change.shelved.plan
    var added: [String: Int] = [:]
    for (index, item) in change.match.items.enumerated() where item.fate == .new {
      if plan.isLeaf(index) { added[LineWords.of(change.new[index].text)] = index }
    }
    var lost: [String: Day?] = [:]
    let progress = try journal.progress(of: id)
    for (index, item) in change.match.olds.enumerated() where item.new == nil {
      let old = change.old[index]
      if !old.isGone, let done = progress[old.key]?.done { lost[LineWords.of(old.text)] = done.day }
    }
    let words = Set(added.keys).union(lost.keys)
    guard !words.isEmpty else { return nil }
    let listed = Set(try journal.planFacts().listed.filter { $0.origin != nil }.map(\.plan))
    var found: [(line: Line, from: PlanID, to: PlanID)] = []
    let others = try journal.itemsElsewhere(than: id, alsoOpen: !lost.isEmpty) {
      words.contains(LineWords.of($0))
    }
    for other in others where listed.contains(other.reference.plan) {
      let known = try journal.progress(of: other.reference)
      let (there, text) = (other.reference.plan, LineWords.of(other.text))
      if other.isGone, let index = added[text], let done = known.done,
        progress[change.shelved.itemKeys[index]] == nil
      {
        let address = plan.address(ofItem: index).description
        found.append(
          (Line(address: address, text: other.text, plan: there, day: done.day), there, id))
      } else if !other.isGone, known.state == .open, let day = lost[text] {
        found.append(
          (Line(address: other.address, text: other.text, plan: id, day: day), id, there))
      }
    }
    // Each plan has a "Read" somewhere: that one went is said by what went with it. One that only vanished here
    // may have a namesake there that was there before, such as "Vocabulary".
    let ways = Set(
      found.filter {
        Surroundings.areNeedless(for: $0.line.text)
          || $0.to == id && Surroundings.saysSubject($0.line.text)
      }.map { [$0.from, $0.to] })
    lines = found.filter { ways.contains([$0.from, $0.to]) }.map(\.line)
    if lines.isEmpty { return nil }
    // A line that stood in several plans is one line, done when it was first.
    lines.sort {
      ($0.address, $0.day ?? .unknown, $0.plan) < ($1.address, $1.day ?? .unknown, $1.plan)
    }
    var told: Set<String> = []
    lines = lines.filter { told.insert($0.address).inserted }
  }
}
