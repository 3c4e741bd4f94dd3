import Testing

@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel
@testable import Sync

/// A plan that another machine takes off the list, and puts back.
@Suite(.enabled(if: SyncRemote.hasGit, "git is not installed"))
struct RemovedElsewhereTests {
  private let clock = SyncClock()
  private let remote = SyncRemote()
  private let laptop: SyncDevice
  private let desktop: SyncDevice

  init() throws {
    laptop = SyncDevice("laptop", clock)
    desktop = SyncDevice("desktop", clock)
    for device in [laptop, desktop] {
      device.files["/go.md"] = "# Go\n\n- [ ] Slices\n- [ ] Maps\n"
    }
    try laptop.add("/go.md", as: "go")
    try laptop.check("Slices", in: "go")
    try laptop.setUp(remote.path)
    try desktop.setUp(remote.path)
    try desktop.add("/go.md", as: "go")
    for device in [desktop, laptop] { try device.sync() }
  }

  @Test func `it is told, with what is done of it`() throws {
    try laptop.remove("go")
    try laptop.sync()
    try desktop.check("Maps", in: "go")
    let news = try desktop.sync().news
    #expect(news.removed.map(\.plan.description) == ["go"])
    #expect(news.removed.map(\.path) == ["/go.md"])
    #expect(news.removed.map(\.done) == [2])
    #expect(try desktop.sync().news.removed.isEmpty)
    #expect(try laptop.sync().news.removed.isEmpty)
  }

  @Test func `it gets no file that another plan ticks by then`() throws {
    try desktop.tickFile("go", true)
    for device in [desktop, laptop] { try device.sync() }
    try laptop.remove("go")
    for device in [laptop, desktop] { try device.sync() }
    try desktop.add("/go.md", as: "again")
    try desktop.tickFile("again", true)
    _ = try laptop.undo()
    for device in [laptop, desktop] { try device.sync() }
    let ticking = try desktop.command { shelf, _ in try shelf.journal?.tickingPlans() ?? [] }
    #expect(ticking.map(\.plan.description) == ["again"])
    let origins = try desktop.command { shelf, _ in
      try shelf.plans.library().entries.filter { $0.origin != .bundled }.map(\.origin)
    }
    #expect(origins.count == 2)
    #expect(origins.contains(.elsewhere))
    for device in [laptop, desktop] { try device.expectSound() }
  }
}
