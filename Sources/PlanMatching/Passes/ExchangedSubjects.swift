import PlanReading
import RoadmapModel

/// Takes pairs apart again whose lines have the same words below another subject: what was done below
/// "Docker" is not done below "Kubernetes", unless the user says so.
struct ExchangedSubjects {
  /// A line that stood below one subject and stands below another.
  private(set) var links: [UnmatchedRuns.Link] = []
  /// What is gone and was the very line, by the lines that stand where it was.
  private(set) var formers: [Int: Int] = [:]

  private let table: MatchTable
  private let sections: SectionPairs
  private let oldParts: Set<String>
  private let newParts: Set<String>
  private let renumbered: RenumberedParts

  init(_ table: MatchTable, _ sections: SectionPairs, _ titles: PlanTitles) {
    self.table = table
    self.sections = sections
    oldParts = Set(table.old[..<table.liveCount].flatMap { Self.parts($0) }.map(Surroundings.name))
    newParts = Set(table.new.flatMap { Self.parts($0) }.map(Surroundings.name))
    formers = Self.formers(table)
    var known: [[[String]]: Surroundings.Relation] = [:]
    var relations: [(old: Int, new: Int, relation: Surroundings.Relation)] = []
    for new in table.new.indices {
      guard let old = table.oldOf[new], table.old[old].isAskedFor || formers[new] != nil else {
        continue
      }
      let pair = [Self.parts(table.old[old]), Self.parts(table.new[new])]
      let relation = known[pair] ?? Surroundings(pair[0], pair[1]).relation()
      known[pair] = relation
      relations.append((old, new, relation))
    }
    renumbered = RenumberedParts(
      relations.lazy.filter { $0.old < table.liveCount }.map {
        (Self.parts(table.old[$0.old]), $0.relation)
      },
      old: table.old[..<table.liveCount].lazy.map { Self.parts($0) },
      new: table.new.lazy.map { Self.parts($0) })
    for (old, new, relation) in relations
    where !table.returned.contains(old) && titles.makeAnother(table.new[new].text)
      || isExchanged(old, new, relation)
    {
      links.append(UnmatchedRuns.Link(old: old, new: new))
    }
  }

  /// By words and place, each looked up once.
  private static func formers(_ table: MatchTable) -> [Int: Int] {
    var gone: [SIMD2<Int>: [Int]] = [:]
    for old in table.liveCount..<table.old.count
    where table.old[old].hasProgress && table.isFree(old: old) {
      gone[SIMD2(table.oldText[old], table.oldPath[old]), default: []].append(old)
    }
    guard !gone.isEmpty else { return [:] }
    var formers: [Int: Int] = [:]
    var taken: Set<Int> = []
    for new in table.new.indices where table.oldOf[new] != nil {
      let key = SIMD2(table.newText[new], table.newPath[new])
      let former = gone[key]?.first {
        !taken.contains($0) && table.old[$0].above == table.new[new].above
      }
      guard let former else { continue }
      formers[new] = former
      taken.insert(former)
    }
    return formers
  }

  private static func parts(_ entry: CatalogueEntry) -> [String] {
    entry.sectionPath + (entry.above ?? [])
  }

  private static func parts(_ item: ItemSnapshot) -> [String] { item.sectionPath + item.above }

  private func isExchanged(_ old: Int, _ new: Int, _ relation: Surroundings.Relation) -> Bool {
    if case .numbered(let numbered) = relation, old < table.liveCount {
      return !renumbered.areCountedAnew(numbered) && isOther(numbered, table.new[new].text)
    }
    if case .renamed = relation, old < table.liveCount {
      return !Surroundings.saysSubject(table.new[new].text)
    }
    guard case .other(let lost, let gained, let words) = relation else {
      return old >= table.liveCount && !isSame(old, new, relation)
    }
    // Where a heading names more than it did, only lines that say nothing themselves are others.
    if words.isEmpty, Surroundings.areNeedless(for: table.new[new].text) { return false }
    if Surroundings.isAbout(words, table.new[new].text) { return false }
    // "Elect a leader with Raft" is that below "Raft" as it was below "Networks".
    if Surroundings.isAbout(Surroundings.subjects(of: gained, without: lost), table.new[new].text) {
      return false
    }
    let isInPlace =
      !lost.contains(where: newParts.contains) && !gained.contains(where: oldParts.contains)
    return old >= table.liveCount || isInPlace
      || Surroundings.countOfSubjects(in: table.new[new].text) == 0
  }

  /// Whether a line is another one below another number: "Read" of chapter 2.
  private func isOther(_ numbered: Surroundings.Numbered, _ text: String) -> Bool {
    let isInPlace =
      !(numbered.old.last.map(newParts.contains) ?? false)
      && !(numbered.new.last.map(oldParts.contains) ?? false)
    if isInPlace, numbered.isSubject { return true }
    return isInPlace
      ? !Surroundings.areNeedless(for: text) : Surroundings.countOfSubjects(in: text) == 0
  }

  /// What is back after it was gone must be where it was, or say itself what it is about.
  private func isSame(_ old: Int, _ new: Int, _ relation: Surroundings.Relation) -> Bool {
    if table.old[old].above == nil, !table.new[new].above.isEmpty { return false }
    if case .same = relation { return true }
    return table.old[old].above ?? [] == table.new[new].above
      && (sections.areOne(table.oldPath[old], table.newPath[new])
        || Surroundings.areNeedless(for: table.new[new].text))
  }
}

extension MatchTable {
  /// Asks about all lines of exchanged subjects at once. One that was there before where it stands now is that,
  /// whether or not something was done of the line that stood in for it.
  mutating func doubt(_ exchanged: ExchangedSubjects) {
    var asked = 0
    for link in exchanged.links {
      if let former = exchanged.formers[link.new], isFree(old: former),
        old[link.old].waiting.allSatisfy({ $0 == old[former].key })
      {
        restore(former, from: link.old, link.new)
        continue
      }
      guard old[link.old].isAskedFor else { continue }
      part(link.old, link.new)
      doubt(link.old, [(new: link.new, score: 1)])
      asked += 1
    }
    askedTogether(asked)
  }
}
