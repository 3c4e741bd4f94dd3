import ProgressJournal
package import RoadmapModel

/// What was said of a plan's items, and when it last was.
package struct ItemHistory: Sendable {
  package struct Note: Hashable, Sendable {
    package let day: Day
    package let at: Instant
    package let remark: Remark
  }

  /// A review: how well it went, and the chance of it by then.
  package struct Review: Hashable, Sendable {
    package let day: Day
    package let grade: Grade
    package let recall: Double
  }

  package private(set) var notes: [ItemKey: [Note]] = [:]
  package private(set) var reviews: [Review] = []
  /// When something was said of an item last, taken back or not.
  package private(set) var changed: [ItemKey: Instant] = [:]
  /// The same of the plan or anything in it.
  package private(set) var last: Instant?
  package private(set) var first: Instant?

  package init() {}

  /// Of the actions of one plan, in their order.
  package init(_ actions: [ActionRecord]) {
    var progress: [ItemKey: ItemProgress] = [:]
    for action in actions {
      for event in action.events {
        last = max(last ?? event.at, event.at)
        first = first ?? event.at
        guard let item = event.fact.item else { continue }
        changed[item.key] = max(changed[item.key] ?? event.at, event.at)
      }
      for event in action.counted {
        switch event.fact {
        case .item(let item, let fact): take(fact, of: item.key, event, &progress)
        case .plan(_, .forgotten): (notes, progress, reviews) = ([:], [:], [])
        case .plan, .setting, .undone, .redone, .unknown: break
        }
      }
    }
  }

  private mutating func take(
    _ fact: ItemFact, of key: ItemKey, _ event: Event, _ progress: inout [ItemKey: ItemProgress]
  ) {
    switch fact {
    case .checked(let day, let remark) where !remark.isEmpty,
      .noted(let remark, let day) where !remark.isEmpty:
      notes[key, default: []].append(Note(day: day ?? event.day, at: event.at, remark: remark))
    case .reviewed(let day, let grade):
      let model = MemoryModel.standard
      if let known = progress[key],
        let kept = known.recall(model)
      {
        reviews.append(Review(day: day, grade: grade, recall: model.retrievability(kept, on: day)))
      }
    default: break
    }
    progress[key, default: ItemProgress()].apply(fact, at: event.at, time: event.time)
  }
}
