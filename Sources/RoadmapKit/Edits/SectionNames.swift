import PlanMatching
import PlanReading
import RoadmapModel

/// The words of a plan's headings without their numbers: "go" of "Week 1: Go".
struct SectionNames {
  /// Empty where a heading is but a number.
  private(set) var words: [String]

  init(_ plan: Plan) {
    words = plan.sections.enumerated().map { index, section in
      let text =
        section.period == nil
        ? plan.writtenHeading(ofSection: index) : plan.plain(section.titleRange)
      let all = IdentityText.normalise(text).split(separator: " ").map(String.init)
      let words = all.filter { !Opposites.isSerial($0) }
      // "Unit 3" is numbered as "Week 3" is.
      let isNumber = words.count < all.count && words.allSatisfy(WordMeaning.isGeneric)
      return isNumber ? "" : words.joined(separator: " ")
    }
  }

  /// Whether the one says all that the other does.
  static func isPart(_ one: String, _ other: String) -> Bool {
    let (a, b) = (Set(one.split(separator: " ")), Set(other.split(separator: " ")))
    return !a.isEmpty && !b.isEmpty && (a.isSubset(of: b) || b.isSubset(of: a))
  }
}
