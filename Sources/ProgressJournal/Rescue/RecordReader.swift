/// SQLite's integers of one to nine bytes.
enum Varint {
  static func take(_ bytes: inout ArraySlice<UInt8>) -> Int64? {
    var value: UInt64 = 0
    for place in 0..<9 {
      guard let byte = bytes.popFirst() else { return nil }
      if place == 8 { return Int64(bitPattern: value << 8 | UInt64(byte)) }
      value = value << 7 | UInt64(byte & 0x7F)
      if byte < 0x80 { return Int64(bitPattern: value) }
    }
    return nil
  }
}

/// Reads a row's record: the types of its values, and then the values.
enum RecordReader {
  /// `nil` where the bytes are no record. One that ends early, or has a text that is no UTF-8, is none
  /// either, or it is mended: with as much of the text as there is, and null for what comes after.
  static func values(_ record: [UInt8], mends: Bool = false) -> [DatabaseValue]? {
    var header = record[...]
    guard let size = Varint.take(&header), size >= 1, size <= record.count else { return nil }
    var types = record[header.startIndex..<max(header.startIndex, Int(size))]
    var body = record[Int(size)...]
    var values: [DatabaseValue] = []
    while !types.isEmpty {
      guard let type = Varint.take(&types), let value = take(type, &body, mends)
      else { return nil }
      values.append(value)
    }
    return values
  }

  private static func take(
    _ type: Int64, _ body: inout ArraySlice<UInt8>, _ mends: Bool
  ) -> DatabaseValue? {
    switch type {
    case 0: return .null
    case 1...6:
      if let value = integer(length: [1, 2, 3, 4, 6, 8][Int(type) - 1], &body) { return value }
      body = []
      return mends ? .null : nil
    case 8: return .integer(0)
    case 9: return .integer(1)
    case 12...:
      let length = (type - 12) / 2
      let isWhole = length <= body.count
      guard isWhole || mends else { return nil }
      // All that is there: what comes after it is not.
      guard isWhole || type % 2 == 1 && !body.isEmpty else {
        body = []
        return .null
      }
      let bytes = Array(body.prefix(Int(clamping: length)))
      body = body.dropFirst(bytes.count)
      guard type % 2 == 1 else { return .blob(bytes) }
      let text = String(decoding: bytes, as: UTF8.self)
      return mends || text.utf8.elementsEqual(bytes) ? .text(text) : nil
    default: return nil
    }
  }

  private static func integer(length: Int, _ body: inout ArraySlice<UInt8>) -> DatabaseValue? {
    guard let first = body.first, body.count >= length else { return nil }
    var value: Int64 = first < 0x80 ? 0 : -1
    for byte in body.prefix(length) { value = value << 8 | Int64(byte) }
    body = body.dropFirst(length)
    return .integer(value)
  }
}
