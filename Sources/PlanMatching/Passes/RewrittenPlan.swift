import RoadmapModel

/// A plan whose lines changed together, in the same order under the same structure: it was written anew
/// or translated. Its lines are found by their places alone, and asked about all at once.
struct RewrittenPlan {
  /// The lines that took the place of others; empty where too few did to speak of a rewritten plan.
  private(set) var pairs: [UnmatchedRuns.Link] = []
  /// Lines for which none is left where the new text has fewer, and the two nearest that they may be: which
  /// of them went, nobody knows.
  private(set) var leftOut: [(old: Int, news: [Int])] = []

  private static let fewest = 3
  /// The part of the plan that must have changed together.
  private static let part = 4

  init(_ table: MatchTable, _ sections: SectionPairs, _ rewording: RewordingMatching) {
    guard !rewording.oldWords.isEmpty else { return }
    let olds = Self.sections(table.oldPath[..<table.liveCount])
    let news = Self.sections(table.newPath[...])
    var links: [UnmatchedRuns.Link] = []
    var left: [(old: Int, news: [Int])] = []
    var whole: Set<Int> = []
    for (old, new) in Self.aligned(olds, news, sections) {
      let places = Self.byPlace(old.items, new.items, table)
      links += places.links
      left += places.left
      if places.links.count > 1, places.links.count == old.items.count,
        old.items.count == new.items.count
      {
        whole.formUnion(old.items)
      }
    }
    links = links.filter { link in
      guard (table.old[link.old].kind == .outcome) == (table.new[link.new].kind == .outcome),
        let words = rewording.newWords[link.new]
      else { return false }
      return Pairing.mayBeOne(
        TextSimilarity(rewording.oldWords[link.old], words, rewording.pool))
    }
    let count = links.count + left.count
    let isOfPlan =
      (count >= Self.fewest || count > 1 && count == table.liveCount)
      && count * Self.part >= table.liveCount
    guard isOfPlan else {
      // A section all of whose lines are others is one of its own.
      pairs = Self.unrivalled(links.filter { whole.contains($0.old) }, rewording)
      return
    }
    pairs = Self.unrivalled(links, rewording)
    leftOut = left
  }

  // MARK: - Sections

  private struct Section {
    var path: Int
    var items: Range<Int>
  }

  private static func sections(_ paths: ArraySlice<Int>) -> [Section] {
    var sections: [Section] = []
    for (index, path) in paths.enumerated() {
      if sections.last?.path == path {
        sections[sections.count - 1].items =
          sections[sections.count - 1].items.lowerBound..<index + 1
      } else {
        sections.append(Section(path: path, items: index..<index + 1))
      }
    }
    return sections
  }

  /// The sections that stand in the same order: known ones, and between them as many as there were, else
  /// those of the same size, from both ends.
  private static func aligned(
    _ olds: [Section], _ news: [Section], _ known: SectionPairs
  ) -> [(Section, Section)] {
    var places: [Int: Int] = [:]
    for (place, section) in news.enumerated() where places[section.path] == nil {
      places[section.path] = place
    }
    let partners = olds.map { known.newOf[$0.path].flatMap { places[$0] } }
    let found = olds.indices.filter { partners[$0] != nil }
    let steady = LongestRise.places(in: found.map { partners[$0] ?? 0 })
    var result: [(Section, Section)] = []
    var (old, new) = (0, 0)
    for at in zip(found, steady).filter(\.1).map(\.0) + [olds.count] {
      let end = at < olds.count ? partners[at] ?? new : news.count
      result += bySize(olds[old..<at], news[new..<end])
      guard at < olds.count else { break }
      result.append((olds[at], news[end]))
      (old, new) = (at + 1, end + 1)
    }
    return result
  }

  private static func bySize(
    _ olds: ArraySlice<Section>, _ news: ArraySlice<Section>
  ) -> [(Section, Section)] {
    if olds.count == news.count { return Array(zip(olds, news)) }
    let front = zip(olds, news).prefix { $0.items.count == $1.items.count }
    let (oldRest, newRest) = (olds.dropFirst(front.count), news.dropFirst(front.count))
    let back = zip(oldRest.reversed(), newRest.reversed()).prefix {
      $0.items.count == $1.items.count
    }
    return front.map { ($0, $1) } + back.map { ($0, $1) }
  }

  // MARK: - Lines

  /// The lines without a partner that stand between the same lines, about as many here as there.
  private static func byPlace(
    _ olds: Range<Int>, _ news: Range<Int>, _ table: MatchTable
  ) -> (links: [UnmatchedRuns.Link], left: [(old: Int, news: [Int])]) {
    let found = olds.filter { table.newOf[$0].map(news.contains) ?? false }
    let steady = LongestRise.places(in: found.map { table.newOf[$0] ?? 0 })
    var links: [UnmatchedRuns.Link] = []
    var left: [(old: Int, news: [Int])] = []
    var (old, new) = (olds.lowerBound, news.lowerBound)
    for at in zip(found, steady).filter(\.1).map(\.0) + [olds.upperBound] {
      let end = at < olds.upperBound ? table.newOf[at] ?? new : news.upperBound
      let places = LineAlignment(
        table.old[old..<max(old, at)].map(\.text), table.new[new..<max(new, end)].map(\.text))
      let found = places.pairs.map { UnmatchedRuns.Link(old: old + $0.old, new: new + $0.new) }
        .filter { table.newOf[$0.old] == nil && table.oldOf[$0.new] == nil }
      links += found
      let lines = Set(found.map(\.old))
      var after = 0
      for line in old..<max(old, at) where !lines.contains(line) && table.newOf[line] == nil {
        // They are in the order of the old lines.
        while after < found.count, found[after].old <= line { after += 1 }
        let near = found[max(0, after - 2)..<min(after + 2, found.count)]
          .sorted { (abs($0.old - line), $0.old) < (abs($1.old - line), $1.old) }
        if near.count > 1 { left.append((line, near.prefix(2).map(\.new).sorted())) }
      }
      (old, new) = (at + 1, end + 1)
    }
    return (links, left)
  }

  /// Those whose words do not say that they belong to another line.
  private static func unrivalled(
    _ links: [UnmatchedRuns.Link], _ rewording: RewordingMatching
  ) -> [UnmatchedRuns.Link] {
    var best: [Int: Pairing] = [:]
    for pairing in rewording.pairs where pairing.score > best[pairing.old]?.score ?? 0 {
      best[pairing.old] = pairing
    }
    return links.filter { link in
      best[link.old].map { $0.new == link.new || $0.likeness.likeness < 0.6 } ?? true
    }
  }
}
