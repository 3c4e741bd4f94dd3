import PlanReading
import ProgressJournal
import RoadmapModel
import Sync

/// Runs what parts of the kit do; what they throw becomes the one error that clients see.
func asking<Result>(_ body: () throws -> Result) throws(RoadmapError) -> Result {
  do { return try body() } catch { throw RoadmapError(beneath: error) }
}

extension RoadmapError {
  init(beneath error: any Error) {
    switch error {
    case let error as RoadmapError: self = error
    case let error as JournalError: self.init(error)
    case let error as PlanLoadFailure: self.init(error)
    case let error as NamedPlaces.Outdated: self.init(error)
    case ItemChange.Failure.refused(let refusal, let plan):
      self.init(cause: .item(refusal, plan), underlying: refusal)
    case let error as LinkChange.Failure: self.init(error)
    case let error as ScheduleChange.Failure: self.init(error)
    case let error as ScheduleRefusal: self.init(cause: .schedule(error), underlying: error)
    case let error as FocusFailure: self.init(error)
    case let error as TickFileFailure: self.init(error)
    case let error as ExchangeDocument.Failure:
      self.init(cause: .invalidExport(place: error.place, error.reason), underlying: error)
    case Export.Failure.notOnePlan(let count): self.init(cause: .notOnePlan(count))
    case let error as SyncError: self.init(error)
    default:
      let problem = JournalProblem(reason: .failed, path: "", summary: "\(error)", advice: "")
      self.init(cause: .journal(problem), underlying: error)
    }
  }

  init(_ error: JournalError) {
    self.init(cause: .journal(JournalProblem(error)), underlying: error)
  }

  init(_ failure: PlanLoadFailure) {
    switch failure.reason {
    case .text(let reason, let plan):
      self.init(cause: .unreadableText(plan, reason.words), underlying: failure)
    case .file(let path, _, let reason, _):
      self.init(cause: .unreadableFile(path: path, reason), underlying: failure)
    }
  }

  init(_ outdated: NamedPlaces.Outdated) {
    switch outdated {
    case .removed(let plan): self.init(cause: .changedMeanwhile(plan), underlying: outdated)
    case .gone(_, let plan): self.init(cause: .changedMeanwhile(plan.id), underlying: outdated)
    }
  }

  init(_ failure: LinkChange.Failure) {
    switch failure {
    case .isParent(let place, let plan): self.init(cause: .notSingle(plan.address(of: place)))
    case .isItself(let address): self.init(cause: .isItself(address))
    case .lacksOther, .notLinked: self.init(cause: .notLinked)
    }
  }

  init(_ failure: ScheduleChange.Failure) {
    switch failure {
    case .removed(let plan): self.init(cause: .changedMeanwhile(plan))
    case .noneFits: self.init(cause: .schedule(.nothingLeft))
    }
  }

  init(_ failure: FocusFailure) {
    switch failure {
    case .notRunning: self.init(cause: .noTimer)
    case .isRunning(let other): self.init(cause: .timerRuns(other.address))
    }
  }

  init(_ failure: TickFileFailure) {
    switch failure {
    case .isElsewhere(let plan), .isBundled(let plan): self.init(cause: .lacksFile(plan))
    case .isUnreadable(let path):
      self.init(cause: .unreadableFile(path: path, "its text is not a plan"))
    }
  }

  init(_ refusal: LineAppending.Refusal, _ path: String) {
    switch refusal {
    case .unreadable(let reason): self.init(cause: .unreadableFile(path: path, reason))
    case .noPlan(let failure):
      self.init(cause: .unreadableFile(path: path, "it \(failure.words)"), underlying: failure)
    case .isOlder: self.init(cause: .isOlderFile(path: path))
    case .line(let failure):
      self.init(cause: .unfitLine(failure.sentence(path)), underlying: failure)
    case .isAnother: self.init(cause: .isAnotherFile(path: path))
    case .unwritable(let reason): self.init(cause: .unwritableFile(path: path, reason))
    }
  }

  init(_ error: SyncError) {
    if case .journal(let error) = error {
      self.init(error)
    } else {
      self.init(cause: .sync(SyncProblem(error)), underlying: error)
    }
  }
}

extension JournalProblem {
  fileprivate init(_ error: JournalError) {
    let reason: Reason =
      switch error.reason {
      case .newer: .isNewer
      case .foreign, .notADatabase, .isDirectory, .noBackup: .isForeign
      case .damaged, .nothingLeft: .isDamaged
      case .missing: .isMissing
      case .forbidden, .readOnly, .noDirectory: .isForbidden
      case .full: .isFull
      case .busy, .inUse: .isBusy
      default: .failed
      }
    self.init(reason: reason, path: error.path, summary: error.summary, advice: error.advice)
  }
}

extension SyncProblem {
  init(_ error: SyncError) {
    let reason: Reason =
      switch error {
      case .notSetUp: .notSetUp
      case .isSetUp: .isSetUp
      case .noGit: .noGit
      case .remote: .isUnreachable
      case .notTaken: .isRejected
      case .otherHash, .badRemote, .foreign, .newerFormat, .refused, .tooLarge: .isUnsuitable
      case .running, .tooBusy: .isBusy
      case .git, .folder, .journal: .failed
      }
    self.init(reason: reason, summary: error.summary, advice: error.advice)
  }
}

extension LineAppending.Failure {
  fileprivate func sentence(_ path: String) -> String {
    switch self {
    case .isRepaired: "'\(path)' had to be repaired to be read, so it is not changed."
    case .holdsSections: "The section has sections of its own; name one of them."
    case .isNoList: "The items of the section are not a list."
    case .isNoItem: "The words would not be read as a single new item; nothing was written."
    }
  }
}
