import PlanReading
import RoadmapModel

/// A line an item, as todo.txt has it.
package enum TodoTxtExport {
  package static func bytes(_ scope: ExportScope) -> [UInt8] {
    var text = ""
    for exported in scope.plans {
      for leaf in exported.leaves { text += line(exported, leaf) + "\n" }
    }
    return Array(text.utf8)
  }

  private static func line(_ exported: ExportedPlan, _ index: Int) -> String {
    let plan = exported.plan
    let progress = plan.progress(at: .item(index))
    var words: [String] = []
    switch plan.state(ofItem: index) {
    case .done: words += ["x"] + [progress.doneDay?.description].compactMap { $0 }
    case .skipped: words += ["x"] + [progress.skippedDay?.description].compactMap { $0 }
    case .open, .started: break
    }
    let text = unkeyed(plain(exported.name(ofItem: index)))
    let project = "+\(plan.id)"
    let section = plan.address(ofSection: Int(plan.items[index].section)).description
      .split(separator: ".").dropFirst().joined(separator: "-")
    words += mayBeMistaken(text) ? [project, text] : [text, project]
    if !section.isEmpty { words.append("@\(section)") }
    if let due = exported.days(ofItem: index)?.upperBound { words.append("due:\(due)") }
    switch plan.state(ofItem: index) {
    case .started: words.append("state:started")
    case .skipped: words.append("state:skipped")
    case .open, .done: break
    }
    words.append("key:\(plan.study.itemKeys[index])")
    return words.joined(separator: " ")
  }

  private static func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          let breaks = scalar.value < 0x20 || [0x7F, 0x85, 0x2028, 0x2029].contains(scalar.value)
          return breaks ? " " : scalar
        }))
  }

  /// `due:friday` in the item's own words would be read as its day: it becomes `due: friday`.
  private static func unkeyed(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      guard let colon = word.firstIndex(of: ":"), keys.contains(word[..<colon].lowercased()),
        word.index(after: colon) < word.endIndex
      else { return String(word) }
      return "\(word[...colon]) \(word[word.index(after: colon)...])"
    }.joined(separator: " ")
  }

  /// What programs that read todo.txt know, and what is written here.
  private static let keys: Set<String> = [
    "due", "t", "rec", "pri", "h", "id", "p", "uuid", "created", "done", "state", "key",
  ]

  /// `x Ray`, `(A) first`, `2026-01-01 …`: at a line's start they say that it is done, how urgent it
  /// is, or since when it is there.
  private static func mayBeMistaken(_ text: String) -> Bool {
    let bytes = Array(text.utf8.prefix(11))
    if bytes.first == UInt8(ascii: "x"), bytes.count == 1 || bytes[1] == 0x20 { return true }
    if bytes.first == UInt8(ascii: "("), bytes.count > 2, bytes[2] == UInt8(ascii: ")") {
      return true
    }
    return bytes.count >= 10 && Day(String(decoding: bytes[..<10], as: UTF8.self)) != nil
  }
}
