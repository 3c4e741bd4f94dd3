import PlanReading
package import RoadmapModel

/// The texts of a plan's items with the pictures that are left out where they are shown: "Buy 🍎" is not
/// "Buy 🍐".
package struct PicturedTexts {
  private let plan: Plan

  package init(_ plan: Plan) {
    self.plan = plan
  }

  /// The text with its pictures; `nil` where it has none.
  package func text(ofItem index: Int, shownAs text: String) -> String? {
    let range = plan.items[index].textRange
    // All pictures are beyond the first bytes of Unicode.
    guard range.end <= plan.source.bytes.count,
      plan.source.bytes[range.start..<range.end].contains(where: { $0 >= 0xE2 })
    else { return nil }
    let full = plan.plain(range, keepEmoji: true)
    return full != text && IdentityText.normalise(full) == IdentityText.normalise(text)
      ? full : nil
  }
}
