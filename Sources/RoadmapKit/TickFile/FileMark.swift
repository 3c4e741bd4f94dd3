import RoadmapModel

/// What a plan's file says of an item by its box and the day beside it.
struct FileMark: Hashable {
  var state = Item.State.open
  /// The day that its line has for that.
  var day: Day?
  /// How far into its line a picture stands that is its box, such as ⬜; `nil` for brackets.
  var pictureOffset: Int?

  /// Whether it says the same of the item.
  func says(_ other: FileMark) -> Bool { state == other.state && day == other.day }
}

extension FileMark {
  /// What it records of an item; nothing where it is so already. `was`: what the file said when it was
  /// read last. `isNew`: nobody knows on which day what it says without one became so.
  func facts(
    after was: FileMark, of progress: ItemProgress, today: Day, isNew: Bool = false
  ) -> [ItemFact] {
    let recorded = progress.state
    // Nobody ticked in 1970: what 'check --on' refuses is taken as the day it was seen.
    let oldest = today.advanced(by: -366 * 20)
    let day = self.day.map { $0 < oldest ? today : min($0, today) } ?? today
    // What was done in the file as well is taken back first: `[x]` became `[-]`. What is done in the
    // journal alone stays done.
    let opened: [ItemFact]? =
      recorded != .done ? [] : was.state == .done ? [.unchecked] : nil
    let stopped: [ItemFact] = progress.startedDay == nil ? [] : [.stopped]
    switch state {
    case recorded:
      guard recorded == .done || recorded == .skipped, self.day != nil, was.state == state,
        was.day != self.day,
        case let known = recorded == .done ? progress.doneDay : progress.skippedDay,
        day != known
      else { return [] }
      return [.redated(from: known, on: day)]
    case .done: return [.checked(on: isNew && self.day == nil ? nil : day, Remark())]
    case .started: return opened.map { $0 + [.started(on: day)] } ?? []
    case .skipped: return opened.map { $0 + [.skipped(on: day, why: nil)] } ?? []
    case .open:
      guard was.state == recorded else { return [] }
      return (recorded == .done ? [.unchecked] : recorded == .skipped ? [.unskipped] : []) + stopped
    }
  }
}
