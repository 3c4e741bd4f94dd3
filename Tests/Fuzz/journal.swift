// A damaged journal, or any bytes in its place: opened, checked, shown, restored from and rescued. Each
// is an answer; a refusal changes nothing, and what is rescued is sound.
//
//     Tests/Fuzz/run 120 journal

@testable import CommandLineKit
@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzJournal(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = FuzzInput(start, count)
  let how = input.byte()
  let found = found(how, &input)
  FuzzWorld.clear()
  FuzzWorld.write(found.file, "roadmap.db")
  if let log = found.log { FuzzWorld.write(log, "roadmap.db-wal") }
  switch how >> 2 & 3 {
  case 0:
    checkReading(found.file)
    FuzzWorld.run(shown[Int(how >> 4)])
  case 1: checkRestoring()
  case 2: checkRescue(found.file)
  default:
    FuzzWorld.run(["check", "mine.w1.1"])
    FuzzWorld.run(["undo"])
    FuzzWorld.run(["doctor"])
  }
  return 0
}

/// Commands that only read, as many as there are numbers for them.
private let shown = [
  ["doctor"], ["status"], ["next"], ["log"], ["list", "--plan", "mine"], ["show", "mine"],
  ["config"], ["prompt"], ["plans"], ["review", "--due"], ["update", "mine", "--dry-run"],
  ["status", "mine"], ["link"], ["log", "mine.w1.2"], ["next", "--json"], ["status", "--chart"],
]

private func found(_ how: UInt8, _ input: inout FuzzInput) -> (file: [UInt8], log: [UInt8]?) {
  switch how & 3 {
  case 0, 1:
    var file = SampleJournal.file
    Damage.apply(&input, to: &file)
    return (file, nil)
  case 2:
    var killed = SampleJournal.killed
    Damage.apply(&input, to: &killed.log)
    return (killed.file, killed.log)
  default:
    return (Array(input.rest), nil)
  }
}

private func isJournal(_ name: String) -> Int? {
  guard let journal = try? Journal(path: FuzzWorld.path(name), .reading) else { return nil }
  defer { journal.close() }
  return try? journal.log().count
}

/// A file of this version is only read; an earlier one's is brought up to date, and a copy kept.
private func checkReading(_ file: [UInt8]) {
  guard let journal = try? Journal(path: FuzzWorld.path("roadmap.db"), .reading) else {
    precondition(FuzzWorld.bytes("roadmap.db") == file, "what could not be opened was changed")
    return
  }
  _ = try? journal.check()
  journal.close()
  let isKept = (1...99).contains { FuzzWorld.bytes("roadmap.db.before-v\($0)") != nil }
  precondition(isKept || FuzzWorld.bytes("roadmap.db") == file, "reading has changed the file")
}

private func checkRestoring() {
  FuzzWorld.write(SampleJournal.file, "mine.db")
  let events = isJournal("mine.db")
  precondition(events != nil)
  do throws(JournalError) {
    let restore = try Restore(
      from: FuzzWorld.path("roadmap.db"), to: FuzzWorld.path("mine.db"))
    precondition(restore.kept != nil && isJournal("mine.db.before-restore") == events)
    let journal = try? Journal(path: FuzzWorld.path("mine.db"), .reading)
    precondition(journal != nil, "what was restored cannot be opened")
    precondition((try? journal?.check())?.integrity.isEmpty ?? false, "damage was restored")
  } catch {
    precondition(
      isJournal("mine.db") == events || isJournal("mine.db.before-restore") == events,
      "a refused backup has cost the journal")
  }
}

private func checkRescue(_ file: [UInt8]) {
  do throws(JournalError) {
    let rescue = try RescueInPlace(
      .file(FuzzWorld.path("roadmap.db")), random: FuzzWorld.random)
    precondition(rescue.rescue.eventCount > 0)
    precondition(FuzzWorld.bytes("roadmap.db.damaged") == file, "the damaged file is not kept")
    let journal = try? Journal(path: FuzzWorld.path("roadmap.db"), .reading)
    guard let check = try? journal?.check() else { preconditionFailure("rescued, and no journal") }
    precondition(check.integrity.isEmpty && check.unreadable.isEmpty && check.differences.isEmpty)
    precondition(check.eventCount == rescue.rescue.eventCount)
  } catch {
    precondition(FuzzWorld.bytes("roadmap.db") == file, "a rescue that failed changed the file")
  }
}
