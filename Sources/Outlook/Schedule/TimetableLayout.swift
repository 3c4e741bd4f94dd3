import PlanReading
import RoadmapModel

/// Lays the sections of a plan out in days, as long as the plan itself says.
struct TimetableLayout {
  let plan: StudiedPlan
  let work: Workload
  let extents: SectionExtents
  private(set) var slots: [SectionTime<Range<Int>>]

  init(plan: StudiedPlan, work: Workload, extents: SectionExtents) {
    self.plan = plan
    self.work = work
    self.extents = extents
    slots = Array(repeating: SectionTime(), count: plan.sections.count)
  }

  /// How many days the plan takes by its own times.
  func length(from start: Int) -> Int? {
    let span = spanExtent.map { Extent.advance(start, $0.unit, by: $0.length) - start }
    let children = self.children(of: 0)
    let timed = children.filter { !extents[$0].isEmpty }
    guard !timed.isEmpty, names(timed, most: children) else { return span }
    let chain = SectionChain(timed, extents, from: start, within: around(0))
    guard let span, span > chain.end - start else { return chain.end - start }
    // Room that nobody names is for what has no time of its own.
    return isLastUntimed(children) ? span : chain.end - start
  }

  private func isLastUntimed(_ children: [Int]) -> Bool {
    children.last.map { extents[$0].isEmpty } ?? false
  }

  private var spanExtent: Extent? {
    switch plan.span {
    case .months(let span):
      return Extent(unit: .months, first: Int(span.first), last: Int(span.last))
    case .weeks(let span): return Extent(unit: .weeks, first: 1, last: max(Int(span.last), 1))
    case .days(let span): return Extent(unit: .days, first: 1, last: max(Int(span.last), 1))
    case .calendar(let first, let last):
      let begin = Int(first.year) * 12 + Int(first.month)
      let end = Int(last.year) * 12 + Int(last.month)
      // "December to January" is two months.
      let isIntoNextYear = last.year == 0 && first.year == 0 && end < begin
      return Extent(
        unit: .months, first: begin, last: isIntoNextYear ? end + 12 : max(begin, end))
    case nil: return nil
    }
  }

  /// The place in time that the sections of this one count from.
  private func around(_ section: Int) -> Extent? {
    section == 0 ? spanExtent : extents[section].first { !$0.isDerived && $0.unit != .dates }
  }

  /// What is optional has no time of its own before it is taken up.
  private func weight(_ section: Int) -> Int {
    work.isPart[section] ? work.sections[section].weight : 0
  }

  /// Those that are to have a place: with something to do, or a time.
  private func children(of section: Int) -> [Int] {
    plan.childSections(of: section).filter {
      weight($0) > 0 || extents[$0].contains { !$0.isDerived }
    }
  }

  /// A time here and there in a plan without times says little of the others.
  private func names(_ timed: [Int], most children: [Int]) -> Bool {
    let all = children.reduce(0) { $0 + weight($1) }
    return timed.reduce(0) { $0 + weight($1) } * 2 >= all
  }

  mutating func place(section: Int, in days: Range<Int>) {
    slots[section].all = days
    guard Int(plan.sections[section].next) > section + 1 else { return }
    let children = self.children(of: section)
    let timed = children.filter { !extents[$0].isEmpty }
    if !timed.isEmpty, names(timed, most: children) {
      placeTimed(timed, among: children, of: section, in: days)
    } else if !children.isEmpty {
      share(days, of: section, among: children)
    }
  }

  // MARK: - Sections with times

  private mutating func placeTimed(
    _ timed: [Int], among children: [Int], of section: Int, in days: Range<Int>
  ) {
    var chain = SectionChain(timed, extents, from: days.lowerBound, within: around(section))
    let room = days.upperBound - chain.end
    let isRoomUsed =
      chain.leavesRoom
      || isLastUntimed(children) && room >= Extent.advance(0, chain.unit ?? .weeks, by: 1)
    if room < 0 || !isRoomUsed {
      chain.scale(from: days.lowerBound, to: days.upperBound)
    }
    var at = chain.links.startIndex
    var floor = days.lowerBound
    while at < chain.links.endIndex {
      let link = chain.links[at]
      // "Week 1" twice is one week for both; what follows begins no earlier than the second.
      var end = at + 1
      while end < chain.links.endIndex, chain.links[end].days == link.days { end += 1 }
      floor = max(link.days.lowerBound, floor)
      let room = floor..<max(link.days.upperBound, floor)
      if end == at + 1 {
        place(section: link.section, in: room)
      } else {
        let twins = chain.links[at..<end].map(\.section)
        let parts = split(room, by: twins.map { max(weight($0), 1) })
        for (twin, part) in zip(twins, parts) { place(section: twin, in: part) }
        floor = parts.last?.lowerBound ?? floor
      }
      at = end
    }
    fillGaps(among: children, in: days)
  }

  /// What has no time is in the gap between those that have; without a gap, with its neighbour.
  private mutating func fillGaps(among children: [Int], in days: Range<Int>) {
    var end = days.lowerBound
    var last: Range<Int>?
    var rest = children[...]
    while let first = rest.first {
      guard extents[first].isEmpty else {
        last = slots[first].all
        end = max(end, last?.upperBound ?? end)
        rest.removeFirst()
        continue
      }
      let group = rest.prefix { extents[$0].isEmpty }
      rest = rest[group.endIndex...]
      let following = rest.first.flatMap { slots[$0].all }
      let gap = end..<max(end, following?.lowerBound ?? days.upperBound)
      if gap.isEmpty {
        for section in group { place(section: section, in: last ?? following ?? days) }
      } else {
        let parts = split(gap, by: group.map(weight))
        for (section, part) in zip(group, parts) { place(section: section, in: part) }
        end = gap.upperBound
        last = parts.last
      }
    }
  }

  // MARK: - Sections without times

  /// Each section, and the own items before and after them, has its part by size.
  private mutating func share(_ days: Range<Int>, of section: Int, among children: [Int]) {
    // A project that stands before what it builds on waits for it.
    let projects = children.prefix { plan.sections[$0].kind == .project }
    let ordered = children.dropFirst(projects.count) + projects
    let line =
      plan.childSections(of: section).first { _ in true }
      .map { plan.sections[$0].line } ?? .max
    let own = work.own[section].weight
    let trailing = min(own, required(of: section, from: line))
    slots[section].split = line
    slots[section].trailingRequired = trailing
    let parts = split(days, by: [own - trailing] + ordered.map(weight) + [trailing])
    if own > trailing { slots[section].leading = parts.first }
    if trailing > 0 { slots[section].trailing = parts.last }
    for (child, part) in zip(ordered, parts.dropFirst()) { place(section: child, in: part) }
  }

  /// The required leaves among a section's own items that stand after its first section.
  private func required(of section: Int, from line: UInt32) -> Int {
    guard plan.sections[section].choice == nil else { return 0 }
    return plan.topItems(of: section).reduce(0) { sum, item in
      sum + (plan.items[item].line >= line ? leaves(of: item) : 0)
    }
  }

  private func leaves(of item: Int) -> Int {
    guard !plan.isLeftOut(.item(item)), plan.items[item].kind != .outcome else { return 0 }
    guard !plan.isLeaf(item) else { return 1 }
    let below = plan.children(ofItem: item).map { leaves(of: $0) }
    guard let choice = plan.items[item].choice else { return below.reduce(0, +) }
    return below.sorted().prefix(Int(choice.least)).reduce(0, +)
  }

  /// Parts that follow each other, as long as they weigh.
  private func split(_ days: Range<Int>, by weights: [Int]) -> [Range<Int>] {
    let total = max(weights.reduce(0, +), 1)
    var sum = 0
    return weights.map { weight in
      let lower = days.lowerBound + days.count * sum / total
      sum += weight
      return lower..<days.lowerBound + days.count * sum / total
    }
  }
}
