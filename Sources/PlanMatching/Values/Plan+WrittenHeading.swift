import PlanReading
package import RoadmapModel

extension Plan {
  /// A heading as written, with the pictures that are left out elsewhere where there is nothing else: "★" and
  /// "★★" are neither subjects nor numbers, but two headings. Empty where there is none.
  package func writtenHeading(ofSection index: Int) -> String {
    let range = sections[index].headingRange
    let words = plain(range)
    return words.isEmpty ? plain(range, keepEmoji: true) : words
  }
}
