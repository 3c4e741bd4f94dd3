// Any bytes as a plan: no crash, sound UTF-8 out, and a second repair that finds nothing to do.
// `Tests/Fuzz/run 180 repair` builds it and lets it run.

@testable import CommandLineKit
@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzRepair(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let raw = Array(UnsafeBufferPointer(start: start, count: count))
  guard let text = try? TextRepair.read(raw) else { return 0 }
  precondition(String(validating: text.bytes, as: UTF8.self) != nil, "no UTF-8")
  precondition(!text.bytes.contains(0x0d), "a carriage return came through")
  guard let again = try? TextRepair.read(text.bytes) else {
    preconditionFailure("what was read cannot be read again")
  }
  precondition(again.bytes == text.bytes, "a second repair changed the text")
  precondition(again.repair == nil, "a second repair was reported")
  return 0
}
