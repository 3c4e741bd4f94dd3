/// What all events add up to: the same for the same set of them, in whatever order they arrived.
package struct Progress: Equatable, Sendable {
  /// Items and sections of which nothing is left are not in it.
  package private(set) var items: [ItemReference: ItemProgress] = [:]

  package init() {}

  /// Adds an event that follows all others and is not undone.
  package mutating func apply(_ event: Event) {
    switch event.fact {
    case .item(let item, let fact):
      items[item, default: ItemProgress()].apply(fact, at: event.at, time: event.time)
    case .plan(let plan, .forgotten), .plan(let plan, .erased):
      items = items.filter { $0.key.plan != plan }
    case .plan, .setting, .undone, .redone, .unknown:
      break
    }
  }

  package mutating func removeBlanks() { items = items.filter { !$0.value.isBlank } }
}
