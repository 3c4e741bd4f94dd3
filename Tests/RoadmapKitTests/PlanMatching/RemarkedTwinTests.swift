import RoadmapKit
import Testing

/// Lines of the same words, with a remark of their reader's and without: "SageMaker (optional)" and
/// "SageMaker". Whatever is edited, no tick of the one lands on the other.
@Suite struct RemarkedTwinTests {
  private static let topics = [
    "SageMaker", "Feature stores", "Write a storage engine", "Tune a kernel by hand", "Bazel",
    "Read the paper on Raft", "Load tests with real traffic", "Chaos day with the whole team",
  ]
  private static let remarks = ["optional", "maybe skip", "if time permits, optional", "bonus"]

  private struct Line {
    let tag: Int
    let topic: Int
    var remark: String?

    var text: String {
      RemarkedTwinTests.topics[topic] + (remark.map { " (\($0))" } ?? "")
    }
  }

  private struct Plan {
    var sections: [[Line]]

    func snapshots() -> [(tag: Int, item: ItemSnapshot)] {
      sections.enumerated().flatMap { number, lines in
        lines.enumerated().map { place, line in
          (
            line.tag,
            ItemSnapshot(
              firstKey: EditedPlan.key("\(number) \(line.text) \(place)"), text: line.text,
              sectionPath: ["Part \(number)"], kind: .study)
          )
        }
      }
    }
  }

  private static func plan(_ random: inout SeededGenerator) -> Plan {
    var lines: [Line] = []
    for topic in topics.indices {
      let remark = remarks.randomElement(using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: lines.append(Line(tag: lines.count, topic: topic, remark: nil))
      case 1: lines.append(Line(tag: lines.count, topic: topic, remark: remark))
      default:
        lines.append(Line(tag: lines.count, topic: topic, remark: remark))
        lines.append(Line(tag: lines.count, topic: topic, remark: nil))
      }
    }
    var sections = [[Line]](repeating: [], count: Int.random(in: 1...3, using: &random))
    for line in lines.shuffled(using: &random) {
      sections[Int.random(in: sections.indices, using: &random)].append(line)
    }
    return Plan(sections: sections)
  }

  /// At most one line of each topic.
  private static func edit(_ plan: Plan, _ random: inout SeededGenerator) -> Plan {
    var plan = plan
    var touched: Set<Int> = []
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let section = Int.random(in: plan.sections.indices, using: &random)
      guard let at = plan.sections[section].indices.randomElement(using: &random),
        touched.insert(plan.sections[section][at].topic).inserted
      else { continue }
      var line = plan.sections[section].remove(at: at)
      switch Int.random(in: 0..<6, using: &random) {
      case 0: break
      case 1:
        let target = Int.random(in: plan.sections.indices, using: &random)
        let place = Int.random(in: 0...plan.sections[target].count, using: &random)
        plan.sections[target].insert(line, at: place)
      case 2, 3:
        line.remark = line.remark == nil ? remarks.randomElement(using: &random) : nil
        plan.sections[section].insert(line, at: at)
      case 4:
        line.remark = remarks.randomElement(using: &random)
        plan.sections[section].insert(line, at: at)
      default:
        // Another line of these words comes in its place.
        let other = Line(
          tag: 1000 + line.tag, topic: line.topic, remark: line.remark == nil ? "optional" : nil)
        let target = Int.random(in: plan.sections.indices, using: &random)
        if target == section { plan.sections[section].insert(line, at: at) }
        plan.sections[target].append(other)
      }
    }
    return plan
  }

  @Test func `no tick lands on the other`() {
    var kept = 0
    var all = 0
    for seed in UInt64(1)...2000 {
      var random = SeededGenerator(seed: seed)
      let before = Self.plan(&random)
      let after = Self.edit(before, &random)
      let (olds, news) = (before.snapshots(), after.snapshots())
      let entries = olds.enumerated().map { position, old in
        old.item.entry(key: old.item.firstKey, position: position, hasProgress: true)
      }
      let match = PlanMatcher.match(old: entries, new: news.map(\.item))
      for (new, item) in match.items.enumerated() {
        guard let old = item.old else { continue }
        // Lines that say the very same cannot be told apart by their words.
        let isSame = olds[old].item.text == news[new].item.text
        #expect(
          olds[old].tag == news[new].tag || isSame,
          "seed \(seed): \(olds[old].item.text) became \(news[new].item.text)")
        kept += olds[old].tag == news[new].tag ? 1 : 0
      }
      let left = Set(news.map(\.tag))
      all += olds.count { left.contains($0.tag) }
    }
    // Most are as they were.
    #expect(kept * 100 >= all * 97, "\(kept) of \(all)")
  }

  @Test(
    arguments: [
      // Which of two lines lost its remark is told by their order.
      (
        "- SageMaker (optional)\n- SageMaker", "- SageMaker\n- SageMaker",
        ["reworded: SageMaker (optional)", "kept: SageMaker"]
      ),
      (
        "- SageMaker\n- SageMaker (optional)", "- SageMaker\n- SageMaker (maybe skip)",
        ["kept: SageMaker", "reworded: SageMaker (optional)"]
      ),
      ("- SageMaker (optional)\n- Bazel", "- SageMaker\n- Bazel", nil),
      // Gone here, and new there.
      ("- SageMaker (optional)\n- Bazel\n## B\n- Go", "- Bazel\n## B\n- Go\n- SageMaker", []),
    ] as [(String, String, [String]?)])
  func `a remark comes and goes`(_ old: String, _ new: String, _ fates: [String]?) throws {
    let match = try SmallMatch("## A\n\(old)\n", "## A\n\(new)\n")
    switch fates {
    case nil: #expect(match.words[0] == "reworded: SageMaker (optional)")
    case []?: #expect(match.questions == ["SageMaker (optional)": ["SageMaker"]])
    case let fates?: #expect(match.words == fates)
    }
  }
}
