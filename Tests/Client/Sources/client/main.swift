import RoadmapKit

// Reads a plan, ticks, undoes, and asks for everything else that the kit has, through the public API
// alone. The path of a journal to make is the only argument.
guard let path = CommandLine.arguments.dropFirst().first, let today = Day("2026-11-28") else {
  fatalError("client JOURNAL")
}
let markdown = """
  # Clocks

  ## Week 1
  - [ ] Read about [clocks](https://example.com/clocks)
    - A clock counts swings.
  - [ ] Draw a clock

  ## Week 2
  - [ ] Build one
  """

func expect(_ isTrue: Bool, _ what: String) {
  guard isTrue else { fatalError("not so: \(what)") }
  print("ok: \(what)")
}

func refused(_ kind: RoadmapError.Kind, _ body: () throws -> Void) {
  do {
    try body()
    fatalError("nothing was refused")
  } catch let error as RoadmapError {
    expect(error.kind == kind, "refused: \(error)")
  } catch {
    fatalError("another error: \(error)")
  }
}

/// A file system of one file.
final class Disk: @unchecked Sendable {
  var text = Array(markdown.utf8)
}
let disk = Disk()

func at(second: Int64) -> RoadmapWorld {
  RoadmapWorld(
    now: Instant(milliseconds: 1_795_867_200_000 + second * 1000), today: today,
    readFile: { $0 == "clocks.md" ? disk.text : nil },
    rewriteFile: { _, old, new in
      guard disk.text == old else { return .isAnother }
      disk.text = new
      return .done
    })
}

// Reading, without a journal.
let text = try Roadmap.read(Array(markdown.utf8), named: "clocks")
let first = text.children(of: .section(0)).map { text.text(of: $0) }
expect(first == ["Week 1", "Week 2"], "a plan is walked along: \(first)")
let place = text.place(at: "clocks.w1.1")
expect(
  place.map { text.links(of: $0).map(\.url) } == ["https://example.com/clocks"], "a line has a link"
)
expect(place.flatMap { text.parent(of: $0) } == text.children(of: .section(0)).first, "its section")
expect(text.repair == nil && text.items.allSatisfy { $0.kind == .study }, "sound text, study items")
refused(.plan) { _ = try Roadmap.read([], named: "empty") }

// A journal: adding, ticking, and what follows.
let roadmap = try Roadmap(journal: path, at(second: 0))
let added = try roadmap.add("clocks", markdown: Array(markdown.utf8), at: "clocks.md")
expect(
  added.title == "Clocks" && added.counts.leaves == 3, "a plan is read: its title, three items")

let change = try roadmap.check("clocks.w1.1", minutes: 25)
expect(change.changed == ["clocks.w1.1"], "a tick says what changed")
expect(try roadmap.plan("clocks").counts.done == 1, "one item is done")
let status = try roadmap.status()
expect(status.first?.plan.counts.percent == 33, "status: 33 %")
expect(status.first?.end == nil, "no schedule yet")
let next = try roadmap.next()
expect(next.first?.text == "Draw a clock", "next: \(next.map(\.text))")

// A schedule, and what it makes due.
try roadmap.schedule("clocks")
let schedule = try roadmap.schedule(of: "clocks")
expect(
  schedule.map(\.address) == ["clocks", "clocks.w1", "clocks.w2"],
  "scheduled: \(schedule.map { "\($0.text) \($0.days)" })")
expect(try roadmap.status().first?.end == schedule.first?.days.upperBound, "status knows the end")
try roadmap.postpone("clocks.w1.2", to: today.advanced(by: 1))
let week = try roadmap.week()
expect(
  week.days.count == 7 && week.days.map(\.minutes).reduce(0, +) == 25
    && week.coming.map(\.address) == ["clocks.w1.2"],
  "this week: \(week.days.flatMap(\.finished).map(\.text)) done, \(week.coming.map(\.text)) to come"
)
try roadmap.pause("clocks", until: today.advanced(by: 2))
refused(.refused) { try roadmap.pause("clocks") }
try roadmap.resume("clocks")
try roadmap.replan("clocks", until: today.advanced(by: 20))
expect(try roadmap.status().first?.end == today.advanced(by: 20), "replanned to another end")
try roadmap.unschedule("clocks")
expect(try roadmap.schedule(of: "clocks").isEmpty, "no schedule any more")

// Other decisions.
_ = try roadmap.start("clocks.w2.1")
expect(try roadmap.next().first?.address == "clocks.w2.1", "what was started comes first")
_ = try roadmap.stop("clocks.w2.1")
_ = try roadmap.skip("clocks.w2.1", why: "no brass")
expect(try roadmap.plan("clocks").counts.skipped == 1, "skipped")
_ = try roadmap.uncheck("clocks.w2.1")
_ = try roadmap.note("clocks.w1.2", "with a compass", evidence: "clock.png")
refused(.refused) { _ = try roadmap.choose("clocks.w1.1") }
_ = try roadmap.review("clocks.w1.1", .good)
let reviews = try roadmap.reviews()
expect(reviews.learned == 1 && reviews.nextDue != nil, "reviewed, and due again later")
try roadmap.link("clocks.w1.1", "clocks.w2.1")
expect(try roadmap.plan("clocks").counts.done == 2, "linked: done too")
try roadmap.unlink("clocks.w1.1", "clocks.w2.1")
let found = try roadmap.search("build", in: "clocks")
expect(found.map(\.address) == ["clocks.w2.1"], "found: \(found.map(\.text))")

let undone = try roadmap.uncheck("clocks.w2.1").changed
expect(undone == ["clocks.w2.1"], "opened again")
let last = try roadmap.undo()
expect(last?.contains("clocks.w2.1") == true, "undone: \(last ?? "nothing")")
expect(try roadmap.plan("clocks").counts.done == 2, "done again")
expect(try roadmap.redo() != nil && roadmap.plan("clocks").counts.done == 1, "and open again")
refused(.notFound) { try roadmap.check("clocks.w9") }

// For other programs, and for another journal.
for format in ExportFormat.all {
  let bytes = try roadmap.export(format, plans: ["clocks"]).bytes
  expect(!bytes.isEmpty, "exported as \(format.name): \(bytes.count) bytes")
}
let backup = try roadmap.export(.json).bytes
let copy = try Roadmap(journal: path + ".copy", at(second: 30))
let taken = try copy.importExport(backup)
expect(taken.events > 0 && taken.texts > 0, "imported: \(taken.events) events")
expect(try copy.importExport(backup).events == 0, "the second time nothing is new")
expect(try copy.plan("clocks").counts.done == 1, "the same progress")
copy.close()
refused(.refused) { _ = try roadmap.importExport([]) }
roadmap.close()

// Another program, later, over the same journal.
let again = try Roadmap(journal: path, at(second: 60))
expect(try again.planNames().contains { $0.description == "clocks" }, "the plan is still listed")

// The plan's own file: what is ticked here stands there, in one action for a range.
let file = try again.tickFile(of: "clocks")
expect(file.boxes == 3 && file.items == 3, "all items have a box in the file")
expect(try again.check("clocks.w1.1-2").changed == ["clocks.w1.2"], "a range is one action")
expect(String(decoding: disk.text, as: UTF8.self).contains("- [x] Draw"), "ticked in the file")
_ = try again.undo()
expect(String(decoding: disk.text, as: UTF8.self).contains("- [ ] Draw"), "and opened again")
expect(again.unwrittenFiles.isEmpty, "no file lacks anything")
try again.leaveFile(of: "clocks")

try again.remove("clocks")
expect(try !again.planNames().contains { $0.description == "clocks" }, "and then removed")
again.close()
