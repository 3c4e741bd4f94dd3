/// What one pass over the bytes tells: whether they can be taken as they are.
struct TextScan {
  /// Sound UTF-8 throughout; where it is not, nothing else below is known.
  private(set) var isUTF8 = true
  private(set) var hasCarriageReturn = false
  private(set) var hasNull = false
  /// The tables (a bit each) in which two neighbours could be part of a damaged character.
  private(set) var suspects: UInt8 = 0

  var isSound: Bool { isUTF8 && !hasCarriageReturn && !hasNull && suspects == 0 }

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { scan($0) }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return }
    let count = bytes.count
    var index = 0
    var special: UInt64 = 0
    while index < count {
      // Eight ASCII bytes at a time; carriage returns and nulls are noted, and end nothing.
      while index &+ 8 <= count {
        let word = base.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        guard word & Self.highBits == 0 else { break }
        special |= Self.zeroBytes(word) | Self.zeroBytes(word ^ Self.carriageReturns)
        index &+= 8
      }
      while index < count, bytes[index] < 0x80 {
        if bytes[index] == 0x0d { hasCarriageReturn = true }
        if bytes[index] == 0 { hasNull = true }
        index &+= 1
      }
      guard index < count else { break }
      index = scanRun(bytes, from: index)
      if !isUTF8 { return }
    }
    if special != 0 {
      hasCarriageReturn = bytes.contains(0x0d)
      hasNull = bytes.contains(0)
    }
  }

  /// Reads scalars beyond ASCII up to the next ASCII byte.
  @inline(__always)
  private mutating func scanRun(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    var last: UInt32 = 0
    var before: UInt32 = start > 0 ? UInt32(bytes[start - 1]) : 0
    var pending: UInt8 = 0
    while index < bytes.count, bytes[index] >= 0x80 {
      guard let (scalar, length) = UTF8Reader.scalar(bytes, at: index) else {
        isUTF8 = false
        return bytes.count
      }
      // A lone mark between ASCII, and a picture with its selector, the common cases in plans, are
      // never looked up.
      if last != 0 {
        if Slot.of(last) != Slot.unknown {
          pending |= SuspectPairs.shared.allTables(last, scalar)
        }
        if pending != 0, Self.isUnheardOf(before, last, scalar) { suspects |= pending }
      }
      if last != 0 { before = last }
      last = scalar
      index &+= length
    }
    return index
  }

  /// Whether no sound text has these neighbours: without any such, there is no damage to look for.
  @inline(never)
  private static func isUnheardOf(_ before: UInt32, _ first: UInt32, _ second: UInt32) -> Bool {
    let letters = Letters.shared
    return !letters.areNatural(first, second) || letters.isLower(before) && letters.isUpper(first)
  }

  private static let highBits: UInt64 = 0x8080_8080_8080_8080
  private static let carriageReturns: UInt64 = 0x0d0d_0d0d_0d0d_0d0d

  /// Not zero where some byte of an ASCII word is.
  @inline(__always) private static func zeroBytes(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & highBits
  }
}

enum UTF8Reader {
  /// The scalar that begins here and its length, or `nil` where the bytes are no UTF-8.
  @inline(__always)
  static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (UInt32, Int)? {
    let first = UInt32(bytes[index])
    if first < 0x80 { return (first, 1) }
    let left = bytes.count &- index
    if first < 0xe0 {
      guard first >= 0xc2, left >= 2 else { return nil }
      let second = UInt32(bytes[index &+ 1])
      guard second & 0xc0 == 0x80 else { return nil }
      return ((first & 0x1f) << 6 | second & 0x3f, 2)
    }
    if first < 0xf0 {
      guard left >= 3 else { return nil }
      let second = UInt32(bytes[index &+ 1])
      let third = UInt32(bytes[index &+ 2])
      let scalar = (first & 0xf) << 12 | (second & 0x3f) << 6 | third & 0x3f
      guard second & 0xc0 == 0x80, third & 0xc0 == 0x80, scalar >= 0x800, scalar >> 11 != 0x1b
      else { return nil }
      return (scalar, 3)
    }
    guard first < 0xf5, left >= 4 else { return nil }
    let second = UInt32(bytes[index &+ 1])
    let third = UInt32(bytes[index &+ 2])
    let fourth = UInt32(bytes[index &+ 3])
    let scalar =
      (first & 0x7) << 18 | (second & 0x3f) << 12 | (third & 0x3f) << 6 | fourth & 0x3f
    guard second & 0xc0 == 0x80, third & 0xc0 == 0x80, fourth & 0xc0 == 0x80,
      scalar >= 0x10000, scalar < 0x110000
    else { return nil }
    return (scalar, 4)
  }

  /// Appends the scalars of sound UTF-8.
  static func append(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to scalars: inout [UInt32]
  ) {
    var index = range.lowerBound
    while index < range.upperBound, let (scalar, length) = scalar(bytes, at: index) {
      scalars.append(scalar)
      index &+= length
    }
  }
}

extension [UInt8] {
  /// Appends a scalar as UTF-8.
  @inline(__always) mutating func append(scalar: UInt32) {
    switch scalar {
    case ..<0x80:
      append(UInt8(truncatingIfNeeded: scalar))
    case ..<0x800:
      append(UInt8(truncatingIfNeeded: 0xc0 | scalar >> 6))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3f))
    case ..<0x10000:
      append(UInt8(truncatingIfNeeded: 0xe0 | scalar >> 12))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3f))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3f))
    default:
      append(UInt8(truncatingIfNeeded: 0xf0 | scalar >> 18))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3f))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3f))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3f))
    }
  }
}
