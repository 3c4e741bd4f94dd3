import RoadmapModel

/// Numbered lists that go on from heading to heading: "3. …" below "Advanced" behind "2. …" below
/// "Basics". Who counts so counts what there is to do, in boxes or not.
struct OutlineNumbers {
  private let text: UnsafeBufferPointer<UInt8>
  private let sections: [Section]

  init(_ text: UnsafeBufferPointer<UInt8>, _ sections: [Section]) {
    self.text = text
    self.sections = sections
  }

  private struct Run {
    var last: Int32
    var section: Int32
    var lists: [Int]
  }

  /// Advice is numbered through from heading to heading too ("1. Rest well." and "4. Eat well."), so a list
  /// of sentences is work only among lists that mostly are no sentences: "1. Planks are sanded first." before
  /// "4. Cloth" and "6. Knots".
  func goOn(_ lists: [ListFacts], _ items: [Item], _ evidence: Evidence) -> [Bool] {
    var found = [Bool](repeating: false, count: lists.count)
    var runs: [Run] = []
    var current: [Int32: Int] = [:]
    for list in lists.indices where !evidence.lists[list].isTable && lists[list].lines > 0 {
      let section = evidence.lists[list].section
      guard section > 0, let numbers = numbers(lists[list], items) else { continue }
      let parent = sections[Int(section)].parent
      if let run = current[parent], runs[run].section != section,
        runs[run].last + 1 == numbers.first
      {
        runs[run].last = numbers.last
        runs[run].section = section
        runs[run].lists.append(list)
      } else if numbers.first == 1 {
        current[parent] = runs.count
        runs.append(Run(last: numbers.last, section: section, lists: [list]))
      }
    }
    for run in runs where run.lists.count > 1 {
      let sentences = run.lists.count { lists[$0].areSentences }
      for list in run.lists {
        found[list] = !lists[list].areSentences || sentences * 2 < run.lists.count
      }
    }
    return found
  }

  /// The numbers of the first and the last line where each line's is the next of the one before.
  private func numbers(_ list: ListFacts, _ items: [Item]) -> (first: Int32, last: Int32)? {
    var (first, last): (Int32?, Int32) = (nil, 0)
    for index in list.items where items[index].parent < 0 {
      guard let number = number(items[index]), first == nil || number == last + 1 else {
        return nil
      }
      first = first ?? number
      last = number
    }
    return first.map { ($0, last) }
  }

  /// How many lines count on from 1 before the first that does not.
  func run(_ list: ListFacts, _ items: [Item]) -> Int32 {
    var last: Int32 = 0
    for index in list.items where items[index].parent < 0 {
      guard number(items[index]) == last + 1 else { break }
      last += 1
    }
    return last
  }

  /// The "3" of "3. **Mast**".
  private func number(_ item: Item) -> Int32? {
    var start = item.textRange.start
    while start > 0, text[start - 1] != 0x0A, item.textRange.start - start < 24 { start -= 1 }
    let before = Lines.trimmed(text, ByteRange(start, item.textRange.start))
    guard let mark = text[before.start..<before.end].firstIndex(where: { !Lines.isDigit($0) }),
      mark > before.start, mark - before.start < 4, text[mark] == 0x2E || text[mark] == 0x29
    else { return nil }
    return Lines.leadingNumber(text, ByteRange(before.start, mark))
  }
}
