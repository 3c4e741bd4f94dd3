import RoadmapKit

/// One block of a document as our reader and the oracle both can tell it.
struct OutlineNode: Equatable, CustomStringConvertible {
  var depth: Int
  var kind: String
  /// 0 where the oracle does not know.
  var line: Int
  /// A paragraph's last line.
  var endLine = 0
  var detail = ""

  var description: String {
    let span = endLine > line ? "\(line)-\(endLine)" : "\(line)"
    return String(repeating: "  ", count: depth) + "\(kind) @\(span) \(detail)"
  }
}

/// What our reader sees, told in the oracle's words.
struct Outline {
  private let bytes: [UInt8]
  private(set) var nodes: [OutlineNode] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let blocks = BlockReader.read(bytes)
    var ends: [Int] = []
    var columns = 0
    for (index, block) in blocks.enumerated() {
      while let end = ends.last, end <= index { ends.removeLast() }
      if block.kind == .continuation {
        nodes[nodes.count - 1].endLine = Int(block.line)
        continue
      }
      var node = OutlineNode(
        depth: ends.count, kind: Self.name(block.kind), line: Int(block.line))
      switch block.kind {
      case .paragraph: node.endLine = Int(block.line)
      case .heading: node.detail = "h\(block.level)"
      case .orderedList: node.detail = "\(block.number)" + (block.marker == 0x2E ? "." : ")")
      case .item: node.detail = task(of: index, in: blocks)
      case .fencedCode: node.detail = info(block) + "|" + squash(bytes[range(block.range)])
      case .indentedCode, .html: node.detail = "|" + squash(bytes[range(block.range)])
      case .row:
        let isHeader = blocks[index - 1].kind == .table
        var range = block.range
        let item = nodes.dropLast().last
        if isHeader, item?.kind == "item", item?.detail == "open" || item?.detail == "done" {
          // The oracle takes the task's mark out of the text.
          range.lower += 3
        }
        let cells = cells(range)
        if isHeader { columns = cells.count }
        let shown =
          cells.prefix(columns) + Array(repeating: "", count: columns).dropFirst(cells.count)
        node.detail = shown.map { "[\($0)]" }.joined()
      default: break
      }
      nodes.append(node)
      ends.append(Int(block.next))
    }
  }

  private static func name(_ kind: Block.Kind) -> String {
    switch kind {
    case .quote: "quote"
    case .bulletList: "bullets"
    case .orderedList: "numbers"
    case .item: "item"
    case .table: "table"
    case .heading: "heading"
    case .paragraph, .continuation: "paragraph"
    case .fencedCode, .indentedCode: "code"
    case .html: "html"
    case .row: "row"
    case .rule: "rule"
    case .frontMatter: "front matter"
    }
  }

  private func range(_ range: ByteRange) -> Range<Int> { range.start..<range.end }

  private func task(of item: Int, in blocks: [Block]) -> String {
    guard item + 1 < Int(blocks[item].next) else { return "" }
    let child = blocks[item + 1]
    let text: ByteRange
    switch child.kind {
    case .paragraph: text = child.range
    // What began as a paragraph, too.
    case .heading where child.marker != UInt8(ascii: "#"): text = child.range
    case .table: text = blocks[item + 2].range
    default: return ""
    }
    let mark = bytes.withUnsafeBufferPointer { TaskMark.read(at: text, in: $0) }
    guard let mark else { return "" }
    return KnownDifference.task(mark, line: Self.line(around: text.start, in: bytes))
      ?? KnownDifference.hiddenTask
  }

  private static func line(around offset: Int, in bytes: [UInt8]) -> [UInt8] {
    let start = bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count
    return Array(bytes[start..<end])
  }

  private func info(_ block: Block) -> String {
    let info = bytes.withUnsafeBufferPointer { block.fenceInfo(in: $0) }
    return KnownDifference.info(String(decoding: bytes[range(info)], as: UTF8.self))
  }

  private func cells(_ row: ByteRange) -> [String] {
    bytes.withUnsafeBufferPointer { text in
      TableCells(text, row).map { squashText(text[range($0)]) }
    }
  }

  private func squashText(_ text: some Sequence<UInt8>) -> String { KnownDifference.letters(text) }
}

/// Text without white space and `>`, which the containers' prefixes consist of.
func squash(_ text: some Sequence<UInt8>) -> String {
  String(decoding: text.filter { $0 > 0x20 && $0 != 0x3E }, as: UTF8.self)
}
