import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// Marks that may be tick boxes.
@Suite struct MarkReaderTests {
  @Test(arguments: rows)
  func isRead(row: ReadingRow) {
    #expect(ReadingText.box(row.line) == row.expected)
  }

  static let rows = ReadingRow.table(
    #"""
    [ ] foo => brackets open «foo»
    [x] foo => brackets done «foo»
    [X] foo => brackets done «foo»
    [✅] foo => brackets done «foo»
    [/] foo => brackets started «foo»
    [-] foo => brackets skipped «foo»
    [] foo => brackets open «foo»
    [x](link) => nil
    ☐ foo => ballot open «foo»
    ✔️ foo => tick done «foo»
    ✅ foo => check done «foo»
    ⬜ foo => square open «foo»
    🔄 foo => started started «foo»
    [~] foo => brackets started «foo»
    [>] foo => brackets started «foo»
    [✓] foo => brackets done «foo»
    [✔️] foo => brackets done «foo»
    [ ] => brackets open «»
    [x] => brackets done «»
    [ ]foo => brackets open «foo»
    [ ](foo) => nil
    [ ]: foo => nil
    [a] foo => nil
    [optional] foo => nil
    ☑ foo => ballot done «foo»
    ☒ foo => ballot done «foo»
    ✓ foo => tick done «foo»
    ◻️ foo => square open «foo»
    □ foo => square open «foo»
    ▢ foo => square open «foo»
    🔲 foo => square open «foo»
    ❌ foo => cross open «foo»
    ⏳ foo => waiting started «foo»
    🟩 foo => filled done «foo»
    🟨 foo => started started «foo»
    🚀 foo => nil
    foo => nil
    ☐foo => ballot open «foo»
    ☐ => ballot open «»
    """#)
}
