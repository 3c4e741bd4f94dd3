// A libFuzzer target: what headings, labels and items say, over any bytes that are UTF-8.
// `Tests/Fuzz/run 120 words` builds it and lets it run.

@testable import CommandLineKit
@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzWords(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = UnsafeBufferPointer(start: start, count: count)
  // Readers are handed repaired text; what is no UTF-8 is made so, as the repair would.
  let bytes = Array(String(decoding: input, as: UTF8.self).utf8)
  bytes.withUnsafeBufferPointer { text in
    let whole = ByteRange(0, text.count)
    readAll(text, whole)
    // A line in the midst of a text: nothing past its end may be read as its own.
    var (lower, upper) = (text.count / 4, text.count * 3 / 4)
    while lower > 0, lower < text.count, text[lower] & 0xC0 == 0x80 { lower -= 1 }
    while upper > lower, upper < text.count, text[upper] & 0xC0 == 0x80 { upper -= 1 }
    readAll(text, ByteRange(lower, max(lower, upper)))
  }
  return 0
}

private func readAll(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) {
  check(HeadingReader.read(text, range).title, text, range)
  check(ItemReader.read(text, range).text, text, range)
  if let label = LabelReader.read(text, range) {
    check(label.label, text, range)
    check(label.rest, text, range)
  }
  if let box = MarkReader.read(text, range) {
    check(box.range, text, range)
    check(box.text, text, range)
  }
  precondition(LinkReader.links(text, range).allSatisfy { !$0.url.isEmpty })
  _ = LinkReader.isOnlyLinks(text, range)
  _ = SpanReader.read(text, range)
  _ = Remarks.isOutcomesIntro(text, range)
  _ = Remarks.isSignoff(text, range)
  precondition(InlineText.plain(text, range).utf8.count <= range.count * 3)
  _ = InlineText.plain(text, range, keepEmoji: true)
}

private func check(
  _ part: ByteRange, _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
) {
  precondition(part.start >= range.start && part.start <= part.end && part.end <= range.end)
  precondition(part.start == text.count || text[part.start] & 0xC0 != 0x80)
  precondition(part.end == text.count || text[part.end] & 0xC0 != 0x80)
}
