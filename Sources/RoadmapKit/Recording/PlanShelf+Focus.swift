import PlanReading
import ProgressJournal
package import RoadmapModel

/// A timer that runs, and its item as it is now.
package struct RunningFocus: Sendable {
  package let kept: FocusTimer.Kept
  package var timer: FocusTimer { kept.timer }
  /// `nil` where its plan or its line is gone.
  package let found: (plan: StudiedPlan, item: Int)?
  /// What its item said when it was last read, where it is not found.
  private let lastText: String
  /// Whether its time can be recorded, though its line may be gone. Not where all of its plan is.
  let isKnown: Bool

  package var address: String {
    found.map { $0.plan.address(ofItem: $0.item).description }
      ?? "\(timer.item.plan) @\(timer.item.key)"
  }

  package var text: String { found.map { $0.plan.text(ofItem: $0.item) } ?? lastText }

  fileprivate init(_ kept: FocusTimer.Kept, _ plan: StudiedPlan, item: Int) {
    (self.kept, found, lastText, isKnown) = (kept, (plan, item), "", true)
  }

  fileprivate init(_ kept: FocusTimer.Kept, lastText: String?) {
    (self.kept, found, self.lastText, isKnown) = (kept, nil, lastText ?? "", lastText != nil)
  }

  /// Minutes recorded for the item before this timer.
  package var minutesBefore: Int {
    found.map { $0.plan.progress(at: .item($0.item)).minutes } ?? 0
  }

  /// Whether it ends with what is done of these: its item is one of them, or in one and not done yet.
  /// `links`: those that a check follows, which does it for the linked items too.
  package func ends(
    with places: [NamedPlaces], following links: ItemLinks = ItemLinks()
  ) -> Bool {
    guard let found else { return false }
    let isOpen = ![.done, .skipped].contains(found.plan.state(ofItem: found.item))
    let isOwn = places.contains { named in
      named.plan.id == found.plan.id
        && (isOpen ? named.holds(found.item) : named.places.contains(.item(found.item)))
    }
    guard !isOwn, isOpen else { return isOwn }
    let linked = links.partners(of: timer.item)
    return places.contains { named in
      linked.contains { item in
        item.plan == named.plan.id
          && named.plan.study.itemKeys.firstIndex(of: item.key).map(named.holds) ?? false
      }
    }
  }
}

extension NamedPlaces {
  /// Whether an item is one of them, or in one.
  fileprivate func holds(_ item: Int) -> Bool {
    plan.ancestry(of: .item(item)).contains(where: places.contains)
  }
}

extension PlanShelf {
  package enum FocusFailure: Error {
    /// Another timer runs.
    case isRunning(RunningFocus)
    /// None runs, or not this one any more.
    case notRunning
  }

  /// The timer that a command means that names none: this machine's own, else the one that was started
  /// last. `nil` where none runs.
  package func focus() throws -> RunningFocus? { try runningFocuses().first }

  /// The timer that `focus` gives, without its item.
  package func timer() throws -> FocusTimer.Kept? { try timers().first }

  /// Those that run: machines that had not met may have started one each.
  package func runningFocuses() throws -> [RunningFocus] {
    let timers = try timers()
    guard !timers.isEmpty else { return [] }
    let library = try library()
    return try timers.map { kept in
      let item = kept.timer.item
      guard let plan = try? library[item.plan]?.read(),
        let index = plan.study.itemKeys.firstIndex(of: item.key)
      else {
        let known = try journal?.catalogueItems(of: item.plan).first { $0.key == item.key }
        return RunningFocus(kept, lastText: known?.text)
      }
      return RunningFocus(kept, plan, item: index)
    }
  }

  /// Those that end with what is done of these. `isCheck`: what is linked to them is done, too.
  package func runningFocuses(
    endedBy places: [NamedPlaces], isCheck: Bool
  ) throws -> [RunningFocus] {
    let running = try runningFocuses()
    guard !running.isEmpty else { return [] }
    let links = isCheck ? try journal?.links() ?? ItemLinks() : ItemLinks()
    return running.filter { $0.ends(with: places, following: links) }
  }

  /// This machine's own before the others.
  private func timers() throws -> [FocusTimer.Kept] {
    let timers = FocusTimer.all(in: try settings())
    guard timers.count > 1, let device = try journal?.device else { return timers }
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
  package func startFocus(on item: ItemReference, planned: Int?) throws {
    let timer = FocusTimer(item: item, start: time.instant, planned: planned)
    try recording { writer in
      if let other = try focus() {
        throw FocusFailure.isRunning(other)
      }
      try catalogue(item.plan)
      let name = FocusTimer.name(of: try writer.ownDevice(at: time.instant))
      try writer.record([.setting(name, timer.text)], at: time.instant, day: time.day)
    }
  }

  /// Ends the timer, and records its minutes for the day that was studied on: with its item also where its
  /// line is gone, as all progress stays. Gives the minutes that were recorded, and all that its item has.
  package func endFocus(
    _ running: RunningFocus, _ end: FocusEnd, on day: Day
  ) throws -> (minutes: Int, total: Int) {
    let timer = running.timer
    let minutes = running.isKnown ? end.minutes : 0
    let total = try recording { writer in
      // Another program may have ended it meanwhile, and recorded its time.
      guard try self.timer() == running.kept
      else {
        throw FocusFailure.notRunning
      }
      var facts: [Fact] = []
      if minutes > 0 {
        try catalogue(timer.item.plan)
        facts.append(
          .item(
            timer.item, .noted(Remark(minutes: minutes), on: day == time.day ? nil : day)))
      }
      facts.append(.setting(running.kept.name, nil))
      try writer.record(facts, at: time.instant, day: time.day)
      return try writer.progress(of: timer.item).minutes
    }
    return (minutes, total)
  }
}
