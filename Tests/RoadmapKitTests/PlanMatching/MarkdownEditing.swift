import RoadmapKit

@testable import PlanMatching

/// Edits a plan's Markdown as its owner would in an editor, and remembers what was done to which line.
struct MarkdownEditing {
  private(set) var text: MarkdownText
  /// By tags of items: see `MarkdownText.tags`.
  private(set) var fates: [Int: LineFate] = [:]
  private(set) var edits = 0
  private var ledger = EditLedger()
  private let stock: LineStock

  init(_ text: MarkdownText, _ stock: LineStock) {
    self.text = text
    self.stock = stock
  }

  /// One round of at most a fifth of the plan.
  mutating func round(_ random: inout SeededGenerator) throws {
    fates = [:]
    ledger.begin(text.items.map(\.text) + text.lines.map(\.words))
    // While the places are those that were read.
    if Int.random(in: 0..<6, using: &random) == 0 { swapSections(&random) }
    for _ in 0..<Int.random(in: 1...max(1, text.items.count / 5), using: &random) { edit(&random) }
    try text.read()
  }

  private mutating func edit(_ random: inout SeededGenerator) {
    guard let at = anyLine(&random, { $0 == .leaf }) else { return }
    edits += 1
    let line = text.lines[at]
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<14: change(at, .typo, LineEdits.typo(line.words, &random))
    case 14..<22: change(at, .dressed, Self.dress(line.words, &random))
    case 22..<44: change(at, .reworded, LineEdits.reword(line.words, stock, &random))
    case 44..<50: change(at, .grown, LineEdits.grow(line.words, stock, &random))
    case 50..<62: move(at, &random)
    case 62..<67: rename(&random)
    case 67..<80: insert(&random)
    case 80..<90: if ledger.removes(line.words) { takeOut(at) }
    default: replace(at, &random)
    }
  }

  private func anyLine(
    _ random: inout SeededGenerator, _ isWanted: (MarkdownText.Role) -> Bool
  ) -> Int? {
    text.lines.indices.filter { isWanted(text.lines[$0].role) }.randomElement(using: &random)
  }

  /// Marks and capitals that Markdown leaves alone.
  private static func dress(_ words: String, _ random: inout SeededGenerator) -> String {
    // A label stays one.
    switch Int.random(in: words.hasSuffix(":") ? 1..<3 : 0..<5, using: &random) {
    case 0: words.hasSuffix(".") ? String(words.dropLast()) : words + "."
    case 1: words.uppercased()
    case 2: words.lowercased()
    case 3: words.split(separator: " ").joined(separator: "  ")
    default: "**\(words)**"
    }
  }

  // MARK: - Edits

  private func tag(_ at: Int) -> Int { text.lines[at].tag * 8 }

  private mutating func change(_ at: Int, _ fate: LineFate, _ words: String?) {
    let line = text.lines[at]
    // A third of the words at once, not a third of what an edit before has left.
    guard let words, fates[tag(at)] == nil || fates[tag(at)] == .moved,
      ledger.rewords(line.words, words)
    else { return }
    let wasMoved = fates[tag(at)] == .moved
    text.lines[at].words = words
    fates[tag(at)] = wasMoved && fate != .dressed ? .movedAndReworded : fate
  }

  private mutating func move(_ at: Int, _ random: inout SeededGenerator) {
    var line = text.lines.remove(at: at)
    guard let target = markedLine(&random), !line.lead.contains(where: \.isLetter) else {
      text.lines.insert(line, at: at)
      return
    }
    // A line takes on the bullet and the box of its new list.
    line.lead = text.lines[target].lead
    text.lines.insert(line, at: target + (Bool.random(using: &random) ? 1 : 0))
    noteMoved(line.tag * 8)
  }

  private mutating func noteMoved(_ tag: Int) {
    switch fates[tag] ?? .untouched {
    case .untouched, .dressed: fates[tag] = .moved
    case .typo, .reworded, .grown: fates[tag] = .movedAndReworded
    case .moved, .movedAndReworded: break
    }
  }

  private mutating func swapSections(_ random: inout SeededGenerator) {
    guard let swap = text.swaps.randomElement(using: &random) else { return }
    edits += 1
    let moved = text.lines[swap.second] + text.lines[swap.first]
    for line in moved where line.role == .leaf || line.role == .parent { noteMoved(line.tag * 8) }
    text.lines.replaceSubrange(swap.first.lowerBound..<swap.second.upperBound, with: moved)
  }

  /// Never to another subject, as a slip may make one: what is below that is asked about.
  private mutating func rename(_ random: inout SeededGenerator) {
    guard let at = anyLine(&random, { $0 == .heading }) else { return }
    let words =
      switch Int.random(in: 0..<3, using: &random) {
      case 0: stock.word(&random) + " " + text.lines[at].words
      case 1: text.lines[at].words + " " + stock.word(&random)
      default: text.lines[at].words.uppercased()
      }
    if !GrownHeading(text.lines[at].words, words).isOther { text.lines[at].words = words }
  }

  private mutating func insert(_ random: inout SeededGenerator) {
    guard let beside = markedLine(&random) else { return }
    let line = text.lines[beside]
    let words =
      Bool.random(using: &random)
      ? stock.line(&random) : LineEdits.neighbour(of: line.words, stock, &random)
    guard let words, ledger.inserts(words) else { return }
    let after = Bool.random(using: &random) ? 1 : 0
    text.lines.insert(text.makeLine(words, like: line), at: beside + after)
  }

  /// A leaf with a bullet or box alone before it: beside any other, a new line would be read as a part
  /// of the old one.
  private func markedLine(_ random: inout SeededGenerator) -> Int? {
    text.lines.indices.filter {
      let lead = text.lines[$0].lead
      return text.lines[$0].role == .leaf && lead.contains { !$0.isWhitespace }
        && !lead.contains(where: \.isLetter)
    }.randomElement(using: &random)
  }

  private mutating func takeOut(_ at: Int) {
    fates[tag(at)] = nil
    text.lines.remove(at: at)
  }

  /// Takes a line out and puts one in that sounds much the same, at its place or elsewhere.
  private mutating func replace(_ at: Int, _ random: inout SeededGenerator) {
    let line = text.lines[at]
    let words =
      LineEdits.nextNumber(of: line.words) ?? LineEdits.neighbour(of: line.words, stock, &random)
    guard let words, ledger.replaces(line.words, words) else { return }
    takeOut(at)
    if Bool.random(using: &random), let other = markedLine(&random) {
      text.lines.insert(text.makeLine(words, like: text.lines[other]), at: other)
    } else {
      text.lines.insert(text.makeLine(words, like: line), at: at)
    }
  }
}
