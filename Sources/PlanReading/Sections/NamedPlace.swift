import RoadmapModel

/// "3. Stages and plan" with parts of its own beside "1. Why", "2. Aims" and "4. Frame of mind": the only
/// chapter that names the plan, and holds most of the lines.
enum NamedPlace {
  static func find(
    _ text: UnsafeBufferPointer<UInt8>, _ sections: [Section], _ evidence: Evidence,
    _ lists: [ListFacts]
  ) -> Int? {
    // A chapter of tips or sources more changes nothing.
    let tops = sections.indices.dropFirst().filter {
      sections[$0].parent == 0 && !evidence.sections[$0].isLabel
        && evidence.sections[$0].hides == .plain
    }
    guard tops.count > 3 else { return nil }
    let named = tops.filter { LoosePeriod.namesPlan(text, sections[$0].headingRange) }
    guard named.count == 1, let place = named.first else { return nil }
    let isHidden = sections.spreadDown(evidence.sections.map { $0.hides != .plain })
    var held = [Int](repeating: 0, count: sections.count)
    for list in lists.indices where !isHidden[Int(evidence.lists[list].section)] {
      held[Int(evidence.lists[list].section)] += lists[list].items.count
    }
    held = sections.sumUp(held)
    let parts = sections.indices.count {
      sections[$0].parent == Int32(place) && !evidence.sections[$0].isLabel && held[$0] > 0
    }
    return parts > 1 && held[place] * 2 >= held[0] ? place : nil
  }
}
