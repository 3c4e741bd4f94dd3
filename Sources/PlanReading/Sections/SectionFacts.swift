import RoadmapModel

/// What the sections are to each other, and what they hold together.
struct SectionFacts {
  /// The innermost week, phase or the like around each section, itself included; -1 for none.
  private(set) var period: [Int32]
  /// The innermost heading or period around each section: labels and bold lines are parts of it.
  private(set) var home: [Int32]
  /// Tick boxes in a home, those below headings of its own left out.
  private(set) var homeBoxes: [Int]
  /// Visible lines in a home, likewise.
  private(set) var homeLines: [Int]
  /// Tick boxes and visible lines in a section with all its parts.
  private(set) var boxes: [Int]
  private(set) var lines: [Int]

  /// Whether more weeks, days or the like are made of links alone than have links beside their work.
  private(set) var linksAreWork = false
  private var links: [Int]

  private let sections: [Section]

  init(_ sections: [Section], _ evidence: Evidence, series: [Bool] = []) {
    self.sections = sections
    let outline = Self.outline(sections)
    let behind = Self.behind(sections, evidence)
    let between = Self.between(sections, evidence)
    let count = sections.count
    period = [Int32](repeating: -1, count: count)
    home = [Int32](repeating: 0, count: count)
    homeBoxes = [Int](repeating: 0, count: count)
    homeLines = homeBoxes
    boxes = homeBoxes
    lines = homeBoxes
    links = homeBoxes
    for index in sections.indices {
      let isPeriod =
        sections[index].isPeriod && !outline.contains(index)
        || (index < series.count && series[index])
      let parent = Int(sections[index].parent)
      let around = behind.contains(index) ? Int(sections[parent].parent) : parent
      period[index] =
        isPeriod ? Int32(index) : between[index] ?? (index == 0 ? -1 : period[around])
      home[index] =
        isPeriod || index == 0 || !evidence.sections[index].isLabel ? Int32(index) : home[parent]
    }
  }

  /// "Part 1: how it works", "Part 2: the weeks", "Part 3: the exercises": where few parts of a document
  /// hold its weeks, the others tell of them.
  private static func outline(_ sections: [Section]) -> Set<Int> {
    let hasParts = sections.contains {
      switch $0.period?.name {
      case .part, .section, .chapter: true
      default: false
      }
    }
    guard hasParts else { return [] }
    var parts: [Int32: [Int]] = [:]
    let times = sections.sumUp(sections.map { $0.isTime ? 1 : 0 })
    for index in sections.indices.dropFirst() {
      switch sections[index].period?.name {
      case .part, .section, .chapter: parts[sections[index].parent, default: []].append(index)
      default: break
      }
    }
    var found: Set<Int> = []
    for row in parts.values where row.count > 2 {
      let timed = row.filter { times[$0] > 2 }
      guard !timed.isEmpty, timed.count * 3 <= row.count else { continue }
      for part in row where times[part] == 0 { found.insert(part) }
    }
    return found
  }

  /// "# Week 4" with "## Rules" and "## Sources" below, where the weeks before have no such parts: these
  /// stand behind the weeks, whatever their level.
  private static func behind(_ sections: [Section], _ evidence: Evidence) -> Set<Int> {
    var last: [Int32: (count: Int, index: Int)] = [:]
    for index in sections.indices.dropFirst()
    where sections[index].isTime && evidence.sections[index].level == 1 {
      last[sections[index].parent, default: (0, 0)].count += 1
      last[sections[index].parent]?.index = index
    }
    let ends = Set(last.values.filter { $0.count > 2 }.map(\.index))
    guard !ends.isEmpty else { return [] }
    var found: [Int: [Int]] = [:]
    for index in sections.indices.dropFirst() where !evidence.sections[index].isLabel {
      let week = Int(sections[index].parent)
      guard sections[week].isTime, evidence.sections[week].level == 1 else { continue }
      guard ends.contains(week), sections[index].period == nil else { return [] }
      found[week, default: []].append(index)
    }
    return Set(found.values.filter { $0.count > 1 }.joined())
  }

  /// "## Superset" with "### Plank" and more below, between "## Monday" and "## Tuesday" with parts of the
  /// same kind: it goes on with the day before it, whatever its author's level of heading.
  private static func between(_ sections: [Section], _ evidence: Evidence) -> [Int: Int32] {
    var hasParts = [Bool](repeating: false, count: sections.count)
    for index in sections.indices.dropFirst() where !evidence.sections[index].isLabel {
      hasParts[Int(sections[index].parent)] = true
    }
    var last: [Int32: Int32] = [:]
    var waiting: [Int32: [Int]] = [:]
    var found: [Int: Int32] = [:]
    for index in sections.indices.dropFirst() {
      let parent = sections[index].parent
      if sections[index].isTime {
        if let before = last[parent], hasParts[index] || hasParts[Int(before)],
          sections[Int(before)].period?.name == sections[index].period?.name
        {
          for section in waiting[parent] ?? [] { found[section] = before }
        }
        waiting[parent] = nil
        last[parent] = Int32(index)
      } else if hasParts[index], evidence.sections[index].hides == .plain,
        let before = last[parent],
        evidence.sections[index].level == evidence.sections[Int(before)].level
      {
        waiting[parent, default: []].append(index)
      }
    }
    return found
  }

  /// How many headings hold lines or boxes of their own.
  func workingHeadings(_ sections: [Section], _ evidence: Evidence) -> Int {
    sections.indices.dropFirst().count {
      home[$0] == $0 && !evidence.sections[$0].isLabel && homeLines[$0] + homeBoxes[$0] > 0
    }
  }

  mutating func add(boxes count: Int, lines more: Int, areLinks: Bool, section: Int) {
    if areLinks { links[section] += more }
    homeBoxes[Int(home[section])] += count
    homeLines[Int(home[section])] += more
    boxes[section] += count
    lines[section] += more
  }

  /// Brings what each section holds up to those around it.
  mutating func sumUp() {
    (boxes, lines, links) = (sections.sumUp(boxes), sections.sumUp(lines), sections.sumUp(links))
    var (alone, beside) = (0, 0)
    for index in sections.indices where period[index] == index && links[index] > 0 {
      if lines[index] == links[index], boxes[index] == 0 { alone += 1 } else { beside += 1 }
    }
    linksAreWork = alone > 2 && alone > beside
  }
}

extension Section {
  /// A lettered part is a place in an outline, no time.
  var isPeriod: Bool { period.map { $0.name != .letter } ?? false }

  /// A week, a day or the like, whose words say when it is; a phase may be any part of a text.
  var isTime: Bool {
    switch kind {
    case .year, .quarter, .month, .week, .day: period != nil
    default: false
    }
  }
}
