import PlanReading
package import RoadmapModel

/// What of the finished study items should be called to mind again, the most urgent first.
package struct DueReviews: Sendable {
  package struct Card: Hashable, Sendable {
    /// The plan's place among those that were looked at.
    package let plan: Int
    package let item: Int
    package let due: Day
    /// When it was learnt, or reviewed last.
    package let last: Day
    package let isReviewed: Bool
    /// The chance that it is still remembered.
    package let recall: Double
  }

  /// In the order of their plans.
  private let found: [Card]
  /// How many are due in all.
  package let dueCount: Int
  /// How many of them the day still has room for.
  package let room: Int
  /// The chance of remembering, over all that was learnt; `nil` where nothing was.
  package let retained: Double?
  package let learned: Int
  /// Learned items that are never asked about: chores, and what the user left out.
  package let leftOut: Int
  /// The first day after this one on which something is due.
  package let nextDue: Day?

  /// All that are due, however many.
  package var due: [Card] { found.sorted(by: Card.precedes) }
  /// Those that the day has room for.
  package var today: [Card] { first(room) }
  package var todayCount: Int { min(dueCount, room) }

  /// So many of today's, without putting all that are due in order.
  package func first(_ count: Int) -> [Card] {
    let most = min(count, todayCount)
    var first: [Card] = []
    for card in found {
      guard first.count < most || first.last.map({ Card.precedes(card, $0) }) ?? false else {
        continue
      }
      if first.count == most { first.removeLast() }
      first.insert(card, at: first.firstIndex { Card.precedes(card, $0) } ?? first.count)
    }
    return first
  }

  /// `section`: what is in it alone, where there is one plan. `doneToday`: the reviews that were made this
  /// day already. Linked items are one subject, and kept in mind as well as the one that was learned or
  /// reviewed last. `elsewhere`: those of other plans that these are linked to.
  package init(
    of plans: [StudiedPlan], section: Int = 0, _ settings: StudySettings,
    links: ItemLinks = ItemLinks(), elsewhere: [ItemReference: ItemProgress] = [:],
    doneToday: Int, today: Day
  ) {
    let model = MemoryModel(retention: settings.reviewRetention) ?? .standard
    let linked = LinkedSubjects(links, plans, elsewhere, settings, model)
    var found: [Card] = []
    var recall = 0.0
    var (learned, leftOut) = (0, 0)
    var nextDue: Day?
    for (place, plan) in plans.enumerated() where plan.study.isTracked {
      for (index, item) in plan.items.enumerated()
      where item.isReviewable && plan.isLeaf(index) && plan.holds(Int(item.section), in: section) {
        guard let own = plan.kept(ofItem: index, model) else { continue }
        let reference = ItemReference(plan.id, plan.study.itemKeys[index])
        guard
          settings.reviewExceptions.asks(
            about: reference.key, of: plan.id, byItself: !Chore.isOne(plan.text(ofItem: index))),
          !linked.isLeftOutElsewhere(reference)
        else {
          leftOut += 1
          continue
        }
        guard linked.asks(about: reference) else { continue }
        let (memory, isReviewed) = linked.last(of: reference, own)
        let card = Card(
          plan: place, item: index, due: model.due(memory), last: memory.reviewed,
          isReviewed: isReviewed, recall: model.retrievability(memory, on: today))
        learned += 1
        recall += card.recall
        // On the day of learning nothing comes back.
        if card.due <= today, card.last < today {
          found.append(card)
        } else {
          nextDue = min(nextDue ?? card.due, card.due)
        }
      }
    }
    self.found = settings.isReviewOn ? found : []
    dueCount = self.found.count
    room = max(0, settings.reviewCap - doneToday)
    retained = learned == 0 ? nil : recall / Double(learned)
    self.learned = learned
    self.leftOut = leftOut
    self.nextDue = settings.isReviewOn ? nextDue : nil
  }
}

extension DueReviews.Card {
  /// What is most nearly forgotten comes first.
  static func precedes(_ a: Self, _ b: Self) -> Bool {
    if a.recall != b.recall { return a.recall < b.recall }
    return (a.plan, a.item) < (b.plan, b.item)
  }
}

/// Of items that are linked, the one that is asked for all of them.
private struct LinkedSubjects {
  private typealias Kept = (memory: MemoryState, isReviewed: Bool)

  private let others: Set<ItemReference>
  private let links: ItemLinks
  /// Of items in plans that are not looked at.
  private let elsewhere: [ItemReference: Kept]
  private let leftOutElsewhere: Set<ItemReference>

  init(
    _ links: ItemLinks, _ plans: [StudiedPlan], _ elsewhere: [ItemReference: ItemProgress],
    _ settings: StudySettings, _ model: MemoryModel
  ) {
    self.links = links
    let looked = Set(plans.map(\.id))
    self.elsewhere = elsewhere.compactMapValues { progress in
      guard progress.state == .done, let memory = progress.recall(model) else { return nil }
      return (memory, progress.memory != nil)
    }.filter { !looked.contains($0.key.plan) }
    leftOutElsewhere = Set(
      self.elsewhere.keys.filter {
        !settings.reviewExceptions.asks(about: $0.key, of: $0.plan, byItself: true)
      })
    guard !links.isEmpty else {
      others = []
      return
    }
    let linked = links.items
    var last: [ItemReference: Day] = [:]
    var order: [ItemReference: Int] = [:]
    var isLeftOut: Set<ItemReference> = []
    for plan in plans where plan.study.isTracked {
      for (index, item) in plan.items.enumerated() where item.isReviewable && plan.isLeaf(index) {
        let key = plan.study.itemKeys[index]
        let reference = ItemReference(plan.id, key)
        guard linked.contains(reference), let memory = plan.kept(ofItem: index, model)?.memory
        else { continue }
        order[reference] = order.count
        last[reference] = memory.reviewed
        if !settings.reviewExceptions.asks(about: key, of: plan.id, byItself: true) {
          isLeftOut.insert(reference)
        }
      }
    }
    var others: Set<ItemReference> = []
    for (item, day) in last {
      for partner in links.partners(of: item) {
        guard let other = last[partner] else { continue }
        let isBehind = other != day ? other > day : order[partner] ?? 0 < order[item] ?? 0
        // Linked items are one subject: who does not want to be asked about one is not asked about the other.
        if isBehind || isLeftOut.contains(partner) { others.insert(item) }
      }
    }
    self.others = others
  }

  func asks(about item: ItemReference) -> Bool { !others.contains(item) }

  func isLeftOutElsewhere(_ item: ItemReference) -> Bool {
    !leftOutElsewhere.isEmpty && links.partners(of: item).contains(where: leftOutElsewhere.contains)
  }

  /// What is kept in mind of an item, or of the one elsewhere that was learned or reviewed after it.
  func last(
    of item: ItemReference, _ own: (memory: MemoryState, isReviewed: Bool)
  ) -> (memory: MemoryState, isReviewed: Bool) {
    guard !elsewhere.isEmpty else { return own }
    return links.partners(of: item).reduce(own) { last, partner in
      guard let other = elsewhere[partner], other.memory.reviewed > last.memory.reviewed else {
        return last
      }
      return other
    }
  }
}

extension StudiedPlan {
  /// What is kept in mind of a finished leaf, and whether it was ever reviewed.
  fileprivate func kept(
    ofItem index: Int, _ model: MemoryModel
  ) -> (memory: MemoryState, isReviewed: Bool)? {
    guard state(ofItem: index) == .done, let progress = study[.item(index)],
      let kept = progress.recall(model)
    else { return nil }
    return (kept, progress.memory != nil)
  }
}

extension Item {
  /// Study is what can be called to mind; work that was done stays done.
  package var isReviewable: Bool { kind == .study || kind == .option }
}

extension StudiedPlan {
  /// Whether a section is another one, or stands in it; all stand in the root.
  package func holds(_ section: Int, in other: Int) -> Bool {
    other == 0 || (other..<Int(sections[other].next)).contains(section)
  }
}
