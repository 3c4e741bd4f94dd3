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
      if let skipped = other.progress.skipped {
        facts.append(.skipped(on: skipped.day, why: other.progress.skipReason))
      } else if let started = other.progress.started {
        facts.append(.started(on: started.day))
      }
    }
    facts += other.progress.remarks(of: other.history).map { .noted($0) }
    facts += other.history.filter(\.isAboutLinks)
  }

  /// It was done on the earlier of two days, and reviewed whenever either was.
  private mutating func addCheck(on day: Day, _ other: Record, _ item: Record) {
    let others = Self.reviews(other)
    if let done = item.progress.done {
      guard day < done.day || !others.isEmpty else { return }
      facts.append(.unchecked)
    }
    facts.append(.checked(on: min(day, item.progress.done?.day ?? day), Remark()))
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
