package import RoadmapModel

/// A text that a plan had once.
package struct EarlierText {
  /// The edit of this machine that put another text in its place.
  package struct Replacement {
    /// What was recorded here with a greater number, the edit did not know of.
    package let number: Int
    package let itemKeys: Set<ItemKey>
  }

  package let text: LastReadText
  /// `nil` where it was another machine's edit.
  package let replacement: Replacement?
  /// The text came later than the edit that replaces it, which did not know of it.
  package let isLate: Bool
}
