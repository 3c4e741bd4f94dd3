/// What a plan needs to know of one of its parts, of all that is recorded of it: every command reads
/// it of every part of the plans under way.
package struct PartProgress: Hashable, Sendable {
  /// The days that the user says.
  package var started: Day?
  package var done: Day?
  package var skipped: Day?
  package var isChosen: Bool?
  /// Time spent.
  package var minutes = 0
  package var memory: MemoryState?

  package init() {}

  package init(_ progress: ItemProgress) {
    started = progress.started?.day
    done = progress.done?.day
    skipped = progress.skipped?.day
    isChosen = progress.isChosen
    minutes = progress.minutes
    memory = progress.memory
  }

  var state: Item.State {
    if done != nil { return .done }
    if skipped != nil { return .skipped }
    return started == nil ? .open : .started
  }
}
