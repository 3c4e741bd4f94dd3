import RoadmapModel

/// `[Materials](https://…)` behind the topics of each week, `**Files**: `day-1/`` in each day: the line that
/// leads to a week's sources is no topic of it.
enum SourceLinks {
  /// Which items they are: links whose words name sources, or labels of files, the same in three sections or
  /// more, beside more lines that are none: two may be alike by chance.
  static func among(
    _ lists: [ListFacts], _ items: [Item], _ text: UnsafeBufferPointer<UInt8>
  ) -> Set<Int> {
    var found: [UInt64: (items: [Int], sections: Set<Int32>)] = [:]
    for list in lists where list.lines > 1 && list.links * 2 <= list.lines {
      for index in list.items where items[index].parent < 0 && items[index].boxColumn == 0 {
        let range = items[index].textRange
        guard
          let label = list.links > 0 ? label(text, range) ?? files(text, range) : files(text, range)
        else { continue }
        let name = Lines.letters(text, label)
        found[name, default: ([], [])].items.append(index)
        found[name]?.sections.insert(items[index].section)
      }
    }
    for list in lists where list.boxes == 0 { addFolders(list, items, text, to: &found) }
    return Set(found.values.filter { $0.sections.count > 2 }.flatMap(\.items))
  }

  /// `**See**` with `` `day-1/saw.md` `` and other paths below it, and nothing else.
  private static func addFolders(
    _ list: ListFacts, _ items: [Item], _ text: UnsafeBufferPointer<UInt8>,
    to found: inout [UInt64: (items: [Int], sections: Set<Int32>)]
  ) {
    var at = list.items.lowerBound
    while at < list.items.upperBound {
      var next = at + 1
      while next < list.items.upperBound, items[next].parent >= at { next += 1 }
      let areFiles =
        next > at + 1
        && (at + 1..<next).allSatisfy {
          let range = items[$0].textRange
          return range.count > 2 && text[range.start] == 0x60 && text[range.end - 1] == 0x60
            && ListFacts.isPath(text, ByteRange(range.start + 1, range.end - 1))
        }
      if areFiles, case let name = Lines.letters(text, items[at].textRange), name != 0 {
        found[name, default: ([], [])].items += at..<next
        found[name]?.sections.insert(items[at].section)
      }
      at = next
    }
  }

  /// The label of a line that holds nothing but paths in code: `**Files**: `saw.js`, `day-1/``.
  private static func files(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> ByteRange? {
    guard range.count > 6, text[range.end - 1] == 0x60,
      let colon = text[range.start..<min(range.end, range.start + 40)].firstIndex(of: 0x3A)
    else { return nil }
    var (at, isFile) = (colon + 1, false)
    while at < range.end {
      switch text[at] {
      case 0x20, 0x2A, 0x2C: at += 1
      case 0x60:
        guard let end = ByteWord.first(0x60, in: text, ByteRange(at + 1, range.end)),
          ListFacts.isPath(text, ByteRange(at + 1, end))
        else { return nil }
        (at, isFile) = (end + 1, true)
      default: return nil
      }
    }
    return isFile ? Trim(text: text).heading(ByteRange(range.start, colon)) : nil
  }

  /// The words of the one link that a line is, where they name sources.
  private static func label(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> ByteRange? {
    guard range.count > 8, text[range.start] == 0x5B,
      let close = Lines.firstIndex(of: "](", in: text, range),
      LinkReader.isOnlyLinks(text, range)
    else { return nil }
    let words = ByteRange(range.start + 1, close)
    return HeadingReader.read(text, words).role.holdsNothing ? words : nil
  }
}
