/// What the events of one item, or of one section, add up to.
package struct ItemProgress: Hashable, Sendable {
  /// When something became so.
  package struct Since: Hashable, Sendable {
    /// The day that the user says; of what a text had before its plan was known, nobody said one.
    package let day: Day?
    /// When it was recorded.
    package let at: Instant

    package init(day: Day?, at: Instant) {
      self.day = day
      self.at = at
    }
  }

  package var started: Since?
  package var done: Since?
  package var skipped: Since?
  package var skipReason: String?
  /// Taken up or given up by the user; `nil` where nothing was said.
  package var isChosen: Bool?
  /// Of the event that made the state what it is; `nil` while it is open.
  package var decided: HybridTime?
  package var remarks = RemarkSum()
  /// How well it is kept in mind, once it was reviewed; what was checked only begins with its day.
  package var memory: MemoryState?
  package var reviewCount = 0

  package init() {}

  package var noteCount: Int { remarks.notes }
  package var evidenceCount: Int { remarks.evidence }
  /// Time spent.
  package var minutes: Int { remarks.minutes }

  package var startedDay: Day? { started?.day }
  package var doneDay: Day? { done?.day }
  package var skippedDay: Day? { skipped?.day }

  package var state: Item.State {
    if done != nil { return .done }
    if skipped != nil { return .skipped }
    return started == nil ? .open : .started
  }

  /// Whether nothing but notes, evidence and time was kept with it.
  package var isOnlyRemarked: Bool {
    var rest = self
    rest.remarks = RemarkSum()
    return rest.isBlank && !isBlank
  }

  /// True where it is as if nothing had happened.
  package var isBlank: Bool { self == ItemProgress() }
}

extension ItemProgress {
  /// Adds what follows all that was added before. What is so already stays as it was: of two checks
  /// the first one counts, wherever they were made.
  package mutating func apply(_ fact: ItemFact, at: Instant, time: HybridTime) {
    let before = state
    switch fact {
    case .checked(let day, let remark):
      if done == nil { done = Since(day: day, at: at) }
      dropSkip()
      remarks.add(remark)
    case .unchecked:
      done = nil
      memory = nil
      reviewCount = 0
    case .started(let day):
      // Started again after it was done is for the user to say with an uncheck.
      guard done == nil else { return }
      dropSkip()
      if started == nil { started = Since(day: day, at: at) }
    case .stopped:
      started = nil
    case .skipped(let day, let why):
      guard done == nil, skipped == nil else { return }
      skipped = Since(day: day, at: at)
      skipReason = why
    case .unskipped:
      dropSkip()
    case .redated(let before, let day):
      // Reviews stay: what was called to mind later was so whenever it was learned.
      if let known = done, known.day == before { done = Since(day: day, at: known.at) }
      if let known = skipped, known.day == before { skipped = Since(day: day, at: known.at) }
    case .noted(let remark, _):
      remarks.add(remark)
    case .chosen:
      isChosen = true
    case .unchosen:
      isChosen = false
    case .reviewed(let day, let grade):
      review(grade, on: day)
    case .linked, .unlinked:
      break
    }
    if state != before { decided = state == .open ? nil : time }
  }

  /// What is not done has not been learnt yet.
  private mutating func review(_ grade: Grade, on day: Day) {
    guard done != nil else { return }
    let model = MemoryModel.standard
    memory =
      (recall(model).map { model.next(after: $0, grade, on: day) } ?? model.first(grade, on: day))
      .rounded
    reviewCount += 1
  }

  /// What is kept in mind of it since it was done or reviewed last; `nil` where no day is known of either.
  package func recall(_ model: MemoryModel) -> MemoryState? {
    model.kept(memory, done: done?.day)
  }

  private mutating func dropSkip() {
    skipped = nil
    skipReason = nil
  }
}

extension MemoryState {
  /// To a millionth, so that processors which differ in the last digit fold to the same.
  fileprivate var rounded: MemoryState {
    MemoryState(
      stability: (stability * 1_000_000).rounded() / 1_000_000,
      difficulty: (difficulty * 1_000_000).rounded() / 1_000_000, reviewed: reviewed)
  }
}
