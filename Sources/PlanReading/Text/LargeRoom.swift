#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Room for a lot of bytes that will be touched from one end to the other.
package enum LargeRoom {
  private static let page = 2 << 20
  /// `MADV_POPULATE_WRITE`, which older headers lack.
  private static let populate: Int32 = 23

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
  /// kilobytes at once, costs as much as reading them.
  package static func expect(_ start: UnsafeMutableRawPointer?, count: Int) {
    #if os(Linux)
      guard let start, count >= 2 * page else { return }
      // From the small page that the room begins in, where the array keeps its header, to the one it
      // ends in: a large page is handed out only where all of it is asked for.
      let small = 4096
      let before = Int(bitPattern: start) & (small - 1)
      // Advice: where it is not taken, nothing is lost.
      _ = madvise(start - before, (before + count + small - 1) & ~(small - 1), MADV_HUGEPAGE)
      // The header is written already, so the first large page is to be small ones: all at once.
      let first = page - Int(bitPattern: start - before) & (page - 1)
      _ = madvise(start - before, first, populate)
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
