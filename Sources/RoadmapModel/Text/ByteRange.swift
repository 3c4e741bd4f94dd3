/// A stretch of a text, as offsets of bytes. 32 bits suffice: no text beyond `SourceText.limit` is read.
///
/// `@usableFromInline`, since other modules call what is only `package` where they could read a field.
@usableFromInline
package struct ByteRange: Hashable, Sendable {
  @usableFromInline package var lower: UInt32
  @usableFromInline package var upper: UInt32

  @inlinable package init(lower: UInt32, upper: UInt32) {
    self.lower = lower
    self.upper = upper
  }

  @inlinable package init(_ lower: Int, _ upper: Int) {
    self.lower = UInt32(truncatingIfNeeded: lower)
    self.upper = UInt32(truncatingIfNeeded: upper)
  }

  @inlinable package static var empty: ByteRange { ByteRange(lower: 0, upper: 0) }

  @inlinable package var isEmpty: Bool { lower >= upper }
  @inlinable package var count: Int { isEmpty ? 0 : Int(upper - lower) }
  @inlinable package var start: Int { Int(lower) }
  @inlinable package var end: Int { Int(upper) }
}
