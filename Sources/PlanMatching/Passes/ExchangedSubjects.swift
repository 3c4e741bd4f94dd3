import PlanReading
import RoadmapModel

/// Takes pairs apart again whose lines have the same words below another subject: what was done below
/// "Docker" is not done below "Kubernetes", unless the user says so.
struct ExchangedSubjects {
  /// A line that stood below one subject and stands below another.
  private(set) var links: [UnmatchedRuns.Link] = []

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
    var known: [[[String]]: Surroundings.Relation] = [:]
    var relations: [(old: Int, new: Int, relation: Surroundings.Relation)] = []
    for new in table.new.indices {
      guard let old = table.oldOf[new], table.old[old].isAskedFor else { continue }
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

  private static func parts(_ entry: CatalogueEntry) -> [String] {
    entry.sectionPath + (entry.above ?? [])
  }

  private static func parts(_ item: ItemSnapshot) -> [String] { item.sectionPath + item.above }

  private func isExchanged(_ old: Int, _ new: Int, _ relation: Surroundings.Relation) -> Bool {
    if case .numbered(let numbered) = relation, old < table.liveCount {
      return !renumbered.areCountedAnew(numbered) && isOther(numbered, table.new[new].text)
    }
    guard case .other(let lost, let gained, let words) = relation else {
      return old >= table.liveCount && !isSame(old, new, relation)
    }
    // Where a heading names more than it did, only lines that say nothing themselves are others.
    if words.isEmpty, Surroundings.areNeedless(for: table.new[new].text) { return false }
    if Surroundings.isAbout(words, table.new[new].text) { return false }
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
  /// Asks about all lines of exchanged subjects at once. One that was done before where it stands now is that.
  mutating func doubt(_ exchanged: ExchangedSubjects) {
    var asked = 0
    for link in exchanged.links {
      part(link.old, link.new)
      if let former = former(at: link.new),
        old[link.old].waiting.allSatisfy({ $0 == old[former].key })
      {
        pair(former, link.new)
        continue
      }
      doubt(link.old, [(new: link.new, score: 1)])
      asked += 1
    }
    askedTogether(asked)
  }

  /// What is gone and done, and was the very line.
  private func former(at line: Int) -> Int? {
    (liveCount..<old.count).first {
      old[$0].isDone && isFree(old: $0) && oldText[$0] == newText[line]
        && oldPath[$0] == newPath[line] && old[$0].above == new[line].above
    }
  }
}
