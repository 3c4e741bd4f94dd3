import RoadmapModel

/// "Or else: twice a day" below "In steps", where no other of four lines has one below it: it tells more of
/// its line, which is not divided by it.
enum LoneAsides {
  static func among(
    _ lists: [ListFacts], _ items: [Item], _ text: UnsafeBufferPointer<UInt8>
  ) -> Set<Int> {
    var found: Set<Int> = []
    for list in lists where list.boxes == 0 && list.items.count > 4 {
      var (tops, last, nested) = (0, -1, 0)
      for index in list.items {
        if items[index].parent < 0 {
          tops += 1
        } else {
          (last, nested) = (index, nested + 1)
          if nested > 1 { break }
        }
      }
      guard nested == 1, tops > 3, items[last].kind == .study, items[last].boxColumn == 0,
        items[last].choice == nil, !items[last].isOptional,
        case let above = Int(items[last].parent), items[above].parent < 0,
        items[above].choice == nil, !Lines.endsInColon(text, items[above].textRange)
      else { continue }
      found.insert(last)
    }
    return found
  }
}
