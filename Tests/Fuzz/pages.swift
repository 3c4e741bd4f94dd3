// Any bytes as a database file and its log, as a rescue reads them without SQLite: no row holds what is
// not there, and every value is sound.
//
//     Tests/Fuzz/run 120 pages

@testable import CommandLineKit
@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzPages(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = FuzzInput(start, count)
  let how = input.byte()
  let length = how & 1 == 0 ? 0 : Int(input.number(2))
  let log = input.bytes(length)
  let file = Array(input.rest)
  let pages = DatabasePages(file: file, log: log)
  // The last page of a file may be cut short.
  precondition(pages.places.count <= (file.count + log.count) / 512 + 1)
  for place in pages.places {
    for cell in pages.cells(place) {
      precondition(cell.record.count <= file.count + log.count)
      check(RecordReader.values(cell.record), cell.record)
    }
  }
  // What is no page may still be a record.
  check(RecordReader.values(file), file)
  var rest = file[...]
  while Varint.take(&rest) != nil {}
  return 0
}

private func check(_ values: [DatabaseValue]?, _ record: [UInt8]) {
  guard let values else { return }
  precondition(values.count < record.count)
  let size = values.reduce(0) { size, value in
    switch value {
    case .text(let text): size + text.utf8.count
    case .blob(let bytes): size + bytes.count
    default: size
    }
  }
  precondition(size < record.count)
}
