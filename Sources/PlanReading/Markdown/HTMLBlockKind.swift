/// The seven ways in which an HTML block begins, and with them how it ends; and a comment of Obsidian's.
enum HTMLBlockKind: UInt8 {
  /// `<script`, `<pre` or `<style`, up to the closing tag of any of them.
  case script
  /// `<!--` up to `-->`.
  case comment
  /// `<?` up to `?>`.
  case instruction
  /// `<!DOCTYPE` and the like, up to `>`.
  case declaration
  /// `<![CDATA[` up to `]]>`.
  case cdata
  /// A tag that stands for a block, up to a blank line.
  case tag
  /// Any complete tag that is alone on its line, up to a blank line.
  case loneTag
  /// `%%` up to `%%`.
  case note

  var endsAtBlankLine: Bool { self == .tag || self == .loneTag }

  /// The kind of block that `line`, which begins with `<`, opens. A lone tag does not interrupt a
  /// paragraph.
  init?(_ line: Slice<UnsafeBufferPointer<UInt8>>, interrupting: Bool) {
    let start = line.startIndex
    guard line.count > 1 else { return nil }
    switch line[start + 1] {
    case Ascii.question:
      self = .instruction
    case Ascii.exclamation:
      if line.hasPrefix("<!--") {
        self = .comment
      } else if line.hasPrefix("<![cdata[") {
        self = .cdata
      } else if line.count > 2, case 0x41...0x5A = line[start + 2] {
        self = .declaration
      } else {
        return nil
      }
    default:
      if let kind = HTMLTag.blockKind(line) {
        self = kind
      } else if !interrupting, HTMLTag.isLone(line) {
        self = .loneTag
      } else {
        return nil
      }
    }
  }

  /// Whether the block ends with `line`.
  func ends(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    switch self {
    case .script:
      line.contains("</script>") || line.contains("</pre>") || line.contains("</style>")
    case .comment: line.contains("-->")
    case .instruction: line.contains("?>")
    case .declaration: line.contains(">")
    case .cdata: line.contains("]]>")
    case .tag, .loneTag: false
    case .note: line.contains("%%")
    }
  }
}

extension Slice where Base == UnsafeBufferPointer<UInt8> {
  /// Whether the bytes begin with `prefix`, which is in lower case; case is ignored.
  fileprivate func hasPrefix(_ prefix: StaticString) -> Bool {
    guard count >= prefix.utf8CodeUnitCount else { return false }
    for index in 0..<prefix.utf8CodeUnitCount {
      let byte = self[startIndex + index]
      let folded = Ascii.isLetter(byte) ? byte | 0x20 : byte
      if folded != prefix.utf8Start[index] { return false }
    }
    return true
  }

  fileprivate func contains(_ pattern: StaticString) -> Bool {
    let initial = pattern.utf8Start[0]
    for index in indices where self[index] == initial {
      if self[index...].hasPrefix(pattern) { return true }
    }
    return false
  }
}
