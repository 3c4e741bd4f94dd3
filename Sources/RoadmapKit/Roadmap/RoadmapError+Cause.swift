import PlanReading
public import RoadmapModel

extension RoadmapError {
  /// What went wrong.
  public indirect enum Cause: Sendable {
    // MARK: Names

    /// There is no plan of this name.
    case noPlan(String)
    /// Several plans may be meant.
    case severalPlans(String, [PlanID])
    /// Nothing has this address; the nearest ones that something has.
    case noPart(String, nearest: [String])
    /// Several parts may be meant, by their addresses.
    case severalParts(String, [String])
    /// No plan can be called so.
    case invalidName(String)
    /// Another plan is called so.
    case takenName(String)

    // MARK: Texts and files

    /// The text of a plan cannot be read; why, as the rest of a sentence.
    case unreadableText(PlanID, String)
    /// A file cannot be read, or not as a plan, in the system's words.
    case unreadableFile(path: String, String)
    /// A file cannot be written, in the system's words.
    case unwritableFile(path: String, String)
    /// The file has another text by now.
    case isAnotherFile(path: String)
    /// Another machine's text of the plan is newer than the file.
    case isOlderFile(path: String)
    /// The plan has no file on this machine.
    case lacksFile(PlanID)
    /// The line cannot be added there; why, in a sentence.
    case unfitLine(String)
    /// An export cannot be read; at which place, and why.
    case invalidExport(place: String, String)
    /// Markdown is the text of one plan, not of so many.
    case notOnePlan(Int)

    // MARK: What was asked for

    /// Something is not possible with a part of this plan.
    case item(DecisionRefusal, StudiedPlan)
    /// Something is not possible with a schedule.
    case schedule(ScheduleRefusal)
    /// Only a single item can be linked or timed.
    case notSingle(String)
    /// Only a section can get a line more.
    case notSection(String)
    /// No note, evidence or time was given.
    case emptyNote(String)
    /// It is the same item.
    case isItself(String)
    /// The items are not linked.
    case notLinked
    /// A text is no value of a setting; what may be written.
    case invalidValue(String, setting: String, allowed: String)
    /// A timer runs for this item already.
    case timerRuns(String)
    /// No timer runs.
    case noTimer
    /// The timer has run for so many minutes that it was most likely forgotten: say when it ended.
    case timerForgotten(minutes: Int)
    /// A timer cannot end before it starts, or in the future.
    case timeOutOfRange(Instant, from: Instant, to: Instant)
    /// A question is no longer open.
    case notOpen(PlanID)
    /// Others changed or removed the plan meanwhile.
    case changedMeanwhile(PlanID)

    // MARK: What everything stands on

    /// The journal cannot be used.
    case journal(JournalProblem)
    /// The repository to sync with cannot be used.
    case sync(SyncProblem)
  }
}

extension RoadmapError.Cause {
  var kind: RoadmapError.Kind {
    switch self {
    case .noPlan, .severalPlans, .noPart, .severalParts: .notFound
    case .unreadableText, .unreadableFile, .unwritableFile: .plan
    case .journal: .journal
    case .sync: .sync
    default: .refused
    }
  }

  var sentence: String {
    switch self {
    case .noPlan(let name): "There is no plan '\(name)'."
    case .severalPlans(let name, _): "'\(name)' matches several plans."
    case .noPart(let text, _): "No match for '\(text)'."
    case .severalParts(let text, _): "'\(text)' matches several items; name one."
    case .invalidName(let name): "'\(name)' is not a valid plan name."
    case .takenName(let name): "Plan '\(name)' already exists."
    case .unreadableText(let plan, let reason): "The text of '\(plan)' \(reason)."
    case .unreadableFile(let path, let reason): "Cannot read '\(path)': \(reason)."
    case .unwritableFile(let path, let reason): "Cannot write '\(path)': \(reason)."
    case .isAnotherFile(let path): "'\(path)' was changed meanwhile; nothing was written."
    case .isOlderFile(let path):
      "'\(path)' is older than the text of its plan from another machine."
    case .lacksFile(let plan): "'\(plan)' has no file on this machine."
    case .unfitLine(let sentence): sentence
    case .invalidExport(let place, let reason): "This cannot be imported: \(place): \(reason)."
    case .notOnePlan(let count):
      "Markdown is written one plan at a time; there are \(count)."
    case .item(let refusal, let plan): refusal.sentence(in: plan)
    case .schedule(let refusal): refusal.sentence()
    case .notSingle(let address): "'\(address)' is not a single item."
    case .notSection(let address): "'\(address)' is not a section."
    case .emptyNote(let address): "No note, evidence or time was given for '\(address)'."
    case .isItself(let address): "'\(address)' cannot be linked to itself."
    case .notLinked: "These items are not linked."
    case .invalidValue(let text, let setting, let allowed):
      "'\(text)' is not a value of '\(setting)': write \(allowed)."
    case .timerRuns(let address): "A timer is running for '\(address)' already."
    case .noTimer: "No timer is running."
    case .timerForgotten(let minutes):
      "The timer has run for \(minutes) minutes: say when it ended."
    case .timeOutOfRange(let time, let from, let to): "\(time) is not between \(from) and \(to)."
    case .notOpen(let plan): "A question about '\(plan)' is no longer open."
    case .changedMeanwhile(let plan):
      "'\(plan)' was changed meanwhile; nothing was recorded."
    case .journal(let problem): "\(problem.summary) \(problem.advice)"
    case .sync(let problem): "\(problem.summary) \(problem.advice)"
    }
  }
}

extension DecisionRefusal {
  fileprivate func sentence(in plan: StudiedPlan) -> String {
    switch self {
    case .wholePlan: "'\(plan.id)' is a whole plan; name a section or an item of it."
    case .onlyOptions(let place):
      "'\(plan.address(of: place))' has only options or optional items; choose one first."
    case .tooMany(_, let choice, let taken):
      "\(taken.count) options of '\(plan.address(of: choice))' are chosen already; it takes no more."
    case .isDone(let item): "'\(plan.address(of: .item(item)))' is done already."
    case .isNotLearned(let place):
      "'\(plan.address(of: place))' is not done yet, so there is nothing to review."
    case .isLearnedLater(let item, let done):
      "'\(plan.address(of: .item(item)))' was done on \(done), after the day of that review."
    case .isNotStudy(let item):
      "'\(plan.address(of: .item(item)))' is not a study item, so it is not reviewed."
    case .isParent(let place, _): "'\(plan.address(of: place))' has sub-items; name one of them."
    case .notChosen(let place):
      "'\(plan.address(of: place))' is required, so there is nothing to choose."
    case .isChoice(let place, _):
      "'\(plan.address(of: place))' is a choice; name one of its options."
    }
  }
}

extension ScheduleRefusal {
  /// What is refused, and why; `words` says days.
  package func sentence(_ words: (Day) -> String = { $0.description }) -> String {
    switch self {
    case .notScheduled(let plan), .lacksEnd(let plan): "'\(plan)' has no schedule."
    case .endsBeforeStart(let end, let start):
      "A plan cannot end on \(words(end)), before it starts on \(words(start))."
    case .isOver(let day): "\(words(day)) is in the past."
    case .pauseEndsBeforeStart(let last, let first):
      "A pause cannot end on \(words(last)), before it starts on \(words(first))."
    case .endlessLater(let day): "\(words(day)) is in the future, and the pause has no end."
    case .paused(let plan, let first, let last):
      last.map { "'\(plan)' is paused from \(words(first)) to \(words($0)) already." }
        ?? "'\(plan)' is paused already."
    case .pauseBeforeStart(let plan, let start, let day):
      "'\(plan)' started on \(words(start)), so it cannot be paused on \(words(day))."
    case .isDueBeforeStart(let plan, let start, let due):
      "'\(plan)' starts on \(words(start)), so nothing of it can be due on \(words(due))."
    case .notPaused(let plan): "'\(plan)' is not paused."
    case .resumedOutside(let plan, let day, let first?):
      "'\(plan)' is paused since \(words(first)), so it cannot resume on \(words(day))."
    case .resumedOutside(let plan, let day, nil): "'\(plan)' was not paused on \(words(day))."
    case .wholePlan(let plan, _): "'\(plan)' is a whole plan; postpone takes its parts."
    case .isComplete(let address): "\(address) is done already."
    case .isSkipped(let address): "\(address) is skipped, so it is not due."
    case .isOptional(let address, nil): "\(address) holds nothing that is due."
    case .isOptional(let address, _): "\(address) is optional and not chosen, so it is not due."
    case .isOutcome(let address): "\(address) is an outcome, which is never due."
    case .nothingLeft: "Nothing is left to spread."
    case .endIsOver(let plan, let end, _): "'\(plan)' was due to end on \(words(end))."
    }
  }
}
