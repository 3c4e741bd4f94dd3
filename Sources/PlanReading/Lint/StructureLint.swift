import RoadmapModel

/// Sections without items, choices that cannot be made, a plan without a title.
enum StructureLint {
  static func findings(_ plan: Plan) -> [Finding] {
    var findings: [Finding] = []
    if plan.titleRange.isEmpty {
      findings.add(.missingTitle, 1, "the plan has no title; it is shown as '\(plan.id)'")
    }
    let studied = StudiedPlan(untracked: plan)
    for index in plan.sections.indices.dropFirst() {
      let section = plan.sections[index]
      let counts = studied.counts(of: .section(index))
      if counts.leaves == 0, counts.outcomes == 0 {
        findings.add(
          .emptySection, section.line, "'\(plan.plain(section.headingRange))' has no items")
      }
      if let choice = section.choice {
        let options =
          section.items.isEmpty
          ? plan.childSections(of: index).count { _ in true }
          : plan.topItems(of: index).count { _ in true }
        check(choice, options: options, line: section.line, &findings)
      }
    }
    for index in plan.items.indices {
      guard let choice = plan.items[index].choice else { continue }
      let options = plan.children(ofItem: index).count { _ in true }
      check(choice, options: options, line: plan.items[index].line, &findings)
    }
    return findings
  }

  private static func check(
    _ choice: Choice, options: Int, line: UInt32, _ findings: inout [Finding]
  ) {
    let asked =
      choice.least == choice.most ? "\(choice.least)" : "\(choice.least)–\(choice.most)"
    let message: String
    if options == 0 {
      message = "pick \(asked), but no options follow"
    } else if Int(choice.least) > options || (Int(choice.most) > options && choice.most < .max) {
      message = "pick \(asked) of \(options): there are too few options"
    } else if Int(choice.least) == options, options > 0, choice.least == choice.most {
      message = "pick \(asked) of \(options) is not a choice"
    } else {
      return
    }
    findings.add(.impossibleChoice, line, message)
  }
}
