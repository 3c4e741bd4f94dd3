// Any bytes as the line of an event that a stranger may have written: it is refused or read, what is
// read is written and read again to the same bytes, and a journal takes it and gives it back.
//
//     Tests/Fuzz/run 120 events

@testable import CommandLineKit
@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzEvents(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let event = try? EventLine.event(bytes) else { return 0 }
  let line = EventLine.bytes(event)
  precondition(!line.contains(0x0A), "an event of two lines")
  guard let again = try? EventLine.event(line) else { preconditionFailure("not read again") }
  precondition(again == event, "\(event)\n\(again)")
  precondition(EventLine.bytes(again) == line)
  // What is not known of a line stays as it came.
  if event.line != nil {
    precondition(line.elementsEqual(bytes.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }))
  }
  guard let journal = try? Journal(.memory, .writing(RandomSource { 1 })) else {
    preconditionFailure("no journal in memory")
  }
  var taken = TakenEvents()
  var stored: [Event] = []
  guard (try? journal.take([event], into: &taken)) == [],
    (try? journal.forEachEvent { (kept) throws(JournalError) in stored.append(kept) }) != nil
  else {
    preconditionFailure("not taken: \(event)")
  }
  precondition(stored == [event], "\(event)\n\(stored)")
  return 0
}
