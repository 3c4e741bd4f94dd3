/// The settings of one learner, typed: what the journal holds, and for the rest what the table says.
/// A stored value that is none, as a later version may have written, counts as not set.
package struct StudySettings: Sendable {
  private let stored: [String: String]
  /// Items and plans that the user wants to be asked about, or not, whatever their kind.
  package let reviewExceptions: ReviewExceptions

  /// `stored` as `Journal.settings()` gives it.
  package init(_ stored: [String: String] = [:]) {
    self.stored = stored
    reviewExceptions = ReviewExceptions(stored[ReviewExceptions.name] ?? "")
  }

  package subscript<Value>(_ setting: Setting<Value>) -> Value { setting.value(in: stored) }
}
