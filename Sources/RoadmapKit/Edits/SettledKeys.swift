import ProgressJournal
package import RoadmapModel

/// What a user says of an item that is gone and may be one of some new lines.
package typealias PlanAnswer = PlanUpdate.Answer

/// Why an answer settles nothing.
package enum AnswerRefusal: Error, Equatable {
  /// Nothing of that key is gone.
  case notGone(ItemKey)
  /// The plan has no line of that key.
  case noLine(ItemKey)
  /// It was answered meanwhile, or the plan is another since it was asked.
  case notOpen(ItemKey)
}

/// What a user's answers make of a plan's keys, and what is to be recorded with it.
struct SettledKeys {
  /// One for each item of the plan, in its order.
  private(set) var keys: [ItemKey]
  private(set) var lines: [PlanUpdate.Line] = []
  /// What is said of lines that were worked on already.
  private(set) var facts: [(line: ItemKey, fact: ItemFact)] = []
  private var progress: [ItemKey: ItemProgress]
  private let gone: Set<ItemKey>
  /// The keys that lines have now, by those they had.
  private var renamed: [ItemKey: ItemKey] = [:]
  /// Where each key stands.
  private var places: [ItemKey: Int]

  init(_ keys: [ItemKey], gone: Set<ItemKey>, _ progress: [ItemKey: ItemProgress]) {
    self.keys = keys
    places = keys.places
    self.gone = gone
    self.progress = progress
  }

  /// What a line is known by now.
  func key(of line: ItemKey) -> ItemKey { renamed[line] ?? line }

  /// `history`: what was ever said of an item and counts, the oldest first.
  mutating func take(
    _ answer: PlanAnswer, at time: RecordingTime,
    history: (ItemKey) throws -> [ItemFact]
  ) throws {
    guard gone.contains(answer.item), places[answer.item] == nil else {
      throw AnswerRefusal.notGone(answer.item)
    }
    guard let answered = answer.line else { return }
    // Two items may turn out to be one line.
    let line = renamed[answered] ?? answered
    guard let index = places[line] else { throw AnswerRefusal.noLine(answered) }
    guard let known = progress[line] else {
      keys[index] = answer.item
      places[line] = nil
      places[answer.item] = index
      renamed[line] = answer.item
      lines.append(PlanUpdate.Line(.reworded, answer.item, natural: line))
      return
    }
    guard let other = progress[answer.item] else { return }
    let merge = ProgressMerge(
      of: (other, try history(answer.item)), into: (known, try history(line)))
    for fact in merge.facts {
      facts.append((line, fact))
      progress[line]?.apply(fact, at: time.instant, time: HybridTime(time.instant))
    }
  }
}
