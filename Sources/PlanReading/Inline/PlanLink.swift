/// A link as an author wrote it.
public struct PlanLink: Hashable, Sendable {
  /// The words that stand for the link; the address itself where there are none.
  public package(set) var text: String
  /// The address or path, as it was written.
  public package(set) var url: String

  package init(text: String, url: String) {
    self.text = text
    self.url = url
  }
}
