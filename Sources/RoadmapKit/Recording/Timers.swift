import ProgressJournal
package import RoadmapModel

/// Why a timer is neither started nor ended.
package enum FocusFailure: Error {
  /// Another timer runs.
  case isRunning(RunningFocus)
  /// None runs, or not this one any more.
  case notRunning
}

/// Timers that run for items.
package struct Timers {
  private let recorder: Recorder
  private let cache: PlanCache
  private let list: PlanList
  private let files: TickFiles

  init(_ recorder: Recorder, _ cache: PlanCache, _ list: PlanList, _ files: TickFiles) {
    (self.recorder, self.cache, self.list, self.files) = (recorder, cache, list, files)
  }

  /// The timer that a command means that names none: this machine's own, else the one that was started
  /// last. `nil` where none runs.
  package func first() throws -> RunningFocus? { try running().first }

  /// The timer that `first` gives, without its item.
  package func timer() throws -> FocusTimer.Kept? { try timers().first }

  /// Those that run: machines that had not met may have started one each.
  package func running() throws -> [RunningFocus] {
    let timers = try timers()
    guard !timers.isEmpty else { return [] }
    let library = try list.library()
    return try timers.map { kept in
      let item = kept.timer.item
      guard let plan = try? library[item.plan]?.read(),
        let index = plan.study.itemKeys.firstIndex(of: item.key)
      else {
        let known = try recorder.journal?.catalogueItems(of: item.plan).first { $0.key == item.key }
        return RunningFocus(kept, lastText: known?.text)
      }
      return RunningFocus(kept, plan, item: index)
    }
  }

  /// Those that end with what is done of these. `isCheck`: what is linked to them is done, too.
  package func running(endedBy places: [NamedPlaces], isCheck: Bool) throws -> [RunningFocus] {
    let running = try running()
    guard !running.isEmpty else { return [] }
    let links = isCheck ? try list.links() : ItemLinks()
    return running.filter { $0.ends(with: places, following: links) }
  }

  /// This machine's own before the others.
  private func timers() throws -> [FocusTimer.Kept] {
    let timers = FocusTimer.all(in: try recorder.journal?.settings() ?? [:])
    guard timers.count > 1, let device = try recorder.journal?.device else { return timers }
    let own = FocusTimer.name(of: device)
    return timers.filter { $0.name == own } + timers.filter { $0.name != own }
  }

  /// Another program may have ended one meanwhile, and recorded its time.
  func stillRunning(_ stops: [FocusStop]) throws -> [FocusStop] {
    guard !stops.isEmpty else { return [] }
    let running = try timers()
    return stops.filter { running.contains($0.kept) }
  }

  /// Starts a timer; one alone may run.
  package func start(on item: ItemReference, planned: Int?) throws {
    let timer = FocusTimer(item: item, start: recorder.time.instant, planned: planned)
    try files.recording { writer in
      if let other = try first() { throw FocusFailure.isRunning(other) }
      try cache.catalogue(item.plan)
      let name = FocusTimer.name(of: try writer.ownDevice(at: recorder.time.instant))
      try recorder.record([.setting(name, timer.text)], in: writer)
    }
  }

  /// Ends the timer, and records its minutes for the day that was studied on: with its item also where its
  /// line is gone, as all progress stays. Gives the minutes that were recorded, and all that its item has.
  package func end(
    _ running: RunningFocus, _ end: FocusEnd, on day: Day
  ) throws -> (minutes: Int, total: Int) {
    let timer = running.timer
    let minutes = running.isKnown ? end.minutes : 0
    let total = try files.recording { writer in
      // Another program may have ended it meanwhile, and recorded its time.
      guard try self.timer() == running.kept else { throw FocusFailure.notRunning }
      var facts: [Fact] = []
      if minutes > 0 {
        try cache.catalogue(timer.item.plan)
        facts.append(
          .item(
            timer.item, .noted(Remark(minutes: minutes), on: day == recorder.time.day ? nil : day)))
      }
      facts.append(.setting(running.kept.name, nil))
      try recorder.record(facts, in: writer)
      return try writer.progress(of: timer.item).minutes
    }
    return (minutes, total)
  }
}
