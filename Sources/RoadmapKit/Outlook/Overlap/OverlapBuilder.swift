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
  /// How many of a line's subjects are in its own words.
  private var own: [Int32] = []

  init() {
    tokenizer = SubjectTokenizer(SubjectLexicon())
    shortForms = ShortForms(&tokenizer)
  }

  mutating func add(_ plan: Plan, _ index: Int) {
    var headings: [Range<Int>] = []
    for section in plan.sections.indices {
      let title = section == 0 ? 0..<0 : read(plan.title(ofSection: section))
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
    for source in sources {
      let start = Int32(subjects.count)
      let words = reader.subjects(tokens[source.text])
      let above = reader.subjects(tokens[source.above])
      let heading = reader.subjects(tokens[source.heading])
      own.append(Int32(words.count))
      append(words, 1)
      append(above, Self.above)
      lines.append(
        OverlapIndex.Line(
          place: source.place, subjects: start..<Int32(subjects.count),
          context: append(Set((heading + above).flatMap(\.units)).sorted()),
          isProject: source.isProject))
    }
    weigh(reader.lexicon)
  }

  private static let aside: Float = 0.65
  /// A word that says little takes little from the rest.
  private static let generic: Float = 0.3
  private static let genericPair: Float = 0.3
  private static let dependent: Float = 0.75
  /// What the item above says is less a line's subject than its own words.
  private static let above: Float = 0.6

  private mutating func append(_ found: [SubjectReader.Subject], _ part: Float) {
    // Each of many is a small part of the line.
    let many = Float(max(0, found.count(where: { !$0.isAside }) - 2))
    for subject in found {
      var emphasis = part
      if subject.isAside { emphasis *= -1 } else { emphasis /= 1 + 0.12 * many }
      if subject.isDependent { emphasis *= Self.dependent }
      let range = append(subject.units)
      subjects.append(
        OverlapIndex.Subject(units: range, head: subject.head, which: subject.which, action: subject.action, emphasis: emphasis, weight: 0))
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
      let words = line.subjects.prefix(Int(own[number])).flatMap { subjects[Int($0)].units }
      for (ranges, part) in [(words, Float(1)), (Array(line.context), 0.2)] {
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
    isPair = lexicon.isPair
    weights = lexicon.roles.indices.map { unit in
      let role = lexicon.roles[unit]
      let isGenericPair = isPair[unit] && role == .generic
      return (isGenericPair ? Self.genericPair : role.weight) * Self.rarity(most[unit])
    }
    for index in subjects.indices {
      subjects[index].weight = subjects[index].units.reduce(0) {
        let unit = Int(units[Int($1)])
        if isPair[unit] { return $0 }
        return $0 + weights[unit] * (lexicon.roles[unit] == .generic ? Self.generic : 1)
      }
    }
    for line in lines {
      // Where a line's words alone name nothing, its examples do.
      var main: Float = 0
      for place in line.subjects where subjects[Int(place)].emphasis > 0 {
        main = max(main, min(1, subjects[Int(place)].weight))
      }
      for place in line.subjects where subjects[Int(place)].emphasis < 0 {
        subjects[Int(place)].emphasis *= -(Self.aside + (0.95 - Self.aside) * (1 - main))
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
