import RoadmapModel

/// Which sections hold no work because of their words.
///
/// A word hides what plainly hangs on it: resources with all parts of theirs, a goal its own lines. It
/// hides no week, no chapter of a numbered outline, and nothing where it stands in every section and
/// holds what there is to do there.
struct HiddenSections {
  /// The role that hides a section; `.plain` for none.
  private(set) var roles: [HeadingRole]
  /// The section whose words do so.
  private(set) var causes: [Int32]

  /// Sections that are labelled as others are whose lines the author ticks.
  private(set) var isTickedElsewhere: [Bool]

  private let sections: [Section]
  private let evidence: Evidence
  /// Lines that stand directly in each section.
  private let lines: [Int]
  /// Periods below sources or notes that stand elsewhere with their work.
  private var repeated: Set<Int> = []
  /// Of these, lines with a tick box.
  private let boxes: [Int]
  /// Sections that stand in several weeks and hold what is needed for the work beside them.
  private var materials: Set<Int> = []
  /// Sections within a week, phase or the like.
  private let isInside: [Bool]

  /// `told` says in which sections the author keeps count behind the words, as in `Read [x]`.
  init(
    _ sections: [Section], _ evidence: Evidence, lines: [Int], boxes: [Int], told: [Bool]
  ) {
    self.sections = sections
    self.evidence = evidence
    self.lines = lines
    self.boxes = boxes
    roles = [HeadingRole](repeating: .plain, count: sections.count)
    causes = [Int32](repeating: -1, count: sections.count)
    isTickedElsewhere = [Bool](repeating: false, count: sections.count)
    isInside = sections.spreadDown(sections.map(\.isPeriod))
    var shown = outline(told)
    spread(&shown)
    repeated = repeatedPeriods()
    spread(&shown)
    materials = recurringMaterials()
    spread(&shown)
    showLabels(&shown)
    spread(&shown)
    showOnlyWork(&shown)
    spread(&shown)
  }

  /// Sections whose words would hide them and do not.
  private func outline(_ told: [Bool]) -> [Bool] {
    let holdsTold = sections.within(told)
    var numbered = [Int](repeating: 0, count: sections.count)
    for index in sections.indices.dropFirst() where evidence.sections[index].isNumbered {
      numbered[Int(sections[index].parent)] += 1
    }
    let courses = namedCourses()
    return sections.indices.map { index in
      let seen = evidence.sections[index]
      guard seen.hides != .plain else { return false }
      if told[index] || holdsTold[index] || courses[index] { return true }
      // "1. Introduction" is a chapter like the others.
      return seen.isNumbered && !seen.hides.holdsNothing && seen.hides != .goal
        && numbered[Int(sections[index].parent)] > 2
    }
  }

  /// "Theme: Rivers", "Theme: Towns" and "Theme: Seas" beside each other are chapters, whatever the word
  /// is that they begin with.
  private func namedCourses() -> [Bool] {
    struct Row: Hashable {
      var parent: Int32
      var role: HeadingRole
    }
    var rows: [Row: [Int]] = [:]
    for index in sections.indices.dropFirst() {
      let seen = evidence.sections[index]
      guard seen.hides == .focus || seen.hides == .goal, !seen.isLabel,
        !sections[index].titleRange.isEmpty,
        sections[index].titleRange.start > sections[index].headingRange.start + 3
      else { continue }
      rows[Row(parent: sections[index].parent, role: seen.hides), default: []].append(index)
    }
    var isCourse = [Bool](repeating: false, count: sections.count)
    for row in rows.values where row.count > 2 { for index in row { isCourse[index] = true } }
    return isCourse
  }

  /// Brings what hides a section down to its parts.
  private mutating func spread(_ shown: inout [Bool]) {
    for index in sections.indices.dropFirst() {
      let seen = evidence.sections[index]
      let parent = Int(sections[index].parent)
      roles[index] = .plain
      causes[index] = -1
      let isPeriod = sections[index].isPeriod && !repeated.contains(index)
      if seen.hint == .items || isPeriod { continue }
      if seen.hides != .plain, !shown[index] {
        roles[index] = seen.hides
        causes[index] = Int32(index)
      } else if materials.contains(index) {
        roles[index] = .apparatus
        causes[index] = Int32(index)
      } else if roles[parent] != .plain,
        roles[parent].holdsNothing || (seen.isLabel && !seen.isWork)
      {
        roles[index] = roles[parent]
        causes[index] = causes[parent]
      }
    }
  }

  /// "References" with "Week 1" and "Week 2" below, where weeks of these numbers stand elsewhere.
  private func repeatedPeriods() -> Set<Int> {
    var others: [Int32: PeriodNames] = [:]
    var below: [Int] = []
    var isBelow = [Bool](repeating: false, count: sections.count)
    for index in sections.indices.dropFirst() {
      let parent = Int(sections[index].parent)
      isBelow[index] = isBelow[parent] || roles[parent].holdsNothing
      guard let period = sections[index].period, period.name != .letter else { continue }
      if isBelow[index] {
        below.append(index)
      } else {
        others[sections[index].parent, default: PeriodNames()].insert(period)
      }
    }
    // Weeks beside the heading, not those of another subject: "Listening" and "Reading" have theirs.
    return Set(
      below.filter { index in
        let cause = Int(causes[Int(sections[index].parent)])
        guard cause >= 0, let period = sections[index].period else { return false }
        return others[sections[cause].parent]?.contains(period) ?? false
      })
  }

  /// "Tools" in each of several weeks, beside other lists of what is done with them.
  private func recurringMaterials() -> Set<Int> {
    let visible = treeLines(hidden: false)
    return Set(
      groups { evidence.sections[$0].isMaterial && isInside[$0] && visible[$0] > 0 }
        .filter { group in
          let own = group.sections.reduce(0) { $0 + visible[$1] }
          return group.parents.count > 2
            && group.sections.allSatisfy { boxes[$0] == 0 }
            && group.parents.reduce(0) { $0 + visible[Int($1)] } * 2 >= 3 * own
        }.flatMap(\.sections))
  }

  private struct Group {
    var sections: [Int] = []
    var parents: Set<Int32> = []
  }

  /// Sections of one level below one heading.
  private func groups(of isMember: (Int) -> Bool) -> [Group] {
    var groups: [UInt64: Group] = [:]
    for index in sections.indices.dropFirst() where isMember(index) {
      let seen = evidence.sections[index]
      guard seen.words != 0 else { continue }
      groups[seen.words &+ UInt64(seen.level), default: Group()].sections.append(index)
      groups[seen.words &+ UInt64(seen.level), default: Group()].parents.insert(
        sections[index].parent)
    }
    return Array(groups.values)
  }

  /// "Books" below each of twelve subjects, where little else stands, is a label of the work; so is
  /// "Materials" below a week where the author ticks those of another.
  private mutating func showLabels(_ shown: inout [Bool]) {
    let groups = groups {
      let seen = evidence.sections[$0]
      return seen.hides != .plain && !seen.isAdvice && roles[$0] != .plain
    }
    for group in groups where group.parents.count > 1 {
      if group.sections.count(where: { boxes[$0] > 0 }) * 2 >= group.sections.count {
        for index in group.sections {
          shown[index] = true
          isTickedElsewhere[index] = true
        }
      }
    }
    guard groups.contains(where: { $0.parents.count > 2 }) else { return }
    let visible = treeLines(hidden: false)
    let all = treeLines(hidden: true)
    for group in groups where group.parents.count > 2 {
      let own = group.sections.reduce(0) { $0 + all[$1] }
      let others = group.parents.reduce(0) { $0 + visible[Int($1)] }
      // Sources may be as many as the lines of work beside them.
      let holdsNothing = group.sections.allSatisfy { evidence.sections[$0].hides.holdsNothing }
      if isCourse(group, own) || own >= (holdsNothing ? 2 * others : others) {
        for index in group.sections { shown[index] = true }
      }
    }
  }

  /// "Focus:" or "Readings" with a list in each of several weeks: what these are about.
  private func isCourse(_ group: Group, _ lines: Int) -> Bool {
    lines > group.sections.count
      && group.sections.allSatisfy {
        let seen = evidence.sections[$0]
        return isInside[$0] && (seen.isReading || seen.hides == .focus)
      }
  }

  /// "Goals" are the work of a week that holds nothing else; resources are that of a plan that is
  /// made of them.
  private func showOnlyWork(_ shown: inout [Bool]) {
    let visible = treeLines(hidden: false)
    let all = treeLines(hidden: true)
    var around = [Int32](repeating: -1, count: sections.count)
    var goals: [Int] = []
    var periods: Set<Int32> = []
    let subjects = subjectsWithOneList(visible)
    for index in sections.indices.dropFirst() {
      let parent = Int(sections[index].parent)
      around[index] = sections[index].isPeriod ? Int32(index) : around[parent]
      let seen = evidence.sections[index]
      guard seen.hides != .plain, causes[index] == index, all[index] > 0 else { continue }
      if seen.hides.holdsNothing || seen.hides == .targetTime, seen.isLabel, !seen.isAdvice,
        subjects.contains(heading(around: index))
      {
        shown[index] = true
      } else if seen.hides == .aside, seen.isLabel, !seen.isAdvice, around[index] >= 0 {
        // "Daily:" is the work of a month that holds nothing else.
        shown[index] = shown[index] || visible[Int(around[index])] == 0
      } else if seen.hides == .focus, seen.isLabel, around[index] >= 0,
        case let heading = heading(around: index), !sections[heading].isPeriod,
        visible[heading] == 0, roles[heading] == .plain
      {
        // "Focus areas:" below one subject of a phase that has no other list than its sources.
        shown[index] = true
      } else if !seen.hides.holdsNothing, seen.hides != .targetTime, around[index] >= 0 {
        goals.append(index)
        periods.insert(around[index])
        shown[index] = shown[index] || visible[Int(around[index])] == 0
      } else if all[index] > 2 * visible[0], all[index] > 4 {
        shown[index] = true
      }
    }
    // Beside one project a week, they are what the week is made of.
    let work = periods.reduce(0) { $0 + visible[Int($1)] }
    if goals.count > 2, goals.reduce(0, { $0 + all[$1] }) >= 2 * work {
      for index in goals { shown[index] = true }
    }
  }

  /// "Key points:" below one of several subjects, in the place where the others have their topics, whatever
  /// their labels are: which subjects have one such list, and nothing else.
  private func subjectsWithOneList(_ visible: [Int]) -> Set<Int> {
    struct Row: Hashable {
      var parent: Int32
      var level: Int
    }
    func row(_ index: Int) -> Row {
      Row(parent: sections[index].parent, level: evidence.sections[index].level)
    }
    var causing: [UInt64: (count: Int, index: Int)] = [:]
    for index in sections.indices where causes[index] == index {
      causing[evidence.sections[index].words, default: (0, index)].count += 1
    }
    let subjects = causing.values.filter { $0.count == 1 }.map { heading(around: $0.index) }
      .filter { $0 > 0 && !sections[$0].isPeriod && visible[$0] == 0 }
    guard !subjects.isEmpty else { return [] }
    var rows: [Row: (all: Int, held: Int)] = [:]
    for index in sections.indices.dropFirst()
    where causes[index] != index && !evidence.sections[index].isLabel {
      rows[row(index), default: (0, 0)].all += 1
      if visible[index] > 0 { rows[row(index)]?.held += 1 }
    }
    return Set(
      subjects.filter {
        guard let row = rows[row($0)] else { return false }
        return row.all > 2 && row.held * 3 >= row.all * 2
      })
  }

  private func heading(around section: Int) -> Int {
    var at = Int(sections[section].parent)
    while at > 0, evidence.sections[at].isLabel { at = Int(sections[at].parent) }
    return at
  }

  /// The lines of each section with its parts: all of them, or those that nothing hides. A box is
  /// worth as much as a line.
  private func treeLines(hidden: Bool) -> [Int] {
    var sum = lines
    if !hidden { for index in sum.indices where roles[index] != .plain { sum[index] = 0 } }
    return sections.sumUp(sum)
  }
}
