import RoadmapKit

/// Ticks, what follows of them, and what is known of an item afterwards.
func studying(_ disk: Disk, _ path: String) throws {
  disk.write("clocks.md", clocks)
  let roadmap = try Roadmap(journal: path, disk.world(at: 0))
  expect(try roadmap.next().isEmpty == false, "before anything is begun, a plan is proposed")
  let markdown = Array(clocks.utf8)
  let name = try roadmap.newName(forFile: "/home/me/clocks.md", markdown: markdown)
  let added = try roadmap.add(name, markdown: markdown, at: "clocks.md")
  expect(
    added.title == "Clocks" && added.counts.leaves == 3, "a plan is read: its title, three items")
  expect(
    try roadmap.newName(forFile: "clocks.md", markdown: markdown) == "clocks-2",
    "another one gets another name")
  refused("a name that another plan has", { if case .takenName = $0 { true } else { false } }) {
    _ = try roadmap.add("clocks", markdown: markdown, at: "clocks.md")
  }

  let change = try roadmap.check("clocks.w1.1", minutes: 25)
  expect(change.changed == ["clocks.w1.1"], "a tick says what changed")
  expect(try roadmap.plan("clocks").counts.done == 1, "one item is done")
  let status = try roadmap.status()
  expect(status.first?.plan.counts.percent == 33 && status.first?.end == nil, "status: 33 %")
  let next = try roadmap.next()
  expect(next.first?.text == "Draw a clock", "next: \(next.map(\.text))")
  let short = try roadmap.next(minutes: 30)
  expect(short.map(\.address) == ["clocks.w1.2"], "half an hour: \(short.map(\.text))")

  // Other decisions.
  try roadmap.start("clocks.w2.1")
  expect(try roadmap.next().first?.address == "clocks.w2.1", "what was started comes first")
  try roadmap.stop("clocks.w2.1")
  try roadmap.skip("clocks.w2.1", why: "no brass")
  expect(try roadmap.plan("clocks").counts.skipped == 1, "skipped")
  try roadmap.uncheck("clocks.w2.1")
  try roadmap.note("clocks.w1.2", "with a compass", evidence: "clock.png")
  refused(
    "choosing what is required",
    { if case .item(.notChosen, _) = $0 { true } else { false } }
  ) { try roadmap.choose("clocks.w1.1") }
  refused("what is nowhere", { if case .noPart("clocks.w9", _) = $0 { true } else { false } }) {
    try roadmap.check("clocks.w9")
  }

  do {
    try roadmap.start("clocks.w1")
    fatalError("a week was started")
  } catch {
    var first: String?
    if case .item(.isParent(_, let item?), let plan) = error.cause {
      first = plan.address(of: .item(item))
    }
    expect(first == "clocks.w1.2", "refused, with what to start instead: \(error)")
  }

  // What is known of an item, and what was ever said of it.
  let drawing = try roadmap.part("clocks.w1.2")
  expect(
    drawing.notes == ["with a compass"] && drawing.evidence == ["clock.png"]
      && drawing.state == .open, "an item has its note and its evidence")
  let reading = try roadmap.part("clocks.w1.1")
  expect(
    reading.done == today && reading.minutes == 25
      && reading.links.map(\.url) == ["https://example.com/clocks"],
    "it has the day it was done on, its minutes and its links")
  let history = try roadmap.history(of: "clocks.w2.1")
  expect(
    history.map(\.kind) == [.started, .stopped, .skipped, .unskipped]
      && history[2].note == "no brass", "its history: \(history.map(\.kind))")
  let open = try roadmap.items(in: "clocks").filter { $0.state == .open }
  expect(open.map(\.address) == ["clocks.w1.2", "clocks.w2.1"], "a list of what is open")

  try roadmap.review("clocks.w1.1", .good)
  let reviews = try roadmap.reviews()
  expect(reviews.learned == 1 && reviews.nextDue != nil, "reviewed, and due again later")
  try roadmap.set(reviewsOf: "clocks", to: false)
  expect(try roadmap.reviews().nextDue == nil, "and not, where its plan is left out of reviews")
  expect(
    try roadmap.link("clocks.w1.1", "clocks.w2.1") == ["clocks.w2.1"], "linked: it is done too")
  let links = try roadmap.links().flatMap { [$0.first.address, $0.second.address] }
  expect(links.sorted() == ["clocks.w1.1", "clocks.w2.1"], "links are listed: \(links)")
  expect(try roadmap.possibleDuplicates().isEmpty, "and nothing else looks the same")
  try roadmap.unlink("clocks.w1.1", "clocks.w2.1")
  refused("removing no link", { if case .notLinked = $0 { true } else { false } }) {
    try roadmap.unlink("clocks.w1.1", "clocks.w2.1")
  }
  refused("an item is not linked to itself", { if case .isItself = $0 { true } else { false } }) {
    try roadmap.unlink("clocks.w1.1", "clocks.w1.1")
  }
  let found = try roadmap.search("build", in: "clocks")
  expect(found.map(\.address) == ["clocks.w2.1"], "found: \(found.map(\.text))")

  let undone = try roadmap.uncheck("clocks.w2.1").changed
  expect(undone == ["clocks.w2.1"], "opened again")
  let last = try roadmap.undo()
  expect(last?.contains("clocks.w2.1") == true, "undone: \(last ?? "nothing")")
  expect(try roadmap.plan("clocks").counts.done == 2, "done again")
  expect(try roadmap.redo() != nil && roadmap.plan("clocks").counts.done == 1, "and open again")
  roadmap.close()
}

/// A timer, over several programs: each has a moment of its own.
func focusing(_ disk: Disk, _ path: String) throws {
  func at<Result>(_ second: Int64, _ body: (Roadmap) throws -> Result) throws -> Result {
    let roadmap = try Roadmap(journal: path, disk.world(at: second))
    defer { roadmap.close() }
    return try body(roadmap)
  }
  try at(100) { roadmap in
    expect(try roadmap.focus() == nil, "no timer runs")
    try roadmap.startFocus("clocks.w1.2", minutes: 25)
    refused("a second timer", { if case .timerRuns("clocks.w1.2") = $0 { true } else { false } }) {
      try roadmap.startFocus("clocks.w2.1")
    }
  }
  try at(700) { roadmap in
    let focus = try roadmap.focus()
    expect(focus?.minutes == 10 && focus?.planned == 25, "it has run for ten minutes of 25")
    expect(try roadmap.stopFocus() == 10, "stopped: ten minutes are recorded")
    expect(try roadmap.part("clocks.w1.2").minutes == 10, "with its item")
    refused("stopping none", { if case .noTimer = $0 { true } else { false } }) {
      try roadmap.stopFocus()
    }
    try roadmap.startFocus("clocks.w1.2")
  }
  try at(1300) { roadmap in
    expect(
      try roadmap.check("clocks.w1.2").focusMinutes == 10, "a check ends the timer of its item")
    expect(try roadmap.part("clocks.w1.2").minutes == 20, "and takes its minutes")
    try roadmap.startFocus("clocks.w2.1")
  }
  try at(100_000) { roadmap in
    let focus = try roadmap.focus()
    expect(focus?.isForgotten == true, "a timer of a day was forgotten")
    refused("its whole time", { if case .timerForgotten = $0 { true } else { false } }) {
      try roadmap.stopFocus()
    }
    let end = Instant(milliseconds: (focus?.start.milliseconds ?? 0) + 30 * 60_000)
    expect(try roadmap.stopFocus(at: end) == 30, "but what its user says")
    try roadmap.startFocus("clocks.w2.1")
    try roadmap.discardFocus()
    expect(try roadmap.part("clocks.w2.1").minutes == 30, "one that is dropped records nothing")
  }
}
