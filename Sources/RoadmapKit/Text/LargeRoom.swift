#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Room for a lot of bytes that will be touched from one end to the other.
package enum LargeRoom {
  private static let page = 2 << 20

  /// A capacity of at least this many, with which an array fills large pages to the last: only such
  /// room is laid where large pages begin, and the small ones around it would be many.
  package static func filled<Element>(_ capacity: Int, of type: Element.Type) -> Int {
    #if os(Linux)
      // What an array and the allocator keep for themselves.
      let header = 64
      let stride = MemoryLayout<Element>.stride
      let count = capacity * stride + header
      guard count >= 2 * page else { return capacity }
      return ((count + page - 1) / page * page - header) / stride
    #else
      return capacity
    #endif
  }

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
    let capacity = LargeRoom.filled(capacity, of: Element.self)
    reserveCapacity(capacity)
    let count = capacity * MemoryLayout<Element>.stride
    withUnsafeMutableBufferPointer { LargeRoom.expect($0.baseAddress, count: count) }
  }
}
