import PlanMatching
import PlanReading
package import ProgressJournal
package import RoadmapModel

/// Reads the texts that a journal keeps, as this program reads plans and matches their lines.
struct KeptTextReader: PlanTextReader {
  func plan(_ bytes: [UInt8], id: PlanID) -> Plan? { try? PlanReader.read(bytes, id: id) }

  func itemKeys(_ plan: Plan) -> [ItemKey] { PlanKeys(plan).items }

  func sectionKeys(_ plan: Plan) -> [ItemKey] { SectionKeys(plan).sections }

  func heading(of section: Int, in plan: Plan) -> String {
    plan.plain(plan.sections[section].headingRange)
  }

  func parents(ofItem index: Int, in plan: Plan) -> [String] { plan.texts(aboveItem: index) }

  func sections(_ text: CatalogueText) -> [CatalogueSection] {
    let plan = text.plan
    let optionality = Optionality(plan)
    return plan.sections.enumerated().map { index, section in
      CatalogueSection(
        key: text.sectionKeys[index], parent: Int(section.parent),
        address: plan.address(ofSection: index).description,
        heading: heading(of: index, in: plan), kind: section.kind,
        isOptional: optionality.isOptional(section: index))
    }
  }

  func items(_ text: CatalogueText) -> [CatalogueItem] {
    let plan = text.plan
    let optionality = Optionality(plan)
    // As identity sees them: what is stored is what the next text is matched with.
    let snapshots = ItemSnapshot.all(of: plan)
    return plan.items.enumerated().map { index, item in
      CatalogueItem(
        key: text.itemKeys[index], position: index,
        address: plan.address(ofItem: index).description,
        path: snapshots[index].sectionPath.joined(separator: "\n"), text: snapshots[index].text,
        kind: item.kind, isOptional: optionality.isOptional(index), isGone: false)
    }
  }

  func differInTicksAlone(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    TickDifference.isAll(between: first, and: second)
  }
}

extension Journal {
  package convenience init(path: String, _ mode: Mode) throws(JournalError) {
    try self.init(.file(path), mode)
  }

  package convenience init(
    _ location: DatabaseLocation, _ mode: Mode, _ migrator: Migrator = .journal,
    patience: Patience = Patience()
  ) throws(JournalError) {
    try self.init(location, mode, KeptTextReader(), migrator, patience: patience)
  }
}

extension RescueInPlace {
  package init(_ target: DatabaseLocation, random: RandomSource) throws(JournalError) {
    try self.init(target, KeptTextReader(), random: random)
  }

  package static func isNeedless(_ location: DatabaseLocation) -> Bool {
    isNeedless(location, KeptTextReader())
  }
}
