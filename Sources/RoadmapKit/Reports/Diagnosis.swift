import PlanReading
package import ProgressJournal
public import RoadmapModel
package import Sync

/// What a look over a journal, and over the files of its plans, has found.
public struct Diagnosis: Sendable {
  /// Something that is not as it should be.
  public enum Problem: Hashable, Sendable {
    /// Some of the journal's file cannot be read. `roadmap doctor --rescue` saves what can.
    case damaged
    /// So many parts of the file's form are missing or changed; ``Roadmap/rebuild()`` makes them anew.
    case isIncomplete(Int)
    /// So many events claim a time that no clock shows; ``Roadmap/rebuild()`` gives them that of their
    /// recording.
    case impossibleTimes(Int)
    /// So many rows refer to what is not there.
    case brokenReferences(Int)
    /// The progress of so many items is not what their events add up to; ``Roadmap/rebuild()`` mends it.
    case outOfStep(Int)
    /// Something was recorded of so many items that their plans do not have.
    case strayItems(Int)
    /// Other users of the machine can look into these files.
    case readableByOthers([String])
    /// A plan's file cannot be read; the text that was read last is shown.
    case unreadableFile(PlanID, path: String)
    /// A plan came from another machine, and its text did not.
    case missingText(PlanID)
    /// What is stored for the setting of this name is no value of it; the default holds.
    case invalidSetting(String)
    /// The last sync failed, or was a week or more ago.
    case notSynced
    /// So many parts of the repository to sync with are not what they claim, and were left out.
    case syncRefused(Int)
    /// Another machine's clock was ahead: what it recorded counts after what is recorded here until then.
    case clockAhead(until: Instant)
  }

  /// What is wrong; empty where all is well.
  public let problems: [Problem]

  package let check: JournalCheck
  /// How many plans have files.
  package let fileCount: Int
  package let lostFiles: [LostFile]
  /// Plans of other machines whose texts have not come.
  package let missingTexts: [PlanID]
  package let invalidSettings: [SettingState]
  /// `nil` where the machine does not sync.
  package let sync: SyncStatus?
  package let overtaken: Instant?
}

extension Diagnosis {
  /// A plan's file, and why it cannot be used.
  package struct LostFile: Sendable {
    package let plan: PlanID
    package let path: String
    package let reason: PlanLoadFailure.Reason
  }

  /// Looks over everything but what cannot be asked of a file of another form.
  init(_ journal: Journal, _ sources: PlanSources, at now: Instant) throws {
    let found = try journal.check()
    let check = found.schema.isEmpty ? try Self.answerable(found, in: journal) : found
    var problems = Self.problems(of: check)
    self.check = check
    guard check.schema.isEmpty else {
      (fileCount, lostFiles, missingTexts, invalidSettings) = (0, [], [], [])
      (sync, overtaken) = (nil, nil)
      self.problems = problems
      return
    }
    (fileCount, lostFiles) = try Self.files(of: journal, sources)
    problems += lostFiles.map { .unreadableFile($0.plan, path: $0.path) }
    missingTexts = try Self.missingTexts(in: journal)
    problems += missingTexts.map { .missingText($0) }
    let stored = try journal.settings()
    invalidSettings = Settings.all.map { $0.state(in: stored) }.filter {
      if case .unsound = $0.origin { true } else { false }
    }
    problems += invalidSettings.map { .invalidSetting($0.setting.name) }
    let sync = try SyncStatus(journal)
    self.sync = sync.url == nil ? nil : sync
    if sync.isStale(at: now) { problems.append(.notSynced) }
    if !sync.refused.isEmpty { problems.append(.syncRefused(sync.refused.count)) }
    overtaken = try journal.overtaken(at: now)
    problems += overtaken.map { [.clockAhead(until: $0)] } ?? []
    self.problems = problems
  }

  private static func problems(of check: JournalCheck) -> [Problem] {
    var problems: [Problem] = []
    if !check.integrity.isEmpty || !check.unreadable.isEmpty { problems.append(.damaged) }
    if !check.exposed.isEmpty { problems.append(.readableByOthers(check.exposed)) }
    let counts: [(Int, (Int) -> Problem)] = [
      (check.schema.count, Problem.isIncomplete), (check.incredibleTimes, Problem.impossibleTimes),
      (check.brokenReferences.count, Problem.brokenReferences),
      (check.differences.count, Problem.outOfStep), (check.orphans.count, Problem.strayItems),
    ]
    return problems + counts.filter { $0.0 > 0 }.map { $0.1($0.0) }
  }

  /// Without the questions of plans that were taken off the list: these wait until one is added again.
  private static func answerable(
    _ check: JournalCheck, in journal: Journal
  ) throws -> JournalCheck {
    guard !check.questions.isEmpty else { return check }
    let listed = Set(try journal.listedPlans().filter { $0.origin != nil }.map(\.plan))
    let removed = Set(try journal.knownPlans()).subtracting(listed)
    var check = check
    check.questions = check.questions.filter { !removed.contains($0.key) }
    return check
  }

  private static func missingTexts(in journal: Journal) throws -> [PlanID] {
    var missing: [PlanID] = []
    for listed in try journal.listedPlans() where listed.origin == .elsewhere {
      if try journal.lastReadText(of: listed.plan) == nil { missing.append(listed.plan) }
    }
    return missing
  }

  private static func files(
    of journal: Journal, _ sources: PlanSources
  ) throws -> (count: Int, lost: [LostFile]) {
    var count = 0
    var lost: [LostFile] = []
    for listed in try journal.listedPlans() {
      guard let origin = listed.origin, case .file(let path) = origin else { continue }
      count += 1
      do throws(PlanLoadFailure) { _ = try sources.plan(listed.plan, origin) } catch {
        lost.append(LostFile(plan: listed.plan, path: path, reason: error.reason))
      }
    }
    return (count, lost)
  }
}
