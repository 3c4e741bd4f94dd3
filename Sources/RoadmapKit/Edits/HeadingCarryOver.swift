import PlanMatching
import PlanReading
import RoadmapModel

/// What is to be said where an item became a heading with its steps below, or a section became one item, so
/// that what was done stays done.
struct HeadingCarryOver {
  private(set) var facts: [PlanChange.ItemFactOf] = []
  /// The items that are gone with this: nothing is left to be asked of them.
  private(set) var settled: Set<ItemKey> = []
  /// Items of these that are headings now, which have what was noted of them.
  private(set) var headings: [(item: ItemKey, section: ItemKey)] = []
  private var carried: Set<ItemKey> = []

  private let progress: [ItemKey: ItemProgress]
  private let day: Day

  init(
    from last: ShelvedPlan?, to shelved: ShelvedPlan, _ progress: [ItemKey: ItemProgress],
    of sources: Set<ItemKey>? = nil, on day: Day
  ) {
    (self.progress, self.day) = (progress, day)
    guard let last, !progress.isEmpty else { return }
    let (before, now) = (Set(last.itemKeys), Set(shelved.itemKeys))
    let goneItems = Self.byWords(
      last.plan.items.indices.filter { last.plan.isLeaf($0) && !now.contains(last.itemKeys[$0]) }
    ) { last.plan.text(ofItem: $0) }
    let newSections = Self.byWords(
      Self.sections(of: shelved, unknownIn: last)
    ) { shelved.plan.plain(shelved.plan.sections[$0].headingRange) }
    // The innermost first: a leaf is what the heading right above it was.
    for (words, section) in newSections.sorted(by: { $0.value > $1.value }) {
      if let item = goneItems[words], sources?.contains(last.itemKeys[item]) ?? true {
        let key = last.itemKeys[item]
        carryDown(key, shelved.plan.leaves(in: .section(section)), shelved, before)
        if settled.contains(key) { headings.append((key, shelved.sectionKeys[section])) }
      }
    }
    let newItems = Self.byWords(
      shelved.plan.items.indices.filter {
        shelved.plan.isLeaf($0) && !before.contains(shelved.itemKeys[$0])
      }
    ) { shelved.plan.text(ofItem: $0) }
    let goneSections = Self.byWords(Self.sections(of: last, unknownIn: shelved)) {
      last.plan.plain(last.plan.sections[$0].headingRange)
    }
    let studied = last.studied(progress)
    for (words, item) in newItems {
      guard let section = goneSections[words] else { continue }
      let leaves = last.plan.leaves(in: .section(section))
      let isMeant = sources.map { keys in leaves.contains { keys.contains(last.itemKeys[$0]) } }
      if isMeant ?? true { carryUp(shelved.itemKeys[item], leaves, studied, section, now) }
    }
    facts.sort { $0.key.bits < $1.key.bits }
  }

  /// Those whose words no other one has.
  private static func byWords(_ places: [Int], _ text: (Int) -> String) -> [String: Int] {
    var found: [String: [Int]] = [:]
    for place in places {
      let text = text(place)
      let words = IdentityText.normalise(ListNumbers.removed(from: text) ?? text)
      found[words, default: []].append(place)
    }
    return found.compactMapValues { $0.count == 1 ? $0[0] : nil }
  }

  private static func sections(of text: ShelvedPlan, unknownIn other: ShelvedPlan) -> [Int] {
    let known = Set(other.sectionKeys)
    return text.plan.sections.indices.dropFirst().filter { !known.contains(text.sectionKeys[$0]) }
  }

  /// The steps are what the item was.
  private mutating func carryDown(
    _ item: ItemKey, _ leaves: [Int], _ shelved: ShelvedPlan, _ known: Set<ItemKey>
  ) {
    guard let fact = progress[item].flatMap(StepTicks.fact),
      !StepTicks.areTold(leaves, shelved.plan)
    else { return }
    let isBegun = progress[item]?.state == .started
    for leaf in leaves {
      let key = shelved.itemKeys[leaf]
      guard !shelved.plan.items[leaf].isOptional, shelved.plan.choice(over: .item(leaf)) == nil,
        !known.contains(key), progress[key] == nil, carried.insert(key).inserted
      else { continue }
      facts.append(PlanChange.ItemFactOf(key: key, fact: fact))
      settled.insert(item)
      if isBegun { return }
    }
  }

  /// The item is what its steps were together. Steps that stand elsewhere now make nothing of it.
  private mutating func carryUp(
    _ item: ItemKey, _ leaves: [Int], _ last: StudiedPlan, _ section: Int, _ now: Set<ItemKey>
  ) {
    let keys = leaves.map { last.study.itemKeys[$0] }
    guard !leaves.isEmpty, progress[item] == nil, !keys.contains(where: now.contains) else {
      return
    }
    let states = Set(leaves.map { last.state(ofItem: $0) })
    guard states != [.open] else { return }
    settled.formUnion(keys)
    let days = keys.compactMap { progress[$0]?.doneDay }
    let isDone = states.contains(.done) && last.isComplete(.section(section))
    if states == [.skipped] {
      let skipped = keys.compactMap { progress[$0] }
      facts.append(
        PlanChange.ItemFactOf(
          key: item,
          fact: .skipped(
            on: skipped.compactMap(\.skippedDay).max() ?? day,
            why: skipped.compactMap(\.skipReason).first)))
    } else if states.contains(.done) || states.contains(.started) {
      let fact: ItemFact =
        isDone ? .checked(on: days.max(), Remark()) : .started(on: day)
      facts.append(PlanChange.ItemFactOf(key: item, fact: fact))
    }
  }
}
