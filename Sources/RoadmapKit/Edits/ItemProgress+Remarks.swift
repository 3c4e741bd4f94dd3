import ProgressJournal
import RoadmapModel

extension ItemProgress {
  /// The last remarks of a history, as many as are counted: those before were taken back or forgotten.
  func remarks(of history: [ItemFact]) -> [Remark] {
    var seen = RemarkSum()
    var counted: [Remark] = []
    for remark in history.reversed().compactMap(\.remark) where !remark.isEmpty {
      if seen == remarks { break }
      seen.add(remark)
      counted.append(remark)
    }
    return counted.reversed()
  }
}
