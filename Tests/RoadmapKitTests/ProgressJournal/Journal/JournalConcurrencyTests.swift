import RoadmapKit
import Testing

@Suite struct JournalConcurrencyTests {
  private let scratch = JournalScratch()

  /// Each opens the file that none has made yet.
  @Test func manyWritersAtOnceLoseNothing() throws {
    let path = scratch.path
    let failures = onThreads(6) { index -> [String] in
      var failures: [String] = []
      for number in 0..<15 {
        do throws(JournalError) {
          let journal = try Journal(path: path, .writing(.seeded(UInt64(index * 100 + number))))
          let item = ItemReference.sample(UInt64(index * 100 + number))
          try journal.record([.check(item)], at: .sample(0), day: .sample)
        } catch {
          failures.append(error.description)
        }
      }
      return failures
    }
    #expect(failures.flatMap { $0 } == [])
    let journal = try scratch.reader()
    let events = try journal.log().flatMap(\.events)
    #expect(events.count == 90)
    #expect(Set(events.map(\.time)).count == 90)
    #expect(Set(events.map(\.device)).count == 1)
    #expect(try journal.progress().count == 90)
    #expect(try journal.check().isSound)
  }
}
