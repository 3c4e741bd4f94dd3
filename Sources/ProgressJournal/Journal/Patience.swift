/// How long a journal that others have locked is waited for, and whom that is told.
package struct Patience {
  let limit: Duration
  /// Called once when a second has passed.
  let notice: (() -> Void)?

  package init(limit: Duration = .seconds(30), notice: (() -> Void)? = nil) {
    self.limit = limit
    self.notice = notice
  }

  /// For what runs at each prompt and each press of a key: rather no answer than a late one.
  package static var none: Patience { Patience(limit: .milliseconds(50)) }
}
