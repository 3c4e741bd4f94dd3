import CSQLite

/// Waiting for a lock where SQLite does not wait by itself: a little longer each time, up to a sum.
/// Counted in what was waited, so it needs no clock.
struct BusyWaits {
  private var left: Int32
  private var next: Int32 = 1

  init(limit: Int32) { left = limit }

  /// False when the patience is used up.
  mutating func wait() -> Bool {
    guard left > 0 else { return false }
    let pause = min(next, left)
    sqlite3_sleep(pause)
    left -= pause
    next = min(next * 2, 50)
    return true
  }
}
