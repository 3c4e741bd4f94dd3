import PlanReading
import ProgressJournal
package import RoadmapModel

extension PlanShelf {
  /// A plan's name, and what it is to those that had it before.
  package struct Named {
    package let id: PlanID
    /// The removed plan of that name whose text it is.
    package let same: PlanID?
    /// The removed plan of that name that progress is waiting for, the last of several.
    package let waiting: PlanID?
    /// How to begin without that progress, where the removed plan had a different text.
    package let anew: Anew?
    /// A removed plan of that name, of which nothing was done, had other lines: this is none of its edits.
    package var isAnother = false
  }

  package enum Anew: Hashable {
    /// Under another name.
    case named(PlanID)
    /// Under the same one, since its user asked for that: as a plan of its own.
    case asAnother
  }

  /// What a plan in a file is called: the asked name, or one after its file. A name whose plan was removed
  /// is free again.
  package func name(
    _ source: PlanChange.Source, asked: String?, file: String, folder: String?,
    commandNames: [String] = [], random: RandomSource
  ) throws -> Named {
    let library = try self.library()
    let begun = try plansUnderWay()
    let waiting = Set(begun.map(\.description))
    func isWaiting(_ id: PlanID) -> Bool {
      library[named: id] == nil && waiting.contains(id.description)
    }
    let naming = PlanNaming(
      commandNames: commandNames, isTaken: { library[named: $0] != nil },
      isLost: { library[named: $0].map { self.isLost($0.origin) } ?? false })
    let fresh = PlanNaming(isTaken: { library[named: $0] != nil || isWaiting($0) })
    let id: PlanID
    do throws(PlanNaming.Refusal) {
      id = try naming.name(
        asked: asked, file: file, title: source.plan.title, folder: folder, known: isWaiting)
    } catch {
      // A name that a removed plan's progress waits for is no free one.
      guard case .isTaken(let id, let isLost, _) = error else { throw error }
      throw PlanNaming.Refusal.isTaken(id, isLost: isLost, other: fresh.other(id))
    }
    let removed = library[named: id] == nil ? try removedPlans(named: id) : []
    let same = try plan(of: removed, like: source)
    func named(_ anew: Anew?) -> Named {
      Named(id: id, same: same, waiting: removed.first, anew: anew)
    }
    if same == nil, library[named: id] == nil, !isWaiting(id),
      try hasOtherLines(source, than: self.id(named: id, random: random))
    {
      var other = named(nil)
      other.isAnother = true
      return other
    }
    guard same == nil, isWaiting(id),
      try !isSame(source, try self.id(named: id, random: random))
    else { return named(nil) }
    // A plan of the program's keeps its name, and so does one from before plans had ids of their own.
    let own = try self.id(named: id, random: random)
    if asked != nil, own.isMarked { return named(.asAnother) }
    return named(PlanID(fresh.other(id)).map(Anew.named))
  }

  /// Whether a plan's file is not where it was, or on another machine.
  private func isLost(_ origin: PlanOrigin) -> Bool {
    switch origin {
    case .elsewhere: return true
    case .bundled: return false
    case .file(let path):
      if case .unreadable(_, isMissing: true) = sources.readFile(path) { return true }
      return false
    }
  }

  /// The removed plans of a name that have progress, the last one first: others may have had the name
  /// since.
  private func removedPlans(named name: PlanID) throws -> [PlanID] {
    guard let journal else { return [] }
    let listed = Set(try library().entries.map(\.id))
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
  func removedPlan(named name: PlanID, like source: PlanChange.Source) throws -> PlanID? {
    try plan(of: removedPlans(named: name), like: source)
  }

  private func plan(of removed: [PlanID], like source: PlanChange.Source) throws -> PlanID? {
    for plan in removed where try isSame(source, plan) { return plan }
    return nil
  }

  /// Whether less than half of the lines are those of a removed plan, which may be put back on the list here
  /// or on another machine.
  func hasOtherLines(_ source: PlanChange.Source, than own: PlanID) throws -> Bool {
    guard own.isMarked, let journal, let plan = try? PlanReader.read(source.bytes, id: own),
      let change = try PlanChange(
        PlanChange.Source(plan: plan, bytes: source.bytes, origin: source.origin), in: journal,
        day: time.day)
    else { return false }
    let kept = change.match.items.count { $0.old.map { !change.old[$0].isGone } ?? false }
    return kept * 4 < change.old.count { !$0.isGone } + change.new.count
  }

  /// Whether a text is that of a removed plan, edited or not.
  private func isSame(_ source: PlanChange.Source, _ own: PlanID) throws -> Bool {
    guard let plan = try? PlanReader.read(source.bytes, id: own) else { return true }
    return try isSamePlan(
      PlanChange.Source(plan: plan, bytes: source.bytes, origin: source.origin))
  }
}

extension PlanShelf {
  /// The id for a plan that is to be added under a name: that of the plan which had it before and is
  /// on the list no more, or that of a plan whose file is tied anew, else one of its own. `isAnother`: it is
  /// not the plan that had the name.
  package func id(
    named name: PlanID, isAnother: Bool = false, random: RandomSource
  ) throws -> PlanID {
    if isAnother { return PlanID(name, mark: ItemKey(bits: random.next())) }
    if let listed = try library().entries.first(where: { $0.id.description == name.description }) {
      return listed.id
    }
    if sources.bundled.contains(where: { $0.id == name }) { return name }
    // One whose adding was undone has no claim to a name that another one had before.
    let removed = try journal?.planFacts().listed.map(\.plan) ?? []
    let known = try removed + (journal?.knownPlans() ?? []).filter { !removed.contains($0) }
    let named = known.filter { $0.description == name.description }
    if let plan = named.last(where: removed.contains) ?? named.last { return plan }
    return PlanID(name, mark: ItemKey(bits: random.next()))
  }
}
