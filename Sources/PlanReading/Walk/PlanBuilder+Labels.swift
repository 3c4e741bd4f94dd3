import RoadmapModel

/// Lines that a label begins: what it says, and whose the rest of the line is.
extension PlanBuilder {
  /// `**Deliverable**: Write…`, `**Week 1**`, `🎯 Goal: …`.
  mutating func labelled(_ label: LabelReading, _ range: ByteRange, line: UInt32) {
    guard nest.isEmpty else { return nestedLabel(label, range, line: line) }
    var label = label
    if let period = takeHintedPeriod() {
      label.period = period
      label.role = .plain
    }
    let level =
      label.isBold ? SectionLevel.bold(label.period) : SectionLevel.label
    if case .headingItem(let item) = content, label.rest.isEmpty {
      // "### Exercise 2: …" and "**Tasks:**" above its list: they are the exercise's parts.
      dropLineItems()
      introducer = label.role == .tasks || label.role == .practice ? item : -1
      if introducer >= 0 { return addNote(range, line: line) }
    }
    if content == .project, isPart(label) { return partOfProject(label, range, line: line) }
    if content == .outcomes, label.role == .outcomes, label.rest.isEmpty {
      return addNote(range, line: line)
    }
    closeSections(downTo: level)
    let isAsked = label.role == .outcomes && !label.rest.isEmpty && asks(label)
    switch label.role {
    case .project where isOfAll(label), .deliverable where isOfAll(label), .outcomes where isAsked:
      // "**Checkpoint:** can you sail her alone?" asks, and promises nothing.
      addNote(range, line: line)
    case .project, .deliverable, .outcomes:
      closeTopics()
      open(label, level: level, line: line)
    case .goal:
      if label.rest.isEmpty {
        openHidden(.goal, level: level, heading: label.label, line: line)
      } else if section == 0, goal.isEmpty {
        goal = label.rest
      } else {
        addNote(range, line: line)
      }
    case .targetTime where section == 0 && span == nil && !label.rest.isEmpty:
      span = SpanReader.read(text, label.rest)
      addNote(range, line: line)
    case .focus where isTimeSetAside(label), .apparatus where isTimeSetAside(label),
      .aside where isTimeSetAside(label):
      topic(label, range, level: level, line: line, isWork: true)
    case .apparatus where isPastedWork && !label.rest.isEmpty:
      addCandidate(range, line: line, kind: .study)
    case .apparatus where survey.hasNoLists && isBelowPeriod && !label.rest.isEmpty:
      // "Best book: …" beside "Best lectures: …" is a line of a week that has no list.
      open[open.count - 1].candidates.append(
        .init(
          range: range, line: line, kind: .study, standsIn: true, isUnmarked: true,
          isSpareFor: .resources))
    case .focus, .targetTime, .apparatus, .aside:
      addNote(range, line: line)
      if label.rest.isEmpty {
        openHidden(label.role, level: level, heading: label.label, line: line)
      }
    case .plain where isSentence(label):
      addNote(range, line: line)
    case .plain, .tasks, .practice, .options:
      topic(label, range, level: level, line: line)
    }
  }

  /// `**Begin nothing new today, only look back.**`: bold words that are a sentence head nothing.
  private func isSentence(_ label: LabelReading) -> Bool {
    label.isBold && label.rest.isEmpty && label.period == nil && label.choice == nil
      && Sentence.ends(text, label.label)
      && text[label.label.start..<label.label.end].count(where: { $0 == 0x20 }) > 4
  }

  /// "Project: a portal", "Output: a portfolio" between the title and the first of several headings: a
  /// fact of the whole plan.
  func isOfAll(_ label: LabelReading) -> Bool {
    section == 0 && !label.rest.isEmpty && headingsSeen + 1 < survey.headings.count
  }

  /// `**Daily (2 h):**` above a list in a week is what its hours are for.
  private func isTimeSetAside(_ label: LabelReading) -> Bool {
    label.rest.isEmpty && isTimeSetAside(label.label)
  }

  func isTimeSetAside(_ label: ByteRange) -> Bool {
    setsTimeAside(label) && open.contains { sections[Int($0.section)].period != nil }
  }

  /// `**Mar 30 – Apr 5 · 10 miles**` right below "Week 1", `**Modules 1–4**` right below "Phase 1": how
  /// far the period reaches. Above a list, a part of a phase may begin so.
  func saysWhen(_ label: LabelReading, line: UInt32, isAboveList: Bool) -> Bool {
    guard let reach = label.period, let period = sections[Int(section)].period,
      period.kind != .day, line == sections[Int(section)].line + 1,
      !isAboveList || period.kind == .week
    else { return false }
    if let dates = reach.dates { return dates.first != dates.last }
    return !isAboveList && reach.name != period.name && reach.span.first != reach.span.last
  }

  /// Whether a label in a project is its title, or a word for what follows in it.
  private func isPart(_ label: LabelReading) -> Bool {
    switch label.role {
    case .tasks, .practice, .focus, .goal, .targetTime: true
    case .plain: label.period == nil && isUntitled
    default: false
    }
  }

  private var isUntitled: Bool {
    open[open.count - 1].candidates.isEmpty && !open[open.count - 1].hasItems
      && sections[Int(section)].titleRange.isEmpty
  }

  private mutating func partOfProject(_ label: LabelReading, _ range: ByteRange, line: UInt32) {
    if label.role == .plain {
      addCandidate(range, line: line, kind: .project)
    } else {
      addNote(range, line: line)
    }
  }

  /// A project or deliverable belongs to the period around it, not to the topic it follows.
  private mutating func closeTopics() {
    guard
      let period = open.lastIndex(where: { sections[Int($0.section)].period != nil })
    else { return }
    closeSections(from: period + 1)
  }

  private mutating func open(_ label: LabelReading, level: Int, line: UInt32) {
    labelLines.insert(Int(line))
    // The label was read as a heading already; only the title of outcomes is wanted once more.
    var reading = HeadingReading(title: .empty)
    if label.role == .outcomes || label.isBracketed {
      reading = HeadingReader.read(text, label.label)
      if label.role != .outcomes { reading.title = .empty }
    } else {
      reading.choice = label.choice
      reading.isOptional = label.isOptional
    }
    reading.role = label.role
    reading.period = label.period
    open(reading, level: level, heading: label.label, line: line)
    guard !label.rest.isEmpty else { return }
    let kind: Item.Kind =
      switch label.role {
      case .project: .project
      case .deliverable: .deliverable
      default: .outcome
      }
    addCandidate(label.rest, line: line, kind: kind)
    // The one line is all there is: what follows belongs to the section around it.
    if label.role == .deliverable { closeSections(downTo: level) }
  }

  private mutating func topic(
    _ label: LabelReading, _ range: ByteRange, level: Int, line: UInt32, isWork: Bool = false
  ) {
    let isTime = label.period != nil
    if !label.rest.isEmpty, !isTime {
      let isTask = label.role == .practice || namesTask(label)
      if label.role == .plain, !isTask, survey.listItems > 0, !isPastedWork {
        return addNote(range, line: line)
      }
      return addCandidate(range, line: line, kind: isTask ? .task : .study)
    }
    var reading = HeadingReader.read(text, label.rest.isEmpty ? range : label.label)
    if isWork { reading.role = .plain }
    reading.period = label.period ?? reading.period
    reading.choice = label.choice ?? reading.choice
    if reading.title.isEmpty || isTime, !label.rest.isEmpty { reading.title = label.rest }
    open(reading, level: level, heading: range, line: line)
  }

  /// Where one checkpoint after the other asks, the one that does not is no promise either.
  private mutating func asks(_ label: LabelReading) -> Bool {
    let isQuestion = Sentence.asks(text, label.rest)
    if isQuestion { questions += 1 } else if questions < 3 { questions = Int.min / 2 }
    return isQuestion || questions > 2
  }

  /// "Tarea: …", "Задание: …", "과제: …": one task, where the word for several may be one for topics.
  /// "Checkpoint exercise: …" is one too.
  private func namesTask(_ label: LabelReading) -> Bool {
    if label.role == .plain { return RoleParser.endsInTask(text, label.label) }
    guard label.role == .tasks else { return false }
    return TokenLine.with(text, label.label, most: 6) { line in
      (0..<line.count).contains {
        line.longest($0, until: line.count, { $0.has(.numbersItems) }) != nil
      }
    }
  }

  /// A label below a list item: a deliverable is an item wherever it stands.
  private mutating func nestedLabel(_ label: LabelReading, _ range: ByteRange, line: UInt32) {
    guard !label.rest.isEmpty else { return addNote(range, line: line) }
    switch label.role {
    case .deliverable: addItem(.deliverable, label.rest, line: line, isNamed: true)
    case .project: addItem(.project, label.rest, line: line, isNamed: true)
    default: addNote(range, line: line)
    }
  }
}
