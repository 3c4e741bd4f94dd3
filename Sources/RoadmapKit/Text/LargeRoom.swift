#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Room for a lot of bytes that will be touched from one end to the other.
package enum LargeRoom {
  private static let page = 2 << 20

  /// Asks Linux to hand out the room in large pages: touching megabytes for the first time, four
  /// kilobytes at once, costs as much as reading them. Whole pages only, so that no more is taken.
  package static func expect(_ start: UnsafeMutableRawPointer?, count: Int) {
    #if os(Linux)
      guard let start, count >= 2 * page else { return }
      let address = Int(bitPattern: start)
      let lower = (address + page - 1) & ~(page - 1)
      let upper = (address + count) & ~(page - 1)
      guard lower < upper else { return }
      // Advice: where it is not taken, nothing is lost.
      _ = madvise(start + (lower - address), upper - lower, MADV_HUGEPAGE)
    #endif
  }
}

extension Array {
  /// Reserves room that is sure to be needed.
  mutating func reserveLarge(_ capacity: Int) {
    reserveCapacity(capacity)
    let count = capacity * MemoryLayout<Element>.stride
    withUnsafeMutableBufferPointer { LargeRoom.expect($0.baseAddress, count: count) }
  }
}
