import RoadmapModel

/// Decides list by list what its author counts, by all that is known of the document.
///
/// A written box is always an item. Lines without one are work where their list stands in the plan's
/// weeks or phases, or where the plan has none; they are not where their heading's words say so, where
/// the author ticks boxes beside them, where they only link, or ask.
struct ListJudge {
  let text: UnsafeBufferPointer<UInt8>
  let sections: [Section]
  let evidence: Evidence
  private let leniency: Leniency
  let hasPeriods: Bool
  private(set) var items: [Item]
  /// Goals that say what one can do at the end: the sections of their headings, and the items.
  private(set) var promises: (sections: Set<Int>, items: Set<Int>) = ([], [])
  /// Why each item is none; `nil` for those that are.
  private(set) var reasons: [LeftOut.Reason?]
  /// Sections that leave no trace where nothing of them is left.
  private(set) var silent: [Bool]
  /// The section whose words hid each section; -1 for none.
  var causes: [Int32] { hidden.causes }
  var lists: [ListFacts]
  var facts: SectionFacts
  private(set) var hidden: HiddenSections
  private var rootBoxes: [Int]
  /// How often each form of a table that says nothing of its rows stands in the plan's periods.
  var forms: [UInt64: Int] = [:]
  /// How often lists of each kind stand in a period without a box, and in one with boxes.
  var kinds: [UInt64: KindCount] = [:]
  /// Sections of a row that counts on.
  private var series: [Bool] = []
  /// Sections that a box elsewhere names: what stands there tells more of it.
  private(set) var indexed: [Bool] = []
  /// Lists whose lines have their box elsewhere.
  private var repeated: [Bool] = []
  /// Lists whose lines tell more of those of another.
  private var retold: [Bool] = []
  private var frame = PlanFrame.none
  /// The one chapter that says that it is the plan.
  private var place: Int?
  private var habit = LineHabit()
  /// Whether some lines are shorter than a paragraph.
  private var hasTerse = false
  private var sectionsWithWork = 0
  /// Lines in the plan's weeks and phases.
  var insideLines = 0
  /// Rows of the tables of a week that comes again, and lines of all other lists.
  var (routineLines, otherLines) = (0, 0)
  /// Rows of the tables that say when each is to be done.
  var scheduledLines = 0
  /// Rows of the tables of work outside the plan's weeks and phases, by their header.
  var tabledLines: [UInt64: Int] = [:]
  /// Whether a heading such as "Study schedule" holds all of these, and others stand beside it.
  var isNamed = false
  /// How many weeks, phases and the like hold lists.
  var heldPeriods = 0
  var firstPeriod = 0
  /// The first columns' headers of the tables in these.
  var leads: Set<UInt64> = []
  var totalBoxes = 0
  /// Boxes and visible lines of lists that are no links, tables that do not say what they hold left out.
  private var wordedLines = 0
  var plainLines = 0
  /// Whether most of what the plan's weeks or phases hold are paths of its own files.
  private var filesAreWork = false
  /// Whether the plan's weeks are lists that say what to do each day.
  var areTimedInside = false
  /// Lines of lists that have ticks and crosses for decoration alone.
  var markedLines = 0
  /// Which sections their headings call done.
  var done: [Bool] = []
  /// Which periods hold others with work of their own.
  private var holdsPeriods: [Bool] = []
  /// Which sections periods stand in.
  var isAroundPeriods: [Bool] = []
  /// Headings beside one of their level that is no period and holds some.
  var isBesideHolders: [Bool] = []
  /// Lines that only lead to a week's sources.
  private var sources: Set<Int> = []
  /// Lines that tell what those above them come to.
  private var totals: Set<Int> = []
  /// Headings that are done, with lists that tell how.
  private(set) var exercises: Set<Int> = []
  /// Lines that tell more of the only one of their list that has one below it.
  private var asides: Set<Int> = []
  /// Lists whose numbers go on from heading to heading.
  private var goesOn: [Bool] = []

  init(
    text: UnsafeBufferPointer<UInt8>, sections: [Section], items: [Item], evidence: Evidence,
    leniency: Leniency = .none
  ) {
    self.text = text
    self.sections = sections
    self.items = items
    self.evidence = evidence
    self.leniency = leniency
    hasPeriods = sections.contains { $0.isPeriod }
    reasons = [LeftOut.Reason?](repeating: nil, count: items.count)
    lists = [ListFacts](repeating: ListFacts(), count: evidence.lists.count)
    rootBoxes = [Int](repeating: 0, count: evidence.lists.count)
    facts = SectionFacts([], Evidence())
    silent = evidence.sections.map { $0.hides != .plain && !$0.isLabel }
    hidden = HiddenSections([], Evidence(), lines: [], boxes: [], told: [])
  }

  mutating func judge() {
    done = HeadingTicks(text, sections).done()
    countLists()
    findSeries()
    for index in sections.indices where facts.period[index] >= 0 {
      // What goes on with a day that is done is done, whatever the level of its heading.
      if done[Int(facts.period[index])] { done[index] = true }
    }
    MarkSettling(evidence: evidence, facts: facts).settle(&lists, &items, &rootBoxes)
    TicksBehind(text: text, evidence: evidence).settle(&lists, &items)
    countSections()
    indexed = IndexedSections(text, sections, facts).named(by: lists, items, evidence)
    repeated = RepeatedLists(text).among(lists, items) {
      facts.period[Int(evidence.lists[$0].section)] >= 0
    }
    retold = RepeatedLists(text).retold(lists, items) {
      facts.period[Int(evidence.lists[$0].section)]
    }
    sources = SourceLinks.among(lists, items, text)
    let details = DetailLines(text, sections, evidence)
    exercises = details.exercises(lists, items)
    totals = ListTotals.among(lists, items, text).union(details.among(lists, items))
    asides = LoneAsides.among(lists, items, text)
      .union(LoneRemarks.among(lists, items, evidence, facts))
    goesOn = OutlineNumbers(text, sections).goOn(lists, items, evidence)
    var found = lists.indices.map { reason($0, Int(evidence.lists[$0].section)) }
    settleAlike(&found)
    for list in lists.indices { decide(list, found[list]) }
    markDone()
  }

  /// The items as they were judged; the judge is left without them, so that they are there once.
  mutating func takeItems() -> [Item] {
    var taken: [Item] = []
    swap(&taken, &items)
    return taken
  }

  private mutating func countLists() {
    for index in items.indices {
      let seen = evidence.items[index]
      let list = Int(seen.list)
      if lists[list].items.isEmpty { lists[list].items = index..<index }
      lists[list].items = lists[list].items.lowerBound..<(index + 1)
      lists[list].add(items[index], seen, isTop: items[index].parent < 0, text)
    }
    for list in evidence.lists where list.form != 0 { forms[list.form, default: 0] += 1 }
  }

  /// Headings that count on are the plan's course too, where their lists are no resources.
  private mutating func findSeries() {
    place = NamedPlace.find(text, sections, evidence, lists)
    series = HeadingCourse(text, sections, evidence, lists, place: place).members()
    facts = SectionFacts(sections, evidence, series: series)
  }

  private mutating func countSections() {
    var own = [Int](repeating: 0, count: sections.count)
    var ticked = own
    var told = [Bool](repeating: false, count: sections.count)
    for list in lists.indices {
      let section = Int(evidence.lists[list].section)
      ticked[section] += lists[list].boxes
      told[section] = told[section] || lists[list].told > 0
      let isVague = evidence.lists[list].isVague && facts.period[section] < 0
      own[section] +=
        lists[list].boxes + (lists[list].areLinks || isVague ? 0 : lists[list].lines)
    }
    hidden = HiddenSections(sections, evidence, lines: own, boxes: ticked, told: told)
    var isHeld = [Bool](repeating: false, count: sections.count)
    var isWorked = isHeld
    var (inside, outside) = (0, 0)
    // Rows of tables that say that they are work, and not when.
    var tabled = 0
    var scheduled = [0, 0]
    var listed: [Int] = []
    var (files, inPeriods, timed) = (0, 0, 0)
    holdsPeriods = isHeld
    for list in lists.indices {
      let section = Int(evidence.lists[list].section)
      let isHidden = role(list) != .plain
      let isVague = evidence.lists[list].isVague && facts.period[section] < 0
      let lines =
        isHidden || isVague || rootBoxes[Int(evidence.lists[list].root)] > 0 ? 0 : lists[list].lines
      // An outcome that is ticked says nothing of how the work is counted.
      let boxes = sections[section].kind == .outcomes ? 0 : lists[list].boxes
      if evidence.lists[list].isRoutine, !isHidden {
        routineLines += lists[list].items.count
      } else {
        otherLines += boxes + lines
      }
      facts.add(boxes: boxes, lines: lines, areLinks: lists[list].areLinks, section: section)
      totalBoxes += boxes
      plainLines += lines
      if lists[list].isAllMarks { markedLines += lines }
      wordedLines += boxes + (lists[list].areLinks ? 0 : lines)
      hasTerse = hasTerse || boxes > 0 || (lines > 0 && !lists[list].areParagraphs)
      if facts.period[section] < 0, evidence.lists[list].namesWork {
        tabledLines[evidence.lists[list].header, default: 0] += lines
      }
      if facts.period[section] >= 0 {
        inside += lines == 0 ? lists[list].boxes : lists[list].items.count
        isHeld[Int(facts.period[section])] = true
        if lists[list].isSchedule { timed += lines }
        inPeriods += lines
        files += lists[list].areFiles ? lines : 0
        if lines + boxes > 0 { isWorked[Int(facts.period[section])] = true }
      } else if schedule(list) == .listed {
        listed.append(lists[list].boxes + lines)
      } else if schedule(list) != .none {
        scheduled[schedule(list) == .named ? 1 : 0] += lists[list].boxes + lines
      } else if !lists[list].areLinks, sections[section].kind == .topic {
        outside += lines == 0 || lists[list].areParagraphs ? 0 : lists[list].items.count
        if evidence.lists[list].namesWork { tabled += lists[list].items.count }
      }
    }
    facts.sumUp()
    heldPeriods = isHeld.count(where: { $0 })
    for list in lists.indices where kind(list) != 0 {
      let period = Int(facts.period[Int(evidence.lists[list].section)])
      guard period >= 0 else { continue }
      if evidence.lists[list].isTable { leads.insert(evidence.lists[list].lead) }
      kinds[kind(list), default: KindCount()].add(
        boxes: facts.boxes[period], lines: facts.lines[period])
    }
    areTimedInside = timed > 0 && timed * 4 >= inPeriods * 3
    filesAreWork = files > 4 && files * 2 > inPeriods
    for index in sections.indices.dropFirst() where isWorked[index] {
      let around = facts.period[Int(sections[index].parent)]
      if around >= 0 { holdsPeriods[Int(around)] = true }
    }
    var periods = 0
    let isPeriod = sections.indices.map { sections[$0].isPeriod || series[$0] }
    isAroundPeriods = sections.within(isPeriod)
    for index in sections.indices.dropFirst() where isPeriod[index] {
      periods += 1
      // A week that holds nothing but words is an item itself.
      if !isWorked[index], !isAroundPeriods[index] { inside += sections[index].isTime ? 4 : 1 }
    }
    insideLines = inside
    scheduledLines = scheduled[1]
    isNamed = placeIsNamed(isPeriod)
    isBesideHolders = besideHolders()
    firstPeriod = sections.indices.first { sections[$0].isPeriod } ?? 0
    frame = PlanFrame(
      periods: periods, inside: inside, outside: outside, isNamed: isNamed, tabled: tabled,
      counted: scheduled[0], named: scheduled[1], listed: listed, isChapter: evidence.holdsChapters)
    if frame == .none, let place { frame = .place(place) }
    habit = LineHabit(boxes: totalBoxes)
    for list in lists.indices where role(list) == .plain { habit.add(lists[list]) }
    sectionsWithWork = facts.workingHeadings(sections, evidence)
  }

  /// Lines without a box of their own have the state that their heading gives them.
  private mutating func markDone() {
    for list in lists.indices where lists[list].boxes == 0 { markTold(list) }
    guard done.contains(true) else { return }
    for index in items.indices
    where done[Int(items[index].section)] && items[index].boxColumn == 0
      && items[index].mark == .open && items[index].kind != .outcome
    {
      items[index].mark = .done
    }
  }

  /// "Day 3 (done)": the line says it of itself. "Preterite (completed)" alone, and "(in progress)" beside
  /// none that is done, may be of anything.
  private mutating func markTold(_ list: Int) {
    let done = lists[list].items.filter {
      items[$0].mark == .open && HeadingState.ofLine(text, items[$0].textRange) == .done
    }
    guard done.count > 1 || done.contains(where: { evidence.items[$0].namesPeriod }) else { return }
    for index in lists[list].items where items[index].mark == .open && items[index].kind != .outcome
    {
      items[index].mark = HeadingState.ofLine(text, items[index].textRange)
    }
  }

  // MARK: - The decision

  private mutating func decide(_ list: Int, _ reason: LeftOut.Reason?) {
    if let section = promise(list, reason) {
      promises.sections.insert(section)
      promises.items.formUnion(lists[list].items)
      for index in lists[list].items { items[index].kind = .outcome }
      return
    }
    for index in lists[list].items {
      let seen = evidence.items[index]
      if seen.box?.isBox == true || items[index].boxColumn > 0 { continue }
      if seen.isNamed, reason != .resources, reason != .questions, reason != .hint { continue }
      let parent = Int(items[index].parent)
      if reason == .unboxed, parent >= 0, reasons[parent] == nil {
        // What stands below a box has been looked at where it was read.
        continue
      }
      reasons[index] =
        reason ?? (sources.contains(index) ? .links : totals.contains(index) ? .measures : nil)
        ?? (asides.contains(index) ? .advice : nil)
    }
  }

  /// Why the lines without a box in this list are no items; `nil` where they are.
  private func reason(_ list: Int, _ section: Int) -> LeftOut.Reason? {
    let found = lists[list]
    switch evidence.lists[list].hint ?? evidence.hint(around: section, sections) {
    case .items: return nil
    case .notes: return .hint
    case nil: break
    }
    if leniency == .all { return evidence.lists[list].isVague ? .measures : nil }
    // Where no weeks are told apart, the days of one are the plan.
    let isRoutine = evidence.lists[list].isRoutine && frame == .none
    if evidence.lists[list].isVague, facts.period[section] < 0, wordedLines > 0, !isRoutine {
      return .measures
    }
    // The lines beside those that are done are what is left to do.
    if found.told > 0 { return nil }
    if found.areQuestions { return .questions }
    // "Morning: 7:00–8:30" tells when each day's work is done, where other lines are the work.
    if found.areHours, facts.period[section] < 0, plainLines + totalBoxes > 2 * found.lines {
      return .timetable
    }
    if found.areFiles, plainLines > 2 * found.lines,
      !isAllOfItsTime(list), !filesAreWork || facts.period[section] < 0
    {
      return .resources
    }
    let role = role(list)
    if role != .plain { return role.holdsNothing ? .resources : .goals }
    if found.areLed, namesResources(section) { return .resources }
    if leniency == .form || sections[section].kind == .outcomes { return nil }
    if repeated[list] { return .unboxed }
    if goesOn[list], !found.areLinks { return nil }
    if section == 0, sectionsWithWork > 2, isBudget(list) { return .measures }
    if section == 0, sectionsWithWork > 0, areFacts(list) { return .measures }
    if retold[list] || isDecorated(list) { return .advice }
    if tellsOfExercise(list) { return .measures }
    // A table's rows are of one kind, whichever of them have their box.
    if evidence.lists[list].isTable, found.boxes > 0 { return nil }
    if rootBoxes[Int(evidence.lists[list].root)] > 0 { return .unboxed }
    if sections[section].kind == .project {
      return facts.boxes[section] > 0 ? .unboxed : nil
    }
    let isWork = isWorkElsewhere(list)
    if !isWork, facts.homeBoxes[Int(facts.home[section])] > 0 || indexed[section] {
      return .unboxed
    }
    let period = Int(facts.period[section])
    if period >= 0 {
      if !isWork, facts.boxes[period] > 0, areBoxesTheWork(list, period) { return .unboxed }
      if hidden.isTickedElsewhere[section] { return nil }
      if found.areParagraphs, !evidence.sections[section].isWork,
        facts.lines[period] + facts.boxes[period] > 3 * found.lines,
        holdsPeriods[period] || (period == section && hasTerse)
      {
        // What a phase says of itself before its weeks, or a day before its parts.
        return .advice
      }
      if isUnlikeOthers(list, period) { return .measures }
      let areReferences = found.areReferences && evidence.sections[section].isLabel
      if facts.linksAreWork || facts.lines[period] < found.lines * 3 / 2 { return nil }
      return found.areLinks || areReferences ? .links : nil
    }
    // A second table in which its author keeps count, beside the plan's weeks.
    if frame != .none, evidence.lists[list].hasStates { return nil }
    switch frame {
    case .none:
      if isBesideRoutine(list) { return .outside }
    case .sections:
      return isOfCourse(list) ? nil : .outside
    case .place(let place):
      let isWithin = sections.innermost(from: section) { $0 == place } != nil
      return isWithin || isAmongPeriods(section) ? nil : .outside
    case .schedule(let kind):
      if schedule(list) == kind || isLongerThanSchedule(list) { return nil }
      return isAmongPeriods(section) ? nil : .outside
    }
    let isAdvice = found.areSentences && habit.mindsSentences || found.areParagraphs && hasTerse
    if isAdvice, !evidence.sections[section].isWork { return .advice }
    // What stands before the headings that hold the work introduces it.
    if section == 0, sectionsWithWork > 2, evidence.lists[list].followsProse { return .outside }
    if isBesideBoxes(list) { return .unboxed }
    // A course a row, and how far each of them is.
    if evidence.lists[list].hasStates { return nil }
    if found.areAddresses, wordedLines > 2 * found.lines { return .links }
    return found.areLinks && facts.homeLines[Int(facts.home[section])] > found.lines ? .links : nil
  }
}
