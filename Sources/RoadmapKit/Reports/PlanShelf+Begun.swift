import ProgressJournal
package import RoadmapModel

/// The plans that were begun, as one state of the journal has them.
package struct BegunPlans {
  package struct Entry {
    package let listed: PlanLibrary.Entry
    /// `nil` where it has no schedule.
    package let run: PlanRun?
    package let plan: StudiedPlan
  }

  /// In the order in which plans are listed.
  package let entries: [Entry]
  /// What the user set.
  package let settings: [String: String]
  /// How many items were reviewed on each day of the last year.
  package let reviewDays: [Day: Int]
  package let links: ItemLinks
  /// By plan, how many of its ticks wait for an answer.
  package let questions: [PlanID: Int]

  package static var none: BegunPlans {
    BegunPlans(entries: [], settings: [:], reviewDays: [:], links: ItemLinks(), questions: [:])
  }
}

extension PlanShelf {
  /// `asLastRead`: no file is looked at, and nothing is taken up or told.
  package func begun(asLastRead: Bool = false) throws -> BegunPlans {
    guard journal != nil else { return .none }
    // Those of begun plans are seen where their texts are read below.
    if !asLastRead { try takeUpEdits(alsoOfBegun: false) }
    guard let journal else { return .none }
    var leftOut: Set<PlanID> = []
    while true {
      var stale: [PlanLibrary.Entry] = []
      let begun = try journal.read {
        try look(at: journal, asLastRead: asLastRead, without: leftOut, stale: &stale)
      }
      if stale.isEmpty { return begun }
      // Nobody can take up a changed text while the journal is looked at.
      for entry in stale where try entry.readAmongAll() == nil { leftOut.insert(entry.id) }
    }
  }

  /// What was edited in the files of plans, begun or not, is recorded. One that cannot be read as a
  /// plan now is for the command to tell that asks for it.
  package func takeUpEdits(alsoOfBegun: Bool = true) throws {
    guard let journal else { return }
    let facts = try journal.planFacts()
    var files = library(facts).entries.filter { listed in
      if case .file = listed.origin { plans[listed.id] == nil } else { false }
    }
    if !alsoOfBegun, !files.isEmpty {
      let touched = try journal.begunPlans()
      files.removeAll { facts.runs[$0.id] != nil || touched.contains($0.id) }
    }
    for listed in files {
      guard let known = try known(listed.id),
        let bytes = try? sources.text(listed.id, listed.origin),
        SourceFingerprint(bytes).hash != known.fingerprint.hash
      else { continue }
      do { _ = try listed.read() } catch is PlanLoadFailure {}
    }
  }

  private func look(
    at journal: Journal, asLastRead: Bool, without leftOut: Set<PlanID>,
    stale: inout [PlanLibrary.Entry]
  ) throws -> BegunPlans {
    let (facts, touched) = (try journal.planFacts(), try journal.begunPlans())
    var entries: [BegunPlans.Entry] = []
    for listed in library(facts).entries
    where (facts.runs[listed.id] != nil || touched.contains(listed.id))
      && !leftOut.contains(listed.id)
    {
      var found = asLastRead ? nil : plans[listed.id]
      if found == nil {
        found =
          asLastRead
          ? try self.asLastRead(listed.id, listed.origin)
          : try unchanged(listed.id, listed.origin)
      }
      if let found {
        entries.append(
          BegunPlans.Entry(listed: listed, run: facts.runs[listed.id], plan: try studied(found)))
      } else if !asLastRead {
        stale.append(listed)
      }
    }
    let links = try journal.links()
    let progress = Dictionary(first: entries.map { ($0.listed.id, $0.plan.study.progress) })
    entries = entries.filter { entry in
      entry.run != nil || !links.areAllFollowing(entry.listed.id, progress)
    }
    return BegunPlans(
      entries: entries, settings: try journal.settings(),
      reviewDays: try journal.reviewDays(since: time.day.advanced(by: -371)),
      links: links, questions: try journal.questionCounts(of: entries.map(\.listed.id)))
  }
}
