public import RoadmapModel

/// An item as the catalogue remembers it from the last reading of its plan.
public struct CatalogueEntry: Hashable, Sendable {
  public var key: ItemKey
  /// The text for display; what is compared is made of it anew, so that nothing stored goes stale.
  public var text: String
  /// The headings above the item, outermost first, as written: periods and titles.
  public var sectionPath: [String]
  public var kind: Item.Kind
  /// Its place among the plan's items as last read; of a gone item, the place it had.
  public var position: Int
  /// True for an item that the plan no longer holds.
  public var isGone: Bool
  /// Whether anything hangs on it: a state, a note, evidence, time.
  public var hasProgress: Bool

  public init(
    key: ItemKey, text: String, sectionPath: [String], kind: Item.Kind, position: Int,
    isGone: Bool = false, hasProgress: Bool = false
  ) {
    self.key = key
    self.text = text
    self.sectionPath = sectionPath
    self.kind = kind
    self.position = position
    self.isGone = isGone
    self.hasProgress = hasProgress
  }
}
