public import PlanReading
import ProgressJournal
public import RoadmapModel

/// A user's plans and what was done with them: the door to everything else in the kit.
///
/// Each call is atomic, and what one call records is one action, which ``undo()`` takes back as a whole.
/// An instance belongs to one thread, and to one moment: make a new one for the next command.
///
/// ```swift
/// let roadmap = try Roadmap(journal: "/home/me/roadmap.db", world)
/// try roadmap.check("year-3.q1.1.1")
/// let today = try roadmap.next().map { "\($0.address)  \($0.text)" }
/// ```
public final class Roadmap {
  let shelf: PlanShelf
  let random: RandomSource
  let dayOf: (Instant) -> Day
  /// Of the journal.
  let path: String
  private let heard = Heard()

  /// What the shelf tells of edited plans.
  private final class Heard {
    var news: [PlanNews] = []
  }

  var planNews: [PlanNews] { heard.news }

  /// Opens a journal. A file that does not exist is made when something is recorded.
  public init(journal path: String, _ world: RoadmapWorld) throws(RoadmapError) {
    random = RandomSource(world.random)
    dayOf = world.dayOf
    self.path = path
    let journal = try asking { try Journal.ifThere(try Journal(path: path, .reading)) }
    shelf = PlanShelf(
      journal, time: RecordingTime(instant: world.now, day: world.today),
      sources: PlanSources(
        readFile: { path in
          world.readFile(path).map { .bytes($0) }
            ?? .unreadable("it cannot be read", isMissing: true)
        }, rewriteFile: world.rewriteFile),
      openForWriting: { [random] in
        try Journal(path: path, .writing(random))
      },
      tell: { [heard] in heard.news.append($0) })
  }

  /// Lets go of the journal; nothing else may be asked afterwards.
  public func close() { shelf.journal?.close() }

  // MARK: - Plans

  /// Reads a text as a plan, without any journal: what its author ticked counts as done, and nothing
  /// can be recorded of it.
  public static func read(
    _ markdown: [UInt8], named name: String
  ) throws(RoadmapError) -> StudiedPlan {
    StudiedPlan(untracked: try parse(markdown, try newName(name)))
  }

  /// Looks over a text as its author would want it to, without any journal: what there is to say, in the
  /// order of its lines.
  public static func lint(_ markdown: [UInt8]) throws(RoadmapError) -> [Finding] {
    PlanLint.findings(try parse(markdown, PlanID(ofFile: "plan")), raw: markdown)
  }

  /// The names of all plans, in the order in which they are listed.
  public func planNames() throws(RoadmapError) -> [PlanID] {
    try library().entries.map(\.id)
  }

  /// A plan and what was done with it; `name` may be the beginning of one, or its initials (`y3`).
  public func plan(_ name: String) throws(RoadmapError) -> StudiedPlan {
    try readPlan(name).plan
  }

  /// A name for a plan in a file, after the file or, where that is called `README.md` or the like, after
  /// the plan's title: free to be given to ``add(_:markdown:at:)``. It is that of a plan which was removed
  /// only where the text is that plan's, too, so that no progress is mistaken for another's.
  public func newName(forFile path: String, markdown: [UInt8]) throws(RoadmapError) -> String {
    let plan = try Self.parse(markdown, PlanID(ofFile: path))
    let source = PlanChange.Source(plan: plan, bytes: markdown, origin: .file(path))
    do {
      let named = try shelf.names.name(
        source, asked: nil, file: path,
        folder: path.lastIndex(of: "/").map { String(path[..<$0]) }, random: random)
      if case .named(let other) = named.anew { return other.description }
      return named.id.description
    } catch PlanNaming.Refusal.isTaken(_, _, let other) {
      return other
    } catch is PlanNaming.Refusal {
      return plan.id.description
    } catch {
      throw RoadmapError(beneath: error)
    }
  }

  /// Adds a plan by its text. `path` is where the text stands; it is read again each time. A plan that came
  /// from another machine, or by an import, gets its file here by this. The progress of a plan that was removed
  /// goes on with its own text alone: another text of that name starts without any.
  @discardableResult
  public func add(
    _ name: String, markdown: [UInt8], at path: String
  ) throws(RoadmapError) -> StudiedPlan {
    let id = try Self.newName(name)
    if let known = try library()[named: id], known.origin != .elsewhere {
      throw RoadmapError(cause: .takenName(name))
    }
    func source(_ id: PlanID) throws(RoadmapError) -> PlanChange.Source {
      PlanChange.Source(plan: try Self.parse(markdown, id), bytes: markdown, origin: .file(path))
    }
    let isListed = try library()[named: id] != nil
    let own = try asking { try shelf.names.id(named: id, random: random) }
    var added = try source(own)
    let earlier = try asking { isListed ? nil : try shelf.removed.plan(named: id, like: added) }
    if let earlier {
      added = try source(earlier)
    } else if !isListed,
      try asking({
        try !shelf.removed.isSame(added) || shelf.removed.hasOtherLines(added, than: own)
      })
    {
      // A plan of the program's keeps its name, and so does one from before plans had ids of their own.
      guard own.isMarked else { throw RoadmapError(cause: .takenName(name)) }
      added = try source(
        try asking {
          try shelf.names.id(named: id, isAnother: true, random: random)
        })
    }
    let accepted = added
    let called = try asking { try shelf.adding.add(accepted).id }
    return try self.plan(called.description)
  }

  /// Takes a plan off the list. Its progress stays, and is there again once the same plan is added again;
  /// with `forgettingProgress` it starts anew then.
  public func remove(_ name: String, forgettingProgress: Bool = false) throws(RoadmapError) {
    let id = try entry(name).id
    try asking { try shelf.adding.remove(id, forgets: forgettingProgress) }
  }

  // MARK: - What the other calls are made of

  func library() throws(RoadmapError) -> PlanLibrary {
    try asking { try shelf.plans.library() }
  }

  /// The one plan that a name means.
  func entry(_ name: String) throws(RoadmapError) -> PlanLibrary.Entry {
    let entries = try library().entries(named: name)
    guard entries.count == 1 else {
      throw RoadmapError(
        cause: entries.isEmpty ? .noPlan(name) : .severalPlans(name, entries.map(\.id)))
    }
    return entries[0]
  }

  func readPlan(_ name: String) throws(RoadmapError) -> ReadPlan { try read(try entry(name)) }

  func read(_ entry: PlanLibrary.Entry) throws(RoadmapError) -> ReadPlan {
    try asking { try entry.readPlan() }
  }

  private static func newName(_ name: String) throws(RoadmapError) -> PlanID {
    guard let id = PlanID(name), id.description == name else {
      throw RoadmapError(cause: .invalidName(name))
    }
    return id
  }

  private static func parse(_ markdown: [UInt8], _ id: PlanID) throws(RoadmapError) -> Plan {
    do throws(PlanReader.Failure) { return try PlanReader.read(markdown, id: id) } catch {
      throw RoadmapError(cause: .unreadableText(id, error.words), underlying: error)
    }
  }
}
