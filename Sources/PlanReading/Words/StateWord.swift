/// What a word says of how far something is.
package enum StateWord: UInt8, CaseIterable, Sendable {
  case unknown
  /// "to do", "pending".
  case open
  case started
  case done
  case skipped
}
