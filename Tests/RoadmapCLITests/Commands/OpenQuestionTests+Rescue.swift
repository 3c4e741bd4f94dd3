import CommandLineKit
import RoadmapCLI
import RoadmapKit
import Testing

/// What a rescue leaves of a question.
extension OpenQuestionTests {
  @Test func itOutlivesARescue() throws {
    try ask()
    let database = try Database(.file(store.path), DatabaseConfiguration(mode: .readWrite))
    try database.write { () throws(DatabaseError) in try database.run("DROP TABLE progress") }
    database.close()
    #expect(run("doctor", "--rescue").code == .ok)
    #expect(state == "none, open for w2.2 w2.3")
  }

  /// A rescue may save the events and no text: the plan's own file is there.
  @Test func theLogHasTheWordsOfAPlanWithoutItsText() throws {
    store.write("mine.md", Self.new)
    #expect(run("add", "mine.md").code == .ok)
    #expect(run("check", "mine.w1.1").code == .ok)
    let database = try Database(.file(store.path), DatabaseConfiguration(mode: .readWrite))
    try database.run("PRAGMA foreign_keys = OFF")
    try database.write { () throws(DatabaseError) in
      for table in ["catalogue_item", "catalogue_section", "catalogue_text", "catalogue_plan"] {
        try database.run("DELETE FROM \(table)")
      }
    }
    database.close()
    let log = run("log").out
    #expect(log.contains("mine.w1.1  Read chapter one"), "\(log)")
    #expect(!log.contains("no longer in its plan"), "\(log)")
  }
}
