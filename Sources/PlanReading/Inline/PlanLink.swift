/// A link as an author wrote it.
public struct PlanLink: Hashable, Sendable {
  /// The words that stand for the link; the address itself where there are none.
  public var text: String
  public var url: String

  public init(text: String, url: String) {
    self.text = text
    self.url = url
  }
}
