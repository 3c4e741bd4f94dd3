import RoadmapKit

/// A small plan before and after an edit, and what the matcher says of it.
struct SmallMatch {
  let match: PlanMatch
  let entries: [CatalogueEntry]
  let items: [ItemSnapshot]

  /// `done`: the old lines with progress; `nil` for all of them.
  init(_ old: String, _ new: String, done: Set<String>? = nil) throws {
    entries = try Self.snapshots(old).enumerated().map { position, item in
      item.entry(
        key: item.firstKey, position: position, hasProgress: done?.contains(item.text) ?? true)
    }
    items = try Self.snapshots(new)
    match = PlanMatcher.match(old: entries, new: items)
  }

  static func snapshots(_ text: String) throws -> [ItemSnapshot] {
    ItemSnapshot.all(of: try Fixtures.plan("# Plan\n" + text))
  }

  /// The new items' fates, each with the text of the old item whose key it has.
  var words: [String] {
    match.items.map { item in
      let former = item.old.map { ": \(entries[$0].text)" } ?? ""
      return item.fate.rawValue + former
    }
  }

  /// Each old line asked about, with the new lines that it may be.
  var questions: [String: Set<String>] {
    Dictionary(
      match.questions.map { question in
        (entries[question.old].text, Set(question.candidates.map { items[$0.new].text }))
      }, uniquingKeysWith: { $0.union($1) })
  }
}
