/// What came of replacing a file's text by another.
package enum FileRewrite: Hashable, Sendable {
  case done
  /// The file holds something else than was read: nothing was written.
  case isAnother
  /// In the system's words.
  case failed(String)
}
