package import PlanReading
package import RoadmapModel

/// The lasting keys of a changed plan's sections: an equal heading path keeps its key; else the
/// section continues the one most of whose items are in it now.
struct SectionContinuity {
  private(set) var keys: [ItemKey]

  /// `items`: the lasting keys of the new plan's items. `old` is `nil` where the text before cannot
  /// be read any more.
  init(from old: ShelvedPlan?, to plan: Plan, _ items: [ItemKey]) {
    keys = SectionKeys(plan).sections
    guard let old else { return }
    // A title may change, the plan is the same.
    keys[0] = old.sectionKeys[0]
    var free = Set(old.sectionKeys).subtracting(keys)
    guard !free.isEmpty else { return }
    let known = Set(old.sectionKeys)
    let place = Dictionary(
      zip(old.itemKeys, old.plan.items.map { Int($0.section) }), uniquingKeysWith: { a, _ in a })
    let sizes = Self.sizes(old.plan)
    for section in plan.sections.indices.dropFirst() where !known.contains(keys[section]) {
      var votes: [Int: Int] = [:]
      for below in section..<Int(plan.sections[section].next) {
        for index in plan.sections[below].items {
          guard var at = place[items[Int(index)]] else { continue }
          while at > 0 {
            votes[at, default: 0] += 1
            at = Int(old.plan.sections[at].parent)
          }
        }
      }
      let best = votes.filter {
        free.contains(old.sectionKeys[$0.key]) && $0.value * 2 > sizes[$0.key]
      }
      .max { ($0.value, $1.key) < ($1.value, $0.key) }
      guard let best else { continue }
      keys[section] = old.sectionKeys[best.key]
      free.remove(keys[section])
    }
  }

  /// How many items each section has, those of its sections included.
  private static func sizes(_ plan: Plan) -> [Int] {
    var sizes = plan.sections.map(\.items.count)
    for index in plan.sections.indices.dropFirst().reversed() {
      sizes[Int(plan.sections[index].parent)] += sizes[index]
    }
    return sizes
  }
}
