import CSQLite

/// Waits where another connection has a lock: a little longer each time, up to a limit, and says so
/// once when a second has passed. Counted in what was waited, so it needs no clock.
package final class BusyHandler {
  private let limit: Int32
  private let notice: () -> Void
  private var waited: Int32 = 0
  private var isTold = false

  package init(limit: Int32, notice: @escaping () -> Void) {
    self.limit = limit
    self.notice = notice
  }

  /// The connection must not outlive this.
  func install(on connection: OpaquePointer) {
    sqlite3_busy_handler(
      connection,
      { context, attempt in
        guard let context else { return 0 }
        let handler = Unmanaged<BusyHandler>.fromOpaque(context).takeUnretainedValue()
        return handler.wait(attempt) ? 1 : 0
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  /// False when the patience is used up; `attempt` counts from 0 for each lock.
  package func wait(_ attempt: Int32, sleep: (Int32) -> Void = { sqlite3_sleep($0) }) -> Bool {
    if attempt == 0 { waited = 0 }
    guard waited < limit else { return false }
    let pause = min(1 << min(attempt, 6), limit - waited)
    sleep(pause)
    waited += pause
    if waited >= Self.patience, !isTold {
      isTold = true
      notice()
    }
    return true
  }

  /// In milliseconds: shorter waits are nobody's business.
  private static let patience: Int32 = 1000
}

@available(*, unavailable)
extension BusyHandler: Sendable {}
