// Any words as command lines, a line each, after one another in one journal: every line has an answer
// that is fit for a terminal, and the journal is sound after it.
//
//     Tests/Fuzz/run 120 program

@testable import CommandLineKit
@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzProgram(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  let lines = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 4)
  let file = SampleJournal.file
  FuzzWorld.clear()
  FuzzWorld.write(file, "roadmap.db")
  for line in lines.prefix(4) {
    // Names of files stay within the directory.
    let words = line.split(separator: UInt8(ascii: " ")).map { word in
      RawText.text(word.map { $0 == UInt8(ascii: "/") || $0 == 0 ? UInt8(ascii: "_") : $0 })
    }
    // An exclamation mark before the line: somebody sits there and gives answers.
    if words.first == "!" {
      FuzzWorld.run(Array(words.dropFirst()), answers: ["1", "good", "y", "", "q"])
    } else {
      FuzzWorld.run(words)
      FuzzWorld.run(["---complete"] + words)
    }
  }
  guard let journal = try? Journal(path: FuzzWorld.path("roadmap.db"), .reading),
    let check = try? journal.check()
  else { preconditionFailure("no journal any more") }
  journal.close()
  precondition(
    check.integrity.isEmpty && check.unreadable.isEmpty && check.differences.isEmpty
      && check.brokenReferences.isEmpty && check.orphans.isEmpty,
    "\(check)")
  return 0
}
