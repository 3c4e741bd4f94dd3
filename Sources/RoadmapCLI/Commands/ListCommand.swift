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
    ],
    excluding: [[optional, required], [due, overdue]])

  let given: ParsedArguments
  private var words: [String] { given[Self.words] }
  private var plan: String? { given[Self.plan] }
  private var section: String? { given[Self.section] }
  private var due: DueLimit? { given[Self.due] }
  private var isOverdue: Bool { given[Self.overdue] }
  private var isOptional: Bool? { given[Self.optional] ? true : given[Self.required] ? false : nil }

  func run(in context: CommandContext) throws -> ExitCode {
    let access = PlanAccess(context)
    try access.shelf.plans.takeUpEdits()
    var plans: [PlanID] = []
    let rows = try rows(access, of: &plans)
    if rows.isEmpty {
      let words = try nothing(access)
      context.report { $0.note(words) }
    }
    let questions = try access.shelf.journal?.questionCounts(of: plans) ?? [:]
    let table = ItemTable(
      rows: rows, today: try Moment(context.environment).today,
      questions: questions.values.reduce(0, +))
    if given[StandardOptions.json] {
      try context.write(table.json())
    } else {
      try context.write(table.page(context.screen))
      let waiting = QuestionWords.lines(questions, of: plans)
      if !waiting.isEmpty {
        context.report { page in for line in waiting { page.paragraph(line) } }
      }
    }
    // That nothing is due is an answer; that nothing has the words is none.
    return rows.isEmpty && !words.isEmpty && due == nil && !isOverdue ? .couldNot : .ok
  }

  /// What today asks for may be due on a later day: nothing is due, and something is to be done.
  private func nothing(_ access: PlanAccess) throws -> String {
    guard due != nil, words.isEmpty, plan == nil, section == nil else {
      return "No matching items."
    }
    let left = try access.shelf.scopes.scope().courses.reduce(0) { $0 + ($1.pace?.today.left ?? 0) }
    guard left > 0 else { return "Nothing is due by then." }
    return
      "Nothing is due by then, but \(PlanWords.count(left, "item")) \(left == 1 ? "is" : "are") "
      + "left today to stay on schedule: roadmap next"
  }

  /// `plans`: those that the journal knows.
  private func rows(_ access: PlanAccess, of plans: inout [PlanID]) throws -> [ItemQuery.Match] {
    let place = try place(access)
    var query = ItemQuery()
    query.words = try wanted(place == nil ? words[...] : words.dropFirst())
    query.kinds = given[Self.kind]
    query.states = given[Self.state]
    query.isOptional = isOptional
    let today = try Moment(access.context.environment).today
    let last = try due?.day(today: today)
    query.due = isOverdue ? .overdue : last.map { .by($0) }
    var rows: [ItemQuery.Match] = []
    for (source, places) in try scope(access, place) {
      if source.plan.study.isTracked { plans.append(source.plan.id) }
      rows += try access.shelf.reports.matches(of: query, at: places, of: source)
    }
    return rows
  }

  /// The plan, address or file that the first word is, where no option says where to look.
  private func place(_ access: PlanAccess) throws -> (ReadPlan, [PlanPlace])? {
    guard plan == nil, section == nil, let word = words.first.map(ItemFinder.trimmed) else {
      return nil
    }
    if PlanAccess.isFile(word) { return (try access.file(word), [.section(0)]) }
    // A mere beginning of a name is a word like any other.
    if let entry = (try access.library).entries(named: word).first,
      entry.id.description == word.lowercased()
    {
      return (try entry.readPlan(), [.section(0)])
    }
    guard let address = Address(word), address.components.count > 1,
      (try access.library).entries(named: address.components[0]).count == 1
    else { return nil }
    let target = try ItemFinder(access, command: "list").find([word])
    return (target.source, target.places)
  }

  private func wanted(_ words: ArraySlice<String>) throws -> SearchQuery? {
    let query = words.joined(separator: " ")
    guard !words.isEmpty else { return nil }
    guard let words = SearchQuery(query) else {
      throw CommandError(noWordIn: query, hint: "Give a word to look for: roadmap list raft")
    }
    return words
  }

  /// The plans to look at, each with the places in it that count.
  private func scope(
    _ access: PlanAccess, _ place: (ReadPlan, [PlanPlace])?
  ) throws -> [(ReadPlan, [PlanPlace])] {
    if let place { return [place] }
    let source = try plan.map { try access.plan(named: $0) }
    guard let section else {
      if let source { return [(source, [.section(0)])] }
      let plans = try access.shelf.plans
      return try plans.read(plans.shown().shown).map { ($0, [.section(0)]) }
    }
    let finder = ItemFinder(access, command: "list --section")
    let target =
      try source.map { try finder.within($0, [section]) } ?? finder.find([section])
    return [(target.source, target.places)]
  }
}

extension Item.Kind: ArgumentValue {}
extension Item.State: ArgumentValue {}
