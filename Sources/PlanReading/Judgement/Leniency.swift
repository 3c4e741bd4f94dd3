/// What is let through where nothing of a document would be work otherwise.
enum Leniency {
  case none
  /// Lists that only their form or their place speaks against, not the words above them.
  case form
  /// Whatever is a list.
  case all
}
