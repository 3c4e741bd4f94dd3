import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// Which section of a changed plan is which of the one before.
@Suite struct SectionContinuityTests {
  /// A plan whose sections hold lines of one letter each: `Week 1: a b c` becomes a heading and three items.
  private static func plan(_ sections: String) throws -> Plan {
    guard let id = PlanID("mine") else { fatalError("no plan's name") }
    var text = "# Mine\n"
    for section in sections.split(separator: ";") {
      let halves = section.split(separator: ":", omittingEmptySubsequences: false)
      let level = halves[0].prefix { $0 == ">" }.count
      text += "\n\(String(repeating: "#", count: 2 + level)) \(halves[0].dropFirst(level))\n"
      for letter in halves[1].split(separator: " ") { text += "- [ ] item \(letter)\n" }
    }
    return try PlanReader.read(Array(text.utf8), id: id)
  }

  /// `new heading=old heading`, in the new order; `new` where a section continues none.
  private static func mapping(_ old: String, _ new: String) throws -> String {
    let (before, after) = (try plan(old), try plan(new))
    let shelved = ShelvedPlan(new: before, before.source.bytes, .bundled)
    // The items' keys are what the matcher makes of them: here a line is what its words are.
    var known: [String: ItemKey] = [:]
    for (index, key) in shelved.itemKeys.enumerated() { known[before.text(ofItem: index)] = key }
    let fresh = PlanKeys(after).items
    let items = after.items.indices.map { known[after.text(ofItem: $0)] ?? fresh[$0] }
    let keys = SectionContinuity(from: shelved, to: after, items).keys
    #expect(Set(keys).count == keys.count, "a key for two sections")
    #expect(keys[0] == shelved.sectionKeys[0])
    return after.sections.indices.dropFirst().map { section in
      let heading = after.writtenHeading(ofSection: section)
      guard let index = shelved.sectionKeys.firstIndex(of: keys[section]) else {
        return "\(heading)=new"
      }
      return "\(heading)=\(before.writtenHeading(ofSection: index))"
    }.joined(separator: " ")
  }

  @Test(arguments: [
    // Equal headings are equal sections, whatever is in them.
    ("One:a b;Two:c d", "One:a b;Two:c d", "One=One Two=Two"),
    ("One:a b;Two:c d", "Two:c d;One:a b", "Two=Two One=One"),
    ("One:a b;Two:c d", "One:c d;Two:a b", "One=One Two=Two"),
    ("One:a b;Two:c d", "One:x y;Two:c d", "One=One Two=Two"),
    // A heading that is new is the old one most of whose items it has.
    ("One:a b c;Two:d e", "First:a b c;Two:d e", "First=One Two=Two"),
    ("One:a b c;Two:d e", "First:a b x;Two:d e", "First=One Two=Two"),
    ("One:a b c d;Two:e f", "First:a b;Two:e f", "First=new Two=Two"),
    ("One:a b c;Two:d e f", "Second:d e f;First:a b c", "Second=Two First=One"),
    // Split in two: the greater part continues it.
    ("One:a b c d e", "First:a b c;Second:d e", "First=One Second=new"),
    ("One:a b c d", "First:a b;Second:c d", "First=new Second=new"),
    // Two made one: it is the first of the two that is whole in it.
    ("One:a b c;Two:d e", "Both:a b c d e", "Both=One"),
    ("One:a b;Two:c d e", "Both:a b c d e", "Both=Two"),
    // What is taken up stays with a section that moves below another.
    ("One:a b;Two:c d", "One:a b;>Two:c d", "One=One Two=Two"),
    ("One:a b;>In:c d", "First:a b;>In:c d", "First=One In=In"),
    // A number is the last that a section is known by.
    (
      "Week 1:a b;Week 2:c d", "Week 1:x y;Week 2:a b;Week 3:c d",
      "Week 1=new Week 2=Week 1 Week 3=Week 2"
    ),
    ("Week 1, Go:a b", "Week 1:x;Week 2, Go:a c", "Week 1=new Week 2, Go=Week 1, Go"),
    (
      "Week 1, Go:a b;Week 2, Go:c d", "Week 1, Go:c d;Week 2, Go:x y",
      "Week 1, Go=Week 1, Go Week 2, Go=Week 2, Go"
    ),
    ("Week 1, Go:a b", "Week 2, Go:x y", "Week 2, Go=Week 1, Go"),
    ("Week 1:a b", "Week 1:x y", "Week 1=Week 1"),
    ("Unit 1:a b;Unit 2:c d", "Unit 1:c d", "Unit 1=Unit 2"),
    // With a number, part of the words or half of the items is enough.
    (
      "Week 1, Go:a b;Week 2, Web:c d", "Week 1, Basics of Go:b d;Week 2, Net:a c",
      "Week 1, Basics of Go=Week 1, Go Week 2, Net=Week 2, Web"
    ),
    ("Week 1, Go:a b", "Week 1, Rust:x y", "Week 1, Rust=new"),
    ("5 January, Go basics:a", "5 March, Go:x", "5 March, Go=new"),
    (
      "5 January, Go basics:a;6 January, Web:b", "6 January, Web:b;5 March, Go:x",
      "6 January, Web=6 January, Web 5 March, Go=new"
    ),
    ("Week 1, Go:a b", "Week 1, Rust:x;Week 2, Go:y", "Week 1, Rust=new Week 2, Go=Week 1, Go"),
    // Without one, part of the words is enough between the same two, or at an end.
    ("One:a;Web sites:b c;Two:d", "One:a;Web:c x;Two:d", "One=One Web=Web sites Two=Two"),
    ("One:a;Web:b c", "One:a;Web sites:x y", "One=One Web sites=Web"),
    ("One:a;Web:b;Two:c", "One:a;Two:c;Web sites:x", "One=One Two=Two Web sites=new"),
    ("One:a;Web:b;Two:c", "One:a;Net:x;Two:c", "One=One Net=new Two=Two"),
    ("One:a;Web:b", "One:a;Web sites:x;Web pages:y", "One=One Web sites=new Web pages=new"),
    ("One:a b", "One:a b;Two:c d", "One=One Two=new"),
    ("★:a b;★★:c d", "★★:c d", "★★=★★"),
    ("★:a b;★★:c d", "★★:c d;★:a b", "★★=★★ ★=★"),
    ("★:a b", "★★:a b", "★★=★"),
    ("One:a b;Two:c d", "One:a b", "One=One"),
  ]) func continues(_ old: String, _ new: String, _ expected: String) throws {
    #expect(try Self.mapping(old, new) == expected)
  }

  @Test func aTitleThatChangesIsTheSamePlan() throws {
    let old = try Self.plan("One:a b")
    let shelved = ShelvedPlan(new: old, old.source.bytes, .bundled)
    var new = old
    new.titleRange = ByteRange(0, 0)
    let keys = SectionContinuity(from: shelved, to: new, shelved.itemKeys).keys
    #expect(keys == shelved.sectionKeys)
  }

  @Test func withoutTheTextBeforeKeysAreThoseOfItsHeadings() throws {
    let plan = try Self.plan("One:a b;Two:c")
    let items = PlanKeys(plan).items
    #expect(SectionContinuity(from: nil, to: plan, items).keys == SectionKeys(plan).sections)
  }
}
