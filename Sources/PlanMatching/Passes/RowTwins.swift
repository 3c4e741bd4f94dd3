/// Tells lines of the same words apart by the rows of the tables they stand in: "Algebra" of the Tuesday
/// row stays that of Tuesday when the Monday row is deleted.
struct RowTwins {
  /// How much of a row must be the same, the surest first.
  private enum Level: CaseIterable {
    case all, subjects, first

    func name(of row: [String]) -> String? {
      switch self {
      case .all: row.joined(separator: "\u{1F}")
      case .subjects:
        // Rows are counted anew where one is put before them.
        RowTwins.subjects(row).isEmpty
          ? nil : RowTwins.subjects(row).joined(separator: "\u{1F}")
      case .first: row[0]
      }
    }
  }

  private struct Place: Hashable {
    var section: Int
    var name: String
  }

  static func pair(
    _ olds: [Int], _ news: [Int], _ table: inout MatchTable, _ sections: SectionPairs
  ) {
    guard news.contains(where: { !table.new[$0].row.isEmpty }),
      olds.contains(where: { !table.old[$0].row.isEmpty })
    else { return }
    for level in Level.allCases {
      for isInSection in level == .first ? [true] : [true, false] {
        var newsOf: [Place: [Int]] = [:]
        for new in news where table.isFree(new: new) && !table.new[new].row.isEmpty {
          guard let name = level.name(of: table.new[new].row) else { continue }
          let section = isInSection ? table.newPath[new] : 0
          newsOf[Place(section: section, name: name), default: []].append(new)
        }
        var oldsOf: [Place: [Int]] = [:]
        for old in olds where table.isFree(old: old) && !table.old[old].row.isEmpty {
          guard let name = level.name(of: table.old[old].row) else { continue }
          let path = table.oldPath[old]
          let section = isInSection ? sections.newOf[path] ?? path : 0
          oldsOf[Place(section: section, name: name), default: []].append(old)
        }
        for (place, olds) in oldsOf where olds.count == 1 {
          if let news = newsOf[place], news.count == 1 { table.pair(olds[0], news[0]) }
        }
      }
    }
  }

  /// Whether nothing but the text itself is the same in two rows.
  static func areContrary(_ old: [String], _ new: [String]) -> Bool {
    !old.isEmpty && !new.isEmpty && !new.contains(where: old.contains)
  }

  /// The cells that say more than a number or a day.
  private static func subjects(_ row: [String]) -> [String] {
    row.filter { cell in
      !cell.split(separator: " ").allSatisfy {
        Opposites.isSerial(String($0)) || Opposites.pole(of: String($0)) != nil
          || WordMeaning.isGeneric(String($0))
      }
    }
  }
}
