/// Two texts that differ in nothing but what stands in their boxes: `- [ ] Raft` and `- [x] Raft`.
enum TickDifference {
  static func isAll(between a: [UInt8], and b: [UInt8]) -> Bool {
    guard a.count == b.count else { return false }
    for place in a.indices where a[place] != b[place] {
      guard place > 0, place + 1 < a.count, a[place - 1] == UInt8(ascii: "["),
        a[place + 1] == UInt8(ascii: "]")
      else { return false }
    }
    return true
  }
}
