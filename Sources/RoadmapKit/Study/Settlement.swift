/// What a user's answers make of a plan's keys, and what is to be recorded with it.
struct Settlement {
  /// One an item of the plan, in its order.
  private(set) var keys: [ItemKey]
  private(set) var lines: [PlanUpdate.Line] = []
  /// What is said of lines that were worked on already.
  private(set) var facts: [(line: ItemKey, fact: ItemFact)] = []
  private var progress: [ItemKey: ItemProgress]
  private let gone: Set<ItemKey>
  /// The keys that lines have now, by those they had.
  private var renamed: [ItemKey: ItemKey] = [:]

  init(_ keys: [ItemKey], gone: Set<ItemKey>, _ progress: [ItemKey: ItemProgress]) {
    self.keys = keys
    self.gone = gone
    self.progress = progress
  }

  /// `remarks`: what was ever remarked on an item, the oldest first.
  mutating func take(
    _ answer: PlanAnswer, at time: RecordingTime,
    remarks: (ItemKey) throws(JournalError) -> [Remark]
  ) throws(PlanShelf.AnswerRefusal) {
    guard gone.contains(answer.item), !keys.contains(answer.item) else {
      throw .notGone(answer.item)
    }
    guard let answered = answer.line else { return }
    // Two items may turn out to be one line.
    let line = renamed[answered] ?? answered
    guard let index = keys.firstIndex(of: line) else { throw .noLine(answered) }
    guard let known = progress[line] else {
      keys[index] = answer.item
      renamed[line] = answer.item
      lines.append(PlanUpdate.Line(.reworded, answer.item, natural: line))
      return
    }
    guard let other = progress[answer.item] else { return }
    let said: [Remark]
    do throws(JournalError) { said = try remarks(answer.item) } catch { throw .journal(error) }
    for fact in ProgressMerge(of: other, said, into: known).facts {
      facts.append((line, fact))
      progress[line]?.apply(fact, at: time.instant, time: HybridTime(time.instant))
    }
  }
}

/// What is to be said of an item so that it also has what was recorded of another one: the two turned
/// out to be the same. Neither's progress is less than before.
struct ProgressMerge {
  private(set) var facts: [ItemFact] = []

  /// `remarks`: all that were ever made on the other one, the oldest first.
  init(of other: ItemProgress, _ remarks: [Remark], into item: ItemProgress) {
    if other.isChosen == true, item.isChosen != true { facts.append(.chosen) }
    if let done = other.done {
      addCheck(on: done.day, item)
    } else if item.state == .open {
      if let skipped = other.skipped {
        facts.append(.skipped(on: skipped.day, why: other.skipReason))
      } else if let started = other.started {
        facts.append(.started(on: started.day))
      }
    }
    facts += Self.counted(remarks, other).map { .noted($0) }
  }

  /// It was done on the earlier of two days.
  private mutating func addCheck(on day: Day, _ item: ItemProgress) {
    if let done = item.done {
      guard day < done.day else { return }
      facts.append(.unchecked)
    }
    facts.append(.checked(on: day, Remark()))
  }

  /// The last of them, as many as make up what is counted: those before were forgotten.
  private static func counted(_ remarks: [Remark], _ progress: ItemProgress) -> [Remark] {
    var seen = ItemProgress()
    var counted: [Remark] = []
    for remark in remarks.reversed() where !remark.isEmpty {
      if seen.noteCount == progress.noteCount, seen.evidenceCount == progress.evidenceCount,
        seen.minutes == progress.minutes
      {
        break
      }
      seen.apply(.noted(remark), at: Instant(milliseconds: 0), time: HybridTime(rawValue: 0))
      counted.append(remark)
    }
    return counted.reversed()
  }
}

extension ItemFact {
  var remark: Remark? {
    switch self {
    case .checked(_, let remark), .noted(let remark): remark
    default: nil
    }
  }
}
