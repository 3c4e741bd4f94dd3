import PlanReading
import RoadmapModel

/// A row an item, and one for each plan, section or item with sub-items that has notes of its own, as RFC
/// 4180 has it. No cell is a formula to a spreadsheet.
package enum CSVExport {
  private static let columns = [
    "plan", "address", "key", "kind", "state", "optional", "section", "item", "from", "due",
    "started", "done", "skipped", "minutes", "notes", "evidence", "reviews",
  ]

  package static func bytes(_ scope: ExportScope) -> [UInt8] {
    var text = row(columns)
    for exported in scope.plans {
      let optional = Optionality(exported.plan.plan)
      for place in exported.rows {
        switch place {
        case .item(let index):
          text += row(cells(exported, index, isOptional: optional.isOptional(index)))
        case .section(let index):
          text += row(
            cells(exported, section: index, isOptional: optional.isOptional(section: index)))
        }
      }
    }
    return Array(text.utf8)
  }

  private static func cells(
    _ exported: ExportedPlan, _ index: Int, isOptional: Bool
  ) -> [String] {
    let plan = exported.plan
    let item = plan.items[index]
    let progress = plan.progress(at: .item(index))
    let notes = exported.history.notes[plan.study.itemKeys[index]] ?? []
    let days = exported.days(ofItem: index)
    return [
      plan.id.description, plan.address(ofItem: index).description,
      plan.study.itemKeys[index].description, item.kind.rawValue,
      plan.state(ofItem: index).rawValue, isOptional ? "yes" : "no",
      exported.name(ofSection: Int(item.section)), exported.name(ofItem: index),
      text(days?.lowerBound), text(days?.upperBound), text(progress.startedDay),
      text(progress.doneDay), text(progress.skippedDay), "\(progress.minutes)",
      notes.compactMap(\.remark.note).joined(separator: "\n"),
      notes.compactMap(\.remark.evidence).joined(separator: "\n"), "\(progress.reviewCount)",
    ]
  }

  private static func cells(
    _ exported: ExportedPlan, section index: Int, isOptional: Bool
  ) -> [String] {
    let plan = exported.plan
    let notes = exported.history.notes[plan.study.key(.section(index))] ?? []
    let days = exported.days(ofSection: index)
    let minutes = notes.reduce(0) { $0 + ($1.remark.minutes ?? 0) }
    return [
      plan.id.description, plan.address(of: .section(index)),
      plan.study.key(.section(index)).description, index == 0 ? "plan" : "section", "",
      isOptional ? "yes" : "no", exported.name(ofSection: index), "",
      text(days?.lowerBound), text(days?.upperBound), "", "", "", "\(minutes)",
      notes.compactMap(\.remark.note).joined(separator: "\n"),
      notes.compactMap(\.remark.evidence).joined(separator: "\n"), "0",
    ]
  }

  private static func text(_ day: Day?) -> String { day?.description ?? "" }

  static func row(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") + "\r\n" }

  /// A spreadsheet runs what begins with these; an apostrophe makes it text.
  static func cell(_ text: String) -> String {
    var text = text
    if let first = text.unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first) {
      text = "'" + text
    }
    guard text.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
