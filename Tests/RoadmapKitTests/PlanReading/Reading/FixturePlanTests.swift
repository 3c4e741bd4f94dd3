import RoadmapKit
import Testing

/// Plans in as many shapes say what their authors would say: beside each stands its outline. The
/// first sixty outlines were written by reading the plans, before the program ever saw them; those
/// from 61 on were read through after it had.
@Suite struct FixturePlanTests {
  static let folder = Fixtures.directory + "/plans"
  static let names = Fixtures.names(in: folder).filter { !$0.hasSuffix(".expect") }

  @Test(arguments: names)
  func readsAsItsAuthorMeantIt(_ name: String) throws {
    let stem = String(name[..<(name.lastIndex(of: ".") ?? name.endIndex)])
    let expected = Fixtures.text("\(Self.folder)/\(stem).expect")
      .split(separator: "\n").map(String.init).filter { !$0.hasPrefix("// ") }
    let plan = try PlanReader.read(
      Fixtures.bytes("\(Self.folder)/\(name)"), id: Fixtures.id(stem))
    var actual = PlanDump(plan: plan).lines
    // What the author's outline leaves open is not compared.
    for field in ["goal: ", "span: "] where !expected.contains(where: { $0.hasPrefix(field) }) {
      actual.removeAll { $0.hasPrefix(field) }
    }
    #expect(actual == expected, "\(TextDiff(expected, actual))")
  }
}
