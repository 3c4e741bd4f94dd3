// How a plan that was read is kept, damaged or any bytes: no plan, or one that refers to nothing beyond
// itself and its text, that can be shown and studied, and that is kept and read again as the same.
//
//     Tests/Fuzz/run 120 form

@testable import RoadmapKit

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzForm(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = FuzzInput(start, count)
  let how = input.byte()
  let sample = samples[Int(how >> 1) % samples.count]
  var bytes = sample.form
  if how & 1 == 0 { Damage.apply(&input, to: &bytes) } else { bytes = Array(input.rest) }
  guard let plan = read(bytes, sample.plan) else {
    precondition(bytes != sample.form, "a sound form is refused")
    return 0
  }
  check(plan)
  use(plan)
  let form = PlanForm.bytes(plan)
  guard let again = read(form, sample.plan) else {
    preconditionFailure("what was read cannot be kept")
  }
  precondition(PlanForm.bytes(again) == form, "read again, another plan")
  return 0
}

private func read(_ bytes: [UInt8], _ plan: Plan) -> Plan? {
  // A buffer of its own, so that reading past its end is seen.
  let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
  defer { buffer.deallocate() }
  _ = buffer.initialize(from: bytes)
  return PlanForm.plan(UnsafeRawBufferPointer(buffer), id: plan.id, text: plan.source.bytes)
}

private let samples: [(plan: Plan, form: [UInt8])] = [
  FuzzWorld.plan,
  Array("# A\n- one\n".utf8),
  Array(
    "# Year (Months 1-3)\n## Q1 (Oct 2026 – Dec 2026)\n- [ ] a (optional)\n\n## Jan 5 – Jan 9\n1. b\n"
      .utf8),
].map { text in
  guard let id = PlanID("fuzz"), let plan = try? PlanReader.read(text, id: id) else {
    preconditionFailure("no plan")
  }
  return (plan, PlanForm.bytes(plan))
}

private func check(_ plan: Plan) {
  let length = plan.source.bytes.count
  func isInside(_ range: ByteRange) -> Bool { range.lower <= range.upper && range.end <= length }
  precondition(isInside(plan.titleRange) && isInside(plan.goalRange))
  precondition(!plan.items.isEmpty && !plan.sections.isEmpty)
  for (index, section) in plan.sections.enumerated() {
    precondition(isInside(section.titleRange) && isInside(section.headingRange))
    precondition(Int(section.next) > index && Int(section.next) <= plan.sections.count)
    precondition(index == 0 || (section.parent < index && section.parent >= 0))
    precondition(section.items.upperBound <= plan.items.count)
    precondition(section.notes.upperBound <= plan.notes.count)
  }
  for (index, item) in plan.items.enumerated() {
    precondition(isInside(item.textRange))
    precondition(Int(item.next) > index && Int(item.next) <= plan.items.count)
    precondition(item.parent < index && plan.sections.indices.contains(Int(item.section)))
    precondition(item.notes.upperBound <= plan.notes.count)
  }
  for note in plan.notes { precondition(isInside(note.range)) }
}

/// What commands ask of a plan, whatever it is.
private func use(_ plan: Plan) {
  for index in plan.sections.indices {
    _ = (plan.title(ofSection: index), plan.address(ofSection: index))
  }
  for index in plan.items.indices { _ = (plan.text(ofItem: index), plan.address(ofItem: index)) }
  let today = Day(number: 20_777)
  for run in [PlanRun(start: today.advanced(by: -40)), PlanRun(start: today, until: today), nil] {
    let studied = plan.studied(
      PlanStudy(itemKeys: PlanKeys(plan).items, sectionKeys: SectionKeys(plan).sections))
    let course = Course(studied, run, .everyDay, today: today)
    _ = Standing(course, isDeep: true)
    _ = Agenda([course], Effort(StudySettings(), learningFrom: [studied])).entries.count
  }
}
