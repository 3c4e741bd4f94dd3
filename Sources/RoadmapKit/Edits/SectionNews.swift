import PlanMatching
import PlanReading
import ProgressJournal
package import RoadmapModel

/// What became of a heading that a user should know: it says another subject, or its lines are no longer
/// together, and what was recorded of it can be with one part only.
package struct SectionNews: Equatable, Sendable {
  package enum Change: Equatable, Sendable {
    /// What it said before.
    case renamed(from: String)
    /// Lines of it stand below these headings now, which are new.
    case split(into: [Int])
    /// Nothing continues it.
    case gone
  }

  package let key: ItemKey
  /// What it says, or said last.
  package let heading: String
  /// Its place in the new text; `nil` where it is gone.
  package let place: Int?
  package let change: Change
  package let hasNote: Bool
  package let hasChoice: Bool

  /// Whether something was recorded of it.
  package var isRecorded: Bool { hasNote || hasChoice }
}

extension SectionNews {
  /// In the order of the new text; what is gone comes behind. `last` is `nil` where the text before cannot be
  /// read any more. `steady`: the items that are told as neither moved nor reworded.
  static func all(
    from last: ShelvedPlan?, to shelved: ShelvedPlan, steady: Set<ItemKey>,
    _ progress: [ItemKey: ItemProgress]
  ) -> [SectionNews] {
    guard let last else { return [] }
    let (names, newNames) = (SectionNames(last.plan), SectionNames(shelved.plan))
    let instead = instead(last, shelved, steady)
    let places = shelved.sectionKeys.places
    var parts: Parts?
    var news: [SectionNews] = []
    for (section, key) in last.sectionKeys.enumerated().dropFirst() {
      let place = places[key]
      func make(_ change: Change) -> SectionNews {
        let text = place.map { shelved.plan.writtenHeading(ofSection: $0) }
        let said = progress[key]
        return SectionNews(
          key: key, heading: text ?? last.plan.writtenHeading(ofSection: section),
          place: place, change: change,
          hasNote: (said?.remarks ?? RemarkSum()) != RemarkSum(), hasChoice: said?.isChosen == true)
      }
      // What was recorded of a heading that is gone is told as kept: it is not with the one in its place.
      let isKept = place == nil && make(.gone).isRecorded
      if !isKept, let place = place ?? instead[section] {
        let (before, now) = (names.words[section], newNames.words[place])
        let areWords = ![before, now].contains { IdentityText.normalise($0).isEmpty }
        if areWords, !SectionNames.isPart(before, now) {
          news.append(
            SectionNews(
              key: shelved.sectionKeys[place],
              heading: shelved.plan.writtenHeading(ofSection: place), place: place,
              change: .renamed(from: last.plan.writtenHeading(ofSection: section)),
              hasNote: false, hasChoice: false))
        }
      }
      guard progress[key] != nil else { continue }
      let known = parts ?? Parts(last, shelved)
      parts = known
      let split = place.map { known.new(of: section, outside: $0) } ?? []
      if place == nil {
        news.append(make(.gone))
      } else if !split.isEmpty {
        news.append(make(.split(into: split)))
      }
    }
    return news.filter { $0.isRenamed || $0.isRecorded }
      .enumerated().sorted {
        ($0.element.place ?? .max, $0.offset) < ($1.element.place ?? .max, $1.offset)
      }.map(\.element)
  }

  /// The new sections that lines are in which stand where they stood, below a heading that is gone.
  private static func instead(
    _ last: ShelvedPlan, _ shelved: ShelvedPlan, _ steady: Set<ItemKey>
  ) -> [Int: Int] {
    let (known, now) = (Set(last.sectionKeys), Set(shelved.sectionKeys))
    var sections: [ItemKey: Int] = [:]
    for (index, key) in last.itemKeys.enumerated() {
      let section = Int(last.plan.items[index].section)
      if !now.contains(last.sectionKeys[section]) { sections[key] = section }
    }
    guard !sections.isEmpty else { return [:] }
    var found: [Int: Int] = [:]
    var taken: Set<Int> = []
    for (index, key) in shelved.itemKeys.enumerated() where steady.contains(key) {
      let place = Int(shelved.plan.items[index].section)
      guard let section = sections[key], found[section] == nil,
        !known.contains(shelved.sectionKeys[place]), taken.insert(place).inserted
      else { continue }
      found[section] = place
    }
    return found
  }

  private var isRenamed: Bool { if case .renamed = change { true } else { false } }

  /// Where the lines of sections are now.
  private struct Parts {
    private let plan: Plan
    private let last: ShelvedPlan
    private let isNew: [Bool]
    private var places: [ItemKey: Int] = [:]

    init(_ last: ShelvedPlan, _ shelved: ShelvedPlan) {
      (plan, self.last) = (shelved.plan, last)
      let known = Set(last.sectionKeys)
      isNew = shelved.sectionKeys.map { !known.contains($0) }
      for (index, key) in shelved.itemKeys.enumerated() {
        places[key] = Int(shelved.plan.items[index].section)
      }
    }

    /// The new sections that lines of an old one are in, but for those within the one that continues it.
    func new(of section: Int, outside place: Int) -> [Int] {
      var found: Set<Int> = []
      for index in section..<Int(last.plan.sections[section].next) {
        for item in last.plan.sections[index].items {
          guard let now = places[last.itemKeys[Int(item)]], isNew[now],
            !(place..<Int(plan.sections[place].next)).contains(now)
          else { continue }
          found.insert(now)
        }
      }
      return found.sorted()
    }
  }
}

extension PlanChange {
  /// The addresses of the sections that are told, and of those that their lines are in.
  package func addresses(of news: [SectionNews]) -> [Int: String] {
    var addresses: [Int: String] = [:]
    for section in news {
      var places = section.place.map { [$0] } ?? []
      if case .split(let others) = section.change { places += others }
      for place in places { addresses[place] = source.plan.address(ofSection: place).description }
    }
    return addresses
  }
}
