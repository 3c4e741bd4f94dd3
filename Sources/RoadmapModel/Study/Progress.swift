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

/// The actions that do not count: whatever was last said of each decides.
package struct UndoneActions: Sendable {
  private var actions: Set<ActionID> = []

  /// The events in their order.
  package init(_ ordered: some Sequence<Event>) {
    for event in ordered {
      switch event.fact {
      case .undone(let action): actions.insert(action)
      case .redone(let action): actions.remove(action)
      case .item, .plan, .setting, .unknown: break
      }
    }
  }

  package func contains(_ action: ActionID) -> Bool { actions.contains(action) }
}
