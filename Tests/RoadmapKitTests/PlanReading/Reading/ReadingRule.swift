import RoadmapKit
import Testing

/// A rule of reading: a text, and the outline that must come of it.
struct ReadingRule: Sendable, CustomTestStringConvertible {
  var name: String
  var text: String
  /// The outline below the counts.
  var outline: [String]
  var testDescription: String { name }

  init(_ name: String, _ text: String, _ outline: [String]) {
    self.name = name
    self.text = text
    self.outline = outline
  }

  func expectHeld() throws {
    let plan = try Fixtures.plan(text)
    let read = Array(PlanDump(plan: plan).lines.drop { !$0.hasPrefix("counts") }.dropFirst())
    #expect(read == outline, "\(TextDiff(outline, read))")
  }
}
