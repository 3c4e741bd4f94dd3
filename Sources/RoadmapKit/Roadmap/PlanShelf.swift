package import ProgressJournal
package import RoadmapModel

/// A user's plans while a program does one thing with them: its parts, each made of those before it.
package final class PlanShelf {
  package let recorder: Recorder
  package let sources: PlanSources
  package let cache: PlanCache
  package let edits: EditTaking
  package let loading: PlanLoading
  package let plans: PlanList
  package let scopes: ReportScopes
  package let files: TickFiles
  package let timers: Timers

  /// `tell` takes what there is to say of a plan that was just read; `tellSaved`, whether what is recorded
  /// last is saved.
  package init(
    _ journal: Journal?, time: RecordingTime, sources: PlanSources,
    openForWriting: @escaping () throws -> Journal, tellSaved: @escaping (Bool) -> Void = { _ in },
    tell: @escaping (PlanNews) -> Void
  ) {
    self.sources = sources
    recorder = Recorder(journal, at: time, openForWriting: openForWriting, tellSaved: tellSaved)
    cache = PlanCache(recorder)
    edits = EditTaking(recorder, cache, sources, tell: tell)
    loading = PlanLoading(recorder, cache, sources, edits, tell: tell)
    plans = PlanList(recorder, cache, sources, loading, tell: tell)
    scopes = ReportScopes(recorder, cache, loading, plans)
    files = TickFiles(recorder, cache, sources, loading, edits)
    timers = Timers(recorder, cache, plans, files)
  }

  package var journal: Journal? { recorder.journal }
  package var time: RecordingTime { recorder.time }

  // MARK: - What is asked

  package var reports: PlanReports { PlanReports(recorder, loading, plans, scopes) }
  package var history: JournalReports { JournalReports(recorder, plans) }
  package var exporting: Exporting { Exporting(recorder, scopes) }

  // MARK: - What is recorded

  package var settings: SettingChange { SettingChange(recorder, files) }
  package var ticking: TickFileSetup {
    TickFileSetup(recorder, cache, sources, edits, files, settings)
  }
  package var adding: PlanAdding { PlanAdding(recorder, cache, files) }
  package var removed: RemovedPlans { RemovedPlans(recorder, plans) }
  package var names: PlanNames { PlanNames(recorder, sources, plans, removed) }
  package var answers: Answering { Answering(recorder, cache) }
  package var undoing: Undoing { Undoing(recorder, cache, sources, files) }
  package var appending: LineAppender {
    LineAppender(recorder, cache, sources, plans, edits, files)
  }
  package var care: JournalCare { JournalCare(recorder, cache, sources) }

  package func change(_ decide: @escaping ItemChange.Decide) -> ItemChange {
    ItemChange(recorder, cache, plans, files, timers, decide)
  }

  /// `places` has the parts of plans in the order of their naming.
  package func links(_ places: [NamedPlaces]) throws -> LinkChange {
    try LinkChange(recorder, plans, files, places)
  }

  /// `isFitting`: of the plans, only those whose time runs so.
  package func schedules(
    of plans: [ReadPlan], where isFitting: ((PlanRun) -> Bool)? = nil
  ) -> ScheduleChange {
    ScheduleChange(recorder, cache, self.plans, files, scopes, plans, where: isFitting)
  }

  // MARK: - What comes from elsewhere

  private var following: MergeFollowing { MergeFollowing(recorder, cache, sources, answers) }
  package var importing: Importing {
    Importing(recorder, cache, sources, plans, files, following)
  }
  package var syncing: PlanSyncing {
    PlanSyncing(recorder, cache, sources, plans, files, following)
  }
}
