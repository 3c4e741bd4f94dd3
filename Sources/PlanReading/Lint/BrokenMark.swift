import RoadmapModel

/// A tick box or bullet that is not quite one.
enum BrokenMark: Equatable {
  /// `-[ ] text`
  case noSpaceBefore
  /// `[] text`
  case noSpaceWithin
  /// `[x]text`
  case noSpaceAfter
  /// `[?] text`
  case unknown(String)
  /// `-text`
  case dashWord

  static func read(_ line: Slice<UnsafeBufferPointer<UInt8>>, isInList: Bool) -> BrokenMark? {
    var rest = line
    var hasDash = false
    if let first = rest.first, first == 0x2D || first == 0x2A || first == 0x2B {
      rest = rest.dropFirst()
      hasDash = true
    }
    guard rest.first == 0x5B else {
      let isWord = hasDash && line.first == 0x2D && rest.first.map(Lines.isLetter) == true
      return isWord && !isInList ? .dashWord : nil
    }
    let inner = rest.dropFirst()
    guard let end = inner.prefix(8).firstIndex(of: 0x5D) else { return nil }
    let mark = inner[inner.startIndex..<end]
    let after = inner[(end + 1)...]
    let isFollowedBySpace = after.first.map(Lines.isSpace) == true
    if mark.isEmpty { return isFollowedBySpace && (hasDash || isInList) ? .noSpaceWithin : nil }
    let isKnown =
      mark.count == 1 && [0x20, 0x78, 0x58, 0x2F, 0x7E, 0x2D, 0x3E].contains(mark.first)
    if hasDash, isKnown { return .noSpaceBefore }
    guard isInList else { return nil }
    if isKnown, let next = after.first, Lines.isLetter(next) { return .noSpaceAfter }
    let name = String(decoding: mark, as: UTF8.self)
    return isFollowedBySpace && !isKnown && name.count == 1 ? .unknown(name) : nil
  }
}
