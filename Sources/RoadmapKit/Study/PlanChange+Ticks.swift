import PlanReading
import ProgressJournal
import RoadmapModel

extension PlanChange {
  /// What the boxes of the plan's own file were when it was read last. Another machine's file may have
  /// had others: none of those is a tick that was given or taken away here.
  static func marks(
    _ source: Source, _ entry: CataloguedPlan, _ last: ShelvedPlan?, in journal: Journal
  ) throws(JournalError) -> [ItemKey: FileMark] {
    var text = last
    if entry.origin == .elsewhere, source.origin != .elsewhere {
      text = nil
    } else if let earlier = try journal.olderFileText(entry) {
      return marks(earlier, entry)
    }
    return text.map(marks) ?? [:]
  }

  /// By the keys of a text's items.
  static func marks(_ last: LastReadText?, _ entry: CataloguedPlan) -> [ItemKey: FileMark] {
    guard let last, let plan = try? PlanReader.read(last.bytes, id: entry.plan),
      let text = ShelvedPlan(plan, last, entry.origin)
    else { return [:] }
    return marks(text)
  }

  private static func marks(_ text: ShelvedPlan) -> [ItemKey: FileMark] {
    let file = TickText(text.bytes, text.plan)
    return Dictionary(
      zip(text.itemKeys, text.plan.items.indices.map { file.mark(ofItem: $0) }),
      uniquingKeysWith: { first, _ in first })
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
    let now = keys.indices.map {
      text.mark(ofItem: $0, after: before[keys[$0]] ?? FileMark())
    }
    let changed = keys.indices.filter { !(before[keys[$0]] ?? FileMark()).says(now[$0]) }
    guard !changed.isEmpty else { return [] }
    var facts: [Int: [ItemFact]] = [:]
    for index in changed where source.plan.isLeaf(index) {
      facts[index] = now[index].facts(
        after: before[keys[index]] ?? FileMark(),
        of: studied.study.progress[keys[index]] ?? ItemProgress(), today: day)
    }
    for index in changed where !source.plan.isLeaf(index) {
      let (was, mark) = (before[keys[index]]?.state ?? .open, now[index].state)
      let isTicked = mark == .done && was != .done
      guard isTicked || (was == .done && mark == .open) else { continue }
      // What it had of its own, from before it had steps.
      if !isTicked, studied.study.progress[keys[index]]?.state == .done {
        facts[index] = [.unchecked]
      }
      for leaf in studied.following(tickOf: index, isTicked: isTicked) where facts[leaf] == nil {
        if before[keys[index]] == nil, asked.contains(keys[leaf]) { continue }
        facts[leaf] = [isTicked ? .checked(on: day, Remark()) : .unchecked]
      }
    }
    return facts.sorted { $0.key < $1.key }.flatMap { index, facts in
      facts.map { ItemFactOf(key: keys[index], fact: $0) }
    }
  }
}

extension StudiedPlan {
  /// The leaves that a tick given to their parent is given to, or taken from where it is taken away
  /// and they have none in the text themselves.
  func following(tickOf parent: Int, isTicked: Bool) -> [Int] {
    guard !isTicked else {
      return NamedLeaves(below: .item(parent), in: self).items.filter { state(ofItem: $0) != .done }
    }
    return (parent..<Int(items[parent].next)).filter {
      isLeaf($0) && items[$0].mark == .open && state(ofItem: $0) == .done
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
