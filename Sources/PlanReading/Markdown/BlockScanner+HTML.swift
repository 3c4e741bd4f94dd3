import RoadmapModel

extension BlockScanner {
  mutating func openHTML(closingTo level: Int, interrupting: Bool) -> Bool {
    guard let kind = HTMLBlockKind(text[first..<lineEnd], interrupting: interrupting) else {
      return false
    }
    close(to: level)
    append(.html, range: ByteRange(first, lineEnd))
    startLeaf(.html)
    htmlKind = kind
    continueHTML()
    return true
  }

  /// Takes the line, which may be the block's last.
  mutating func continueHTML() {
    blocks[leafIndex].range.upper = UInt32(truncatingIfNeeded: lineEnd)
    if htmlKind.ends(text[first..<lineEnd]) { leaf = .none }
  }
}
