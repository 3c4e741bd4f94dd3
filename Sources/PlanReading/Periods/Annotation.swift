package import RoadmapModel

/// What a bracket, or the words after a last dash, say about what they stand behind.
package struct Annotation: Sendable {
  package var choice: Choice?
  package var isOptional = false
  package var depth: Depth?
  /// Nothing else is said there, so that a title can do without it.
  package var isWhole = false

  package var isEmpty: Bool { choice == nil && !isOptional && depth == nil }

  /// The bracket's words from `index` to `end`.
  package static func read(_ line: TokenLine, _ index: Int, _ end: Int) -> Annotation {
    var result = Annotation()
    var (index, end) = (index, end)
    while index + 1 < end, line.kind(index) == .open, line.kind(end - 1) == .close {
      (index, end) = (index + 1, end - 1)
    }
    result.choice = ChoiceParser(line: line).read(index, end, isBracket: true, opensList: false)
    result.isWhole = result.choice != nil
    if let (_, next) = line.longest(index, until: end, { $0.has(.optional) }) {
      if next == end || isMark(line, next) {
        result.isOptional = true
        result.isWhole = result.isWhole || next == end
      }
    } else if line.has(index, .condition), line[index].kind == .word, index + 1 < end,
      line.kind(index + 1) == .word || line.kind(index + 1) == .number
    {
      // "(if/else, switch)" is code.
      result.isOptional = true
    }
    result.depth = depth(line, index, end)
    // "(Backstage – optional)", "(Raft, Paxos – high level)": what the last mark parts off.
    if let mark = lastMark(line, index, end) {
      if let (_, next) = line.longest(mark + 1, until: end, { $0.has(.optional) }), next == end {
        result.isOptional = true
      }
      if result.depth == nil { result.depth = depth(line, mark + 1, end) }
    }
    return result
  }

  /// A depth that fills the tokens from `index` to `end`, or to a comma.
  package static func depth(_ line: TokenLine, _ index: Int, _ end: Int) -> Depth? {
    guard let (sense, next) = line.longest(index, until: end, { $0.depth != 0 }) else { return nil }
    guard next == end || isMark(line, next) else { return nil }
    return Depth.allCases.dropFirst(Int(sense.depth) - 1).first
  }

  private static func isMark(_ line: TokenLine, _ index: Int) -> Bool {
    switch line.kind(index) {
    case .comma, .dash, .colon, .slash, .hyphen, .pipe, .plus, .close, .closeSquare: true
    case .other: true
    default: false
    }
  }

  private static func lastMark(_ line: TokenLine, _ index: Int, _ end: Int) -> Int? {
    var cursor = end - 1
    while cursor > index {
      switch line[cursor].kind {
      case .comma, .dash, .colon, .pipe: return cursor
      case .hyphen where line[cursor].spaceBefore: return cursor
      default: cursor -= 1
      }
    }
    return nil
  }
}
