import RoadmapKit

/// A plan's Markdown, line by line, each line with a tag that it keeps through all edits, and what the
/// reader makes of it.
struct MarkdownText {
  struct Line {
    /// Who the line is, whatever happens to its words and place.
    let tag: Int
    /// What stands before an item's or a heading's words, its words, and what stands behind them.
    var lead: String
    var words: String
    var tail = ""
    var role = Role.other

    var whole: String { lead + words + tail }
  }

  enum Role {
    /// The words of one item without children, or with them.
    case leaf, parent
    case heading
    case other
  }

  /// Sections that may change places: two neighbours under one heading, as lines.
  typealias Swap = (first: Range<Int>, second: Range<Int>)

  var lines: [Line]
  private(set) var items: [ItemSnapshot] = []
  /// Who each item is.
  private(set) var tags: [Int] = []
  private(set) var swaps: [Swap] = []
  private var nextTag: Int

  init(_ text: String) throws {
    let texts = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    lines = texts.enumerated().map { Line(tag: $0, lead: "", words: $1) }
    nextTag = lines.count
    try read()
  }

  mutating func makeLine(_ words: String, like line: Line) -> Line {
    nextTag += 1
    return Line(tag: nextTag - 1, lead: line.lead, words: words, tail: line.tail, role: line.role)
  }

  /// Reads the text as it is now: all that was edited is forgotten but the tags.
  mutating func read() throws {
    let texts = lines.map(\.whole)
    let plan = try PlanReader.read(
      Array(texts.joined(separator: "\n").utf8), id: Fixtures.id("plan"))
    lines = zip(lines, texts).map { Line(tag: $0.tag, lead: "", words: $1) }
    items = ItemSnapshot.all(of: plan)
    var starts = [0]
    for text in texts { starts.append(starts[starts.count - 1] + text.utf8.count + 1) }
    let perLine = Dictionary(grouping: plan.items.indices) { Int(plan.items[$0].line) - 1 }
    tags = plan.items.indices.map { index in
      let at = Int(plan.items[index].line) - 1
      let place = perLine[at]?.firstIndex(of: index) ?? 0
      return lines[at].tag * 8 + place
    }
    for (at, indices) in perLine where indices.count == 1 {
      let range = plan.items[indices[0]].textRange
      part(at, range, from: starts[at], plan.isLeaf(indices[0]) ? .leaf : .parent)
    }
    for section in plan.sections.dropFirst() where lines[Int(section.line) - 1].role == .other {
      part(Int(section.line) - 1, section.titleRange, from: starts[Int(section.line) - 1], .heading)
    }
    findSwaps(plan)
  }

  private mutating func part(_ at: Int, _ range: ByteRange, from start: Int, _ role: Role) {
    let bytes = Array(lines[at].words.utf8)
    let (lower, upper) = (Int(range.lower) - start, Int(range.upper) - start)
    guard 0 <= lower, lower < upper, upper <= bytes.count else { return }
    lines[at] = Line(
      tag: lines[at].tag, lead: String(decoding: bytes[..<lower], as: UTF8.self),
      words: String(decoding: bytes[lower..<upper], as: UTF8.self),
      tail: String(decoding: bytes[upper...], as: UTF8.self), role: role)
  }

  private mutating func findSwaps(_ plan: Plan) {
    swaps = []
    func span(_ index: Int) -> Range<Int>? {
      let next = Int(plan.sections[index].next)
      let start = Int(plan.sections[index].line) - 1
      let end = next < plan.sections.count ? Int(plan.sections[next].line) - 1 : lines.count
      return start < end ? start..<end : nil
    }
    for index in plan.sections.indices {
      let children = plan.childSections(of: index).compactMap(span)
      for (first, second) in zip(children, children.dropFirst())
      where first.upperBound == second.lowerBound {
        swaps.append((first, second))
      }
    }
  }
}
