import RoadmapModel

/// What the walk over the blocks saw beside the plan's own parts: for each section, item and list what
/// speaks for or against its lines being work. The judge of the lists decides by it.
struct Evidence {
  /// One for each section of the draft.
  private(set) var sections: [SectionEvidence] = [SectionEvidence(level: 0)]
  /// One for each item of the draft.
  private(set) var items: [ItemEvidence] = []
  private(set) var lists: [ListEvidence] = []
  /// Lines of lists that the walk itself took for remarks.
  private(set) var remarks: [RemarkEvidence] = []
  /// The plan is told within some parts of a document, and the others are about it.
  var holdsChapters = false
  /// What the lines from here on belong to, until the next list begins.
  private var next = ListEvidence()
  private var hint: ReadingHint?

  mutating func reserve(items: Int, sections: Int) {
    self.items.reserveCapacity(items)
    self.sections.reserveCapacity(sections)
    lists.reserveCapacity(min(items, sections))
  }

  /// A heading, a label or a group opens.
  mutating func open(_ section: SectionEvidence) {
    var section = section
    if let hint, section.hint == nil { section.hint = hint }
    hint = nil
    sections.append(section)
    // A group within a list is a part of the same list.
    if section.level < SectionLevel.listItem { startList(ListEvidence()) }
  }

  /// A list of Markdown's or a table begins; what follows belongs to it until the next.
  mutating func startList(_ list: ListEvidence) { next = list }

  /// The hint of the innermost section around that has one.
  func hint(around section: Int, _ places: [Section]) -> ReadingHint? {
    places.innermost(from: section) { sections[$0].hint != nil }.flatMap { sections[$0].hint }
  }

  /// `<!-- roadmap: notes -->`: for the list or heading that comes next.
  mutating func take(_ hint: ReadingHint) { self.hint = hint }

  mutating func add(_ item: ItemEvidence, section: Int32) {
    var item = item
    item.list = list(in: section)
    items.append(item)
  }

  /// What is known only once the item is there.
  mutating func changeLast(_ change: (inout ItemEvidence) -> Void) {
    if let last = items.indices.last { change(&items[last]) }
  }

  mutating func addRemark(_ line: UInt32, section: Int32, _ reason: LeftOut.Reason) {
    remarks.append(RemarkEvidence(line: line, section: section, reason: reason))
  }

  /// A list that holds lines of several sections, as one of weeks does, is one list in each.
  private mutating func list(in section: Int32) -> Int32 {
    var made = next
    (made.section, made.root) = (section, Int32(lists.count))
    if let last = lists.last, last.block == next.block {
      if last.section == section { return Int32(lists.count - 1) }
      if next.block >= 0 { (made.root, made.hint) = (last.root, last.hint) }
    }
    if let hint { made.hint = hint }
    hint = nil
    lists.append(made)
    return Int32(lists.count - 1)
  }
}

/// What a comment in the file says of the list or heading below it.
enum ReadingHint: Equatable {
  case items, notes
}

struct SectionEvidence {
  /// As in `OpenSection`: a heading's level, or one of `SectionLevel`.
  var level: Int
  /// What its words name where they name no work: resources, a goal; `.plain` otherwise.
  var hides = HeadingRole.plain
  /// "Tips", "Pitfalls": no work, however often it stands.
  var isAdvice = false
  /// "Readings": sources, and the work of a course that has them each week.
  var isReading = false
  /// "Learning objectives": what one can do at the end, where the week has its work besides.
  var isPromise = false
  /// "Tools": in each of several weeks no work.
  var isMaterial = false
  /// "Exercises", "Assignments": work wherever it stands.
  var isPractice = false
  /// "Topics covered", "Tasks": work, in whatever words its lines are.
  var isWork = false
  /// "1. Foundations": one of an outline.
  var isNumbered = false
  /// Of its words, folded; 0 for none.
  var words: UInt64 = 0
  var hint: ReadingHint?

  /// A bold line, a label, a list item that holds a list.
  var isLabel: Bool { level >= SectionLevel.summary }
}

struct ItemEvidence {
  var list: Int32 = -1
  var box: Box?
  /// What only words name, as a label's rest: an item where nothing else in its section is.
  var standsIn = false
  /// A picture that may adorn a line of text begins it, and no list's mark.
  var isAdorned = false
  /// A deliverable, an outcome or a project that a label names.
  var isNamed = false
  /// It begins with a week, a month or the like: "Weeks 1–2: Foundations".
  var namesPeriod = false
  /// It begins with a day of the week: "Monday: read".
  var namesWeekday = false
  /// Its mark stands in a column whose header says that it is a state.
  var isSure = false
  /// A table's state column told its state.
  var hasStateWord = false
}

/// A list or a table, or a run of lines that look like one, as far as it stands in one section.
struct ListEvidence {
  enum Schedule {
    case none
    /// The rows are numbered, and no word says what they are.
    case counted
    /// A list, no table: "Weeks 1–2: …", "Weeks 3–4: …".
    case listed
    /// A column of weeks, days or months.
    case named
  }

  var section: Int32 = 0
  /// -1 for lines that are no Markdown list.
  var block: Int32 = -1
  /// The first list of the same block.
  var root: Int32 = 0
  var isTable = false
  /// A table whose rows are numbered weeks, days or sessions.
  var schedule = Schedule.none
  /// A table with a column for how far each row is: its author keeps count by it.
  var hasStates = false
  /// A table whose first column are the days of a week that comes again.
  var isRoutine = false
  /// A table with a column of tasks, topics or the like.
  var namesWork = false
  /// A table whose columns do not say that its rows are work.
  var isVague = false
  /// A paragraph stands right above it.
  var followsProse = false
  var hint: ReadingHint?
  /// Of a table in a period whose columns do not say either that its rows are work: its header's
  /// letters; 0 for others.
  var form: UInt64 = 0
  /// A table's header by its letters, whatever its columns say, and its first column's.
  var header: UInt64 = 0
  var lead: UInt64 = 0
}

/// A line of a list that became a remark while the document was walked through.
struct RemarkEvidence {
  var line: UInt32
  var section: Int32
  var reason: LeftOut.Reason
}
