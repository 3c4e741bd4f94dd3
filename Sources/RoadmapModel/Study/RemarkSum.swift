/// What remarks add up to. Their order does not matter, and one can be taken off again.
package struct RemarkSum: Hashable, Sendable {
  package var notes = 0
  package var evidence = 0
  /// Time spent.
  package var minutes = 0

  package init() {}

  package mutating func add(_ remark: Remark) { add(remark, times: 1) }

  package mutating func remove(_ remark: Remark) { add(remark, times: -1) }

  private mutating func add(_ remark: Remark, times: Int) {
    if remark.note != nil { notes += times }
    if remark.evidence != nil { evidence += times }
    // Nobody lives as long as the bound; it keeps what strangers wrote from running over.
    minutes += times * min(max(remark.minutes ?? 0, 0), 1 << 32)
  }
}
