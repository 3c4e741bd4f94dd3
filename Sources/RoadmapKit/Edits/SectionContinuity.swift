import PlanMatching
import PlanReading
import RoadmapModel

/// The lasting keys of a changed plan's sections: what was noted on one, or chosen in it, stays with it.
///
/// A section is known by its words, then by its items, and only then by its number: where a week is put
/// before "Week 1: Go", that one is "Week 2: Go" now, and a new "Week 1" has nothing of it.
struct SectionContinuity {
  private(set) var keys: [ItemKey]

  private let old: Plan
  private let new: Plan
  /// The new section that continues each old one, and the other way round; sections without a partner
  /// have none.
  private var newOf: [Int?]
  private var oldOf: [Int?]

  /// `items`: the lasting keys of the new plan's items. `old` is `nil` where the text before cannot
  /// be read any more.
  init(from last: ShelvedPlan?, to plan: Plan, _ items: [ItemKey]) {
    keys = SectionKeys(plan).sections
    new = plan
    old = last?.plan ?? plan
    newOf = Array(repeating: nil, count: old.sections.count)
    oldOf = Array(repeating: nil, count: new.sections.count)
    guard let last else { return }
    // A title may change, the plan is the same.
    pair(0, 0)
    let names = (SectionNames(old), SectionNames(new))
    let shared = sharedItems(last.itemKeys, items)
    pairEqual(SectionKeys(old).sections, keys, names)
    pairByWords(names, shared)
    pairByItems(shared)
    pairByNumber(names, shared)
    pairByPlace(names)
    pairEqual(SectionKeys(old).sections, keys, nil)
    var fresh = FreshKeys(taken: last.sectionKeys)
    for section in keys.indices {
      keys[section] = oldOf[section].map { last.sectionKeys[$0] } ?? fresh.make(for: keys[section])
    }
  }

  private mutating func pair(_ oldSection: Int, _ newSection: Int) {
    guard newOf[oldSection] == nil, oldOf[newSection] == nil else { return }
    newOf[oldSection] = newSection
    oldOf[newSection] = oldSection
  }

  /// Those of the same heading under the same headings. With `names`, a number alone is none.
  private mutating func pairEqual(
    _ olds: [ItemKey], _ news: [ItemKey], _ names: (old: SectionNames, new: SectionNames)?
  ) {
    let places = news.places
    for (section, key) in olds.enumerated() {
      guard let place = places[key] else { continue }
      // Headings of signs alone have one key, and may be two.
      if let names,
        names.old.words[section].isEmpty || names.old.words[section] != names.new.words[place]
      {
        continue
      }
      pair(section, place)
    }
  }

  /// Those of the same words that were numbered otherwise or stand elsewhere now: where several have
  /// them, those that share items.
  private mutating func pairByWords(
    _ names: (old: SectionNames, new: SectionNames), _ shared: [Shared]
  ) {
    for vote in shared where !names.old.words[vote.old].isEmpty {
      if names.old.words[vote.old] == names.new.words[vote.new] { pair(vote.old, vote.new) }
    }
    var news: [String: [Int]] = [:]
    for section in oldOf.indices where oldOf[section] == nil && !names.new.words[section].isEmpty {
      news[names.new.words[section], default: []].append(section)
    }
    var olds: [String: [Int]] = [:]
    for section in newOf.indices where newOf[section] == nil && !names.old.words[section].isEmpty {
      olds[names.old.words[section], default: []].append(section)
    }
    for (words, olds) in olds where olds.count == 1 {
      if let found = news[words], found.count == 1 { pair(olds[0], found[0]) }
    }
  }

  /// Those that hold most of an old one's items.
  private mutating func pairByItems(_ shared: [Shared]) {
    let sizes = Self.sizes(old)
    for vote in shared where vote.count * 2 > sizes[vote.old] { pair(vote.old, vote.new) }
  }

  /// Those of the same number whose heading says more or less now, or that kept half of their items: "Week
  /// 1: Go" and "Week 1: Go basics".
  private mutating func pairByNumber(
    _ names: (old: SectionNames, new: SectionNames), _ shared: [Shared]
  ) {
    let sizes = Self.sizes(old)
    let halves = Set(shared.filter { $0.count * 2 == sizes[$0.old] }.map { SIMD2($0.old, $0.new) })
    var places: [Number: [Int]] = [:]
    for place in oldOf.indices.dropFirst() where oldOf[place] == nil {
      let section = new.sections[place]
      if let number = Number(section, in: Int(section.parent)) {
        places[number, default: []].append(place)
      }
    }
    for section in newOf.indices.dropFirst() where newOf[section] == nil {
      guard let parent = newOf[Int(old.sections[section].parent)],
        let number = Number(old.sections[section], in: parent)
      else { continue }
      let same = (places[number] ?? []).filter { place in
        oldOf[place] == nil
          && (halves.contains(SIMD2(section, place))
            || SectionNames.isPart(names.old.words[section], names.new.words[place]))
      }
      if same.count == 1 { pair(section, same[0]) }
    }
  }

  /// Of sections without a number, the one between the same two whose heading says more or less now: "Grammars
  /// and trees" and "Grammars and syntax trees".
  private mutating func pairByPlace(_ names: (old: SectionNames, new: SectionNames)) {
    for parent in old.sections.indices {
      guard let now = newOf[parent] else { continue }
      let olds = Array(old.childSections(of: parent))
      let news = Array(new.childSections(of: now))
      for (at, section) in olds.enumerated()
      where newOf[section] == nil && old.sections[section].period == nil {
        let before = at == 0 ? -1 : newOf[olds[at - 1]].flatMap { news.firstIndex(of: $0) }
        let after =
          at + 1 == olds.count
          ? news.count : newOf[olds[at + 1]].flatMap { news.firstIndex(of: $0) }
        guard let before, let after, after == before + 2 else { continue }
        let place = news[before + 1]
        if oldOf[place] == nil, new.sections[place].period == nil,
          SectionNames.isPart(names.old.words[section], names.new.words[place])
        {
          pair(section, place)
        }
      }
    }
  }

  /// What a section is counted as, within a section of the new text.
  private struct Number: Hashable {
    let name: Period.Name
    let span: Span
    let numbering: Period.Numbering
    /// Of a day, its date: another month has its fifth, too.
    let dates: ClosedDates?
    let parent: Int

    init?(_ section: Section, in parent: Int) {
      guard let period = section.period else { return nil }
      (name, span, numbering) = (period.name, period.span, period.numbering)
      dates = period.name == .day ? section.dates ?? period.dates : nil
      self.parent = parent
    }
  }

  // MARK: - Items

  private struct Shared {
    var old: Int
    var new: Int
    var count: Int
  }

  /// How many items each two sections have in common, those of their sections included; the most first.
  private func sharedItems(_ olds: [ItemKey], _ news: [ItemKey]) -> [Shared] {
    let places = Dictionary(first: zip(olds, old.items.map { Int($0.section) }))
    var counts: [SIMD2<Int>: Int] = [:]
    for (index, key) in news.enumerated() {
      guard let place = places[key] else { continue }
      for newSection in Self.above(Int(new.items[index].section), new) {
        for oldSection in Self.above(place, old) {
          counts[SIMD2(oldSection, newSection), default: 0] += 1
        }
      }
    }
    return counts.map { Shared(old: $0.key.x, new: $0.key.y, count: $0.value) }
      .sorted { (-$0.count, $0.old, $0.new) < (-$1.count, $1.old, $1.new) }
  }

  /// The section and those it is in, without the plan itself.
  private static func above(_ section: Int, _ plan: Plan) -> [Int] {
    var sections: [Int] = []
    var at = section
    while at > 0 {
      sections.append(at)
      at = Int(plan.sections[at].parent)
    }
    return sections
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
