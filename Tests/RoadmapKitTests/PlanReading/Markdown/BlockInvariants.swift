import RoadmapKit

/// What holds for the blocks of any text.
struct BlockInvariants {
  private let blocks: [Block]
  private let bytes: [UInt8]
  /// The source line of each byte.
  private let lines: [Int]

  init(_ blocks: [Block], of bytes: [UInt8]) {
    self.blocks = blocks
    self.bytes = bytes
    var line = 1
    lines = bytes.map { byte in
      defer { if byte == 0x0A { line += 1 } }
      return line
    }
  }

  /// The first fault; `nil` when all is well.
  func fault() -> String? {
    var parents: [Int] = []
    var lastLine = 1
    var lastEnd = 0
    for (index, block) in blocks.enumerated() {
      while let parent = parents.last, Int(blocks[parent].next) <= index { parents.removeLast() }
      let fault =
        placeFault(block, index, parent: parents.last) ?? rangeFault(block)
        ?? textFault(block) ?? (Int(block.line) < lastLine ? "line goes back" : nil)
        ?? (block.isLeaf && block.range.start < lastEnd ? "range goes back" : nil)
      if let fault { return "\(fault): block \(index) \(block)" }
      lastLine = Int(block.line)
      if block.isLeaf { lastEnd = block.range.end }
      parents.append(index)
    }
    return nil
  }

  private func placeFault(_ block: Block, _ index: Int, parent: Int?) -> String? {
    let end = parent.map { Int(blocks[$0].next) } ?? blocks.count
    guard Int(block.next) > index, Int(block.next) <= end else { return "next" }
    if block.isLeaf, Int(block.next) != index + 1 { return "a leaf with children" }
    let kind = parent.map { blocks[$0].kind }
    let isList = kind == .bulletList || kind == .orderedList
    if isList != (block.kind == .item) { return "a list holds items" }
    if (kind == .table) != (block.kind == .row) { return "a table holds rows" }
    switch block.kind {
    case .table, .bulletList, .orderedList: if Int(block.next) == index + 1 { return "empty" }
    case .continuation:
      guard index > 0, [.paragraph, .continuation].contains(blocks[index - 1].kind)
      else { return "a continuation of nothing" }
    case .frontMatter: if index > 0 { return "late front matter" }
    default: break
    }
    return nil
  }

  private func rangeFault(_ block: Block) -> String? {
    let range = block.range
    guard range.lower <= range.upper, range.end <= bytes.count else { return "range" }
    for offset in [range.start, range.end] where offset < bytes.count {
      if bytes[offset] & 0xC0 == 0x80 { return "range within a character" }
    }
    return nil
  }

  private func textFault(_ block: Block) -> String? {
    guard (block.kind == .heading) == (1...6).contains(block.level) else { return "level" }
    let text = bytes[block.range.start..<block.range.end]
    switch block.kind {
    case .paragraph, .continuation, .row:
      guard let first = text.first, let last = text.last else { return "no text" }
      if [0x20, 0x09].contains(first) || [0x20, 0x09].contains(last) { return "white space" }
      if text.contains(0x0A) { return "two lines" }
      if lines[block.range.start] != Int(block.line) { return "line" }
    case .item, .quote, .html, .indentedCode, .rule:
      if text.isEmpty || lines[block.range.start] != Int(block.line) { return "line" }
    case .fencedCode:
      if let last = text.last, last != 0x0A, block.range.end < bytes.count { return "half a line" }
    default: break
    }
    return nil
  }
}

extension Block {
  var isLeaf: Bool {
    switch kind {
    case .quote, .bulletList, .orderedList, .item, .table: false
    default: true
    }
  }
}
