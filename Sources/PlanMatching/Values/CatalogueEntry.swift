package import RoadmapModel

/// An item as the catalogue remembers it from the last reading of its plan.
package struct CatalogueEntry: Hashable, Sendable {
  package var key: ItemKey
  /// The text for display; what is compared is made of it anew, so that nothing stored goes stale.
  package var text: String
  /// The headings above the item, outermost first, as written: periods and titles.
  package var sectionPath: [String]
  package var kind: Item.Kind
  /// Its place among the plan's items as last read; of a gone item, the place it had.
  package var position: Int
  /// True for an item that the plan no longer holds.
  package var isGone: Bool
  /// Whether anything hangs on it: a state, a note, evidence, time.
  package var hasProgress: Bool
  /// Whether nothing but a note, evidence or time hangs on it.
  package var isOnlyRemarked = false
  /// Whether it is done.
  package var isDone = false
  /// The items that are gone with progress and may be this one: asked about, and not answered yet.
  package var waiting: [ItemKey] = []
  /// The other cells of the row of a table that it stands in; empty elsewhere.
  package var row: [String] = []
  /// The texts of the items that it is a step of, outermost first; `nil` where nobody knows them any more.
  package var above: [String]?
  /// The text with its pictures; `nil` where it has none, or nobody knows it any more.
  package var pictured: String?

  var fullText: String { pictured ?? text }

  /// Whether a tick is lost with it: its own, or one of which it is asked whether it is its own.
  var isAskedFor: Bool { hasProgress || !waiting.isEmpty }

  package init(
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
