import PlanMatching
import ProgressJournal
import RoadmapModel

/// Plans that were taken off the list, whose progress may go on with a text that is added.
package struct RemovedPlans {
  private let recorder: Recorder
  private let list: PlanList

  init(_ recorder: Recorder, _ list: PlanList) { (self.recorder, self.list) = (recorder, list) }

  private var journal: Journal? { recorder.journal }

  /// The removed plans of a name that have progress, the last one first: others may have had the name
  /// since.
  func plans(named name: PlanID) throws -> [PlanID] {
    guard let journal else { return [] }
    let listed = Set(try list.library().entries.map(\.id))
    var found: [PlanID] = []
    for plan in try journal.knownPlans().reversed()
    where plan.isMarked && !listed.contains(plan)
      && (plan.originalName == name.description || plan.description == name.description)
    {
      if try !journal.progress(of: plan).isEmpty { found.append(plan.called(name.description)) }
    }
    return found
  }

  /// The removed plan of a name whose text this is, edited or not.
  func plan(named name: PlanID, like source: PlanChange.Source) throws -> PlanID? {
    try plan(of: plans(named: name), like: source)
  }

  func plan(of removed: [PlanID], like source: PlanChange.Source) throws -> PlanID? {
    for plan in removed where try isSame(source, plan) { return plan }
    return nil
  }

  /// Whether less than half of the lines are those of a removed plan, which may be put back on the list here
  /// or on another machine.
  func hasOtherLines(_ source: PlanChange.Source, than own: PlanID) throws -> Bool {
    guard own.isMarked, let journal,
      let earlier = try? PlanChange.Source(source.bytes, id: own, at: source.origin),
      let change = try PlanChange(earlier, in: journal, day: recorder.time.day)
    else { return false }
    let kept = change.match.items.count { $0.old.map { !change.old[$0].isGone } ?? false }
    return kept * 4 < change.old.count { !$0.isGone } + change.new.count
  }

  /// Whether a text is that of a removed plan, edited or not.
  func isSame(_ source: PlanChange.Source, _ own: PlanID) throws -> Bool {
    let earlier = try? PlanChange.Source(source.bytes, id: own, at: source.origin)
    return try earlier.map { try isSame($0) } ?? true
  }

  /// Whether a text is that of the plan of its name which was removed. True where that plan has neither
  /// progress nor a schedule.
  ///
  /// Under the same title two thirds of both must be the same. Under another one, the file of before may
  /// have been edited up to a quarter; a file from elsewhere is a namesake as soon as a line of it is new:
  /// courses of one school share their first and their last lines. A course of another subject is another
  /// plan, unless they share lines that say what they are about.
  func isSame(_ source: PlanChange.Source) throws -> Bool {
    let id = source.plan.id
    guard let journal else { return true }
    let isScheduled = try journal.runs()[id] != nil
    let hasProgress = try !journal.progress(of: id).isEmpty
    guard isScheduled || hasProgress, let entry = try journal.catalogue(id),
      let change = try PlanChange(source, in: journal, day: recorder.time.day)
    else { return true }
    let both = change.old.count { !$0.isGone } + change.new.count
    let same = change.sameLines
    let shared = 2 * same.count
    let last = try journal.lastRead(entry)?.plan
    if let title = last?.titleWords, title == source.plan.titleWords {
      return shared * 3 >= both * 2
    }
    let saysItself = same.contains { Surroundings.areNeedless(for: change.new[$0].text) }
    if last?.titles(before: source.plan).areOther ?? false, !saysItself { return false }
    return entry.origin == source.origin ? shared * 4 >= both * 3 : shared == both
  }
}

extension PlanChange {
  /// The lines that the plan had, and those of which it is only asked whether they are, for what they stand
  /// below now.
  fileprivate var sameLines: [Int] {
    let kept = match.items.indices.filter { index in
      match.items[index].old.map { !old[$0].isGone } ?? false
    }
    let asked = match.questions.compactMap { question -> Int? in
      guard !old[question.old].isGone, let line = question.candidates.first?.new,
        question.candidates.count == 1, old[question.old].text == new[line].text
      else { return nil }
      return line
    }
    return Array(Set(kept + asked))
  }
}
