import Testing

@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// An import adds what is new; a file that anybody may have changed is refused as a whole, with the
/// place.
@Suite struct ImportTests {
  private let clock = SyncClock()
  private let laptop: SyncDevice
  private let desktop: SyncDevice
  private let export: String

  init() throws {
    laptop = SyncDevice("laptop", clock)
    desktop = SyncDevice("desktop", clock)
    laptop.files["/rust.md"] = "# Rust\n\n## Week 1\n- [ ] Ownership\n- [ ] Borrowing\n"
    try laptop.add("/rust.md", as: "rust")
    try laptop.check("Ownership", in: "rust")
    try laptop.command { shelf, journal in
      try journal.set("daily-items", to: "7", at: shelf.time.instant, day: shelf.time.day)
      try journal.set("daily-items", to: "5", at: shelf.time.instant, day: shelf.time.day)
    }
    let bytes = try laptop.command { _, journal in
      try ExchangeDocument(of: journal, plans: nil).bytes
    }
    export = String(decoding: bytes, as: UTF8.self)
  }

  private func take(_ text: String, on device: SyncDevice) throws -> ImportOutcome {
    try device.command { shelf, _ in try shelf.importing.take(export: Array(text.utf8)) }
  }

  /// Where it is refused, on a machine that has none of it and on the one that wrote it.
  private func expectRefusal(
    _ text: String, at place: String, _ name: String, on devices: [SyncDevice]? = nil
  ) throws {
    #expect(text != export, "\(name)")
    for device in devices ?? [desktop, laptop] {
      let before = try device.shown()
      do {
        _ = try take(text, on: device)
        Issue.record("\(name) was taken on the \(device.name)")
      } catch let failure as ExchangeDocument.Failure {
        #expect(failure.place == place, "\(name): \(failure)")
      }
      #expect(try device.shown() == before, "\(name)")
    }
  }

  @Test func `what is dated years ahead is left out, and told`() throws {
    let tower = SyncDevice("tower", clock)
    tower.offset = 400 * 86_400
    tower.files["/rust.md"] = "# Macros\n\n- [ ] Macros\n"
    try tower.add("/rust.md", as: "macros")
    let bytes = try tower.command { _, journal in
      try ExchangeDocument(of: journal, plans: nil).bytes
    }
    let ahead = String(decoding: bytes, as: UTF8.self)
    for device in [desktop, laptop] {
      let before = try device.shown()
      let imported = try take(ahead, on: device)
      #expect(imported.events == 0 && imported.texts == 0 && imported.left > 0)
      #expect(try device.shown() == before)
    }
    // Its time has come.
    desktop.offset = 100 * 86_400
    #expect(try take(ahead, on: desktop).events > 0)
    #expect(try desktop.names().contains("macros"))
    // Where it is known, it changes nothing.
    tower.offset = 0
    #expect(try take(ahead, on: tower) == ImportOutcome(events: 0, texts: 0))
  }

  @Test func `a second time changes nothing`() throws {
    #expect(try take(export, on: desktop).texts == 1)
    #expect(try take(export, on: desktop) == ImportOutcome(events: 0, texts: 0))
    #expect(try take(export, on: laptop) == ImportOutcome(events: 0, texts: 0))
    #expect(try desktop.shown() == laptop.shown())
  }

  @Test func `a text of which a part is gone is refused, and the sound one comes later`() throws {
    try expectRefusal(export.replacing("- [ ] Borrowing\\n", with: ""), at: "text 1", "a line gone")
    #expect(try take(export, on: desktop).texts == 1)
    #expect(try desktop.items("rust") == ["Ownership", "Borrowing"])
  }

  @Test func `a text without a hash is one of an earlier version's`() throws {
    let start = try #require(export.firstRange(of: ",\"sha256\":\"")?.lowerBound)
    let end = try #require(export[start...].firstRange(of: "\",\"items\"")?.lowerBound)
    let earlier = export[..<start] + export[export.index(after: end)...]
    #expect(try take(String(earlier), on: desktop).texts == 1)
    #expect(try desktop.shown() == laptop.shown())
  }

  @Test func `an event that is known with other content is refused where it is known`() throws {
    let lines = export.split(separator: "\n", omittingEmptySubsequences: false)
    let place = try #require(lines.firstIndex { $0.contains("\"kind\":\"checked\"") }) - 1
    let changed = export.replacing(
      "\"kind\":\"checked\"", with: "\"kind\":\"started\"", maxReplacements: 1)
    try expectRefusal(changed, at: "event \(place)", "another kind", on: [laptop])
    #expect(try take(changed, on: desktop).events > 0)
    #expect(throws: ExchangeDocument.Failure.self) { try take(export, on: desktop) }
  }

  @Test func `one id with two contents is refused, and the same twice is not`() throws {
    let lines = export.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let line = try #require(lines.first { $0.contains("\"kind\":\"checked\"") })
      .trimmingSuffix(",")
    let again = export.replacing("\n\"events\":[\n", with: "\n\"events\":[\n\(line),\n")
    #expect(try take(again, on: laptop) == ImportOutcome(events: 0, texts: 0))
    let other = line.replacing("\"kind\":\"checked\"", with: "\"kind\":\"started\"")
    let place = try #require(lines.firstIndex { $0.hasPrefix(line) })
    try expectRefusal(
      export.replacing("\n\"events\":[\n", with: "\n\"events\":[\n\(other),\n"),
      at: "event \(place)", "two contents", on: [desktop])
  }

  @Test func `settings are what the events say`() throws {
    try expectRefusal(
      export.replacing("\"settings\":{", with: "\"settings\":{\"x\":\"1\","),
      at: "the setting 'x'", "one that nobody set")
    try expectRefusal(
      export.replacing("\"daily-items\":\"5\"", with: "\"daily-items\":\"6\""),
      at: "the setting 'daily-items'", "another value")
    try expectRefusal(
      export.replacing("\"daily-items\":\"5\"", with: "\"daily-items\":5"),
      at: "the setting 'daily-items'", "a number")
    try expectRefusal(
      export.replacing("\"settings\":{\"daily-items\":\"5\"}", with: "\"settings\":[]"),
      at: "'settings'", "a list")
  }

  @Test func `an event that cannot be right is refused`() throws {
    let lines = export.split(separator: "\n", omittingEmptySubsequences: false)
    let place = try #require(lines.firstIndex { $0.contains("\"kind\":\"checked\"") }) - 1
    let day = Day.sample.description
    try expectRefusal(
      export.replacing("\"on\":\"\(day)\"", with: "\"on\":\"2500-01-01\""),
      at: "event \(place)", "done in 2500")
  }

  @Test func `a plan has one text`() throws {
    let text = try #require(export.split(separator: "\n").first { $0.contains("\"sha256\"") })
      .trimmingSuffix("],")
    try expectRefusal(
      export.replacing("\"texts\":[\n", with: "\"texts\":[\n\(text),\n"), at: "text 2", "two texts")
  }
}

extension StringProtocol {
  fileprivate func trimmingSuffix(_ characters: String) -> String {
    var text = String(self)
    while let last = text.last, characters.contains(last) { text.removeLast() }
    return text
  }
}
