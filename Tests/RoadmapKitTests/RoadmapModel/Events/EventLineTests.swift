import RoadmapKit
import Testing

@Suite struct EventLineTests {
  private static let seeds: [UInt64] = (0..<10).map { 0xE7E7_0000 + $0 }

  private func text(_ event: Event) -> String {
    String(decoding: EventLine.bytes(event), as: UTF8.self)
  }

  private func read(_ line: String) throws -> Event { try EventLine.event(Array(line.utf8)) }

  private func refusal(_ line: String) -> EventLine.Failure? {
    failure { () throws(EventLine.Failure) in _ = try EventLine.event(Array(line.utf8)) }
  }

  private func head(_ rest: String, time: String = "0193742a5b3c0001") -> String {
    #"{"id":"00000000000000010000000000000002","device":"00000000000000030000000000000004","#
      + #""time":"\#(time)","at":1732808115123,"day":"2026-11-28","#
      + #""action":"00000000000000050000000000000006",\#(rest)}"#
  }

  @Test(arguments: EventKind.allCases, seeds)
  func everyKindIsReadAsItWasWritten(_ kind: EventKind, _ seed: UInt64) throws {
    var events = RandomEvents(seed: seed ^ UInt64(kind.rawValue.utf8.count) << 32)
    let event = events.event(of: kind)
    let line = EventLine.bytes(event)
    #expect(!line.contains(0x0A), "seed \(seed)")
    let read = try EventLine.event(line)
    #expect(read == event.elsewhere, "seed \(seed)")
    #expect(EventLine.bytes(read) == line, "seed \(seed)")
  }

  @Test(arguments: EventKind.allCases, seeds)
  func everyKindIsStoredAsItWasRecorded(_ kind: EventKind, _ seed: UInt64) throws {
    var events = RandomEvents(seed: seed ^ UInt64(kind.rawValue.utf8.count) << 32)
    let event = events.event(of: kind)
    let journal = try Journal(.memory, .writing(.seeded(1)))
    try journal.merge([event])
    #expect(try journal.events(of: event.action) == [event], "seed \(seed)")
  }

  /// The bytes are a promise to other devices and other versions.
  @Test func theLinesOfAFewKindsStandAsTheyAre() throws {
    let item = #""plan":"year-3","item":"4f0kz8yw3t6hc""#
    let rests = [
      #""kind":"checked",\#(item),"on":"2026-11-27","note":"a \"b\"","evidence":"c","minutes":45"#,
      #""kind":"unchecked",\#(item)"#,
      #""kind":"reviewed",\#(item),"on":"2026-11-27","grade":"good""#,
      #""kind":"linked",\#(item),"with":{"plan":"rust","item":"0000000000002"}"#,
      #""kind":"planAdded","plan":"rust","origin":"elsewhere""#,
      #""kind":"planStarted","plan":"rust","on":"2026-11-27","until":"2027-01-01""#,
      #""kind":"planUpdated","plan":"rust","update":{"from":"0000000000000","to":"0000000000002","#
        + #""lines":["reworded 4f0kz8yw3t6hc 0000000000002","none 4f0kz8yw3t6hc"]}"#,
      #""kind":"settingChanged","name":"daily-items","value":"3""#,
      #""kind":"settingChanged","name":"daily-items""#,
      #""kind":"undone","target":"00000000000000050000000000000007""#,
    ]
    for line in rests.map({ head($0) }) {
      let event = try read(line)
      #expect(event.line == nil, "\(line)")
      #expect(text(event) == line)
    }
  }

  @Test func anotherOrderAndWhiteSpaceSayTheSame() throws {
    let line = head(#""kind":"started","plan":"a","item":"4f0kz8yw3t6hc","on":"2026-11-27""#)
    let other = line.replacing(#""kind":"started","#, with: "").replacing(
      "{\"id", with: "{ \"kind\" : \"st\\u0061rted\" ,\n \"id")
    #expect(try read(other) == read(line))
  }

  // MARK: - What a newer program says

  @Test(arguments: [
    #""kind":"postponed","plan":"year-3","item":"4f0kz8yw3t6hc","by":{"weeks":[1,2.50,null]}"#,
    #""kind":"postponed","plan":7,"item":{}"#, #""kind":"paid""#,
    #""kind":"checked","plan":"year-3","item":"4f0kz8yw3t6hc","on":"2026-11-27","mood":"😀 \u00e9""#,
    #""kind":"unchecked","plan":"year-3","item":"4f0kz8yw3t6hc","on":"2026-11-27""#,
    #""kind":"unchecked","plan":"year-3","item":"4f0kz8yw3t6hc","note":null"#,
  ])
  func whatIsNotKnownIsPassedOnByteForByte(_ rest: String) throws {
    let line = head(rest)
    let event = try read(line)
    #expect(text(event) == line)
    // Through the store too, and from there to the next device.
    let journal = try Journal(.memory, .writing(.seeded(1)))
    #expect(try journal.merge([event]) == 1)
    let stored = try #require(try journal.events(of: event.action).first)
    #expect(stored == event)
    #expect(text(stored) == line)
    #expect(try journal.check().isSound)
  }

  @Test func aKnownKindWithMoreCountsAsWhatIsKnownOfIt() throws {
    let line = head(
      #""kind":"checked","plan":"year-3","item":"4f0kz8yw3t6hc","on":"2026-11-27","mood":"good""#)
    let journal = try Journal(.memory, .writing(.seeded(1)))
    try journal.merge([try read(line)])
    #expect(try journal.progress().values.map(\.state) == [.done])
  }

  @Test func anUnknownKindChangesNothing() throws {
    let journal = try Journal(.memory, .writing(.seeded(1)))
    let item = ItemReference(.sample, try #require(ItemKey("4f0kz8yw3t6hc")))
    try journal.record([.check(item)], at: .sample(0), day: .sample)
    let before = try journal.progress()
    try journal.merge([
      try read(head(#""kind":"postponed","plan":"year-3","item":"4f0kz8yw3t6hc""#)),
      try read(
        head(#""kind":"planArchived","plan":"year-3""#).replacing(
          "0001\",\"at", with: "0009\",\"at"
        )
        .replacing("0000000000000002", with: "0000000000000012")),
    ])
    try journal.record([.item(item, .noted(Remark(note: "n")))], at: .sample(1), day: .sample)
    _ = try journal.undo(at: .sample(2), day: .sample)
    #expect(try journal.progress() == before)
    #expect(try journal.planFacts().listed.isEmpty)
    #expect(try journal.history(of: item).count == 3)
  }

  // MARK: - Hostile lines

  @Test func whatIsNoEventIsRefused() {
    let item = #""plan":"year-3","item":"4f0kz8yw3t6hc""#
    let cases: [(String, EventLine.Failure)] = [
      ("[]", .noObject), ("{}", .missing("time")),
      (head(#""kind":"checked",\#(item)"#), .missing("on")),
      (head(#""kind":"checked","plan":"year-3","on":"2026-11-27""#), .missing("item")),
      (head(#""kind":"checked","plan":"Year 3","item":"4f0kz8yw3t6hc""#), .invalid("plan")),
      (head(#""kind":"checked","plan":"year-3","item":"4F0KZ8YW3T6HC""#), .invalid("item")),
      (head(#""kind":"checked",\#(item),"on":"2026-02-30""#), .invalid("on")),
      (head(#""kind":"checked",\#(item),"on":"2026-11-27","minutes":0"#), .invalid("minutes")),
      (head(#""kind":"checked",\#(item),"on":"2026-11-27","minutes":1.5"#), .invalid("minutes")),
      (head(#""kind":"reviewed",\#(item),"on":"2026-11-27","grade":"3""#), .invalid("grade")),
      (head(#""kind":"planAdded","plan":"a","origin":"file:/etc/passwd""#), .invalid("origin")),
      (head(#""kind":"settingChanged","value":"3""#), .missing("name")),
      (head(#""kind":"undone""#), .missing("target")),
      (head(#""kind":"undone","target":"5""#), .invalid("target")),
      (head(#""kind":"stopped",\#(item)"#, time: "7fffffffffffffff"), .invalid("time")),
      (head(#""kind":"stopped",\#(item)"#, time: "ffffffffffffffff"), .invalid("time")),
      (head(#""kind":"stopped",\#(item)"#, time: "+193742a5b3c0001"), .invalid("time")),
      (head(#""kind":"""#), .invalid("kind")), (head(#""kind":7"#), .invalid("kind")),
      (
        head(
          #""kind":"planUpdated","plan":"a","update":{"from":"0000000000000","to":"0","lines":[]}"#),
        .invalid("update")
      ),
    ]
    for (line, reason) in cases { #expect(refusal(line) == reason, "\(line)") }
  }

  @Test func whatIsNoSoundJSONIsRefused() {
    let deep = String(repeating: "[", count: 100_000)
    let cases: [(String, JSONParser.Failure.Problem)] = [
      ("", .notJSON), ("{", .notJSON), ("{}x", .notJSON), ("{\"a\":01}", .notJSON),
      ("{\"a\":1,}", .notJSON), ("{\"a\":.5}", .notJSON), ("{\"a\":\"\n\"}", .notJSON),
      ("{\"a\":tru}", .notJSON), ("{a:1}", .notJSON), ("{\"a\":\"\\x\"}", .notJSON),
      ("{\"a\":1,\"\\u0061\":2}", .nameTwice), ("{\"a\":\"\\ud800\"}", .loneSurrogate),
      ("{\"a\":\"\\udc00\"}", .loneSurrogate), (deep, .tooDeep), ("{\"a\":" + deep, .tooDeep),
      ("{\"a\":\(String(repeating: "9", count: 41))}", .tooLongNumber),
    ]
    for (line, problem) in cases {
      guard case .json(let error) = refusal(line) else {
        Issue.record("taken: \(line.prefix(40))")
        continue
      }
      #expect(error.problem == problem, "\(line.prefix(40))")
    }
    let broken: [UInt8] = Array("{\"a\":\"".utf8) + [0xC3, 0x28] + Array("\"}".utf8)
    let error = failure { () throws(JSONParser.Failure) in _ = try JSONParser.parse(broken) }
    #expect(error?.problem == .notUTF8)
  }

  @Test func aLineBeyondAllMeasureIsRefused() {
    let bytes = [UInt8](repeating: 0x20, count: EventLine.maximumLength + 1)
    #expect(
      failure { () throws(EventLine.Failure) in _ = try EventLine.event(bytes) } == .tooLong)
  }

  /// One byte changed anywhere: it is refused or read, and what is read is written and read again.
  @Test(arguments: seeds)
  func anyChangedByteIsReadOrRefused(_ seed: UInt64) throws {
    var events = RandomEvents(seed: seed)
    for kind in EventKind.allCases {
      var line = EventLine.bytes(events.event(of: kind))
      for _ in 0..<40 {
        let index = Int.random(in: line.indices, using: &events.generator)
        line[index] = UInt8.random(in: 0...255, using: &events.generator)
        guard let event = try? EventLine.event(line) else { continue }
        #expect(try EventLine.event(EventLine.bytes(event)) == event, "seed \(seed)")
      }
    }
  }
}
