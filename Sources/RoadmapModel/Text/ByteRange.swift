/// A stretch of a text, as offsets of bytes. 32 bits suffice: no text beyond `TextRepair.limit` is read.
package struct ByteRange: Hashable, Sendable {
  package var lower: UInt32
  package var upper: UInt32

  package init(lower: UInt32, upper: UInt32) {
    self.lower = lower
    self.upper = upper
  }

  @inlinable package init(_ lower: Int, _ upper: Int) {
    self.lower = UInt32(truncatingIfNeeded: lower)
    self.upper = UInt32(truncatingIfNeeded: upper)
  }

  package static let empty = ByteRange(lower: 0, upper: 0)

  @inlinable package var isEmpty: Bool { lower >= upper }
  @inlinable package var count: Int { isEmpty ? 0 : Int(upper - lower) }
  @inlinable package var start: Int { Int(lower) }
  @inlinable package var end: Int { Int(upper) }
}
