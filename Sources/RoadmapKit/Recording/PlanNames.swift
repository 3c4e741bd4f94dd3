import PlanReading
import ProgressJournal
package import RoadmapModel

/// A plan's name, and what it is to those that had it before.
package struct PlanName {
  package let id: PlanID
  /// The removed plan of that name whose text it is.
  package let same: PlanID?
  /// The removed plan of that name that progress is waiting for, the last of several.
  package let waiting: PlanID?
  /// How to begin without that progress, where the removed plan had a different text.
  package let anew: Anew?
  /// A removed plan of that name, of which nothing was done, had other lines: this is none of its edits.
  package var isAnother = false

  package enum Anew: Hashable {
    /// Under another name.
    case named(PlanID)
    /// Under the same one, since its user asked for that: as a plan of its own.
    case asAnother
  }
}

/// What plans that are to be added are called, and known by.
package struct PlanNames {
  private let recorder: Recorder
  private let sources: PlanSources
  private let list: PlanList
  private let removed: RemovedPlans

  init(_ recorder: Recorder, _ sources: PlanSources, _ list: PlanList, _ removed: RemovedPlans) {
    (self.recorder, self.sources) = (recorder, sources)
    (self.list, self.removed) = (list, removed)
  }

  /// What a plan in a file is called: the asked name, or one after its file. A name whose plan was removed
  /// is free again.
  package func name(
    _ source: PlanChange.Source, asked: String?, file: String, folder: String?,
    commandNames: [String] = [], random: RandomSource
  ) throws -> PlanName {
    let library = try list.library()
    let begun = try list.underWay()
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
    let earlier = library[named: id] == nil ? try removed.plans(named: id) : []
    let same = try removed.plan(of: earlier, like: source)
    func named(_ anew: PlanName.Anew?) -> PlanName {
      PlanName(id: id, same: same, waiting: earlier.first, anew: anew)
    }
    if same == nil, library[named: id] == nil, !isWaiting(id),
      try removed.hasOtherLines(source, than: self.id(named: id, random: random))
    {
      var other = named(nil)
      other.isAnother = true
      return other
    }
    guard same == nil, isWaiting(id),
      try !removed.isSame(source, try self.id(named: id, random: random))
    else { return named(nil) }
    // A plan of the program's keeps its name, and so does one from before plans had ids of their own.
    let own = try self.id(named: id, random: random)
    if asked != nil, own.isMarked { return named(.asAnother) }
    return named(PlanID(fresh.other(id)).map(PlanName.Anew.named))
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

  /// The id for a plan that is to be added under a name: that of the plan which had it before and is
  /// on the list no more, or that of a plan whose file is tied anew, else one of its own. `isAnother`: it is
  /// not the plan that had the name.
  package func id(
    named name: PlanID, isAnother: Bool = false, random: RandomSource
  ) throws -> PlanID {
    if isAnother { return PlanID(name, mark: ItemKey(bits: random.next())) }
    if let listed = try list.library()[named: name] { return listed.id }
    if sources.bundled.contains(where: { $0.id == name }) { return name }
    // One whose adding was undone has no claim to a name that another one had before.
    let said = try recorder.journal?.planFacts().listed.map(\.plan) ?? []
    let known = try said + (recorder.journal?.knownPlans() ?? []).filter { !said.contains($0) }
    let named = known.filter { $0.description == name.description }
    if let plan = named.last(where: said.contains) ?? named.last { return plan }
    return PlanID(name, mark: ItemKey(bits: random.next()))
  }
}
