/// Reads what `PackedWriter` wrote. A file can be damaged: nothing is read beyond the bytes, and what
/// came of wrong ones is told at the end.
struct PackedReader {
  private let bytes: UnsafeRawBufferPointer
  private var at = 0
  /// False once anything was asked for that the bytes cannot be.
  private(set) var isSound = true

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// How many bytes are left.
  var left: Int { bytes.count - at }

  /// Whether all was read, and read well.
  var isDone: Bool { isSound && at == bytes.count }

  mutating func refuse() { isSound = false }

  @inline(__always)
  mutating func byte() -> UInt8 {
    guard at < bytes.count else {
      isSound = false
      return 0
    }
    at += 1
    return bytes[at - 1]
  }

  @inline(__always)
  mutating func number() -> Int {
    let first = byte()
    return first < 0x80 ? Int(first) : number(after: first)
  }

  private mutating func number(after first: UInt8) -> Int {
    var number = UInt64(first & 0x7F)
    var shift: UInt64 = 7
    while shift < 64 {
      let next = byte()
      number |= UInt64(next & 0x7F) << shift
      if next < 0x80 { return Int(Int64(bitPattern: number)) }
      shift += 7
    }
    isSound = false
    return 0
  }

  /// One that can be meant; the least of them where it is another.
  @inline(__always)
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    let number = number()
    guard range.contains(number) else {
      isSound = false
      return range.lowerBound
    }
    return number
  }

  mutating func signed() -> Int {
    let number = UInt(bitPattern: number())
    return Int(bitPattern: number >> 1) ^ -Int(bitPattern: number & 1)
  }

  mutating func word() -> UInt64 {
    guard left >= 8 else {
      isSound = false
      return 0
    }
    at += 8
    return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at - 8, as: UInt64.self))
  }

  /// So many bytes, to be read where they are.
  mutating func slice(_ count: Int) -> UnsafeRawBufferPointer {
    guard count >= 0, count <= left else {
      isSound = false
      return UnsafeRawBufferPointer(start: nil, count: 0)
    }
    at += count
    return UnsafeRawBufferPointer(rebasing: bytes[at - count..<at])
  }

  mutating func text() -> String {
    String(decoding: slice(number()), as: UTF8.self)
  }
}
