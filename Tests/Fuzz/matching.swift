// Two texts of one plan, any bytes with a form feed between them: every item of the new one has a key
// of its own, no old item goes to two places, and a text beside itself changes nothing.
//
//     Tests/Fuzz/run 120 matching

@testable import CommandLineKit
@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzMatching(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  let parts = input.split(separator: 0x0C, maxSplits: 1, omittingEmptySubsequences: false)
  guard let first = plan(parts[0]) else { return 0 }
  let old = entries(first)
  check(PlanMatcher.match(old: old, new: ItemSnapshot.all(of: first)), old, first, isSame: true)
  if parts.count == 2, let second = plan(parts[1]) {
    check(PlanMatcher.match(old: old, new: ItemSnapshot.all(of: second)), old, second)
  }
  return 0
}

private func plan(_ bytes: ArraySlice<UInt8>) -> Plan? {
  PlanID("fuzz").flatMap { try? PlanReader.read(Array(bytes), id: $0) }
}

/// As the catalogue has them, every third with progress.
private func entries(_ plan: Plan) -> [CatalogueEntry] {
  ItemSnapshot.all(of: plan).enumerated().map { index, item in
    CatalogueEntry(
      key: item.firstKey, text: item.text, sectionPath: item.sectionPath, kind: item.kind,
      position: index, isGone: false, hasProgress: index % 3 == 0)
  }
}

private func check(
  _ match: PlanMatch, _ old: [CatalogueEntry], _ plan: Plan, isSame: Bool = false
) {
  precondition(match.items.count == plan.items.count && match.olds.count == old.count)
  precondition(Set(match.items.map(\.key)).count == match.items.count, "a key twice")
  for (index, item) in match.items.enumerated() {
    guard let place = item.old else {
      precondition(item.fate == .new)
      continue
    }
    precondition(match.olds[place].new == index && old[place].key == item.key)
  }
  for (index, item) in match.olds.enumerated() {
    if let new = item.new { precondition(match.items[new].old == index) }
  }
  for question in match.questions {
    precondition(!question.candidates.isEmpty && old[question.old].hasProgress)
    for candidate in question.candidates {
      precondition(match.items[candidate.new].key == candidate.key)
    }
  }
  if isSame { precondition(match.summary.isUnchanged, "the same text has changed") }
}
