@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// The task marks of GitHub's Markdown, as the plan reader sees them: where the text has their shape,
/// `MarkReader` says which it is, and where it does not, the oracle will.
enum TaskMark {
  case open, done

  static func read(at range: ByteRange, in text: UnsafeBufferPointer<UInt8>) -> TaskMark? {
    guard hasShape(range, text), let mark = MarkReader.read(text, range),
      mark.range.count == 3
    else { return nil }
    return switch mark.box {
    case .brackets(.open): .open
    case .brackets(.done): .done
    default: nil
    }
  }

  /// One blank or `x` between brackets, and white space or nothing behind them.
  private static func hasShape(_ range: ByteRange, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = range.start
    guard range.count >= 3, range.end <= text.count else { return false }
    return text[start] == UInt8(ascii: "[") && text[start + 2] == UInt8(ascii: "]")
      && [0x20, 0x78, 0x58].contains(text[start + 1])
      && (range.count == 3 || Ascii.isSpace(text[start + 3]))
  }
}
