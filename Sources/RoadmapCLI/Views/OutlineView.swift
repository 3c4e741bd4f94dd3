import RoadmapKit

/// A plan or a part of it, to read with pleasure: addresses in a gutter, the tree beside them.
struct OutlineView {
  struct Options {
    var showsNotes = false
    var showsKeys = false
  }

  private let plan: Plan
  private let tally: Tally
  private let options: Options
  private let keys: PlanKeys?
  private let screen: Screen
  private let gutter: Int
  private let addresses: PlanAddresses

  init(_ plan: Plan, options: Options, screen: Screen) {
    self.plan = plan
    self.options = options
    self.screen = screen
    tally = Tally(plan)
    keys = options.showsKeys ? PlanKeys(plan) : nil
    addresses = PlanAddresses(plan)
    gutter = min(addresses.longest, 24)
  }

  /// The page for a section with all it holds; the root is the whole plan.
  func write(section index: Int, to page: inout Page) {
    if index == 0 {
      header(&page)
      notes(ofSection: 0, depth: 0, &page)
    } else {
      trail(above: index, &page)
      row(section: index, depth: 0, &page)
      notes(ofSection: index, depth: 1, &page)
    }
    contents(of: index, depth: index == 0 ? 0 : 1, &page)
  }

  /// Some items of one place, each with all it holds.
  func write(items indices: [Int], to page: inout Page) {
    guard let first = indices.first else { return }
    trail(above: Int(plan.items[first].section), includingSelf: true, &page)
    for index in indices {
      row(item: index, depth: 0, &page)
      notes(ofItem: index, depth: 0, &page, always: true)
      items(Array(plan.children(ofItem: index)), depth: 1, &page)
    }
  }

  // MARK: - The top

  private func header(_ page: inout Page) {
    page.paragraph("\(plan.title, .title)")
    var facts: [String] = []
    if let span = plan.span { facts.append(PlanWords.span(span)) }
    // "3 weeks · 3 weeks" says it twice.
    if let level = PlanWords.firstLevel(plan), level != facts.first { facts.append(level) }
    let counts = tally.sections[0]
    facts.append(PlanWords.count(counts.leaves, "item"))
    if counts.required != counts.leaves { facts.append("\(counts.required) required") }
    if counts.done > 0 { facts.append("\(counts.done) done") }
    if counts.outcomes > 0 { facts.append(PlanWords.count(counts.outcomes, "outcome")) }
    page.paragraph("\(facts.joined(separator: " · "), .dim)")
    if let goal = plan.goal { page.paragraph("\("Goal:", .dim) \(goal)", hanging: 6) }
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
    page.paragraph("\(headings.joined(separator: " › "), .dim)")
    page.line()
  }

  // MARK: - The tree

  private func contents(of section: Int, depth: Int, _ page: inout Page) {
    // Items and sections in the order of the document; a stack stands in for recursion, since an
    // author's nesting has no bound.
    var stack: [(at: Place, depth: Int)] = children(of: section).reversed().map { ($0, depth) }
    while let (place, depth) = stack.popLast() {
      switch place {
      case .item(let index):
        row(item: index, depth: depth, &page)
        notes(ofItem: index, depth: depth + 1, &page)
        stack += plan.children(ofItem: index).map { (Place.item($0), depth + 1) }.reversed()
      case .section(let index):
        if depth == 0 { page.line() }
        row(section: index, depth: depth, &page)
        notes(ofSection: index, depth: depth + 1, &page)
        stack += children(of: index).map { ($0, depth + 1) }.reversed()
      }
    }
  }

  private enum Place {
    case section(Int)
    case item(Int)
  }

  private func children(of section: Int) -> [Place] {
    let sections = plan.childSections(of: section).map { (plan.sections[$0].line, Place.section($0)) }
    let items = plan.topItems(of: section).map { (plan.items[$0].line, Place.item($0)) }
    if sections.isEmpty { return items.map(\.1) }
    return (items + sections).enumerated()
      .sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element.1)
  }

  private func items(_ roots: [Int], depth: Int, _ page: inout Page) {
    var stack = roots.reversed().map { ($0, depth) }
    while let (index, depth) = stack.popLast() {
      row(item: index, depth: depth, &page)
      notes(ofItem: index, depth: depth + 1, &page)
      stack += plan.children(ofItem: index).map { ($0, depth + 1) }.reversed()
    }
  }

  // MARK: - Rows

  private func row(section index: Int, depth: Int, _ page: inout Page) {
    let section = plan.sections[index]
    var text: StyledText = "\(plan.heading(ofSection: index), .heading)"
    if let choice = section.choice {
      let options = Array(plan.topItems(of: index)).count
      let sections = Array(plan.childSections(of: index)).count
      text += " \("· \(PlanWords.choice(choice, of: max(options, sections)))", .accent)"
    }
    if section.isOptional { text += " \("· optional", .dim)" }
    let counts = tally.sections[index]
    if depth == 0, counts.leaves > 0 {
      text += " \("· \(progress(counts))", .dim)"
    }
    line(addresses.section(index), depth: depth, text, hanging: 0, &page)
  }

  private func progress(_ counts: PlanCounts) -> String {
    counts.done > 0
      ? "\(counts.done) of \(counts.leaves) done" : PlanWords.count(counts.leaves, "item")
  }

  private func row(item index: Int, depth: Int, _ page: inout Page) {
    let item = plan.items[index]
    let box = screen.glyphs.box(for: item.mark)
    var text: StyledText
    switch item.mark {
    case .done: text = "\(box, .done) "
    case .started: text = "\(box, .started) "
    case .open, .skipped: text = "\(box) "
    }
    let isQuiet = item.isOptional || item.mark == .skipped
    text += StyledText(plan.text(ofItem: index), isQuiet ? .dim : .plain)
    if let tag = tag(item.kind) { text += " \("· \(tag)", .dim)" }
    if let choice = item.choice {
      let options = Array(plan.children(ofItem: index)).count
      text += " \("· \(PlanWords.choice(choice, of: options))", .accent)"
    }
    if item.isOptional { text += " \("· optional", .dim)" }
    if let keys { text += " \("@\(keys.items[index])", .dim)" }
    line(addresses.item(index), depth: depth, text, hanging: screen.width(of: box) + 1, &page)
  }

  private func tag(_ kind: Item.Kind) -> String? {
    switch kind {
    case .deliverable: "deliverable"
    default: nil
    }
  }

  private func line(
    _ address: String, depth: Int, _ text: StyledText, hanging: Int, _ page: inout Page
  ) {
    let padding = String(repeating: " ", count: max(gutter - address.utf8.count, 0) + 2 + depth * 2)
    page.paragraph(
      "\(address, .address)\(padding)" + text, hanging: gutter + 2 + depth * 2 + hanging)
  }

  // MARK: - Notes

  private func notes(ofSection index: Int, depth: Int, _ page: inout Page) {
    guard options.showsNotes else { return }
    notes(plan.sections[index].notes, depth: depth, &page)
  }

  private func notes(ofItem index: Int, depth: Int, _ page: inout Page, always: Bool = false) {
    guard options.showsNotes || always else { return }
    notes(plan.items[index].notes, depth: depth + 1, &page)
  }

  private func notes(_ range: Range<Int32>, depth: Int, _ page: inout Page) {
    for index in range {
      let column = gutter + 2 + depth * 2
      page.paragraph(
        "\(plan.text(of: plan.notes[Int(index)]), .dim)", indent: column, hanging: column)
    }
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
