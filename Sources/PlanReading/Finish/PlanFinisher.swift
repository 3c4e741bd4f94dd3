import RoadmapModel

/// Puts what the builder collected in its final order: empties pruned, doubles merged, positions given.
struct PlanFinisher {
  var sections: [Section]
  var items: [Item]
  var notes: [OwnedNote]
  let text: UnsafeBufferPointer<UInt8>
  private let labelLines: LineSet
  private var silent: [Bool] = []
  /// Sections whose lines are none because of their words, until those without items are dropped.
  private(set) var isHidden: [Bool] = []
  /// Sections that a list of boxes elsewhere names, likewise.
  private(set) var isIndexed: [Bool] = []
  /// Sections with lines of a list, work or not, likewise.
  private(set) var isListed: [Bool] = []
  /// Sections whose lists only measure what they name, likewise.
  private(set) var isMeasured: Set<Int32> = []
  /// Headings that are done, likewise.
  private(set) var exercises: Set<Int> = []
  var evidence: Evidence
  private(set) var leftOut: [LeftOut] = []

  /// Takes the parts out of the draft, so that they are there once.
  init(taking draft: inout PlanDraft, text: UnsafeBufferPointer<UInt8>) {
    sections = []
    items = []
    notes = []
    self.text = text
    labelLines = draft.labelLines
    evidence = Evidence()
    swap(&sections, &draft.sections)
    swap(&items, &draft.items)
    swap(&notes, &draft.notes)
    swap(&evidence, &draft.evidence)
  }

  /// Decides which lines are items, once it is known which sections are periods.
  mutating func judge() {
    settlePeriods()
    // A plan that is all advice, or all "resources", is still a plan.
    let mayBeBare = items.isEmpty || sections.count { $0.period != nil } > 1
    isListed = [Bool](repeating: false, count: sections.count)
    for item in items { isListed[Int(item.section)] = true }
    for remark in evidence.remarks { isListed[Int(remark.section)] = true }
    // Items are most of what a large text takes: where no second look may need them as they are, they are
    // handed over, not copied.
    let judged = items
    if mayBeBare { items = [] }
    var judge = ListJudge(
      text: text, sections: sections, items: consume judged, evidence: evidence)
    judge.judge()
    for leniency in mayBeBare ? [] : [Leniency.form, .all]
    where judge.foundNothing {
      judge = ListJudge(
        text: text, sections: sections, items: items, evidence: evidence, leniency: leniency)
      judge.judge()
    }
    items = judge.takeItems()
    silent = judge.silent
    isHidden = judge.causes.map { $0 >= 0 && !judge.promises.sections.contains(Int($0)) }
    for index in judge.promises.sections { sections[index].kind = .outcomes }
    isIndexed = judge.indexed
    exercises = judge.exercises
    isMeasured = Set(exercises.map { Int32($0) })
    for index in items.indices where judge.reasons[index] == .measures {
      let list = evidence.lists[Int(evidence.items[index].list)]
      if !list.isTable { isMeasured.insert(items[index].section) }
    }
    var sieve = Sieve(sections: sections, causes: judge.causes, text: text)
    sieve.sift(&items, &notes, by: judge.reasons, evidence)
    leftOut = sieve.leftOut
    evidence = Evidence()
  }

  mutating func finish() {
    promoteLabelled()
    countProse()
    countBarePeriods()
    countBareTopics()
    countBareRows()
    countBareHeadings()
    dropEmptySections()
    gatherDays()
    groupItems()
    linkSections()
    linkItems()
    nameOptions()
    dropNumbers()
    numberChildren()
  }

  // MARK: - Which section an item belongs to

  /// A project or deliverable below the last week of a month is the month's, unless it is all that
  /// week holds, or other weeks have theirs.
  private mutating func promoteLabelled() {
    guard !labelLines.isEmpty else { return }
    let parts = labelledParts()
    guard !parts.isEmpty else { return }
    var months = [Weeks](repeating: Weeks(), count: sections.count)
    var holdsMore = [Bool](repeating: false, count: sections.count)
    for index in sections.indices.dropFirst() {
      let section = sections[index]
      if section.period != nil { months[Int(section.parent)].add(Int32(index)) }
      if !labelLines.contains(Int(section.line)) { holdsMore[Int(section.parent)] = true }
    }
    for item in items where !labelLines.contains(Int(item.line)) {
      holdsMore[Int(item.section)] = true
    }
    for part in parts { months[Int(sections[Int(part.week)].parent)].label(part.week) }
    // The last first: one project may follow another.
    for part in parts.reversed() {
      let month = sections[Int(part.week)].parent
      let weeks = months[Int(month)]
      guard !weeks.hasMoreLabelled, weeks.last == part.week, weeks.first != part.week,
        holdsMore[Int(part.week)]
      else { continue }
      switch part.place {
      case .item(let index): items[index].section = month
      case .section(let index) where isLast(index, in: part.week): sections[index].parent = month
      case .section: break
      }
    }
  }

  /// Whether nothing of the week follows the section, so that it can leave the week in place.
  private func isLast(_ section: Int, in week: Int32) -> Bool {
    var next = section + 1
    while next < sections.count, sections[next].parent >= section { next += 1 }
    return next == sections.count || sections[next].parent < week
  }

  /// The periods within a period.
  private struct Weeks {
    var first: Int32 = -1
    var last: Int32 = -1
    /// The first one with a project or deliverable of its own, and whether there are more.
    private var labelled: Int32 = -1
    private(set) var hasMoreLabelled = false

    mutating func add(_ week: Int32) {
      if first < 0 { first = week }
      last = week
    }

    mutating func label(_ week: Int32) {
      if labelled < 0 { labelled = week }
      if labelled != week { hasMoreLabelled = true }
    }
  }

  private struct LabelledPart {
    var week: Int32
    var place: PlanPlace
  }

  /// What only a label names, below a period that is part of another.
  private func labelledParts() -> [LabelledPart] {
    var parts: [LabelledPart] = []
    for index in sections.indices where sections[index].kind == .project {
      let week = sections[index].parent
      if labelLines.contains(Int(sections[index].line)), isTimed(Int(week)) {
        parts.append(LabelledPart(week: week, place: .section(index)))
      }
    }
    for index in items.indices where items[index].kind == .deliverable {
      let week = items[index].section
      if labelLines.contains(Int(items[index].line)), isTimed(Int(week)) {
        parts.append(LabelledPart(week: week, place: .item(index)))
      }
    }
    return parts
  }

  /// Whether this is a period within a period.
  private func isTimed(_ index: Int) -> Bool {
    sections[index].period != nil && sections[Int(sections[index].parent)].period != nil
  }

  /// Drops topics that hold nothing, and a period that stands again with its items.
  private mutating func dropEmptySections() {
    var isUsed = holdsItems()
    isUsed[0] = true
    // Only beside a period that holds nothing are twins looked for.
    var mayHaveTwins = [Bool](repeating: false, count: sections.count)
    for index in sections.indices.dropFirst() where !isUsed[index] {
      if sections[index].period != nil { mayHaveTwins[Int(sections[index].parent)] = true }
    }
    var detailed: [TwinKey: Int] = [:]
    detailed.reserveCapacity(
      sections.indices.count { isUsed[$0] && mayHaveTwins[Int(sections[$0].parent)] })
    for index in sections.indices.dropFirst()
    where isUsed[index] && mayHaveTwins[Int(sections[index].parent)] {
      if let key = TwinKey(sections[index]) { detailed[key] = index }
    }
    var keeps = isUsed
    for index in sections.indices.dropFirst() where !isUsed[index] {
      let section = sections[index]
      guard section.period != nil, keeps[Int(section.parent)] || section.parent == 0 else {
        continue
      }
      guard let key = TwinKey(section) else { continue }
      if let twin = detailed[key] {
        if sections[twin].titleRange.isEmpty { sections[twin].titleRange = section.titleRange }
      } else {
        keeps[index] = true
        detailed[key] = index
      }
    }
    guard keeps.contains(false) else { return }
    for index in sections.indices
    where !keeps[index] && sections[index].kind == .topic && !silent[index] {
      notes.append(
        .init(
          owner: Int32(index),
          note: Note(range: sections[index].headingRange, line: sections[index].line)))
    }
    renumberSections(keeping: { keeps[$0] })
  }

  /// Two sections of one period under one parent are one section to the plan's author.
  private struct TwinKey: Hashable {
    var parent: Int32
    var name: Period.Name
    var span: Span
    var numbering: Period.Numbering
    /// "Week 2, Day 1" is no twin of "Week 1, Day 1", nor is 1 July of 1 June.
    var weeks: Span?
    var months: Span?
    var month: Int8?

    init?(_ section: Section) {
      guard let period = section.period, period.numbering != .none else { return nil }
      parent = section.parent
      name = period.name
      span = period.span
      numbering = period.numbering
      guard period.name == .day || period.name == .week else { return }
      if period.name == .day { weeks = period.weeks }
      months = period.months
      month = period.name == .day ? period.dates?.first.month : nil
    }
  }

  /// Drops sections; what a dropped one owned goes to the nearest one above that stays.
  mutating func renumberSections(keeping keeps: (Int) -> Bool) {
    var place = [Int32](repeating: 0, count: sections.count)
    var kept = 0
    for index in sections.indices {
      if index == 0 || keeps(index) {
        place[index] = Int32(kept)
        sections[index].parent = place[Int(sections[index].parent)]
        if kept < index {
          sections[kept] = sections[index]
          silent[kept] = silent[index]
        }
        kept += 1
      } else {
        place[index] = place[Int(sections[index].parent)]
      }
    }
    sections.removeLast(sections.count - kept)
    for index in items.indices { items[index].section = place[Int(items[index].section)] }
    for index in notes.indices where notes[index].owner >= 0 {
      notes[index].owner = place[Int(notes[index].owner)]
    }
  }

  // MARK: - Order

  private mutating func linkSections() {
    for index in sections.indices.reversed() {
      sections[index].next = max(sections[index].next, Int32(index + 1))
      if index > 0 {
        let parent = Int(sections[index].parent)
        sections[parent].next = max(sections[parent].next, sections[index].next)
      }
    }
    var at = 0
    for index in sections.indices {
      let start = at
      while at < items.count, items[at].section == index { at += 1 }
      sections[index].items = Int32(start)..<Int32(at)
    }
  }

  private mutating func linkItems() {
    for index in items.indices.reversed() {
      items[index].next = max(items[index].next, Int32(index + 1))
      let parent = Int(items[index].parent)
      if parent >= 0 { items[parent].next = max(items[parent].next, items[index].next) }
    }
  }

  /// The children of a choice are options, whatever else they might have been.
  private mutating func nameOptions() {
    for index in sections.indices {
      guard let choice = sections[index].choice else { continue }
      var options: Int32 = 0
      for item in sections[index].items where items[Int(item)].parent < 0 {
        items[Int(item)].kind = .option
        options += 1
      }
      if options == 0 { options = Int32(sections.count { $0.parent == index }) }
      sections[index].choice = Self.bounded(choice, options)
    }
    var options = [Int32](repeating: 0, count: items.count)
    for item in items where item.parent >= 0 && items[Int(item.parent)].choice != nil {
      options[Int(item.parent)] += 1
    }
    for index in items.indices {
      // "Pick ten frames" without anything to pick from is a task like any other.
      if Int(items[index].next) == index + 1 { items[index].choice = nil }
      if let choice = items[index].choice {
        items[index].choice = Self.bounded(choice, options[index])
      }
      let parent = Int(items[index].parent)
      if parent >= 0, items[parent].choice != nil { items[index].kind = .option }
    }
  }

  /// "At least two" of three is two to three.
  private static func bounded(_ choice: Choice, _ options: Int32) -> Choice {
    guard choice.most == ChoiceParser.unbounded else { return choice }
    return Choice(least: choice.least, most: max(choice.least, options))
  }
}
