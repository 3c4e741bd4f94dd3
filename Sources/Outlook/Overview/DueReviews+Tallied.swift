extension DueReviews {
  /// A plan that was read, or one that need not be.
  package enum Part: Sendable {
    case plan(Plan)
    /// Its cards are counted and dated; which items they are of is not known.
    case tallied(TalliedPlan)
  }

  /// As of the plans themselves, but of all that are due only those that the day has room for.
  package init(
    of parts: [Part], _ settings: StudySettings, doneToday: Int, today: Day
  ) {
    let model = MemoryModel(retention: settings.reviewRetention) ?? .standard
    let room = max(0, settings.reviewCap - doneToday)
    var cards = TalliedCards(model, atMost: room, today: today)
    for (place, part) in parts.enumerated() {
      switch part {
      case .plan(let plan):
        let read = DueReviews(of: [plan], settings, doneToday: 0, today: today)
        cards.add(read, place)
      case .tallied(let plan): cards.add(plan, place)
      }
    }
    found = settings.isReviewOn ? cards.first : []
    dueCount = settings.isReviewOn ? cards.dueCount : 0
    self.room = room
    retained = cards.learned == 0 ? nil : cards.recall / Double(cards.learned)
    learned = cards.learned
    nextDue = settings.isReviewOn ? cards.nextDue : nil
  }

  /// With the items of a plan that was read meanwhile: its cards are as urgent as they were.
  package func naming(
    itemsOf plan: Plan, at place: Int, _ settings: StudySettings, today: Day
  ) -> DueReviews {
    var named = DueReviews(of: [plan], settings, doneToday: 0, today: today).due[...]
    var reviews = self
    reviews.found = found.map { card in
      guard card.plan == place, let own = named.popFirst() else { return card }
      return own.moved(to: place)
    }
    return reviews
  }
}

extension DueReviews.Card {
  fileprivate func moved(to place: Int) -> DueReviews.Card {
    DueReviews.Card(
      plan: place, item: item, due: due, last: last, isReviewed: isReviewed, recall: recall)
  }
}

/// What there is to review, added up plan by plan.
private struct TalliedCards {
  private let model: MemoryModel
  private let limit: Int
  private let today: Day
  /// By the age of what was learnt and never reviewed: most of it is.
  private var known: [(due: Day, recall: Double)?] = Array(repeating: nil, count: 512)
  /// The most urgent ones, in their order.
  private(set) var first: [DueReviews.Card] = []
  private(set) var dueCount = 0
  private(set) var learned = 0
  private(set) var recall = 0.0
  private(set) var nextDue: Day?

  init(_ model: MemoryModel, atMost limit: Int, today: Day) {
    self.model = model
    self.limit = limit
    self.today = today
  }

  mutating func add(_ read: DueReviews, _ place: Int) {
    learned += read.learned
    recall += (read.retained ?? 0) * Double(read.learned)
    dueCount += read.dueCount
    if let next = read.nextDue { nextDue = min(nextDue ?? next, next) }
    for card in read.found { take(card.moved(to: place)) }
  }

  mutating func add(_ plan: TalliedPlan, _ place: Int) {
    var item = 0
    plan.forEach(
      done: { done, role in
        if role.contains(.isReviewable) { add(nil, done, of: item, place) }
        item += 1
      },
      { part, role in
        if role.contains(.isReviewable), let done = part.done {
          add(part.memory, done, of: item, place)
        }
        item += 1
      })
  }

  private mutating func add(_ memory: MemoryState?, _ done: Day, of item: Int, _ place: Int) {
    let last = memory?.reviewed ?? done
    let (due, recall) = dates(memory, done)
    learned += 1
    self.recall += recall
    guard due <= today, last < today else {
      nextDue = min(nextDue ?? due, due)
      return
    }
    dueCount += 1
    if first.count == limit, first.last.map({ recall >= $0.recall }) ?? true { return }
    take(
      DueReviews.Card(
        plan: place, item: item, due: due, last: last, isReviewed: memory != nil, recall: recall))
  }

  /// Plans come in their order, and so does what is as urgent.
  private mutating func take(_ card: DueReviews.Card) {
    guard limit > 0 else { return }
    var place = first.count
    while place > 0, DueReviews.Card.precedes(card, first[place - 1]) { place -= 1 }
    guard place < limit else { return }
    if first.count == limit { first.removeLast() }
    first.insert(card, at: place)
  }

  private mutating func dates(
    _ memory: MemoryState?, _ done: Day
  ) -> (due: Day, recall: Double) {
    let age = today.number - done.number
    let isPlain = memory == nil && known.indices.contains(age)
    if isPlain, let dates = known[age] { return dates }
    guard let kept = model.kept(memory, done: done) else { return (done, 1) }
    let dates = (due: model.due(kept), recall: model.retrievability(kept, on: today))
    if isPlain { known[age] = dates }
    return dates
  }
}
