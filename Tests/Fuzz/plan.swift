@testable import CommandLineKit
@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// Feeds any bytes to the whole reader and traps when the plan that comes of it is not sound: ranges
/// outside the text, a tree that does not close, an address that does not read back.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzPlan(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  guard let id = PlanID("fuzz"), let plan = try? PlanReader.read(input, id: id) else { return 0 }
  check(plan)
  _ = PlanKeys(plan)
  _ = PlanLint.findings(plan, raw: input)
  let studied = StudiedPlan(untracked: plan)
  _ = Candidates(studied)
  let counts = studied.counts
  precondition(counts.required <= counts.leaves && counts.done <= counts.leaves)
  return 0
}

private func check(_ plan: Plan) {
  let length = plan.source.bytes.count
  func isInside(_ range: ByteRange) -> Bool { range.lower <= range.upper && range.end <= length }
  precondition(isInside(plan.titleRange) && isInside(plan.goalRange))
  precondition(!plan.items.isEmpty && !plan.sections.isEmpty)
  for index in plan.sections.indices {
    let section = plan.sections[index]
    precondition(isInside(section.titleRange) && isInside(section.headingRange))
    precondition(Int(section.next) > index && Int(section.next) <= plan.sections.count)
    precondition(index == 0 || (section.parent < index && section.parent >= 0))
    precondition(index == 0 || section.next <= plan.sections[Int(section.parent)].next)
    precondition(section.items.upperBound <= plan.items.count)
    precondition(section.notes.upperBound <= plan.notes.count)
    _ = plan.title(ofSection: index)
    let address = plan.address(ofSection: index)
    precondition(plan.place(at: address.components.dropFirst()) == .section(index))
  }
  for index in plan.items.indices {
    let item = plan.items[index]
    precondition(isInside(item.textRange) && !item.textRange.isEmpty)
    precondition(Int(item.next) > index && Int(item.next) <= plan.items.count)
    precondition(item.parent < index && item.section >= 0)
    precondition(item.parent < 0 || plan.items[Int(item.parent)].section == item.section)
    precondition(item.notes.upperBound <= plan.notes.count)
    _ = plan.text(ofItem: index)
    let address = plan.address(ofItem: index)
    precondition(plan.place(at: address.components.dropFirst()) == .item(index))
  }
  for note in plan.notes { precondition(isInside(note.range)) }
}
