import RoadmapKit

extension Plan {
  /// A section's heading as its author wrote it, without emoji, emphasis and what the facts beside
  /// it say: `Q1 (Months 25–27): Scalable Backend Systems`, `Mini Project: Food Delivery System`.
  func heading(ofSection index: Int) -> String {
    let section = sections[index]
    guard index > 0 else { return title }
    var range = section.headingRange
    let titleIsInside =
      section.titleRange.lower >= range.lower && section.titleRange.upper <= range.upper
    if !section.titleRange.isEmpty, titleIsInside { range.upper = section.titleRange.upper }
    var heading = plain(range)
    while heading.last == ":" || heading.last == "：" || heading.last == " " { heading.removeLast() }
    if !section.titleRange.isEmpty, !titleIsInside {
      heading += (heading.isEmpty ? "" : ": ") + plain(section.titleRange)
    }
    return heading.isEmpty ? section.kind.rawValue : heading
  }
}
