/// Reads the lines of plans for an `OverlapIndex` and weighs their words.
struct OverlapBuilder {
  private(set) var lines: [OverlapIndex.Line] = []
  private(set) var subjects: [OverlapIndex.Subject] = []
  private(set) var units: [Int32] = []
  private(set) var weights: [Float] = []

  /// A line before its words are looked at together.
  private struct Source {
    var place: Overlap.Place
    var text: Range<Int>
    var above: Range<Int>
    var heading: Range<Int>
  }

  private var tokenizer: SubjectTokenizer
  private var shortForms: ShortForms
  private var tokens: [SubjectToken] = []
  private var sources: [Source] = []

  /// What the item above says is less a line's subject than its own words.
  private static let above: Float = 0.6

  init() {
    tokenizer = SubjectTokenizer(SubjectLexicon())
    shortForms = ShortForms(&tokenizer)
  }

  mutating func add(_ plan: Plan, _ index: Int) {
    let first = tokens.count
    var headings: [Range<Int>] = []
    for section in plan.sections.indices {
      let title = section == 0 ? 0..<0 : read(plan.title(ofSection: section))
      let parent = headings.isEmpty ? 0..<0 : headings[Int(plan.sections[section].parent)]
      headings.append(title.isEmpty ? parent : title)
    }
    var texts: [Range<Int>] = []
    for item in plan.items.indices {
      texts.append(read(plan.text(ofItem: item)))
      guard plan.isLeaf(item), plan.items[item].kind != .outcome else { continue }
      let parent = Int(plan.items[item].parent)
      sources.append(
        Source(
          place: Overlap.Place(plan: index, item: item), text: texts[item],
          above: parent >= 0 ? texts[parent] : 0..<0,
          heading: headings[Int(plan.items[item].section)]))
    }
    for range in headings + texts { shortForms.learn(tokens[range], tokenizer.words) }
    _ = first
  }

  private mutating func read(_ text: String) -> Range<Int> {
    let start = tokens.count
    tokenizer.read(text, into: &tokens)
    return start..<tokens.count
  }

  mutating func finish() {
    var reader = SubjectReader(tokenizer.words, shortForms)
    for source in sources {
      let start = Int32(subjects.count)
      append(reader.subjects(tokens[source.text]), 1)
      append(reader.subjects(tokens[source.above]), Self.above)
      let context = reader.subjects(tokens[source.heading]) + reader.subjects(tokens[source.above])
      lines.append(
        OverlapIndex.Line(
          place: source.place, subjects: start..<Int32(subjects.count),
          context: append(Set(context.flatMap(\.units)).sorted())))
    }
    weigh(reader.lexicon)
  }

  private mutating func append(_ found: [SubjectReader.Subject], _ part: Float) {
    for subject in found {
      let range = append(subject.units)
      subjects.append(
        OverlapIndex.Subject(units: range, emphasis: subject.emphasis * part, weight: 0))
    }
  }

  private mutating func append(_ numbers: [Int32]) -> Range<Int32> {
    let start = Int32(units.count)
    units += numbers
    return start..<Int32(units.count)
  }

  /// A word tells the less, the more lines of one plan hold it: what every plan has once is common
  /// ground, not a common word.
  private mutating func weigh(_ lexicon: SubjectLexicon) {
    var most = [Float](repeating: 0, count: lexicon.roles.count)
    var counts = most
    var touched: [Int32] = []
    var last = [Int32](repeating: -1, count: most.count)
    func settle() {
      for unit in touched {
        most[Int(unit)] = max(most[Int(unit)], counts[Int(unit)])
        counts[Int(unit)] = 0
      }
      touched.removeAll(keepingCapacity: true)
    }
    for (number, line) in lines.enumerated() {
      if number > 0, lines[number - 1].place.plan != line.place.plan { settle() }
      let own = line.subjects.flatMap { subjects[Int($0)].units }
      for (ranges, part) in [(own, Float(1)), (Array(line.context), 0.3)] {
        for place in ranges {
          let unit = units[Int(place)]
          guard last[Int(unit)] != Int32(number) else { continue }
          last[Int(unit)] = Int32(number)
          if counts[Int(unit)] == 0 { touched.append(unit) }
          counts[Int(unit)] += part
        }
      }
    }
    settle()
    weights = lexicon.roles.indices.map { lexicon.roles[$0].weight * Self.rarity(most[$0]) }
    for index in subjects.indices {
      subjects[index].weight = subjects[index].units.reduce(0) {
        $0 + weights[Int(units[Int($1)])]
      }
    }
  }

  /// 1 for a word of one line, falling with each doubling.
  private static func rarity(_ count: Float) -> Float {
    var doublings: Float = 0
    var left = max(count, 1)
    while left >= 2 {
      left /= 2
      doublings += 1
    }
    return 1 / (1 + (doublings + left - 1) * 0.25)
  }
}
