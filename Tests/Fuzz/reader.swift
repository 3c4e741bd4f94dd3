@testable import CommandLineKit
@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// Feeds any bytes, made valid UTF-8 with LF line ends, to the Markdown reader, and traps when the
/// blocks are not sound. The address sanitizer sees to the rest.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzReader(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = UnsafeBufferPointer(start: start, count: count)
  let text = String(decoding: input, as: UTF8.self).utf8.map { $0 == 0x0D ? 0x0A : $0 }
  // A buffer of its own, so that reading past its end is seen.
  let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.count)
  defer { buffer.deallocate() }
  _ = buffer.initialize(from: text)
  let bytes = UnsafeBufferPointer(buffer)
  let blocks = BlockReader.read(bytes, in: ByteRange(0, bytes.count))
  check(blocks, bytes)
  for block in blocks {
    switch block.kind {
    case .fencedCode:
      let info = block.fenceInfo(in: bytes)
      precondition(info.lower <= info.upper && info.end <= bytes.count)
      check(BlockReader.read(bytes, in: block.range, firstLine: Int(block.line) + 1), bytes)
    case .row:
      for cell in TableCells(bytes, block.range) {
        precondition(cell.start >= block.range.start && cell.end <= block.range.end)
        precondition(cell.lower <= cell.upper)
      }
    case .paragraph:
      _ = MarkReader.read(bytes, block.range)
    default: break
    }
  }
  return 0
}

private func check(_ blocks: [Block], _ bytes: UnsafeBufferPointer<UInt8>) {
  var ends: [Int] = []
  var line: UInt32 = 1
  for (index, block) in blocks.enumerated() {
    while let end = ends.last, end <= index { ends.removeLast() }
    precondition(Int(block.next) > index && Int(block.next) <= ends.last ?? blocks.count)
    precondition(block.range.lower <= block.range.upper && block.range.end <= bytes.count)
    precondition(block.line >= line)
    line = block.line
    switch block.kind {
    case .quote, .bulletList, .orderedList, .item, .table: break
    default: precondition(Int(block.next) == index + 1)
    }
    switch block.kind {
    case .paragraph, .continuation, .row:
      let text = bytes[block.range.start..<block.range.end]
      precondition(!text.isEmpty && !text.contains(0x0A))
      precondition(text.first != 0x20 && text.last != 0x20)
    default: break
    }
    ends.append(Int(block.next))
  }
}
