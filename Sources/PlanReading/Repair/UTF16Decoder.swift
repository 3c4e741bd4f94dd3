import RoadmapModel

/// Reads UTF-16, with a byte-order mark or by its pattern.
enum UTF16Decoder {
  enum Order { case little, big }

  /// `nil` where the bytes are no UTF-16.
  static func byteOrder(of bytes: [UInt8]) -> Order? {
    if bytes.starts(with: [0xff, 0xfe]) { return .little }
    if bytes.starts(with: [0xfe, 0xff]) { return .big }
    return orderByPattern(bytes)
  }

  /// Every plan has ASCII in it, line ends at least, of which UTF-16 makes a null on one side only.
  private static func orderByPattern(_ bytes: [UInt8]) -> Order? {
    let sample = min(bytes.count, 64 << 10)
    guard bytes.count >= 4, bytes.count % 2 == 0,
      bytes.withUnsafeBufferPointer({ ByteWord.first(0, in: $0, ByteRange(0, sample)) }) != nil
    else { return nil }
    var nulls = (even: 0, odd: 0)
    var lineEnds = (little: 0, big: 0)
    for index in stride(from: 0, to: sample, by: 2) {
      let (first, second) = (bytes[index], bytes[index + 1])
      if first == 0 { nulls.even += 1 }
      if second == 0 { nulls.odd += 1 }
      if second == 0, first == 0x0a || first == 0x0d || first == 0x20 { lineEnds.little += 1 }
      if first == 0, second == 0x0a || second == 0x0d || second == 0x20 { lineEnds.big += 1 }
    }
    let units = sample / 2
    if nulls.even == 0, nulls.odd * 2 > units || lineEnds.little * 50 > units {
      return checked(.little)
    }
    if nulls.odd == 0, nulls.even * 2 > units || lineEnds.big * 50 > units { return checked(.big) }
    return nil

    func checked(_ order: Order) -> Order? {
      isPlausible(bytes, order, units: units) ? order : nil
    }
  }

  /// Text has its surrogates in pairs, and hardly any control characters.
  private static func isPlausible(_ bytes: [UInt8], _ order: Order, units: Int) -> Bool {
    var controls = 0
    var isAfterHigh = false
    for index in 0..<units {
      let unit = unit(bytes, index, order)
      let isLow = unit & 0xfc00 == 0xdc00
      if isLow != isAfterHigh { return false }
      isAfterHigh = unit & 0xfc00 == 0xd800
      if unit < 0x20, !(0x09...0x0d).contains(unit) { controls += 1 }
    }
    return controls * 20 <= units
  }

  /// UTF-8 without a byte-order mark; an unpaired surrogate becomes a replacement character. `nil`
  /// where what a byte-order mark announced turns out to be no text.
  static func decode(_ bytes: [UInt8], _ order: Order) -> [UInt8]? {
    let units = bytes.count / 2
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var broken = 0
    var index = 0
    while index < units {
      let first = unit(bytes, index, order)
      index += 1
      if first == 0xfeff, index == 1 { continue }
      if first & 0xf800 != 0xd800 {
        if first < 0x20, !(0x09...0x0d).contains(first), first != 0x1b { broken += 1 }
        result.append(scalar: first)
      } else if first & 0xfc00 == 0xd800, index < units,
        case let second = unit(bytes, index, order), second & 0xfc00 == 0xdc00
      {
        result.append(scalar: 0x10000 + (first & 0x3ff) << 10 + second & 0x3ff)
        index += 1
      } else {
        broken += 1
        result.append(scalar: 0xfffd)
      }
    }
    if bytes.count % 2 == 1 { result.append(scalar: 0xfffd) }
    return broken * 20 > units ? nil : result
  }

  @inline(__always)
  private static func unit(_ bytes: [UInt8], _ index: Int, _ order: Order) -> UInt32 {
    let (first, second) = (UInt32(bytes[2 * index]), UInt32(bytes[2 * index + 1]))
    return order == .little ? second << 8 | first : first << 8 | second
  }
}
