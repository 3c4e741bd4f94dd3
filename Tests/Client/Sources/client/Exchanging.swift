import Foundation
import RoadmapKit

/// For other programs, and for another journal.
func exchanging(_ disk: Disk, _ path: String) throws {
  let roadmap = try Roadmap(journal: path, disk.world(at: 200_500))
  for format in ExportFormat.all {
    let export = try roadmap.export(format, plans: ["clocks"])
    expect(!export.bytes.isEmpty, "exported as \(format.name): \(export.bytes.count) bytes")
  }
  func text(_ format: ExportFormat) throws -> String {
    String(decoding: try roadmap.export(format, plans: ["clocks"]).bytes, as: UTF8.self)
  }
  try roadmap.check("clocks.w1.2")
  expect(
    try text(.markdown(dates: .obsidian)).contains("- [x] Draw a clock ✅ 2026-11-28\n")
      && text(.markdown()).contains("- [x] Draw a clock\n"),
    "with the day of what is done, or without")
  _ = try roadmap.undo()
  expect(
    try text(.calendar(todos: true)).contains("BEGIN:VTODO")
      && roadmap.export(.calendar(), plans: ["clocks"]).unscheduled.map(\.description) == [
        "clocks"
      ],
    "a calendar with tasks; without a schedule it has no days")
  refused("Markdown of two plans", { if case .notOnePlan(2) = $0 { true } else { false } }) {
    _ = try roadmap.export(.markdown(), plans: ["clocks", "meals"])
  }
  let backup = try roadmap.export(.json).bytes
  roadmap.close()

  let copy = try Roadmap(journal: path + ".copy", disk.world(at: 200_600))
  let taken = try copy.importExport(backup)
  expect(taken.events > 0 && taken.texts > 0, "imported: \(taken.events) events")
  expect(try copy.importExport(backup).events == 0, "the second time nothing is new")
  expect(try copy.plan("clocks").counts.done == 1, "the same progress")
  refused("what is no export", { if case .invalidExport = $0 { true } else { false } }) {
    _ = try copy.importExport([])
  }
  copy.close()
}

/// Two journals and a folder between them.
func syncing(_ disk: Disk, _ path: String) throws {
  let variables = ProcessInfo.processInfo.environment
  let laptop = try Roadmap(journal: path, disk.world(at: 200_700))
  refused(
    "a sync with nothing",
    { cause in
      if case .sync(let problem) = cause { problem.reason == .notSetUp } else { false }
    }
  ) { try laptop.sync(variables: variables) }
  do {
    let sent = try laptop.setUpSync(
      with: path + ".git", name: "laptop", variables: variables)
    expect(sent.sent > 0 && sent.refused.isEmpty, "set up: \(sent.sent) events sent")
  } catch {
    if case .sync(let problem) = error.cause, problem.reason == .noGit {
      return print("skipped: \(problem.summary)")
    }
    fatalError("\(error)")
  }
  let desktop = try Roadmap(journal: path + ".desktop", disk.world(at: 200_800))
  let received = try desktop.setUpSync(
    with: path + ".git", name: "desktop", variables: variables)
  expect(
    try received.received > 0 && desktop.plan("clocks").counts.done == 1,
    "the same progress on another machine")
  try desktop.check("clocks.w1.2")
  let state = try desktop.syncState(variables: variables)
  expect(
    state.outgoing > 0 && state.incoming == 0 && state.machines == ["laptop"]
      && !state.needsAttention, "its state: \(state.outgoing) to be sent")
  try desktop.sync(variables: variables)
  desktop.close()
  expect(
    try laptop.sync(variables: variables).received > 0 && laptop.plan("clocks").counts.done == 2,
    "and back")
  try laptop.leaveSync(variables: variables)
  expect(try laptop.syncState(variables: variables).repository == nil, "left")
  laptop.close()
}

func caring(_ disk: Disk, _ path: String) throws {
  let first = try Roadmap(journal: path, disk.world(at: 200_900))
  expect(try first.diagnose().isEmpty, "the journal is sound")
  expect(try first.rebuild() == 0, "progress made anew is the same")
  try first.backUp(to: path + ".backup")
  let kept = try first.plan("clocks").counts.done
  expect(try first.erase("clocks") > 0, "all of a plan is erased")
  refused("what is erased", { if case .noPlan("clocks") = $0 { true } else { false } }) {
    try first.erase("clocks")
  }
  first.close()
  let replaced = try Roadmap.restore(path + ".backup", to: path)
  expect(replaced != nil, "a backup is restored, and what it replaced is kept")
  expect(try Roadmap.rescue(path) == nil, "a sound journal needs no rescue")
  let roadmap = try Roadmap(journal: path, disk.world(at: 201_000))
  expect(try roadmap.plan("clocks").counts.done == kept, "the progress is as it was")
  disk.files["meals.md"] = nil
  let problems = try roadmap.diagnose()
  expect(
    problems.contains { if case .unreadableFile(_, "meals.md") = $0 { true } else { false } },
    "a file that is gone is found: \(problems)")
  try roadmap.remove("clocks")
  expect(
    try !roadmap.planNames().contains { $0.description == "clocks" }, "a plan is removed")
  let other = Array("# Clocks\n- [ ] Mend a watch\n- [ ] Sell it\n".utf8)
  expect(
    try roadmap.newName(forFile: "clocks.md", markdown: other) == "clocks-2"
      && roadmap.newName(forFile: "clocks.md", markdown: Array(clocks.utf8)) == "clocks",
    "its name is free for its own text alone")
  roadmap.close()
  try Data("no journal at all, as long as it may be".utf8)
    .write(to: URL(fileURLWithPath: path + ".none"))
  refused(
    "another file",
    { cause in
      if case .journal(let problem) = cause { problem.reason == .isForeign } else { false }
    }
  ) { _ = try Roadmap(journal: path + ".none", disk.world(at: 0)).planNames() }
}
