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
    for case .item(let item, let said) in recorded where said.isShared {
      for partner in links.partners(of: item) where seen.insert(partner).inserted {
        let done = try progress(partner).done
        switch said {
        case .checked(let day, _) where done == nil:
          facts.append(.item(partner, .checked(on: day, Remark())))
        case .unchecked where done != nil: facts.append(.item(partner, .unchecked))
        // What was done by itself, on a day of its own, keeps that.
        case .redated(let before, _) where done != nil && done?.day == before:
          if try progress(item).done != nil { facts.append(.item(partner, said)) }
        default: break
        }
      }
    }
  }

  /// What linking an item to others records: the links that are not there yet, and, where any item of
  /// the group that they make is done, a tick for all the rest of it, on the first day that one was. Links
  /// that are there may have met a tick of another machine's since.
  package init<Failure>(
    linking first: ItemReference, to others: [ItemReference], _ links: ItemLinks,
    progress: (ItemReference) throws(Failure) -> ItemProgress
  ) throws(Failure) {
    var links = links
    for other in others where links.insert(first, other) {
      facts.append(.item(first, .linked(other)))
    }
    var open: [ItemReference] = []
    var days: [Day?] = []
    for item in [first] + links.partners(of: first) {
      if let done = try progress(item).done { days.append(done.day) } else { open.append(item) }
    }
    guard !days.isEmpty else { return }
    let day = days.compactMap(\.self).min()
    facts += open.map { .item($0, .checked(on: day, Remark())) }
  }

  /// What removes the links between several items, or, of one alone, all that it has.
  package init(unlinking items: Set<ItemReference>, _ links: ItemLinks) {
    let pairs = links.pairs.filter { pair in
      let ends = [pair.first, pair.second]
      return items.count == 1
        ? ends.contains(where: items.contains) : ends.allSatisfy(items.contains)
    }
    facts = pairs.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
      .map { .item($0.first, .unlinked($0.second)) }
  }
}

extension ItemFact {
  /// Whether it is so of linked items too.
  fileprivate var isShared: Bool {
    switch self {
    case .checked, .unchecked, .redated: true
    default: false
    }
  }
}
