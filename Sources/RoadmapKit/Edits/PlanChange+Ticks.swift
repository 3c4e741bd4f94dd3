import PlanReading
import ProgressJournal
import RoadmapModel

extension PlanChange {
  /// What the boxes of the plan's own file were when it was read last. Another machine's file may have
  /// had others: none of those is a tick that was given or taken away here.
  static func marks(
    _ source: Source, _ entry: CataloguedPlan, _ last: ShelvedPlan?, in journal: Journal
  ) throws -> [ItemKey: FileMark] {
    var text = last
    if entry.origin == .elsewhere, source.origin != .elsewhere {
      text = nil
    } else if let earlier = try journal.olderFileText(entry) {
      return marks(earlier, entry)
    } else if try journal.isFileTextLost(entry) {
      text = nil
    }
    return text.map(marks) ?? [:]
  }

  /// By the keys of a text's items.
  static func marks(_ last: LastReadText?, _ entry: CataloguedPlan) -> [ItemKey: FileMark] {
    last.flatMap { ShelvedPlan($0, of: entry) }.map(marks) ?? [:]
  }

  private static func marks(_ text: ShelvedPlan) -> [ItemKey: FileMark] {
    let file = TickText(text.bytes, text.plan)
    return Dictionary(
      first: zip(text.itemKeys, text.plan.items.indices.map { file.mark(ofItem: $0) }))
  }

  /// A tick counts that the text got since it was read last, and one that it lost, and a day that is
  /// another: what the journal was told meanwhile stays. One of a line with children is theirs.
  ///
  /// `asked`: lines whose boxes were written for the lines that they may have been, and so was that of a new
  /// line above them.
  static func ticks(
    _ source: Source, _ keys: [ItemKey], before: [ItemKey: FileMark], _ studied: StudiedPlan,
    asked: Set<ItemKey> = [], _ day: Day
  ) -> [ItemFactOf] {
    guard case .file = source.origin else { return [] }
    let text = TickText(source.bytes, source.plan)
    let now = keys.indices.map { text.mark(ofItem: $0, after: before[keys[$0]] ?? FileMark()) }
    let changed = keys.indices.filter { !(before[keys[$0]] ?? FileMark()).says(now[$0]) }
    guard !changed.isEmpty else { return [] }
    var facts: [Int: [ItemFact]] = [:]
    for index in changed where source.plan.isLeaf(index) {
      facts[index] = now[index].facts(
        after: before[keys[index]] ?? FileMark(),
        of: studied.study.progress[keys[index]] ?? ItemProgress(), today: day)
    }
    let marked = Set(changed)
    for index in changed where !source.plan.isLeaf(index) {
      let (was, mark) = (before[keys[index]]?.state ?? .open, now[index].state)
      // What it had of its own, from before it had steps.
      if was == .done, mark == .open, studied.study.progress[keys[index]]?.state == .done {
        facts[index] = [.unchecked]
      }
      // Where its children's boxes were changed as well, or one is new, these say what became of it.
      let isAlone = (index + 1..<Int(source.plan.items[index].next)).allSatisfy {
        !marked.contains($0) && before[keys[$0]] != nil
      }
      let given = studied.facts(ofParent: index, was, mark, isAlone: isAlone, on: day)
      for (leaf, given) in given where facts[leaf] == nil {
        if before[keys[index]] == nil, asked.contains(keys[leaf]) { continue }
        facts[leaf] = given
      }
    }
    return facts.sorted { $0.key < $1.key }.flatMap { index, facts in
      facts.map { ItemFactOf(key: keys[index], fact: $0) }
    }
  }
}

extension PlanChange {
  /// Parents whose own boxes were changed in the text where nothing follows of that: a choice of which no
  /// option is chosen cannot be done, and no parent can be started. To be told, since the next command that
  /// writes the file makes the box what its children say.
  static func unmeant(
    _ source: Source, _ keys: [ItemKey], before: [ItemKey: FileMark], _ studied: StudiedPlan,
    _ ticks: [ItemFactOf]
  ) -> [Int] {
    guard case .file = source.origin else { return [] }
    let text = TickText(source.bytes, source.plan)
    let said = Set(ticks.map(\.key))
    return keys.indices.filter { index in
      guard !source.plan.isLeaf(index), let was = before[keys[index]] else { return false }
      let mark = text.mark(ofItem: index, after: was).state
      return mark != was.state && mark != studied.state(ofItem: index)
        && !keys[index..<Int(source.plan.items[index].next)].contains(where: said.contains)
    }
  }
}

extension PlanChange.Arrival {
  /// What the boxes of a file are taken to have been. Of one that is tied, a mark is new only where it says
  /// more than the text of before did, and than what is recorded.
  func marks(
    _ source: PlanChange.Source, _ keys: [ItemKey], before: [ItemKey: FileMark],
    _ studied: StudiedPlan
  ) -> [ItemKey: FileMark] {
    if case .edited = self { return before }
    let text = TickText(source.bytes, source.plan)
    var marks = before
    for (index, key) in keys.enumerated() {
      let was = before[key] ?? FileMark()
      let now = text.mark(ofItem: index, after: was)
      if now.state.says(atMost: studied.state(ofItem: index)) {
        marks[key] = now
      } else if self == .tiedToTick || !was.state.says(atMost: now.state) {
        marks[key] = FileMark(pictureOffset: was.pictureOffset)
      }
    }
    return marks
  }
}

extension Item.State {
  /// Of two sides of a plan, done wins, then skipped, then started.
  func says(atMost other: Item.State) -> Bool { rank <= other.rank }

  private var rank: Int {
    switch self {
    case .open: 0
    case .started: 1
    case .skipped: 2
    case .done: 3
    }
  }
}

extension StudiedPlan {
  /// The leaves that a tick given to their parent is given to.
  func following(tickOf parent: Int) -> [Int] {
    NamedLeaves(below: .item(parent), in: self).items.filter { state(ofItem: $0) != .done }
  }

  /// What a parent's box says of its leaves, as the command of the same name does: a tick is given to the
  /// required ones, `[-]` skips what is open, and an open box takes back what the box was before.
  ///
  /// `isAlone`: its children's boxes are as they were. Where they are not, only those lose a tick with it
  /// that have none in the text themselves.
  fileprivate func facts(
    ofParent parent: Int, _ was: Item.State, _ mark: Item.State, isAlone: Bool, on day: Day
  ) -> [(Int, [ItemFact])] {
    let leaves = (parent..<Int(items[parent].next)).filter { isLeaf($0) }
    func named(_ states: Item.State...) -> [Int] {
      NamedLeaves(below: .item(parent), in: self).items
        .filter { states.contains(state(ofItem: $0)) }
    }
    func all(_ wanted: Item.State) -> [Int] { leaves.filter { state(ofItem: $0) == wanted } }
    switch (was, mark) {
    case (.done, .done): return []
    case (.skipped, .done) where isAlone && named(.open, .started).isEmpty:
      return all(.skipped).map { ($0, [.checked(on: day, Remark())]) }
    case (_, .done):
      return named(.open, .started).map { ($0, [.checked(on: day, Remark())]) }
    case (.done, .open):
      return all(.done).filter { isAlone || items[$0].mark == .open }.map { ($0, [.unchecked]) }
    case (.skipped, .open) where isAlone: return all(.skipped).map { ($0, [.unskipped]) }
    case (.done, .skipped) where isAlone:
      return all(.done).map { ($0, [.unchecked, .skipped(on: day, why: nil)]) }
    case (_, .skipped) where was != .skipped && isAlone:
      return named(.open, .started).map { ($0, [.skipped(on: day, why: nil)]) }
    default: return []
    }
  }
}

extension ItemFact {
  /// Whether it says that somebody works on the item, or has done it.
  var isDeed: Bool {
    switch self {
    case .checked, .started: true
    default: false
    }
  }
}
