import RoadmapKit

/// Whether two lines of the very same words can be told apart at all.
///
/// With the truth about every line at hand, it weighs what speaks for an old line being a new one: the
/// same words most, then the section that continues its own, then each of the lines around it. An
/// answer for all lines of one text that weighs no less than the truth is as good as the truth.
struct TwinEvidence {
  private let old: Side
  private let new: Side
  /// The new section that has most lines of an old one.
  private let heirs: [[String]: [String]]
  private let newOfTag: [Int: Int]
  private let oldsOfText: [[String]: [Int]]

  /// A line as its neighbours know it: one of several of the same words is known by these alone.
  private enum Name: Hashable {
    case line(Int)
    case words([String])
  }

  private struct Side {
    var tags: [Int]
    var paths: [[String]]
    var texts: [[String]]
    /// `nil` for a line that only one of the two texts has.
    var names: [Name?] = []

    /// The nearest line of the section, of other words, that is in both texts.
    func neighbour(of index: Int, _ step: Int) -> Name? {
      var at = index + step
      while tags.indices.contains(at), paths[at] == paths[index] {
        if texts[at] != texts[index], let name = names[at] { return name }
        at += step
      }
      return nil
    }
  }

  /// `live`: the entries of the old text, in their order.
  init(_ live: [(entry: CatalogueEntry, tag: Int)], _ items: [ItemSnapshot], _ tags: [Int]) {
    var old = Side(
      tags: live.map(\.tag), paths: live.map(\.entry.sectionPath),
      texts: live.map { EditedPlan.words($0.entry.text) })
    var new = Side(
      tags: tags, paths: items.map(\.sectionPath), texts: items.map { EditedPlan.words($0.text) })
    let newOfTag = Dictionary(zip(tags, tags.indices)) { first, _ in first }
    let oldOfTag = Dictionary(zip(old.tags, old.tags.indices)) { first, _ in first }
    let oldsOfText = Dictionary(grouping: old.texts.indices) { [old] in old.texts[$0] }
    let newsOfText = Dictionary(grouping: new.texts.indices) { [new] in new.texts[$0] }
    var votes: [[String]: [[String]: Int]] = [:]
    old.names = old.tags.indices.map { index in
      guard let heir = newOfTag[old.tags[index]] else { return nil }
      votes[old.paths[index], default: [:]][new.paths[heir], default: 0] += 1
      let text = old.texts[index]
      let recurs = (oldsOfText[text]?.count ?? 0) + (newsOfText[text]?.count ?? 0) > 2
      return recurs && text == new.texts[heir] ? .words(text) : .line(old.tags[index])
    }
    new.names = new.tags.map { tag in oldOfTag[tag].flatMap { old.names[$0] } }
    heirs = votes.compactMapValues { counts in
      counts.max { ($0.value, $1.key.joined()) < ($1.value, $0.key.joined()) }?.key
    }
    self.old = old
    self.new = new
    self.newOfTag = newOfTag
    self.oldsOfText = oldsOfText
  }

  private func weight(_ a: Int, _ b: Int) -> Int {
    // Of a line with other words in it, its place says nothing.
    guard EditedPlan.overlap(old.texts[a], new.texts[b]) >= 0.6 else { return 0 }
    let isNeighbour = [-1, 1].map { step in
      let name = old.neighbour(of: a, step)
      return name != nil && name == new.neighbour(of: b, step)
    }
    return (old.texts[a] == new.texts[b] ? 5 : 0)
      + (old.paths[a] == new.paths[b] || heirs[old.paths[a]] == new.paths[b] ? 2 : 0)
      + isNeighbour.count { $0 }
  }

  /// Whether `answer`, the new line of each old one, is as good as the truth for the twins of a line.
  func excuses(_ answer: [Int?], for line: Int) -> Bool {
    let twins = oldsOfText[old.texts[line]] ?? []
    var (given, truth) = (0, 0)
    let taken = Set(answer.compactMap { $0 })
    var open: [(weight: Int, old: Int, new: Int)] = []
    for twin in twins {
      if let new = newOfTag[old.tags[twin]] { truth += weight(twin, new) }
      if let new = answer[twin] {
        given += weight(twin, new)
        continue
      }
      for other in twins {
        guard let new = newOfTag[old.tags[other]], !taken.contains(new) else { continue }
        open.append((weight(twin, new), twin, new))
      }
    }
    // What is still open, or asked about, may yet be answered well.
    var done: (olds: Set<Int>, news: Set<Int>) = ([], [])
    for pair in open.sorted(by: { $0.weight > $1.weight })
    where !done.olds.contains(pair.old) && !done.news.contains(pair.new) {
      done.olds.insert(pair.old)
      done.news.insert(pair.new)
      given += pair.weight
    }
    return given >= truth
  }

  /// Whether a new line is what one of the twins of an old one became.
  func isHeirOfTwin(_ heir: Int, of line: Int) -> Bool {
    (oldsOfText[old.texts[line]] ?? []).contains { old.tags[$0] == new.tags[heir] }
  }

  /// Whether one of the twins of a line has what was another's.
  func isConfused(_ line: Int, _ answer: [Int?]) -> Bool {
    (oldsOfText[old.texts[line]] ?? []).contains {
      answer[$0] != nil && answer[$0] != newOfTag[old.tags[$0]]
    }
  }

  /// Whether another new line is as likely to be the old one, or another old one what it became.
  func isToss(_ line: Int, among candidates: [Int], _ answer: [Int?]) -> Bool {
    guard let truth = newOfTag[old.tags[line]] else { return true }
    let weight = weight(line, truth)
    return candidates.contains { $0 != truth && self.weight(line, $0) >= weight }
      || (oldsOfText[old.texts[line]] ?? []).contains {
        $0 != line && answer[$0] == nil && self.weight($0, truth) >= weight
      }
  }
}
