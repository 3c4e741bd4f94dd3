import RoadmapKit

@testable import PlanMatching

/// What was done to a line in one round, as far as its progress is concerned.
enum LineFate: String, CaseIterable {
  case untouched, moved, dressed, typo, reworded, grown, movedAndReworded
}

/// Edits a plan as its owner would, and remembers what was done to which line.
struct PlanEditing {
  var plan: EditedPlan
  var fates: [Int: LineFate] = [:]
  var edits = 0
  private var ledger = EditLedger()
  private var lost: [EditedPlan.Line] = []
  /// Lines of this round that stand somewhere else as well.
  private var copied: Set<Int> = []
  private let stock: LineStock

  init(_ plan: EditedPlan, _ stock: LineStock) {
    self.plan = plan
    self.stock = stock
  }

  /// One round of at most a fifth of the plan.
  mutating func round(_ random: inout SeededGenerator) {
    fates = [:]
    copied = []
    ledger.begin(plan.parts.flatMap { $0.lines.map(\.text) })
    for _ in 0..<Int.random(in: 1...max(1, plan.count / 5), using: &random) { edit(&random) }
    plan.parts.removeAll { $0.lines.isEmpty }
  }

  private mutating func edit(_ random: inout SeededGenerator) {
    guard let (part, at) = place(&random) else { return }
    edits += 1
    let line = plan.parts[part].lines[at]
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<14: change(part, at, .typo, LineEdits.typo(line.text, &random))
    case 14..<20: change(part, at, .dressed, LineEdits.dress(line.text, &random))
    case 20..<40: change(part, at, .reworded, LineEdits.reword(line.text, stock, &random))
    case 40..<46: move(part, at, to: part, &random)
    case 46..<54: move(part, at, to: plan.parts.indices.randomElement(using: &random) ?? 0, &random)
    case 54..<58:
      let text = LineEdits.reword(line.text, stock, &random)
      if change(part, at, .movedAndReworded, text) {
        move(part, at, to: plan.parts.indices.randomElement(using: &random) ?? 0, &random)
      }
    case 58..<60: reorder(part, &random)
    case 60..<62: change(part, at, .grown, LineEdits.grow(line.text, stock, &random))
    case 62..<65: rename(part, &random)
    case 65..<74: insert(stock.line(&random), at: part, &random)
    case 74..<80:
      if let text = LineEdits.neighbour(of: line.text, stock, &random) {
        insert(text, at: Bool.random(using: &random) ? part : anyPart(&random), &random)
      }
    case 80..<88: remove(part, at)
    case 88..<95: replace(part, at, &random)
    case 95..<97: copy(part, at, &random)
    default: bringBack(&random)
    }
  }

  private func place(_ random: inout SeededGenerator) -> (Int, Int)? {
    let filled = plan.parts.indices.filter { !plan.parts[$0].lines.isEmpty }
    guard plan.count > 1 else { return nil }
    var number = Int.random(in: 0..<plan.count, using: &random)
    for part in filled {
      if number < plan.parts[part].lines.count { return (part, number) }
      number -= plan.parts[part].lines.count
    }
    return nil
  }

  private func anyPart(_ random: inout SeededGenerator) -> Int {
    plan.parts.indices.randomElement(using: &random) ?? 0
  }

  // MARK: - Edits

  @discardableResult
  private mutating func change(_ part: Int, _ at: Int, _ fate: LineFate, _ text: String?) -> Bool {
    let line = plan.parts[part].lines[at]
    let before = fates[line.tag] ?? .untouched
    // A third of the words at once, not a third of what an edit before has left.
    guard let text, before == .untouched || before == .moved else { return false }
    // A line both moved and reworded whose old words stand elsewhere has moved there, for all that
    // anybody can tell.
    guard before == .untouched || !copied.contains(line.tag) else { return false }
    guard ledger.rewords(line.text, text) else { return false }
    plan.parts[part].lines[at].text = text
    fates[line.tag] = before == .moved && fate != .dressed ? .movedAndReworded : fate
    return true
  }

  private mutating func move(
    _ part: Int, _ at: Int, to target: Int, _ random: inout SeededGenerator
  ) {
    let tag = plan.parts[part].lines[at].tag
    guard fates[tag] == nil || !copied.contains(tag) else { return }
    let line = plan.parts[part].lines.remove(at: at)
    put(line, target, &random)
    noteMoved(line.tag)
  }

  private mutating func noteMoved(_ tag: Int) {
    switch fates[tag] ?? .untouched {
    case .untouched, .dressed: fates[tag] = .moved
    case .typo, .reworded, .grown: fates[tag] = .movedAndReworded
    case .moved, .movedAndReworded: break
    }
  }

  private mutating func put(
    _ line: EditedPlan.Line, _ part: Int, _ random: inout SeededGenerator
  ) {
    let place = Int.random(in: 0...plan.parts[part].lines.count, using: &random)
    plan.parts[part].lines.insert(line, at: place)
  }

  private mutating func reorder(_ part: Int, _ random: inout SeededGenerator) {
    guard !plan.parts[part].lines.contains(where: { copied.contains($0.tag) }) else { return }
    plan.parts[part].lines.shuffle(using: &random)
    for line in plan.parts[part].lines { noteMoved(line.tag) }
  }

  /// A heading at any level: of all the sections below it. Never to another subject: what is below that is
  /// asked about.
  private mutating func rename(_ part: Int, _ random: inout SeededGenerator) {
    let path = plan.parts[part].path
    guard let level = path.indices.randomElement(using: &random) else { return }
    let name =
      Bool.random(using: &random)
      ? stock.word(&random) + " " + path[level]
      : LineEdits.nextNumber(of: path[level]) ?? path[level] + " " + stock.word(&random)
    guard !GrownHeading(path[level], name).isOther,
      !Surroundings([path[level]], [name]).relation(isTitle: true).isOther
    else { return }
    for index in plan.parts.indices where plan.parts[index].path.starts(with: path[...level]) {
      plan.parts[index].path[level] = name
    }
  }

  private mutating func insert(_ text: String, at part: Int, _ random: inout SeededGenerator) {
    guard ledger.inserts(text) else { return }
    let kind = plan.parts[part].lines.first?.kind ?? .study
    put(plan.makeLine(text, kind), part, &random)
  }

  private mutating func remove(_ part: Int, _ at: Int) {
    guard ledger.removes(plan.parts[part].lines[at].text) else { return }
    takeOut(part, at)
  }

  private mutating func takeOut(_ part: Int, _ at: Int) {
    let line = plan.parts[part].lines.remove(at: at)
    // A line edited and deleted at once was never seen as edited.
    if fates[line.tag] == nil { lost.append(line) }
    fates[line.tag] = nil
  }

  /// Takes a line out and puts one in that sounds much the same, at its place or elsewhere.
  private mutating func replace(_ part: Int, _ at: Int, _ random: inout SeededGenerator) {
    let line = plan.parts[part].lines[at]
    let numbered = LineEdits.nextNumber(of: line.text)
    guard let text = numbered ?? LineEdits.neighbour(of: line.text, stock, &random) else { return }
    guard ledger.replaces(line.text, text) else { return }
    takeOut(part, at)
    let new = plan.makeLine(text, line.kind)
    if Bool.random(using: &random) {
      plan.parts[part].lines.insert(new, at: at)
    } else {
      put(new, anyPart(&random), &random)
    }
  }

  /// The same line under another heading as well.
  private mutating func copy(_ part: Int, _ at: Int, _ random: inout SeededGenerator) {
    let line = plan.parts[part].lines[at]
    guard fates[line.tag] == nil else { return }
    copied.insert(line.tag)
    put(plan.makeLine(line.text, line.kind), anyPart(&random), &random)
  }

  /// A line of an earlier round returns as it was.
  private mutating func bringBack(_ random: inout SeededGenerator) {
    guard let at = lost.indices.randomElement(using: &random) else { return }
    guard ledger.returns(lost[at].text) else { return }
    let line = lost.remove(at: at)
    put(line, anyPart(&random), &random)
    fates[line.tag] = .moved
  }
}
