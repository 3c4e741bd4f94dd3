import RoadmapModel

/// `### 1. Draw the map`, `### 2. Name the places` above sentences or code, and no list in any of them:
/// the headings are what there is to do.
extension PlanFinisher {
  mutating func countBareRows() {
    var isUsed = isListed
    for item in items { isUsed[Int(item.section)] = true }
    var holdsParts = [Bool](repeating: false, count: sections.count)
    for index in sections.indices.dropFirst() { holdsParts[Int(sections[index].parent)] = true }
    let isBare = sections.indices.map {
      !isUsed[$0] && !holdsParts[$0] && !isHidden[$0] && !isUsed[Int(sections[$0].parent)]
        && !isLine($0)
    }
    guard isBare.contains(true) else { return }
    let rows = HeadingSeries(text, sections).rows { isBare[$0] }
    // Beside a plan's lists, such headings tell how it is meant; beside boxes, where there are but a few for
    // each of them.
    let bare = rows.flatMap { $0 }
    let work = items.filter { $0.kind != .outcome }
    guard !bare.isEmpty, work.count < bare.count,
      work.count(where: { $0.boxColumn > 0 }) * 4 < bare.count
    else { return }
    makeItems(of: bare.sorted())
  }
}
