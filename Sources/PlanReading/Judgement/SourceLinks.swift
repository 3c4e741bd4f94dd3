import RoadmapModel

/// `[Materials](https://…)` behind the topics of each week: the line that leads to a week's sources is no
/// topic of it.
enum SourceLinks {
  /// Which items they are: links whose words name sources, the same in three sections or more, beside more
  /// lines that are none: two may be alike by chance.
  static func among(
    _ lists: [ListFacts], _ items: [Item], _ text: UnsafeBufferPointer<UInt8>
  ) -> Set<Int> {
    var found: [UInt64: (items: [Int], sections: Set<Int32>)] = [:]
    for list in lists where list.links > 0 && list.links * 2 <= list.lines {
      for index in list.items where items[index].parent < 0 {
        guard let label = label(text, items[index].textRange) else { continue }
        let name = Lines.letters(text, label)
        found[name, default: ([], [])].items.append(index)
        found[name]?.sections.insert(items[index].section)
      }
    }
    return Set(found.values.filter { $0.sections.count > 2 }.flatMap(\.items))
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
