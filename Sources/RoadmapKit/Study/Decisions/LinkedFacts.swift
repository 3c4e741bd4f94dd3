package import RoadmapModel

/// What a command records of items that the user called the same as those it changes: a tick of one
/// counts for all, and so does taking it back.
package struct LinkedFacts {
  package private(set) var facts: [Fact] = []

  /// `progress`: of any item, as it is before the command.
  package init<Failure>(
    following recorded: [Fact], _ links: ItemLinks,
    progress: (ItemReference) throws(Failure) -> ItemProgress
  ) throws(Failure) {
    guard !links.isEmpty else { return }
    var seen = Set(recorded.compactMap(\.item))
    for fact in recorded {
      guard case .item(let item, let said) = fact else { continue }
      switch said {
      case .checked, .unchecked: break
      default: continue
      }
      for partner in links.partners(of: item) where seen.insert(partner).inserted {
        let isDone = try progress(partner).state == .done
        switch said {
        case .checked(let day, _) where !isDone:
          facts.append(.item(partner, .checked(on: day, Remark())))
        case .unchecked where isDone: facts.append(.item(partner, .unchecked))
        default: break
        }
      }
    }
  }

  /// What linking two items records: the link, and the tick that one of them has, for the other.
  package init(
    linking a: ItemReference, _ b: ItemReference, _ stateOfA: ItemProgress,
    _ stateOfB: ItemProgress
  ) {
    facts = [.item(a, .linked(b))]
    if let done = stateOfA.done, stateOfB.done == nil {
      facts.append(.item(b, .checked(on: done.day, Remark())))
    } else if let done = stateOfB.done, stateOfA.done == nil {
      facts.append(.item(a, .checked(on: done.day, Remark())))
    }
  }
}
