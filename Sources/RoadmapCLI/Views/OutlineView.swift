import CommandLineKit
import RoadmapKit

/// A plan or a part of it, to read with pleasure: addresses in a gutter, the tree beside them.
struct OutlineView {
  struct Options {
    var showsNotes = false
    var showsKeys = false
    var showsDates = false
  }

  /// What is known of a plan beside its text and its states.
  struct Schedule {
    let course: Course
    let today: Day
    /// How many ticks wait for an answer.
    let questions: Int
    /// What the user noted on the plan as a whole, the oldest first.
    var remarks: [String] = []
  }

  private let plan: StudiedPlan
  private let optionality: Optionality
  private let options: Options
  private let keys: [ItemKey]?
  private let screen: Screen
  private let gutter: Int
  private let addresses: PlanAddresses
  private let schedule: Schedule?

  init(
    _ plan: StudiedPlan, options: Options, schedule: Schedule? = nil, screen: Screen
  ) {
    self.plan = plan
    self.schedule = schedule
    self.options = options
    self.screen = screen
    optionality = Optionality(plan)
    keys = options.showsKeys ? plan.study.itemKeys : nil
    addresses = PlanAddresses(plan.plan)
    // Only the plan's name may hold letters that are not as wide as their bytes are many.
    let name = plan.id.description
    let widest = addresses.longest - name.utf8.count + screen.width(of: name)
    if screen.isNarrow {
      gutter = widest <= AddressColumn.most(on: screen) ? widest : 2
    } else {
      gutter = min(widest, screen.isTerminal ? max(24, screen.width * 2 / 5) : 60)
    }
  }

  /// One section, or some sections and items, each with all it holds.
  func write(_ places: [PlanPlace], to page: inout Page) {
    var items: [Int] = []
    var parent: Int32?
    for place in places {
      switch place {
      case .section(let index):
        if parent != nil { page.line() }
        write(section: index, isNextTo: parent, to: &page)
        parent = plan.sections[index].parent
      case .item(let index): items.append(index)
      }
    }
    if parent != nil, !items.isEmpty { page.line() }
    write(items: items, to: &page)
    // The plan's own page says so at its top.
    guard !places.contains(.section(0)), let line = questions else { return }
    page.line()
    page.paragraph(line)
  }

  /// The page for a section with all it holds; the root is the whole plan. The headings that led to one
  /// before it in the same place are not said again.
  private func write(section index: Int, isNextTo parent: Int32?, to page: inout Page) {
    if index == 0 {
      header(&page)
    } else {
      if plan.sections[index].parent != parent { trail(above: index, &page) }
      row(section: index, depth: 0, &page)
    }
    contents(of: children(of: index), depth: index == 0 ? 0 : 1, &page)
    if index == 0 { LeftOutView(plan: plan.plan, screen: screen).line(to: &page) }
  }

  /// Some items of one place, each with all it holds.
  private func write(items indices: [Int], to page: inout Page) {
    var section: Int32?
    for index in indices {
      // A range may run over several weeks: each item stands below its own.
      if plan.items[index].section != section {
        if section != nil { page.line() }
        trail(above: Int(plan.items[index].section), includingSelf: true, &page)
      }
      section = plan.items[index].section
      row(item: index, depth: 0, &page)
      // Who asks for one item wants to know all about it.
      if !options.showsNotes { notes(plan.items[index].notes, depth: 1, &page) }
      contents(of: children(ofItem: index), depth: 1, &page)
    }
  }

  private var questions: StyledText? { QuestionWords.line(schedule?.questions, plan.id) }

  // MARK: - The top

  private func header(_ page: inout Page) {
    page.paragraph("\(plan.title, .title)")
    var facts: [String] = []
    if let span = plan.span { facts.append(PlanWords.span(span, screen.glyphs)) }
    // "3 weeks · 3 weeks" says it twice.
    if let level = PlanWords.firstLevel(plan), level != facts.first { facts.append(level) }
    let counts = plan.counts
    facts.append(
      counts.done > 0 ? "\(counts.done) of \(counts.counted) done" : PlanWords.items(counts))
    if counts.skipped > 0 { facts.append("\(counts.skipped) skipped") }
    if counts.optional > 0 { facts.append("\(counts.optional) optional") }
    if counts.outcomes > 0 { facts.append(PlanWords.count(counts.outcomes, "outcome")) }
    if let schedule {
      let words = PaceWords(schedule.course, today: schedule.today)
      facts += [words.pause, words.end].compactMap(\.self)
    }
    page.paragraph("\(facts.listed(" \(screen.glyphs.separator) "), .dim)")
    if let line = questions { page.paragraph(line) }
    if let goal = plan.goal { page.paragraph("\("Goal:", .dim) \(goal)", hanging: 6) }
    for remark in schedule?.remarks ?? [] {
      page.paragraph("\("Note:", .dim) \(remark)", hanging: 6)
    }
  }

  /// The headings that lead here, so that a part is never without its place.
  private func trail(above index: Int, includingSelf: Bool = false, _ page: inout Page) {
    var headings: [String] = []
    var at = includingSelf ? index : Int(plan.sections[index].parent)
    while at > 0 {
      headings.insert(plan.heading(ofSection: at), at: 0)
      at = Int(plan.sections[at].parent)
    }
    headings.insert(plan.title, at: 0)
    page.paragraph("\(headings.listed(" \(screen.glyphs.step) "), .dim)")
    page.line()
  }

  // MARK: - The tree

  private enum Place {
    case section(Int)
    case item(Int)
    case note(Int)

    /// Whether the place stands in one run with the one before.
    func continues(_ other: Place?) -> Bool {
      switch (self, other) {
      case (.item, .item), (.note, .note): true
      default: false
      }
    }
  }

  /// Remarks, items and sections in the order of the document; a stack stands in for recursion,
  /// since an author's nesting has no bound.
  private func contents(of places: [Place], depth: Int, _ page: inout Page) {
    var stack = places.reversed().map { (at: $0, depth: depth) }
    var last: Place?
    while let (place, depth) = stack.popLast() {
      // At the top, air around each section and each run of items or remarks.
      if depth == 0 {
        if !place.continues(last) { page.line() }
        last = place
      }
      switch place {
      case .note(let index):
        note(index, depth: depth, &page)
      case .item(let index):
        row(item: index, depth: depth, &page)
        stack += children(ofItem: index).map { ($0, depth + 1) }.reversed()
      case .section(let index):
        row(section: index, depth: depth, &page)
        stack += children(of: index).map { ($0, depth + 1) }.reversed()
      }
    }
  }

  private func children(of section: Int) -> [Place] {
    var places = plan.topItems(of: section).map { (plan.items[$0].line, Place.item($0)) }
    if options.showsNotes { places += notes(plan.sections[section].notes) }
    places += plan.childSections(of: section).map { (plan.sections[$0].line, .section($0)) }
    return ordered(places)
  }

  private func children(ofItem index: Int) -> [Place] {
    var places = options.showsNotes ? notes(plan.items[index].notes) : []
    places += plan.children(ofItem: index).map { (plan.items[$0].line, .item($0)) }
    return ordered(places)
  }

  private func notes(_ range: Range<Int32>) -> [(UInt32, Place)] {
    range.map { (plan.plan.notes[Int($0)].line, .note(Int($0))) }
  }

  private func ordered(_ places: [(line: UInt32, place: Place)]) -> [Place] {
    places.enumerated()
      .sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
      .map(\.element.place)
  }

  // MARK: - Rows

  private func row(section index: Int, depth: Int, _ page: inout Page) {
    let section = plan.sections[index]
    let isOptional = optionality.isOptional(section: index)
    var text: StyledText = "\(plan.heading(ofSection: index), isOptional ? .dim : .heading)"
    if let choice = section.choice {
      text += fact(PlanWords.choice(choice, of: choices(in: index), screen.glyphs), .accent)
      if let chosen = chosen(of: .section(index), choice) { text += fact(chosen) }
    }
    if isChosen(.section(index)) { text += fact("chosen", .accent) }
    if section.isOptional { text += fact("optional") }
    if let dates = dates(ofSection: index) { text += fact(dates) }
    let counts = plan.counts(of: .section(index))
    // "pick 1 of 6" has said how many there are.
    let isSaid =
      section.choice != nil && counts.done == 0 && counts.skipped == 0
      && counts.leaves == choices(in: index)
    if depth == 0, counts.leaves > 0, !isSaid { text += fact(PlanWords.progress(counts)) }
    line(addresses.section(index), depth: depth, text, hanging: 0, &page)
  }

  /// `2 Nov – 8 Nov`
  private func dates(ofSection index: Int) -> String? {
    guard options.showsDates, let schedule,
      let window = schedule.course.pace?.timetable.window(ofSection: index)
    else { return nil }
    return DayWords.words(window, today: schedule.today, screen.glyphs)
  }

  /// `due 8 Nov`, of what is not done.
  private func due(ofItem index: Int, _ state: Item.State) -> String? {
    guard options.showsDates, let schedule, plan.isLeaf(index), state == .open || state == .started,
      let window = schedule.course.days(ofItem: index)
    else { return nil }
    let day = DayWords.words(window.upperBound, today: schedule.today)
    let isLate = schedule.course.pace?.isOver(window.upperBound) ?? false
    if isLate { return "overdue (due \(day))" }
    return window.upperBound < schedule.today ? "due \(day), during the pause" : "due \(day)"
  }

  /// `1 of 1–2 chosen`; `nil` where nothing is.
  private func chosen(of place: PlanPlace, _ choice: Choice) -> String? {
    let taken = plan.options(of: place).count { plan.isChosen($0, of: place) }
    return taken == 0 ? nil : PlanWords.chosen(taken, of: choice, screen.glyphs)
  }

  /// An option that fills a place of its choice, or something optional that is to be done.
  private func isChosen(_ place: PlanPlace) -> Bool {
    if let choice = plan.choice(over: place) { return plan.isChosen(place, of: choice) }
    return plan.isOptional(place) && plan.isTakenUp(place)
  }

  private func choices(in section: Int) -> Int {
    max(Array(plan.topItems(of: section)).count, Array(plan.childSections(of: section)).count)
  }

  /// What is said beside a text, never broken within on a terminal.
  private func fact(_ words: String, _ style: Style = .dim) -> StyledText {
    let space = screen.isTerminal ? "\u{A0}" : " "
    return " "
      + StyledText(
        "\(screen.glyphs.separator) \(words)".split(separator: " ").joined(separator: space), style)
  }

  private func row(item index: Int, depth: Int, _ page: inout Page) {
    let item = plan.items[index]
    let state = plan.state(ofItem: index)
    let box = screen.glyphs.box(for: state)
    var text: StyledText
    switch state {
    case .done: text = "\(box, .done) "
    case .started: text = "\(box, .started) "
    case .open, .skipped: text = "\(box) "
    }
    let isQuiet = state == .skipped || optionality.isOptional(index)
    text += StyledText(plan.text(ofItem: index), isQuiet ? .dim : .plain)
    if item.kind == .deliverable { text += fact("deliverable") }
    if let choice = item.choice {
      let options = Array(plan.children(ofItem: index)).count
      text += fact(PlanWords.choice(choice, of: options, screen.glyphs), .accent)
      if let chosen = chosen(of: .item(index), choice) { text += fact(chosen) }
    }
    if isChosen(.item(index)) { text += fact("chosen", .accent) }
    // "(optional)" in the text has said so.
    if item.isOptional, !plan.text(ofItem: index).lowercased().hasSuffix("(optional)") {
      text += fact("optional")
    }
    if let due = due(ofItem: index, state) { text += fact(due) }
    if let keys { text += " \("@\(keys[index])", .dim)" }
    line(addresses.item(index), depth: depth, text, hanging: screen.width(of: box) + 1, &page)
  }

  private func line(
    _ address: String, depth: Int, _ text: StyledText, hanging: Int, _ page: inout Page
  ) {
    let width = screen.width(of: address)
    let column = column(depth)
    if width > gutter, screen.isTerminal {
      page.line("\(address, .address)")
      page.paragraph(text, indent: column, hanging: column + hanging)
    } else {
      let padding = String.spaces(max(column - width, 1))
      page.paragraph("\(address, .address)\(padding)" + text, hanging: column + hanging)
    }
  }

  /// Where a row's text begins; nesting that no reader could follow is not shown.
  private func column(_ depth: Int) -> Int { gutter + 2 + min(depth, 12) * 2 }

  // MARK: - Notes

  private func notes(_ range: Range<Int32>, depth: Int, _ page: inout Page) {
    for index in range { note(Int(index), depth: depth, &page) }
  }

  private func note(_ index: Int, depth: Int, _ page: inout Page) {
    // A section's notes stand below its title, an item's below its text, right of the box.
    let column = column(depth)
    page.paragraph(
      "\(plan.text(of: plan.plan.notes[index]), .dim)", indent: column, hanging: column)
  }
}

extension Glyphs {
  func box(for state: Item.State) -> String {
    switch state {
    case .open: box(.open)
    case .started: box(.started)
    case .done: box(.done)
    case .skipped: box(.skipped)
    }
  }
}
