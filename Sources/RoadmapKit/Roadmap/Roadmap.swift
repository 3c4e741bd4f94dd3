import PlanReading
import ProgressJournal
public import RoadmapModel

/// A user's plans and what was done with them: the door to everything else in the kit.
///
/// Each call is atomic, and what one call records is one action, which `undo()` takes back as a whole.
/// An instance belongs to one thread, and to one moment: make a new one for the next command.
///
/// ```swift
/// let roadmap = try Roadmap(journal: "/home/me/roadmap.db", world)
/// try roadmap.check("year-3.q1.1.1")
/// for item in try roadmap.next() { print(item.address, item.text) }
/// ```
public final class Roadmap {
  let shelf: PlanShelf
  let random: RandomSource
  /// Of the journal.
  let path: String
  /// What there was to say of plans whose files changed, since somebody asked last.
  private let news: NewsBox

  /// Opens a journal. A file that does not exist is made when something is recorded.
  public init(journal path: String, _ world: RoadmapWorld) throws(RoadmapError) {
    random = RandomSource(world.random)
    self.path = path
    let news = NewsBox()
    self.news = news
    let journal: Journal
    do throws(JournalError) { journal = try Journal(path: path, .reading) } catch {
      throw RoadmapError(error)
    }
    shelf = PlanShelf(
      journal.isAbsent ? nil : journal,
      time: RecordingTime(instant: world.now, day: world.today),
      sources: PlanSources { path in
        world.readFile(path).map { .bytes($0) }
          ?? .unreadable("it cannot be read", isMissing: true)
      },
      openForWriting: { [random] () throws(JournalError) in
        try Journal(path: path, .writing(random))
      },
      tell: { news.all.append($0) })
  }

  /// Lets go of the journal; nothing else may be asked afterwards.
  public func close() { shelf.journal?.close() }

  // MARK: - Plans

  /// The names of all plans, in the order in which they are listed.
  public func planNames() throws(RoadmapError) -> [PlanID] {
    try library().entries.map(\.id)
  }

  /// A plan and what was done with it; `name` may be the beginning of one, or its initials (`y3`).
  public func plan(_ name: String) throws(RoadmapError) -> StudiedPlan {
    let entries = try library().entries(named: name)
    guard entries.count == 1 else {
      throw RoadmapError(
        .notFound,
        entries.isEmpty ? "There is no plan '\(name)'." : "'\(name)' matches several plans.")
    }
    do throws(PlanLoadFailure) { return try entries[0].read() } catch { throw RoadmapError(error) }
  }

  /// Adds a plan by its text. `path` is where the text stands; it is read again each time.
  @discardableResult
  public func add(
    _ name: String, markdown: [UInt8], at path: String
  ) throws(RoadmapError) -> StudiedPlan {
    guard let id = PlanID(name), id.description == name else {
      throw RoadmapError(.refused, "'\(name)' is not a valid plan name.")
    }
    guard try library()[named: id] == nil else {
      throw RoadmapError(.refused, "Plan '\(name)' already exists.")
    }
    let own: PlanID
    do throws(JournalError) { own = try shelf.id(named: id, random: random) } catch {
      throw RoadmapError(error)
    }
    let plan: Plan
    do throws(PlanReader.Failure) { plan = try PlanReader.read(markdown, id: own) } catch {
      throw RoadmapError(.plan, "The text of '\(name)' is not a plan: \(error).", underlying: error)
    }
    do throws(JournalError) {
      _ = try shelf.add(PlanChange.Source(plan: plan, bytes: markdown, origin: .file(path)))
    } catch {
      throw RoadmapError(error)
    }
    return try self.plan(name)
  }

  func library() throws(RoadmapError) -> PlanLibrary {
    do throws(JournalError) { return try shelf.library() } catch { throw RoadmapError(error) }
  }

  /// Gathers what the shelf tells while it reads.
  private final class NewsBox {
    var all: [PlanNews] = []
  }
}
