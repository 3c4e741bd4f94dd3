import CommandLineKit
import Foundation
import RoadmapCLI
import Testing

/// What the program prints with `--json` is what the reference says, field by field.
@Suite struct JSONReferenceTests {
  private static let page = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
    .appendingPathComponent("Sources/RoadmapKit/RoadmapKit.docc/JSON.md")

  /// With `ROADMAP_RECORD=1` the page is written anew, and the run fails.
  @Test func isThePageOfTheDocumentation() throws {
    let text = JSONReferencePage.markdown
    let written = try? String(contentsOf: Self.page, encoding: .utf8)
    if ProcessInfo.processInfo.environment["ROADMAP_RECORD"] == "1", written != text {
      try Data(text.utf8).write(to: Self.page)
      Issue.record("recorded JSON.md; read it")
      return
    }
    #expect(written == text)
  }

  @Test func namesEveryShapeOnceAndUsesOnlyThese() {
    var seen: Set<String> = []
    for shape in JSONReference.shapes {
      #expect(seen.insert(shape.name).inserted, "\(shape.name) stands twice")
      let names = shape.fields.map(\.name)
      #expect(Set(names).count == names.count, "\(shape.name) has a field twice")
    }
    for shape in JSONReference.shapes {
      for name in shape.fields.flatMap({ Self.objects(in: $0.shape) }) {
        #expect(JSONReference.shape(named: name) != nil, "\(shape.name) uses \(name)")
      }
    }
  }

  private static func objects(in shape: JSONShape) -> [String] {
    switch shape {
    case .object(let name): [name]
    case .array(let inner), .map(let inner), .orNull(let inner): objects(in: inner)
    case .either(let one, let other): objects(in: one) + objects(in: other)
    default: []
    }
  }

  private static let history: [[String]] = [
    ["add", "my-plan.md"], ["start", "my-plan", "--on", "2 nov"],
    ["check", "my-plan.w1.2", "--on", "10 nov", "--for", "45m", "--note", "A note"],
    ["start", "year-3", "--on", "1 oct"], ["check", "y3.q1.1.1", "--on", "20 oct"],
    ["check", "y3.q1.1.2", "--evidence", "https://example.com"],
    ["review", "y3.q1.1.1", "--grade", "good"], ["skip", "y3.q1.1.3", "--why", "known"],
    ["start", "y3.q1.1.4"], ["link", "y3.q1.2.1", "year-5.q1.1.1"], ["undo"], ["redo"],
    ["start", "staff", "--on", "1 dec"], ["pause", "my-plan"],
    ["pause", "year-3", "--on", "24 dec", "--until", "3 jan"],
    ["check", "year-4.q1.1.1", "--on", "1 nov"], ["choose", "p5.a.1"],
    ["config", "study-days", "mon-fri"], ["focus", "y3.q1.2.2", "--for", "25m"],
  ]

  private static let outputs: [[String]] = [
    ["status"], ["status", "--calendar", "--chart", "--all"], ["status", "y3"],
    ["status", "y3.q1"], ["status", "p5"], ["next"], ["next", "y3"], ["next", "--minutes", "45"],
    ["week"], ["week", "--last"], ["week", "--next"], ["focus"], ["prompt"], ["review"], ["plans"],
    ["show", "y3"], ["show", "staff"], ["show", "phase-5"], ["show", "y3.q1.1.2"],
    ["show", "my-plan"], ["list", "--due", "week"], ["list", "y3"], ["search", "service"], ["log"],
    ["link"], ["open", "y3.q1.1.2", "--evidence"], ["update"], ["config"],
    ["lint", "careless.md", "my-plan.md", "nothing.md"], ["doctor"], ["show", "damaged.md"],
    ["show", "linked.md"],
  ]

  /// With what the other plans have none of.
  private static let files = SampleFiles.all.merging([
    "linked.md": .text(
      """
      # Linked

      ## Week 1 (2 Nov – 8 Nov 2026)
      - [ ] Read [the guide](https://example.com/guide)

      """)
  ]) { $1 }

  @Test func holdsWhatIsPrinted() throws {
    let store = CommandStore()
    for line in Self.history {
      let run = CommandRun(line, files: Self.files, store: store)
      #expect(run.code == .ok, "\(line): \(run.error)")
    }
    var seen: Set<String> = []
    for line in Self.outputs {
      let run = CommandRun(line + ["--json"], files: Self.files, store: store)
      let value = try #require(
        try? JSONSerialization.jsonObject(with: Data(run.out.utf8)) as? [String: Any],
        "\(line): \(run.out) \(run.error)")
      let schema = try #require(value["schema"] as? String)
      Self.check(value, .object(schema), "\(line.joined(separator: " ")): \(schema)", &seen)
    }
    // Every form was printed, and every field that is always there. Those of 'sync' need git.
    let elsewhere = [
      "candidate", "question", "heading change", "line change", "plan change",
      "roadmap.sync-result/1",
      "roadmap.sync-status/1", "syncing machine", "refused part", "renamed plan", "plan behind",
      "split pair", "ticked file", "removed line", "removed plan", "late time",
    ]
    for shape in JSONReference.shapes where !elsewhere.contains(shape.name) {
      for field in shape.fields where !field.isSometimes {
        #expect(seen.contains("\(shape.name).\(field.name)"), "\(shape.name).\(field.name)")
      }
    }
  }

  private static func check(
    _ value: Any, _ shape: JSONShape, _ place: String, _ seen: inout Set<String>
  ) {
    switch shape {
    case .orNull(let inner):
      if !(value is NSNull) { check(value, inner, place, &seen) }
    // A text is of the other form, all else of the first.
    case .either(let one, let other):
      check(value, value is String ? other : one, place, &seen)
    case .string: #expect(value is String, "\(place) is \(value)")
    case .words(let words):
      #expect((value as? String).map(words.contains) == true, "\(place) is \(value)")
    case .day:
      let text = value as? String ?? ""
      #expect(text.wholeMatch(of: /-?\d{4}-\d\d-\d\d/) != nil, "\(place) is \(value)")
    case .time:
      let text = value as? String ?? ""
      #expect(text.contains("T") && text.hasSuffix("Z"), "\(place) is \(value)")
    case .integer:
      #expect(
        (value as? NSNumber)?.doubleValue.rounded() == (value as? NSNumber)?.doubleValue
          && value is NSNumber, "\(place) is \(value)")
    case .number, .boolean: #expect(value is NSNumber, "\(place) is \(value)")
    case .array(let inner):
      guard let values = value as? [Any] else {
        Issue.record("\(place) is no array but \(value)")
        return
      }
      for value in values { check(value, inner, place + "[]", &seen) }
    case .map(let inner):
      guard let values = value as? [String: Any] else {
        Issue.record("\(place) is no object but \(value)")
        return
      }
      for value in values.values { check(value, inner, place + "{}", &seen) }
    case .object(let name):
      guard let members = value as? [String: Any], let known = JSONReference.shape(named: name)
      else {
        Issue.record("\(place) is no '\(name)'")
        return
      }
      for field in known.fields {
        guard let member = members[field.name] else {
          #expect(field.isSometimes, "\(place) has no \(field.name)")
          continue
        }
        seen.insert("\(name).\(field.name)")
        check(member, field.shape, "\(place).\(field.name)", &seen)
      }
      let extra = Set(members.keys).subtracting(known.fields.map(\.name))
      #expect(extra.isEmpty, "\(place) has \(extra.sorted())")
    }
  }
}
