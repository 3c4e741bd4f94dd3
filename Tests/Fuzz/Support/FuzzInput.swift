/// Takes an input apart from its beginning; what is not there any more is 0 or empty.
struct FuzzInput {
  private(set) var rest: ArraySlice<UInt8>

  init(_ start: UnsafePointer<UInt8>?, _ count: Int) {
    rest = Array(UnsafeBufferPointer(start: start, count: count))[...]
  }

  var isEmpty: Bool { rest.isEmpty }

  mutating func byte() -> UInt8 { rest.popFirst() ?? 0 }

  /// Of so many bytes, the highest first.
  mutating func number(_ count: Int) -> UInt64 {
    (0..<count).reduce(0) { value, _ in value << 8 | UInt64(byte()) }
  }

  /// 0 up to a count that is at most 65536.
  mutating func place(below count: Int) -> Int { Int(number(2)) % count }

  mutating func one<Element>(of all: [Element]) -> Element {
    all[all.count > 256 ? place(below: all.count) : Int(byte()) % all.count]
  }

  mutating func bytes(_ count: Int) -> [UInt8] {
    defer { rest = rest.dropFirst(count) }
    return Array(rest.prefix(count))
  }

  /// Up to 255 bytes, made valid.
  mutating func text() -> String { String(decoding: bytes(Int(byte())), as: UTF8.self) }

  /// An integer as they go wrong: near an end of its range or of a smaller one, or small.
  mutating func integer() -> Int64 {
    switch byte() & 7 {
    case 0: Int64(bitPattern: number(8))
    case 1: .max - Int64(byte())
    case 2: .min + Int64(byte())
    case 3: Int64(Int32.max) + Int64(Int8(bitPattern: byte()))
    case 4: Int64(Int32.min) + Int64(Int8(bitPattern: byte()))
    case 5: Int64(20_777) + Int64(Int8(bitPattern: byte()))
    default: Int64(Int8(bitPattern: byte()))
    }
  }
}

/// Changes to bytes that were sound: a place and what to do there, five bytes each.
struct Damage {
  static func apply(_ input: inout FuzzInput, to bytes: inout [UInt8]) {
    while !input.isEmpty, !bytes.isEmpty {
      let (kind, at) = (input.byte(), Int(input.number(3)) % bytes.count)
      let value = input.byte()
      switch kind % 8 {
      case 0, 1, 2: bytes[at] = value
      case 3: bytes[at] ^= 1 << (value & 7)
      case 4: for index in at..<min(at + 8, bytes.count) { bytes[index] = value }
      case 5: for index in at..<min(at + 4096, bytes.count) { bytes[index] = value }
      case 6: bytes.removeLast(bytes.count - at)
      default:
        // One page in another's place.
        let page = Int(value) * 4096 % bytes.count / 4096 * 4096
        let copy = Array(bytes[page..<min(page + 4096, bytes.count)])
        let target = at / 4096 * 4096
        for (offset, byte) in copy.enumerated() where target + offset < bytes.count {
          bytes[target + offset] = byte
        }
      }
    }
  }
}
