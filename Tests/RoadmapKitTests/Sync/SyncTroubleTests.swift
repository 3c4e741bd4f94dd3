import Foundation
import Testing

@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel
@testable import Sync

/// What a sync could not do, or did before it failed, is said.
@Suite(.enabled(if: SyncRemote.hasGit, "git is not installed"))
struct SyncTroubleTests {
  private let clock = SyncClock()
  private let remote = SyncRemote()
  private let laptop: SyncDevice
  private let desktop: SyncDevice

  init() throws {
    laptop = SyncDevice("laptop", clock)
    desktop = SyncDevice("desktop", clock)
    laptop.files["/p.md"] = "# P\n\n- [ ] Learn Docker\n- [ ] Two pears\n"
    try laptop.add("/p.md", as: "p")
    try laptop.setUp(remote.path)
  }

  @Test func `a plan whose text has not come is a problem, and is not done`() throws {
    let text = try #require(try remote.paths().first { $0.hasPrefix("texts/") })
    try remote.commit("D \(text)\n")
    try desktop.setUp(remote.path)
    try desktop.command { shelf, _ in
      let plan = try #require(try shelf.plans.library()[named: Fixtures.id("p")])
      #expect(try shelf.care.diagnose()?.problems == [.missingText(plan.id)])
      #expect(throws: PlanLoadFailure.self) {
        _ = try shelf.reports.next(NextReport.Limit(count: nil, minutes: nil))
      }
    }
    // The machine that has it sends it again.
    try laptop.check("Two pears", in: "p")
    try laptop.sync()
    try desktop.sync()
    let problems = try desktop.command { shelf, _ in try shelf.care.diagnose()?.problems }
    #expect(problems?.isEmpty == true)
    #expect(try desktop.done("p") == ["Two pears"])
  }

  /// What git keeps here is made anew where it is broken, and all is done again but for what was taken over.
  @Test func `what was taken over before git failed is counted`() throws {
    try desktop.setUp(remote.path)
    try laptop.check("Two pears", in: "p")
    try laptop.sync()
    try desktop.check("Learn Docker", in: "p")
    let folder = desktop.scratch.path + ".sync"
    desktop.meanwhile = (.pushing, { try? FileManager.default.removeItem(atPath: folder) })
    let report = try desktop.sync()
    #expect((report.receivedCount, report.sent) == (1, 1))
    #expect(try desktop.done("p") == ["Learn Docker", "Two pears"])
  }

  @Test func `a linked line of a removed plan is named by nothing that can be typed`() throws {
    laptop.files["/q.md"] = "# Q\n\n- [ ] Docker in depth\n"
    try laptop.add("/q.md", as: "q")
    try laptop.command { shelf, journal in
      let items = try ["p", "q"].map { name in
        let plan = try #require(try shelf.plans.library()[named: Fixtures.id(name)]).read()
        return ItemReference(plan.id, plan.study.itemKeys[0])
      }
      try journal.record(
        [.item(items[0], .linked(items[1]))], at: shelf.time.instant, day: shelf.time.day)
    }
    func other() throws -> LinkedPair.End? {
      try laptop.command { shelf, _ in
        let pair = try shelf.reports.links().pairs.first
        return pair?.first.address == "p.1" ? pair?.second : pair?.first
      }
    }
    #expect(try other()?.text == "Docker in depth")
    try laptop.remove("q")
    let end = try #require(try other())
    #expect(end.text == nil)
    #expect(end.address.hasPrefix("q @"))
  }
}
