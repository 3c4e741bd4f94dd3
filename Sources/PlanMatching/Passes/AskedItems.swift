import RoadmapModel

/// What is to be asked once lines are matched: of items that are gone with progress, and, where a line was
/// replaced that one of them may have been, of that item again.
struct AskedItems {
  private(set) var questions: [PlanMatch.Question] = []
  /// Lines of open questions that are gone, whose questions go on without them or have ended.
  private(set) var standIns: Set<Int> = []
  private(set) var ended: Set<Int> = []

  private let table: MatchTable
  private let items: [PlanMatch.NewItem]
  private var places: [Int: Int] = [:]

  init(_ table: MatchTable, _ items: [PlanMatch.NewItem]) {
    self.table = table
    self.items = items
    let waiting = Self.waiting(table)
    for doubt in table.doubts {
      if table.old[doubt.old].hasProgress { ask(doubt.old, doubt.candidates) }
      for key in table.old[doubt.old].waiting {
        guard let open = waiting[key] else { continue }
        ask(open.item, doubt.candidates)
        replace([doubt.old])
      }
    }
    for (_, open) in waiting {
      let left = open.lines.compactMap { table.newOf[$0] }
      if places[open.item] != nil {
        ask(open.item, left.sorted().map { (new: $0, score: 0) })
      } else if left.isEmpty {
        ended.insert(open.item)
        replace(open.lines)
      }
    }
  }

  private mutating func replace(_ lines: [Int]) {
    standIns.formUnion(lines.filter { !table.old[$0].hasProgress })
  }

  private mutating func ask(_ old: Int, _ candidates: [(new: Int, score: Float)]) {
    let found = candidates.map {
      PlanMatch.Question.Candidate(
        new: $0.new, key: items[$0.new].key, score: Int((min($0.score, 1) * 100).rounded()))
    }
    guard let place = places[old] else {
      guard !found.isEmpty else { return }
      places[old] = questions.count
      questions.append(
        PlanMatch.Question(old: table.source[old], key: table.old[old].key, candidates: found))
      return
    }
    let known = Set(questions[place].candidates.map(\.new))
    questions[place].candidates += found.filter { !known.contains($0.new) }
  }

  /// The items that were asked about and are still gone, with the lines that they may have been.
  private static func waiting(_ table: MatchTable) -> [ItemKey: (item: Int, lines: [Int])] {
    var lines: [ItemKey: [Int]] = [:]
    for old in 0..<table.liveCount {
      for key in table.old[old].waiting { lines[key, default: []].append(old) }
    }
    guard !lines.isEmpty else { return [:] }
    var open: [ItemKey: (item: Int, lines: [Int])] = [:]
    for old in table.liveCount..<table.old.count where table.newOf[old] == nil {
      let key = table.old[old].key
      if let found = lines[key] { open[key] = (old, found) }
    }
    return open
  }
}
