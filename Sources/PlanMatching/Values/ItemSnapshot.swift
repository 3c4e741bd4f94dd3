import PlanReading
package import RoadmapModel

/// An item of a plan as just read: what matching needs of it, and what the catalogue will keep.
package struct ItemSnapshot: Hashable, Sendable {
  /// The key it has if it is seen for the first time and nobody else ever had that key.
  package var firstKey: ItemKey
  package var text: String
  /// The headings above the item, outermost first, as written; the plan's own title left out. A second
  /// section of one name under the same headings is "Week 9 (2)".
  package var sectionPath: [String]
  package var kind: Item.Kind
  /// The other cells of the row of a table that it stands in; empty elsewhere.
  package var row: [String] = []
  /// The texts of the items that it is a step of, outermost first.
  package var above: [String] = []
  /// The text with its pictures; `nil` where it has none.
  package var pictured: String?

  var fullText: String { pictured ?? text }

  package init(firstKey: ItemKey, text: String, sectionPath: [String], kind: Item.Kind) {
    self.firstKey = firstKey
    self.text = text
    self.sectionPath = sectionPath
    self.kind = kind
  }

  /// One snapshot an item, in the order of `Plan.items`.
  package static func all(of plan: Plan) -> [ItemSnapshot] {
    let keys = PlanKeys(plan).items
    var paths: [[String]] = []
    var seen: [[String]: Int] = [:]
    paths.reserveCapacity(plan.sections.count)
    for (index, section) in plan.sections.enumerated() {
      guard index > 0 else {
        paths.append([])
        continue
      }
      let heading = plan.writtenHeading(ofSection: index)
      let name = heading.isEmpty ? section.kind.rawValue : heading
      var path = paths[Int(section.parent)] + [name]
      let count = seen[path, default: 0] + 1
      seen[path] = count
      if count > 1 { path[path.count - 1] = "\(name) (\(count))" }
      paths.append(path)
    }
    let rows = TableRows(plan)
    let pictured = PicturedTexts(plan)
    return plan.items.indices.map { index in
      var item = ItemSnapshot(
        firstKey: keys[index], text: plan.text(ofItem: index),
        sectionPath: paths[Int(plan.items[index].section)], kind: plan.items[index].kind)
      item.row = rows.cells(ofItem: index)
      item.above = plan.texts(aboveItem: index)
      item.pictured = pictured.text(ofItem: index, shownAs: item.text)
      return item
    }
  }

  /// The entry that the catalogue keeps of this item under a key.
  package func entry(key: ItemKey, position: Int, hasProgress: Bool = false) -> CatalogueEntry {
    var entry = CatalogueEntry(
      key: key, text: text, sectionPath: sectionPath, kind: kind, position: position,
      hasProgress: hasProgress)
    entry.row = row
    entry.above = above
    entry.pictured = pictured
    return entry
  }
}

extension Plan {
  /// The texts of the items that one is a step of, outermost first.
  package func texts(aboveItem index: Int) -> [String] {
    var texts: [String] = []
    var parent = items[index].parent
    while parent >= 0 {
      texts.append(text(ofItem: Int(parent)))
      parent = items[Int(parent)].parent
    }
    return texts.reversed()
  }
}
