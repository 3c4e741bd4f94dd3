import RoadmapKit

/// Where the oracle is not followed, and why. What is not listed here is a fault of ours.
///
/// - Task marks: cmark-gfm looks for them from the start of the source line, so it misses them in
///   quotes and in items that begin on the line of their parent; its marks are done when `[x]`
///   stands anywhere in the line; and it takes a task that is indented too far, and so is text, for
///   the mark of the item around it. Ours are read from the item's text.
/// - An item `- [ ]` followed by nothing but white space is an empty item there, and text here.
/// - Text behind a task mark can be a link definition there, but not here.
/// - White space before a lazy line is no text, but cmark-gfm keeps it: a table's header then has a
///   cell more, and a link definition is none.
/// - Lines: cmark-gfm counts link definitions into the paragraph that follows them, and gives the
///   table and the text before it the same line. Ours have the lines on which they stand.
/// - Containers beyond `BlockReader.maxDepth` are text here.
/// - Front matter: the oracle has none.
/// - A line below `☐ …` or `• …` makes no heading of it here.
/// - A table right below a list or a quote, not indented, is text there, and a table here.
/// - A heading or a task directly below a line of HTML is the HTML's there, and itself here.
enum KnownDifference {
  /// A task that the oracle does not see.
  static let hiddenTask = "hidden"

  /// Whether a later line looks like a task to the oracle, which then ascribes it to an item.
  private static func hasTask(behind line: Int, in document: String) -> Bool {
    document.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(line).contains {
      $0.firstMatch(of: /^[ \t]*([-+*]|[0-9]+.)[ \t]+\[[ xX]\][ \t]/) != nil
    }
  }

  /// The document without the white space that makes no difference to us, if there is any: the
  /// oracle must see in it what we see in both.
  static func withoutLazyIndentation(_ document: [UInt8]) -> [UInt8]? {
    let ours = Outline(document).nodes
    var lines = document.split(separator: 0x0A, omittingEmptySubsequences: false)
    for index in lines.indices {
      let line = lines[index]
      lines[index] = line.drop { $0 == 0x20 || $0 == 0x09 }
      if Outline(Array(lines.joined(separator: [0x0A]))).nodes != ours { lines[index] = line }
    }
    let stripped = Array(lines.joined(separator: [0x0A]))
    return stripped == document ? nil : stripped
  }

  /// How the oracle shows the task that we see; `nil` where it sees none.
  static func task(_ mark: TaskMark, line: [UInt8]) -> String? {
    let text = String(decoding: line, as: UTF8.self)
    guard text.firstMatch(of: /^[ \t]*([-+*]|[0-9]+.)[ \t]+(\[ \]|\[[xX]\])[ \t]/) != nil
    else { return nil }
    return text.contains("[x]") || text.contains("[X]") ? "done" : "open"
  }

  /// Whether the document holds what is read differently on purpose, and so cannot be compared.
  static func excludes(_ document: [UInt8]) -> Bool {
    let text = String(decoding: document, as: UTF8.self)
    // A mark without a task, or with a definition behind it.
    if text.firstMatch(of: /\[[ xX]\][ \t]+(\n|\[|$)/) != nil { return true }
    if endsHTML(text) { return true }
    // A header and its dashes below a line of a list or quote, with no empty line between.
    let tableBelowList =
      /(^|\n)[ \t]*([-+*>]|[0-9]+[.)])[^\n]*(\n[ \t>]*[^ \t\n>][^\n]*)*\n[ \t>]*\|[^\n]*\n[ \t>]*\|[ \t]*:?-/
    if text.firstMatch(of: tableBelowList) != nil { return true }
    // A bullet or box that is none to Markdown, above a line that makes headings.
    return text.firstMatch(of: /[•◦☐☑☒⬜◻□]|(^|\n)[ \t>]*\[[ xX]\][ \t]/) != nil
      && text.firstMatch(of: /(^|\n)[ \t>]*(=+|-+)[ \t]*(\n|$)/) != nil
  }

  /// Whether a heading or a task follows on a line with a tag, with no empty line between.
  private static func endsHTML(_ text: String) -> Bool {
    var isBelowTag = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.drop { " \t>".contains($0) }
      if words.isEmpty { isBelowTag = false }
      if isBelowTag, words.firstMatch(of: /^(#{1,6}[ \t]|[-*+][ \t]*\[.\])/) != nil { return true }
      if words.firstMatch(of: /<[\/A-Za-z]/) != nil { isBelowTag = true }
    }
    return false
  }

  /// Entities and escapes are resolved by the oracle.
  static func info(_ text: String) -> String {
    text.contains("\\") || text.contains("&") ? "…" : text
  }

  /// A cell's text as far as inline marks do not change it.
  static func letters(_ text: some Sequence<UInt8>) -> String {
    String(
      decoding: text.filter { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 >= 0x80 },
      as: UTF8.self)
  }

  /// Whether the oracle's node and ours are the same one.
  static func matches(oracle: OutlineNode, ours: OutlineNode, in document: String) -> Bool {
    let hasDefinitions = document.contains("]:")
    var expected = oracle
    if ours.kind == "row", document.contains("](") || document.contains("&"),
      ours.detail.count(where: { $0 == "[" }) == oracle.detail.count(where: { $0 == "[" })
    {
      // Destinations and entities are not shown as they are written.
      expected.detail = ours.detail
    }
    if ours.kind == "item" {
      if ours.detail == hiddenTask,
        oracle.detail.isEmpty || hasTask(behind: ours.line, in: document)
      {
        expected.detail = hiddenTask
      } else if ours.detail.isEmpty, hasTask(behind: ours.line, in: document) {
        expected.detail = ""
      }
    }
    if oracle.line == 0 {
      expected.line = ours.line
      expected.endLine = ours.endLine
    } else if hasDefinitions, oracle.line < ours.line,
      oracle.kind == "paragraph" || oracle.kind == "heading" || oracle.kind == "table"
        || oracle.kind == "row"
    {
      expected.line = ours.line
    }
    return expected == ours
  }
}
