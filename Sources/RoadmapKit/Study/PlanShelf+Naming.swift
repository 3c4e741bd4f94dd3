import PlanReading
package import ProgressJournal
package import RoadmapModel

extension PlanShelf {
  package enum NamingFailure: JournalFailure {
    case journal(JournalError)
    case refused(PlanNaming.Refusal)

    package init(_ error: JournalError) { self = .journal(error) }
  }

  /// A plan's name, and what it is to those that had it before.
  package struct Named {
    package let id: PlanID
    /// Whether the progress of a removed plan is waiting for its name.
    package let isWaiting: Bool
    /// How to begin without that progress, where the removed plan had a different text.
    package let anew: Anew?
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
  ) throws(NamingFailure) -> Named {
    let library = try telling { () throws(JournalError) in try self.library() }
    let begun = try telling { () throws(JournalError) in try plansUnderWay() }
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
      guard case .isTaken(let id, let isLost, _) = error else { throw .refused(error) }
      throw .refused(.isTaken(id, isLost: isLost, other: fresh.other(id)))
    }
    guard isWaiting(id),
      try telling({ () throws(JournalError) in try !isSame(source, id, random) })
    else { return Named(id: id, isWaiting: isWaiting(id), anew: nil) }
    // A plan of the program's keeps its name, and so does one from before plans had ids of their own.
    let own = try telling { () throws(JournalError) in try self.id(named: id, random: random) }
    if asked != nil, own.isMarked { return Named(id: id, isWaiting: true, anew: .asAnother) }
    return Named(id: id, isWaiting: true, anew: PlanID(fresh.other(id)).map(Anew.named))
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

  /// Whether a text is that of a removed plan, edited or not.
  private func isSame(
    _ source: PlanChange.Source, _ name: PlanID, _ random: RandomSource
  ) throws(JournalError) -> Bool {
    let own = try id(named: name, random: random)
    guard let plan = try? PlanReader.read(source.bytes, id: own) else { return true }
    return try isSamePlan(
      PlanChange.Source(plan: plan, bytes: source.bytes, origin: source.origin))
  }

  private func telling<Result>(
    _ body: () throws(JournalError) -> Result
  ) throws(NamingFailure) -> Result {
    do throws(JournalError) { return try body() } catch { throw .journal(error) }
  }
}
