package import RoadmapModel

/// Why a file is not read as a plan.
package enum TextError: Error, Equatable, Sendable {
  /// No bytes, or nothing but white space.
  case empty
  /// No text: a picture, an archive, a program.
  case binary
  case tooLarge(bytes: Int)
}

/// Bytes in, sound text out: whatever happened to a plan on its way here.
///
/// Sound text in any language stays as it is. Text that quotes damage (an article about `â€™`) is mended
/// with the rest: nothing tells it from the real thing.
package enum TextRepair {
  package static func read(_ raw: [UInt8]) throws(TextError) -> SourceText {
    guard raw.count <= SourceText.limit else { throw .tooLarge(bytes: raw.count) }
    guard !raw.isBlank else { throw .empty }
    if let order = UTF16Decoder.byteOrder(of: raw) {
      return try mended(try decoded(raw, order))
    }
    return try mended(Draft(raw))
  }

  private static func decoded(
    _ raw: [UInt8], _ order: UTF16Decoder.Order
  ) throws(TextError) -> Draft {
    guard let bytes = UTF16Decoder.decode(raw, order) else { throw .binary }
    guard !bytes.isBlank else { throw .empty }
    var draft = Draft(bytes.withLineFeeds)
    draft.encoding = order == .little ? .utf16LittleEndian : .utf16BigEndian
    draft.bytes.withUnsafeBufferPointer { source in
      var lines = LineWalk(source)
      while let line = lines.next() { draft.lines.insert(line.number) }
    }
    return draft
  }

  /// Text on its way: what it is so far, and what had to be done.
  private struct Draft {
    var bytes: [UInt8]
    var encoding: TextEncoding?
    var lines = LineSet()

    init(_ bytes: [UInt8]) { self.bytes = bytes }
  }

  private static func mended(_ draft: consuming Draft) throws(TextError) -> SourceText {
    var draft = draft
    draft.bytes.removeByteOrderMarks()
    var scan = TextScan(draft.bytes)
    guard !draft.bytes.isBinary(scan) else { throw .binary }
    if scan.isSound { return sourceText(draft) }
    if !scan.isUTF8 || scan.hasNull || scan.hasCarriageReturn {
      draft.bytes = draft.bytes.withLineFeeds
      if !scan.isUTF8 {
        let decoder = SingleByteDecoder(draft.bytes)
        draft.bytes = decoder.decoded
        draft.encoding = decoder.encoding
        draft.lines = decoder.lines
      }
      if scan.hasNull || !scan.isUTF8 { draft.bytes = draft.bytes.withoutNulls }
      draft.bytes.removeByteOrderMarks()
      scan = TextScan(draft.bytes)
    }
    if scan.suspects != 0 {
      let mojibake = Mojibake(mending: draft.bytes, suspects: scan.suspects)
      draft.bytes = mojibake.bytes
      if draft.encoding == nil || mojibake.mendedLines.count > draft.lines.count {
        draft.encoding = mojibake.encoding ?? draft.encoding
      }
      draft.lines.formUnion(mojibake.mendedLines)
      scan = TextScan(draft.bytes)
    }
    // What was mended must pass as text itself, so that it can be read again.
    guard !draft.bytes.isBlank else { throw .empty }
    guard !draft.bytes.isBinary(scan) else { throw .binary }
    return sourceText(draft)
  }

  private static func sourceText(_ draft: Draft) -> SourceText {
    SourceText(
      sound: draft.bytes,
      repair: draft.encoding.map { Repair(encoding: $0, lines: draft.lines.count) })
  }
}
