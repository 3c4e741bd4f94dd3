import CommandLineKit
import RoadmapKit

/// What the commands that change items have in common.
enum ItemArguments {
  static let items = Argument<[String]>(
    "item", isRequired: true,
    help: "Addresses, ranges (q1.1-3), keys (@k7f3), or words from one "
      + "item.")
  static let day = Option<PastDay?>(
    "--on", valueName: "day", help: "The day it happened: yesterday, monday, 2026-11-18.")
  static let note = Option<String?>("--note", valueName: "text", help: "A note to attach.")
  static let evidence = Option<String?>(
    "--evidence", valueName: "link", help: "Evidence of the work: a web address or a path.")
  static let time = Option<Minutes?>(
    "--for", valueName: "time", help: "The time it took, for all of them together: 45m, 2h, 1h30m.")

  static let grammar =
    "You can name several: q1.1-3 and w1-2 are ranges, @k7f3 is a key. If none of the words is an "
    + "address, all words together are matched against the texts of items; if several items match, "
    + "they are listed and nothing changes."

  static func remark(_ given: ParsedArguments) -> Remark {
    Remark(
      note: text(given[note]), evidence: text(given[evidence]), minutes: given[time]?.value)
  }

  private static func text(_ text: String?) -> String? {
    text.flatMap { $0.contains { !$0.isWhitespace } ? $0 : nil }
  }

  /// The leaves below a place, or the place itself, in this state or not.
  static func has(_ plan: StudiedPlan, _ place: PlanPlace, _ isFitting: (Item.State) -> Bool)
    -> Bool
  {
    guard case .item(let index) = place else { return true }
    return (index..<Int(plan.items[index].next)).contains {
      plan.isLeaf($0) && isFitting(plan.state(ofItem: $0))
    }
  }
}
