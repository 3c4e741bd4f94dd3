/// Reads the XML that cmark-gfm writes, several documents in a row, as outlines.
struct OracleXML {
  private struct Tag {
    var name: String
    var attributes: [String: String]
    var isEnd: Bool
    var isEmpty: Bool
  }

  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func documents() -> [[OutlineNode]] {
    var result: [[OutlineNode]] = []
    var nodes: [OutlineNode] = []
    var depth = 0
    var cell: String?
    while let (text, tag) = nextTag() {
      if cell != nil { cell?.append(KnownDifference.letters(text)) }
      if tag.name == "document" {
        if tag.isEnd { result.append(nodes) }
        if tag.isEmpty { result.append([]) }
        nodes = []
        depth = 0
      } else if tag.name == "table_cell" {
        if tag.isEnd || tag.isEmpty {
          nodes[nodes.count - 1].detail += "[\(cell ?? "")]"
          cell = nil
        } else {
          cell = ""
        }
      } else if let kind = Self.kind(tag) {
        if tag.isEnd {
          depth -= 1
          if kind == "code" || kind == "html" { nodes[nodes.count - 1].detail += squash(text) }
        } else {
          nodes.append(node(tag, kind: kind, depth: depth))
          if !tag.isEmpty { depth += 1 }
        }
      }
    }
    return result.map(Self.withoutDoubtfulLines)
  }

  /// A paragraph that lost its last line to a table has no line, and the table has its.
  private static func withoutDoubtfulLines(_ nodes: [OutlineNode]) -> [OutlineNode] {
    var nodes = nodes
    for index in nodes.indices.dropLast(2)
    where nodes[index].kind == "paragraph" && nodes[index].line == 0 {
      nodes[index + 1].line = 0
      nodes[index + 2].line = 0
    }
    return nodes
  }

  private static func kind(_ tag: Tag) -> String? {
    switch tag.name {
    case "block_quote": "quote"
    case "list": tag.attributes["type"] == "ordered" ? "numbers" : "bullets"
    case "item", "tasklist": "item"
    case "heading", "paragraph", "table": tag.name
    case "code_block": "code"
    case "html_block": "html"
    case "thematic_break": "rule"
    case "table_row", "table_header": "row"
    default: nil
    }
  }

  private func node(_ tag: Tag, kind: String, depth: Int) -> OutlineNode {
    let span = (tag.attributes["sourcepos"] ?? "").split(separator: "-")
    let lines = span.map { Int($0.prefix { $0 != ":" }) ?? 0 }
    var node = OutlineNode(depth: depth, kind: kind, line: lines.first ?? 0)
    switch kind {
    case "paragraph": node.endLine = lines.last ?? 0
    case "heading": node.detail = "h" + (tag.attributes["level"] ?? "")
    case "numbers":
      node.detail =
        (tag.attributes["start"] ?? "") + (tag.attributes["delim"] == "period" ? "." : ")")
    case "item":
      if let done = tag.attributes["completed"] { node.detail = done == "true" ? "done" : "open" }
    case "code": node.detail = KnownDifference.info(tag.attributes["info"] ?? "") + "|"
    case "html": node.detail = "|"
    default: break
    }
    return node
  }

  /// The next tag, and the text before it.
  private mutating func nextTag() -> ([UInt8], Tag)? {
    guard let open = bytes[position...].firstIndex(of: 0x3C),
      let close = bytes[open...].firstIndex(of: 0x3E)
    else { return nil }
    let text = Self.unescape(bytes[position..<open])
    position = close + 1
    var inner = bytes[(open + 1)..<close]
    let isEnd = inner.first == 0x2F
    if isEnd { inner = inner.dropFirst() }
    let isEmpty = inner.last == 0x2F
    if isEmpty { inner = inner.dropLast() }
    let source = String(decoding: inner, as: UTF8.self)
    let name = String(source.prefix { $0 != " " })
    var attributes: [String: String] = [:]
    let pieces = source.dropFirst(name.count).split(
      separator: "\"", omittingEmptySubsequences: false)
    for pair in stride(from: 0, to: pieces.count - 1, by: 2) {
      let key = pieces[pair].drop { $0 == " " }.dropLast()
      let value = Self.unescape(Array(pieces[pair + 1].utf8))
      attributes[String(key)] = String(decoding: value, as: UTF8.self)
    }
    return (text, Tag(name: name, attributes: attributes, isEnd: isEnd, isEmpty: isEmpty))
  }

  private static func unescape(_ text: some Collection<UInt8>) -> [UInt8] {
    guard text.contains(0x26) else { return Array(text) }
    var source = String(decoding: text, as: UTF8.self)
    for (entity, plain) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
      source = source.split(separator: entity, omittingEmptySubsequences: false)
        .joined(separator: plain)
    }
    return Array(source.utf8)
  }
}
