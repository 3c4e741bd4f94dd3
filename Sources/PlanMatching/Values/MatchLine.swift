package import RoadmapModel

/// One line of a plan's changes, as values that a view prints: what `update --dry-run` shows.
package struct MatchLine: Hashable, Sendable {
  package enum Change: Hashable, Sendable {
    case kept
    /// Under other headings; equal paths mean another order under the same one.
    case moved(from: [String], to: [String])
    /// `movedFrom` is `nil` where it stayed in its section.
    case reworded(from: String, movedFrom: [String]?)
    case revived
    case new
    case gone(hasProgress: Bool)
    /// Gone with progress until the user says which of these lines it is, or none.
    case question([Candidate])
  }

  package struct Candidate: Hashable, Sendable {
    package var key: ItemKey
    package var text: String
    package var sectionPath: [String]
    package var score: Int
  }

  package var key: ItemKey
  /// The text it has now; of a gone item, the text it had.
  package var text: String
  package var sectionPath: [String]
  package var change: Change
  /// Its index in the new text; `nil` for what is gone or asked about.
  package var new: Int?
}

extension PlanMatch {
  /// The new text's items in their order, each gone one after the line that it stood below.
  package func lines(old: [CatalogueEntry], new: [ItemSnapshot]) -> [MatchLine] {
    var lost: [Int: [MatchLine]] = [:]
    let asked = Dictionary(first: questions.map { ($0.old, $0) })
    var above = -1
    let byPlace = old.indices.sorted { (old[$0].position, $0) < (old[$1].position, $1) }
    for index in byPlace {
      if let item = olds[index].new {
        above = item
        continue
      }
      // An item that was gone before is told only where it is asked about now, or no longer.
      guard !old[index].isGone || asked[index] != nil || ended.contains(index),
        !standIns.contains(index) || asked[index] != nil
      else { continue }
      lost[above, default: []].append(lostLine(old[index], asked[index], new))
    }
    var lines = lost[-1] ?? []
    for index in new.indices {
      lines.append(line(index, old, new[index]))
      lines += lost[index] ?? []
    }
    return lines
  }

  private func line(_ index: Int, _ old: [CatalogueEntry], _ item: ItemSnapshot) -> MatchLine {
    let match = items[index]
    var change = MatchLine.Change.new
    if let before = match.old.map({ old[$0] }) {
      switch match.fate {
      case .moved: change = .moved(from: before.sectionPath, to: item.sectionPath)
      case .reworded:
        change = .reworded(
          from: before.text, movedFrom: match.isMoved ? before.sectionPath : nil)
      case .revived: change = .revived
      default: change = .kept
      }
    }
    return MatchLine(
      key: match.key, text: item.text, sectionPath: item.sectionPath, change: change, new: index)
  }

  private func lostLine(
    _ entry: CatalogueEntry, _ question: Question?, _ new: [ItemSnapshot]
  ) -> MatchLine {
    let change: MatchLine.Change =
      question.map { question in
        .question(
          question.candidates.map {
            MatchLine.Candidate(
              key: $0.key, text: new[$0.new].text, sectionPath: new[$0.new].sectionPath,
              score: $0.score)
          })
      } ?? .gone(hasProgress: entry.hasProgress)
    return MatchLine(
      key: entry.key, text: entry.text, sectionPath: entry.sectionPath, change: change, new: nil)
  }
}
