package import Outlook
import PlanReading
import ProgressJournal
package import RoadmapModel

/// A plan as it goes out: what it says, what was done, when, and what was said of it.
package struct ExportedPlan: Sendable {
  package let plan: StudiedPlan
  package let course: Course
  package let history: ItemHistory

  /// The days in which a section is to be done; `nil` without a schedule.
  func days(ofSection index: Int) -> ClosedRange<Day>? {
    course.pace?.timetable.window(ofSection: index)
  }

  func days(ofItem index: Int) -> ClosedRange<Day>? {
    course.days(ofItem: index)
  }

  /// What of a section is ticked off, in the order of the document's lines.
  func leaves(ofSection index: Int, isDeep: Bool) -> [Int] {
    let sections = isDeep ? index..<Int(plan.sections[index].next) : index..<index + 1
    return sections.flatMap { plan.sections[$0].items.map(Int.init) }.filter { plan.isLeaf($0) }
      .sorted { (plan.items[$0].line, $0) < (plan.items[$1].line, $1) }
  }

  /// Every leaf of the plan, in the order of the document's lines.
  var leaves: [Int] { leaves(ofSection: 0, isDeep: true) }

  /// Every leaf, and whatever else has notes of its own.
  var rows: [PlanPlace] { places { _ in true } }

  /// Items that are done, and whatever part something was noted with.
  var portfolio: [PlanPlace] { places { plan.state(ofItem: $0) == .done } }

  /// Leaves such as are wanted, and whatever has notes of its own.
  private func places(_ isWanted: (Int) -> Bool) -> [PlanPlace] {
    let parts =
      plan.sections.indices.map(PlanPlace.section) + plan.items.indices.map(PlanPlace.item)
    return plan.inOrder(parts).filter { place in
      if history.notes[plan.study.key(place)] != nil { return true }
      guard case .item(let index) = place, plan.isLeaf(index) else { return false }
      return isWanted(index)
    }
  }

  /// The heading of a section; of one whose heading only names a period, that.
  func name(ofSection index: Int) -> String {
    let heading = index == 0 ? plan.title : plan.plan.wholeHeading(ofSection: index)
    return heading.isEmpty ? plan.title : heading
  }

  /// Items below an item that holds others say what they belong to.
  func name(ofItem index: Int) -> String {
    var parts = [plan.text(ofItem: index)]
    var parent = Int(plan.items[index].parent)
    while parent >= 0 {
      var text = plan.text(ofItem: parent)
      if text.last == ":" { text.removeLast() }
      parts.append(text)
      parent = Int(plan.items[parent].parent)
    }
    return parts.reversed().joined(separator: ": ")
  }

  func name(of place: PlanPlace) -> String {
    switch place {
    case .section(let index): name(ofSection: index)
    case .item(let index): name(ofItem: index)
    }
  }

  /// A name that lasts, and that no other plan's item has.
  func identity(_ place: PlanPlace) -> String { "\(plan.id.stored)-\(plan.study.key(place))" }
}

/// All that is exported at once.
package struct ExportScope: Sendable {
  package let plans: [ExportedPlan]
  package let report: ReportScope

  package init(_ report: ReportScope, histories: [PlanID: ItemHistory]) {
    self.report = report
    plans = report.courses.map { course in
      ExportedPlan(
        plan: course.plan, course: course, history: histories[course.plan.id] ?? ItemHistory())
    }
  }
}
