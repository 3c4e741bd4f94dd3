/// The blocks read so far, in room that was asked for at once: every line appends and patches some,
/// and an array would ask each time whether it is shared and has to grow.
struct BlockRoom {
  private let slots: UnsafeMutableBufferPointer<Block>
  private(set) var count = 0

  /// No line gives more blocks: a list and an item for each level of nesting, and its text.
  static let mostInLine = 2 * BlockReader.maxDepth + 8

  init(_ slots: UnsafeMutableBufferPointer<Block>) { self.slots = slots }

  /// Whether a further line's blocks may find no place.
  @inline(__always) var isFull: Bool { slots.count - count < Self.mostInLine }

  @inline(__always) subscript(index: Int) -> Block {
    get { slots[index] }
    nonmutating set { slots[index] = newValue }
  }

  @inline(__always) mutating func append(_ block: Block) {
    precondition(count < slots.count)
    slots.initializeElement(at: count, to: block)
    count &+= 1
  }

  mutating func removeLast(_ removed: Int) { count -= removed }

  mutating func remove(from index: Int, count removed: Int) {
    for place in index..<(count - removed) { slots[place] = slots[place + removed] }
    count -= removed
  }

  /// The blocks from `index` on.
  func tail(from index: Int) -> Slice<UnsafeBufferPointer<Block>> {
    UnsafeBufferPointer(slots)[index..<count]
  }
}
