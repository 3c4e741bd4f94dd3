import CommandLineKit
import RoadmapKit

/// `roadmap list`: one line an item, for pipes and filters.
struct ListCommand: Command {
  static let words = Argument<[String]>(
    "words", help: "A plan, an address or a file to list, or words that the items must contain.")
  static let plan = Option<String?>(
    "--plan", "-p", valueName: "plan", help: "Only this plan or file.")
  static let section = Option<String?>(
    "--section", "-s", valueName: "address", help: "Only this section and everything in it.")
  static let kind = Option<[Item.Kind]>(
    "--kind", "-k", valueName: "kind", help: "Only items of this kind; can be repeated.")
  static let state = Option<[Item.State]>(
    "--state", valueName: "state", help: "Only items in this state; can be repeated.")
  static let due = Option<DueLimit?>(
    "--due", valueName: "day", help: "Only open items due by then: today, week, or a day.")
  static let overdue = Flag("--overdue", help: "Only open items that were due before today.")
  static let optional = Flag("--optional", help: "Only optional items.")
  static let required = Flag("--required", help: "Only items that are not optional.")

  static let descriptor = CommandDescriptor(
    "list", group: .looking, summary: "List items, one per line.",
    discussion: [
      "Only items without sub-items are listed. On a terminal the columns are aligned; in a pipe "
        + "they are separated by tabs: address, state, kind, text, due date."
    ],
    examples: [
      CommandExample("roadmap list year-3", "All items of year-3."),
      CommandExample("roadmap list --kind project,deliverable", "Everything to build."),
      CommandExample("roadmap list staff.oct mesh", "Items of one month that contain a word."),
      CommandExample("roadmap list --due week", "What is due by Sunday."),
      CommandExample("roadmap list --plan phase-5 --optional", "Everything optional."),
    ],
    synonyms: ["ls", "items", "due", "overdue"],
    parameters: [
      words, plan, section, kind, state, due, overdue, optional, required, StandardOptions.json,
    ])

  private let words: [String]
  private let plan: String?
  private let section: String?
  private let kinds: [Item.Kind]
  private let states: [Item.State]
  private let due: DueLimit?
  private let isOverdue: Bool
  private let isOptional: Bool?
  private let isJSON: Bool

  init(_ parsed: ParsedArguments) throws(UsageError) {
    try parsed.exclude(Self.optional, Self.required)
    try parsed.exclude(Self.due, Self.overdue)
    words = try parsed[Self.words]
    plan = try parsed[Self.plan]
    section = try parsed[Self.section]
    kinds = try parsed[Self.kind]
    states = try parsed[Self.state]
    due = try parsed[Self.due]
    isOverdue = parsed[Self.overdue]
    isOptional = parsed[Self.optional] ? true : parsed[Self.required] ? false : nil
    isJSON = parsed[StandardOptions.json]
  }

  func run(in context: CommandContext) throws(CommandError) -> ExitCode {
    let access = PlanAccess(context)
    try access.takeUpEdits()
    var plans: [PlanID] = []
    let rows = try rows(access, of: &plans)
    if rows.isEmpty {
      context.report { $0.line("\("Note:", .heading)  No matching items.") }
    }
    let questions = try access.asking { shelf throws(JournalError) in
      try shelf.journal?.questionCounts(of: plans) ?? [:]
    }
    let table = ItemTable(
      rows, today: try Moment(context.environment).today,
      questions: questions.values.reduce(0, +))
    if isJSON {
      try context.write(table.json())
    } else {
      try context.write(table.page(context.screen))
      let waiting = QuestionWords.lines(questions, of: plans)
      if !waiting.isEmpty {
        context.report { page in for line in waiting { page.paragraph(line) } }
      }
    }
    return .ok
  }

  /// `plans`: those that the journal knows.
  private func rows(
    _ access: PlanAccess, of plans: inout [PlanID]
  ) throws(CommandError) -> [ItemTable.Row] {
    let place = try place(access)
    let words = try wanted(place == nil ? words[...] : words.dropFirst())
    var rows: [ItemTable.Row] = []
    let today = try Moment(access.context.environment).today
    let last = try due?.day(today: today)
    for (source, places) in try scope(access, place) {
      let plan = source.plan
      if plan.study.isTracked { plans.append(plan.id) }
      let course = try plan.study.isTracked ? access.scope(only: [source]).courses.first : nil
      let optional = Optionality(plan)
      var choices: Set<PlanPlace> = []
      let found = words.map { Set(PlanSearch($0).items(in: plan.plan)) }
      for index in places.flatMap({ plan.items(below: $0) }) where plan.isLeaf(index) {
        let item = plan.items[index]
        let isFitting =
          (found?.contains(index) ?? true) && (kinds.isEmpty || kinds.contains(item.kind))
          && (states.isEmpty || states.contains(plan.state(ofItem: index)))
          && (isOptional ?? optional.isOptional(index)) == optional.isOptional(index)
        guard isFitting else { continue }
        var place = PlanPlace.item(index)
        if isOverdue || last != nil {
          let state = plan.state(ofItem: index)
          guard state == .open || state == .started, !optional.isOptional(index) else { continue }
          // Who is to pick one of four has not four things to do.
          if let choice = plan.unmadeChoice(over: index) {
            guard choices.insert(choice).inserted else { continue }
            place = choice
          }
        }
        let due = course?.due(of: place)
        let isLate = due.map { course?.pace?.isOver($0) ?? false } ?? false
        if isOverdue || last != nil {
          // In a pause nothing becomes due.
          let isPaused = course?.pace?.pausedDays.pausedSince != nil
          guard let due, isLate || !isOverdue && !isPaused && due <= last ?? due,
            place == .item(index) || plan.lacksOptions(place)
          else { continue }
        }
        rows.append(
          ItemTable.Row(
            plan: plan, place: place, isOptional: optional.isOptional(index), due: due,
            isLate: isLate))
      }
    }
    return rows
  }

  /// The plan, address or file that the first word is, where no option says where to look.
  private func place(_ access: PlanAccess) throws(CommandError) -> (ReadPlan, [PlanPlace])? {
    guard plan == nil, section == nil, let word = words.first else { return nil }
    if PlanAccess.isFile(word) { return (try access.file(word), [.section(0)]) }
    // A mere beginning of a name is a word like any other.
    if let entry = (try access.library).entries(named: word).first,
      entry.id.description == word.lowercased()
    {
      return (try access.read(entry), [.section(0)])
    }
    guard let address = Address(word), address.components.count > 1,
      (try access.library).entries(named: address.components[0]).count == 1
    else { return nil }
    let target = try ItemFinder(access, command: "list").find([word])
    return (target.source, target.places)
  }

  private func wanted(_ words: ArraySlice<String>) throws(CommandError) -> SearchQuery? {
    let query = words.joined(separator: " ")
    guard !query.isEmpty else { return nil }
    guard let words = SearchQuery(query) else {
      throw CommandError(noWordIn: query, hint: "Give a word to look for: roadmap list raft")
    }
    return words
  }

  /// The plans to look at, each with the places in it that count.
  private func scope(
    _ access: PlanAccess, _ place: (ReadPlan, [PlanPlace])?
  ) throws(CommandError) -> [(ReadPlan, [PlanPlace])] {
    if let place { return [place] }
    let source = try plan.map { (name) throws(CommandError) in try access.plan(named: name) }
    guard let section else {
      if let source { return [(source, [.section(0)])] }
      return try access.plansShown().map { ($0, [.section(0)]) }
    }
    let finder = ItemFinder(access, command: "list --section")
    let target: ItemFinder.Target
    if let source {
      target = try finder.within(source, [section])
    } else {
      target = try finder.find([section])
    }
    return [(target.source, target.places)]
  }
}

extension StudiedPlan {
  /// The items of a section and its sections, or an item and those nested in it, in the order of
  /// the document's lines.
  fileprivate func items(below place: PlanPlace) -> [Int] {
    let items =
      switch place {
      case .item(let index): Array(index..<Int(self.items[index].next))
      case .section(let index):
        (index..<Int(sections[index].next)).flatMap { sections[$0].items.map(Int.init) }
      }
    return items.sorted { (self.items[$0].line, $0) < (self.items[$1].line, $1) }
  }
}

extension Item.Kind: ArgumentValue {}
extension Item.State: ArgumentValue {}
