/// A table of constants that lives as long as the program: read in inner loops, without counting references.
struct LookUp<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  // Safe to share: written once here, never changed or freed.
  private let elements: UnsafeBufferPointer<Element>

  init(_ array: [Element]) {
    let buffer = UnsafeMutableBufferPointer<Element>.allocate(capacity: array.count)
    _ = buffer.initialize(from: array)
    elements = UnsafeBufferPointer(buffer)
  }

  @inline(__always) var indices: Range<Int> { elements.indices }

  @inline(__always) subscript(index: Int) -> Element { elements[index] }
}
