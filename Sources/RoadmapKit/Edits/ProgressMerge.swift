import RoadmapModel

/// What is to be said of an item so that it also has what was recorded of another one: the two turned
/// out to be the same. Neither's progress is less than before.
struct ProgressMerge {
  typealias Record = (progress: ItemProgress, history: [ItemFact])

  private(set) var facts: [ItemFact] = []

  init(of other: Record, into item: Record) {
    if other.progress.isChosen == true, item.progress.isChosen != true { facts.append(.chosen) }
    if let done = other.progress.done {
      addCheck(on: done.day, other, item)
    } else if item.progress.state == .open {
      if let day = other.progress.skippedDay {
        facts.append(.skipped(on: day, why: other.progress.skipReason))
      } else if let day = other.progress.startedDay {
        facts.append(.started(on: day))
      }
    }
    facts += other.progress.remarks(of: other.history).map { .noted($0) }
    facts += other.history.filter(\.isAboutLinks)
  }

  /// It was done on the earlier of two days, on the one where only one is known, and reviewed whenever either was.
  private mutating func addCheck(on day: Day?, _ other: Record, _ item: Record) {
    let others = Self.reviews(other)
    let first = [day, item.progress.doneDay].compactMap(\.self).min()
    if item.progress.done != nil {
      guard first != item.progress.doneDay || !others.isEmpty else { return }
      facts.append(.unchecked)
    }
    facts.append(.checked(on: first, Remark()))
    facts += (others + Self.reviews(item)).sorted { $0.day < $1.day }.map(\.fact)
  }

  /// The last of them, as many as are counted: those before were taken back or forgotten.
  private static func reviews(_ record: Record) -> [(day: Day, fact: ItemFact)] {
    let all = record.history.compactMap { fact -> (day: Day, fact: ItemFact)? in
      if case .reviewed(let day, _) = fact { (day, fact) } else { nil }
    }
    return all.suffix(record.progress.reviewCount)
  }
}

extension ItemFact {
  fileprivate var isAboutLinks: Bool {
    switch self {
    case .linked, .unlinked: true
    default: false
    }
  }
}
