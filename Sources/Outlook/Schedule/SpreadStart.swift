import RoadmapModel

/// When what was left of a plan was spread anew.
struct SpreadStart: Sendable {
  /// Its first day.
  let day: Day
  /// The event that says so; `nil` where it is not recorded yet, and all that is done was done before.
  let time: HybridTime?

  /// Whether something that was done, or skipped, on a day was so by then.
  func follows(_ day: Day, _ decided: HybridTime?) -> Bool {
    if day != self.day { return day < self.day }
    guard let time, let decided else { return true }
    return decided < time
  }
}
