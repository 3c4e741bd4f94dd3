/// What came of replacing a file's text by another.
public enum FileRewrite: Hashable, Sendable {
  /// The file has the new text.
  case done
  /// The file holds something else than was read: nothing was written.
  case isAnother
  /// In the system's words.
  case failed(String)
}
