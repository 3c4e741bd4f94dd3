import PlanReading
package import RoadmapModel

/// What else stands in the rows of a plan's tables: "Algebra" on Monday and "Algebra" on Tuesday are told
/// apart by it.
package struct TableRows {
  private let plan: Plan
  /// Most plans have no table.
  private let hasTables: Bool

  package init(_ plan: Plan) {
    self.plan = plan
    hasTables = plan.source.bytes.contains(Self.pipe)
  }

  /// The cells of an item's row without its own text, in their order; empty where it stands in no table.
  package func cells(ofItem index: Int) -> [String] {
    guard hasTables else { return [] }
    let (bytes, text) = (plan.source.bytes, plan.items[index].textRange)
    guard !text.isEmpty, text.end <= bytes.count else { return [] }
    var start = text.start
    while start > 0, bytes[start - 1] != Self.newline { start -= 1 }
    var end = text.end
    while end < bytes.count, bytes[end] != Self.newline { end += 1 }
    var cells: [String] = []
    var cell = start
    var isInRow = false
    for at in start...end {
      let isPipe =
        at < end && bytes[at] == Self.pipe && (at == start || bytes[at - 1] != Self.escape)
      guard isPipe || at == end else { continue }
      // "Pipes | and filters" is a text with a pipe in it.
      if isPipe, at < text.start || at >= text.end { isInRow = true }
      if at <= text.start || cell >= text.end, let words = words(cell..<at) { cells.append(words) }
      cell = at + 1
    }
    return isInRow ? cells : []
  }

  /// `nil` where a cell holds but a box, or nothing.
  private func words(_ range: Range<Int>) -> String? {
    var cell = plan.source.bytes[range]
    while cell.first == Self.space { cell = cell.dropFirst() }
    while cell.last == Self.space { cell = cell.dropLast() }
    guard !cell.isEmpty, !(cell.first == Self.bracket && cell.count <= 3) else { return nil }
    let text = String(decoding: cell, as: UTF8.self)
    guard text.unicodeScalars.contains(where: SignedLine.isWord) else { return nil }
    return IdentityText.normalise(text)
  }

  private static let pipe = UInt8(ascii: "|")
  private static let escape = UInt8(ascii: "\\")
  private static let bracket = UInt8(ascii: "[")
  private static let space = UInt8(ascii: " ")
  private static let newline = UInt8(ascii: "\n")
}
