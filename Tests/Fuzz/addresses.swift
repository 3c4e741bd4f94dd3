// What a user types for a place in a plan, any bytes: addresses, ranges, keys, words, plan names
// and searches never crash, and every address that leads somewhere reads back to itself.
//
//     Tests/Fuzz/run 120 addresses

@testable import CommandLineKit
@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzAddresses(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  checkAddress(text)
  checkName(text)
  checkResolver(text)
  checkSearch(text)
  _ = EditDistance.between(text, "year-3.q1.1.2")
  return 0
}

private func checkAddress(_ text: String) {
  if let address = Address(text) {
    precondition(!address.components.isEmpty && !address.components.contains(""))
    // Lower case may hold what no address does: a dotted capital I becomes two scalars.
    if let again = Address(address.description) {
      precondition(again.components.count == address.components.count)
    }
    for plan in plans {
      if case .section(let index) = plan.place(at: address.components) {
        precondition(plan.sections.indices.contains(index))
      }
    }
  }
  if let range = AddressRange(text) {
    precondition(range.numbers.lowerBound > 0 && range.numbers.count <= 10_000)
    precondition(!range.parent.components.isEmpty)
  }
}

private func checkName(_ text: String) {
  guard let id = PlanID(text) else { return }
  precondition(!id.description.isEmpty && !id.description.hasPrefix("-"))
  precondition(!id.description.hasSuffix("-") && !id.description.contains("--"))
  precondition(PlanID(id.description) == id, "a plan's name has another name")
  _ = id.initials
}

private func checkResolver(_ text: String) {
  for word in [text, "mine." + text] {
    guard let resolution = try? Resolver(library).resolve(word) else {
      preconditionFailure("a sound plan cannot be read")
    }
    switch resolution {
    case .place(let plan, let place): checkPlace(place, plan)
    case .range(let plan, let places):
      precondition(!places.isEmpty)
      for place in places { checkPlace(place, plan) }
    case .several(let found):
      precondition(found.count > 1)
      for found in found { checkPlace(found.place, found.plan) }
    case .nothing(let nearest):
      precondition(nearest.allSatisfy { !$0.isEmpty })
    }
  }
}

/// The address of a place leads back to it.
private func checkPlace(_ place: PlanPlace, _ plan: StudiedPlan) {
  let address =
    switch place {
    case .section(let index): plan.address(ofSection: index)
    case .item(let index): plan.address(ofItem: index)
    }
  precondition(plan.place(at: address.components.dropFirst()) == place, "\(address)")
  precondition(Address(address.description) == address, "\(address)")
}

private func checkSearch(_ text: String) {
  guard let query = SearchQuery(text) else { return }
  for hit in PlanSearch(query).hits(in: plans.map(\.plan)) {
    var end = hit.text.startIndex
    for mark in hit.marks {
      precondition(mark.lowerBound >= end && mark.upperBound <= hit.text.endIndex)
      end = mark.upperBound
    }
    checkPlace(hit.place, plans[hit.plan])
  }
}

private let sources = [
  ("year-3", "# Q1: Two\n- [ ] Raft, Paxos\n- [ ] Circuit breaker\n\n## Project: Food\n- [ ] It\n"),
  ("year-4", "# Year\n## Q1 (Months 1-3)\n- a\n- b\n## Week 1-2\n- c\n  - d\n## Week 1\n- e\n"),
  ("mine", "# Mìne\n- [ ] Straße – größer\n- [ ] 学习 Swift 第1周\n- [ ] İstanbul, ΑΣ\n"),
  (
    "staff",
    "# S\n## September\n### Week 3\n- [ ] Mesh\n\n**Deliverable**: Write it\n## A. Any (pick 1)\n- x\n- y\n"
  ),
]

// Only the fuzzer's one thread uses it.
private nonisolated(unsafe) let library = PlanLibrary(
  entries: sources.map { name, text in
    guard let id = PlanID(name) else { preconditionFailure("'\(name)' is no plan's name") }
    return PlanLibrary.Entry(id: id, origin: .bundled) { () throws(PlanLoadFailure) in
      try PlanLoadFailure.reading(id) { () throws(PlanReader.Failure) in
        StudiedPlan(untracked: try PlanReader.read(Array(text.utf8), id: id))
      }
    }
  })

private let plans: [StudiedPlan] = library.entries.map { entry in
  guard let plan = try? entry.read() else { preconditionFailure("\(entry.id) is no plan") }
  return plan
}
