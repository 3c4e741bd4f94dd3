/// Which text a plan has from some time on, and what its lines are known by: enough for another
/// machine to show the plan as this one does, without matching it with what was before.
package struct PlanText: Hashable, Sendable {
  /// A line or a heading whose lasting key is another than the one its own words give it.
  package struct Known: Hashable, Sendable {
    package let natural: ItemKey
    package let key: ItemKey

    package init(natural: ItemKey, key: ItemKey) {
      self.natural = natural
      self.key = key
    }
  }

  /// The SHA-256 of the text's bytes, in hexadecimal digits.
  package let hash: String
  package let items: [Known]
  package let sections: [Known]
  /// What is open from then on.
  package let questions: [PlanUpdate.Question]

  package init(
    hash: String, items: [Known] = [], sections: [Known] = [],
    questions: [PlanUpdate.Question] = []
  ) {
    self.hash = hash
    self.items = items
    self.sections = sections
    self.questions = questions
  }
}

extension PlanText {
  /// All but the hash.
  package var rows: [String] {
    items.map { "item \($0.natural) \($0.key)" }
      + sections.map { "section \($0.natural) \($0.key)" }
      + questions.map(\.row)
  }

  /// For the file: the hash on the first line, and a line each below.
  package var text: String { ([hash] + rows).joined(separator: "\n") }

  package init?(text: String) {
    var rows = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    guard let hash = rows.popFirst() else { return nil }
    self.init(hash: String(hash), rows: rows)
  }

  package init?(hash: String, rows: some Sequence<some StringProtocol>) {
    guard SHA256.isName(hash) else { return nil }
    var (items, sections): ([Known], [Known]) = ([], [])
    var questions: [PlanUpdate.Question] = []
    for row in rows {
      let words = row.split(separator: " ", omittingEmptySubsequences: false)
      let keys = words.dropFirst().compactMap { ItemKey($0) }
      guard keys.count == words.count - 1, keys.count > 1 else { return nil }
      switch words[0] {
      case "item" where keys.count == 2: items.append(Known(natural: keys[0], key: keys[1]))
      case "section" where keys.count == 2: sections.append(Known(natural: keys[0], key: keys[1]))
      case "asked":
        questions.append(PlanUpdate.Question(item: keys[0], candidates: Array(keys.dropFirst())))
      default: return nil
      }
    }
    self.init(hash: hash, items: items, sections: sections, questions: questions)
  }
}
