import RoadmapKit
import Testing

@testable import ProgressJournal
@testable import RoadmapModel

// A rescued journal takes the place of the damaged one, and a sound one needs none.
extension RescueTests {
  @Test func aRescuedJournalIsPutInTheDamagedOnesPlace() throws {
    let events = try fill()
    try damage { bytes in for index in 0..<4096 { bytes[index] = 0xA5 } }
    let damaged = scratch.scratch.bytes("roadmap.db")
    _ = try rescue()
    let restore = try Restore(from: rescued, to: scratch.path)
    #expect(restore.kept?.text == scratch.path + ".damaged")
    #expect(scratch.scratch.bytes("roadmap.db.damaged") == damaged)
    #expect(try scratch.reader().log().flatMap(\.events) == events)
  }

  /// The draft is moved without its log, so all of it has to be in the one file.
  @Test func aRescueInPlaceLeavesTwoFiles() throws {
    let events = try fill()
    try damage { bytes in for index in 0..<4096 { bytes[index] = 0xA5 } }
    let damaged = scratch.scratch.bytes("roadmap.db")
    let rescue = try RescueInPlace(.file(scratch.path), random: .seeded(6))
    #expect(rescue.kept.text == scratch.path + ".damaged")
    #expect(names == ["roadmap.db", "roadmap.db.damaged"])
    #expect(scratch.scratch.bytes("roadmap.db.damaged") == damaged)
    #expect(try scratch.reader().log().flatMap(\.events) == events)
  }

  @Test func aSoundJournalNeedsNoRescue() throws {
    _ = try fill()
    let journal = try scratch.writer()
    try journal.store(try text())
    journal.close()
    #expect(RescueInPlace.isNeedless(.file(scratch.path)))
    #expect(!RescueInPlace.isNeedless(.file(scratch.scratch.path("absent.db"))))
    let sound = try #require(scratch.scratch.bytes("roadmap.db"))
    for change in [
      "DROP TABLE device", "DROP TABLE migration", "DROP INDEX event_by_day",
      "DELETE FROM progress", "UPDATE catalogue_text SET version = 9",
      "UPDATE catalogue_text SET bytes = x'00'",
    ] {
      scratch.scratch.write(sound, "changed.db")
      let database = try scratch.scratch.open("changed.db")
      try database.withoutForeignKeys { () throws(DatabaseError) in try database.change(change) }
      database.close()
      #expect(!RescueInPlace.isNeedless(.file(scratch.scratch.path("changed.db"))), "\(change)")
    }
    try damage { bytes in for index in 5000..<9000 { bytes[index] = 0xA5 } }
    #expect(!RescueInPlace.isNeedless(.file(scratch.path)))
  }

  /// SQLite calls it an error of the query's.
  @Test func aHeaderOfAnUnknownFormatIsDamage() throws {
    let events = try fill()
    let good = scratch.scratch.path("good.db")
    let journal = try scratch.writer()
    try journal.backUp(to: good)
    journal.close()
    try damage { $0[47] = 9 }
    #expect(failure { () throws(JournalError) in _ = try scratch.reader() }?.reason == .damaged)
    let damaged = try #require(scratch.scratch.bytes("roadmap.db"))
    _ = try RescueInPlace(.file(scratch.path), random: .seeded(6))
    #expect(try scratch.reader().log().flatMap(\.events) == events)
    scratch.scratch.write(damaged, "roadmap.db")
    _ = try Restore(from: good, to: scratch.path)
    #expect(try scratch.reader().log().flatMap(\.events) == events)
  }

  /// All of it can be read then, and nothing can be recorded.
  @Test func aHeaderThatForbidsWritingIsDamage() throws {
    let events = try fill()
    try damage { $0[18] = 7 }
    #expect(failure { () throws(JournalError) in _ = try scratch.writer() }?.reason == .readOnly)
    #expect(
      try scratch.reader().check().integrity == ["only version 7 of the format may write to it"])
    #expect(!RescueInPlace.isNeedless(.file(scratch.path)))
    _ = try RescueInPlace(.file(scratch.path), random: .seeded(6))
    #expect(try scratch.writer().log().flatMap(\.events) == events)
    #expect(try scratch.reader().check().isSound)
  }

  /// Where the last page of a table is damaged, SQLite may begin to count anew.
  @Test func eventsOfOneNumberAreTwoEvents() throws {
    let events = try fill()
    try damage { bytes in
      for place in bytes.indices where bytes[place...].starts(with: events[1].id.bytes) {
        // In a row the id follows the head, which begins with its own length; before it stands the number.
        let head = (16...24).first { bytes[place - $0] == $0 }
        if let head, bytes[place - head - 1] == 2 { bytes[place - head - 1] = 1 }
      }
    }
    let (_, journal) = try rescue()
    #expect(Set(try journal.log().flatMap(\.events)) == Set(events))
  }
}
