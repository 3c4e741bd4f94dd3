import PlanReading
import RoadmapModel

/// Reads the lines of plans for an `OverlapIndex` and weighs their words.
struct OverlapBuilder {
  private(set) var lines: [OverlapIndex.Line] = []
  private(set) var subjects: [OverlapIndex.Subject] = []
  private(set) var units: [Int32] = []
  private(set) var weights: [Float] = []
  private(set) var isPair: [Bool] = []

  /// A line before its words are looked at together.
  private struct Source {
    var place: Overlap.Place
    var isProject: Bool
    var text: Range<Int>
    var above: Range<Int>
    var heading: Range<Int>
  }

  private var tokenizer: SubjectTokenizer
  private var shortForms: ShortForms
  private var tokens: [SubjectToken] = []
  private var sources: [Source] = []
  private var counts = WordCounts()
  /// Which of the subjects are examples in brackets.
  private var isAside: [Bool] = []

  init() { (tokenizer, shortForms) = Self.vocabulary }

  /// What is known before any plan is read.
  private static let vocabulary: (SubjectTokenizer, ShortForms) = {
    var tokenizer = SubjectTokenizer(SubjectLexicon())
    let shortForms = ShortForms(&tokenizer)
    return (tokenizer, shortForms)
  }()

  mutating func add(_ plan: Plan, _ index: Int) {
    var headings: [Range<Int>] = []
    for section in plan.sections.indices {
      let title = read(plan.title(ofSection: section))
      let parent = headings.isEmpty ? 0..<0 : headings[Int(plan.sections[section].parent)]
      headings.append(title.isEmpty ? parent : title)
    }
    var texts: [Range<Int>] = []
    for item in plan.items.indices {
      texts.append(read(plan.text(ofItem: item)))
      let kind = plan.items[item].kind
      guard plan.isLeaf(item), kind != .outcome else { continue }
      let parent = Int(plan.items[item].parent)
      sources.append(
        Source(
          place: Overlap.Place(plan: index, item: item),
          isProject: kind == .project || kind == .deliverable, text: texts[item],
          above: parent >= 0 ? texts[parent] : 0..<0,
          heading: headings[Int(plan.items[item].section)]))
    }
  }

  private mutating func read(_ text: String) -> Range<Int> {
    let start = tokens.count
    tokenizer.read(text, into: &tokens)
    shortForms.learn(tokens[start...], tokenizer.words)
    return start..<tokens.count
  }

  mutating func finish() {
    var reader = SubjectReader(tokenizer.words, shortForms)
    // Lines below one heading stand together: what is above them is read once.
    var last: (above: Range<Int>, heading: Range<Int>)?
    var above: [SubjectReader.Subject] = []
    var context: [Int32] = []
    for source in sources {
      let start = Int32(subjects.count)
      let words = reader.subjects(tokens[source.text])
      if last?.above != source.above || last?.heading != source.heading {
        last = (source.above, source.heading)
        above = reader.subjects(tokens[source.above])
        let around = reader.subjects(tokens[source.heading]) + above
        context = Self.sorted(around.flatMap(\.units)).filter { !reader.lexicon.isPair[Int($0)] }
      }
      counts.add(words.lazy.flatMap(\.units), context, plan: source.place.plan)
      append(words, 1)
      append(above, Self.above)
      lines.append(
        OverlapIndex.Line(
          place: source.place, subjects: start..<Int32(subjects.count), context: append(context),
          isProject: source.isProject))
    }
    weigh(reader.lexicon)
  }

  /// Each once.
  static func sorted(_ numbers: [Int32]) -> [Int32] {
    var last: Int32?
    return numbers.sorted().filter { number in
      defer { last = number }
      return number != last
    }
  }

  private mutating func append(_ found: [SubjectReader.Subject], _ part: Float) {
    // Each of many is a small part of the line.
    let many = Float(max(0, found.count(where: { !$0.isAside }) - 2))
    for subject in found {
      var emphasis = subject.isAside ? part : part / (1 + Self.many * many)
      if subject.isDependent { emphasis *= Self.dependent }
      isAside.append(subject.isAside)
      subjects.append(
        OverlapIndex.Subject(
          units: append(subject.units),
          mask: subject.units.reduce(0) { $0 | 1 << UInt64($1 & 63) },
          head: subject.head, which: subject.which, action: subject.action,
          number: subject.number, emphasis: emphasis, weight: 0,
          isAside: subject.isAside, isDependent: subject.isDependent, isOwn: part == 1))
    }
  }

  private mutating func append(_ numbers: [Int32]) -> Range<Int32> {
    let start = Int32(units.count)
    units += numbers
    return start..<Int32(units.count)
  }

  private mutating func weigh(_ lexicon: SubjectLexicon) {
    isPair = lexicon.isPair
    weights = counts.weights(lexicon)
    for index in subjects.indices {
      for place in subjects[index].units {
        let unit = Int(units[Int(place)])
        guard !isPair[unit] else { continue }
        let part = lexicon.roles[unit].namesSomething ? 1 : Self.generic
        subjects[index].weight += weights[unit] * part
      }
    }
    for line in lines {
      // Where a line's words alone name nothing, its examples do.
      var main: Float = 0
      for place in line.subjects where !isAside[Int(place)] {
        main = max(main, min(1, subjects[Int(place)].weight))
      }
      let aside = Self.aside + (Self.loneAside - Self.aside) * (1 - main)
      for place in line.subjects where isAside[Int(place)] {
        subjects[Int(place)].emphasis *= aside
      }
    }
  }

  /// How much examples in brackets count beside words that name something, and beside others.
  private static let aside: Float = 0.65
  private static let loneAside: Float = 0.95
  /// What follows a "with" or "for".
  private static let dependent: Float = 0.75
  /// How much less each counts for every one beyond two.
  private static let many: Float = 0.12
  /// What the item above says is less a line's subject than its own words.
  private static let above: Float = 0.6
  /// A word that says little takes little from the rest.
  private static let generic: Float = 0.3
}
