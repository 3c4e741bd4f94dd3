import Testing

@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel
@testable import Sync

/// A plan's file on one machine is behind the text that came from another, or both machines share it by
/// other means. What a program of the user's wrote, and what differs in ticks alone, is no edit.
@Suite(.enabled(if: SyncRemote.hasGit, "git is not installed"))
struct BehindFileTests {
  private let clock = SyncClock()
  private let remote = SyncRemote()
  private let laptop: SyncDevice
  private let desktop: SyncDevice

  private static let rust = "# Rust\n\n## Week 1\n- [ ] Ownership\n- [ ] Borrowing\n- [ ] Traits\n"
  private static let later = rust + "- [ ] Lifetimes\n"

  init() throws {
    laptop = SyncDevice("laptop", clock)
    desktop = SyncDevice("desktop", clock)
    laptop.files["/rust.md"] = Self.rust
    try laptop.add("/rust.md", as: "rust")
    try laptop.check("Ownership", in: "rust")
    try laptop.setUp(remote.path)
    try desktop.setUp(remote.path)
    desktop.files["/rust.md"] = Self.rust
    try desktop.add("/rust.md", as: "rust")
    try settle()
  }

  private func settle() throws {
    for _ in 0..<2 { for device in [laptop, desktop] { try device.sync() } }
    #expect(try laptop.shown() == desktop.shown())
    for device in [laptop, desktop] { try device.expectSound() }
  }

  private func edit(_ text: String) throws {
    desktop.files["/rust.md"] = text
    try desktop.look()
    try settle()
  }

  private static func ticked(_ item: String, _ text: String = rust) -> String {
    text.replacing("[ ] \(item)", with: "[x] \(item)")
  }

  private static let ways = [
    ticked("Borrowing"),
    // As a plug-in of an editor writes it.
    rust.replacing("[ ] Borrowing", with: "[x] Borrowing ✅ 2026-11-20"),
    rust.replacing("[ ] Borrowing", with: "[X] Borrowing  [completion:: 2026-11-20]"),
  ]

  @Test(arguments: ways) func `a tick in a file that is behind is no edit`(file: String) throws {
    try edit(Self.later)
    laptop.files["/rust.md"] = file
    try laptop.look()
    #expect(try laptop.items("rust").last == "Lifetimes")
    #expect(try laptop.done("rust") == ["Ownership", "Borrowing"])
    try settle()
    #expect(try desktop.items("rust").last == "Lifetimes")
    #expect(try desktop.done("rust") == ["Ownership", "Borrowing"])
    // It was taken up once, as an action of its own.
    #expect(try laptop.undo()?.contains("rust") == true)
    try laptop.look()
    try settle()
    #expect(try desktop.done("rust") == ["Ownership"])
    #expect(try laptop.items("rust").last == "Lifetimes")
    // Taking the tick away says nothing new, and one more tick is one more.
    laptop.files["/rust.md"] = Self.ticked("Traits")
    try settle()
    #expect(try desktop.done("rust") == ["Ownership", "Traits"])
    #expect(try desktop.items("rust").last == "Lifetimes")
  }

  @Test func `a tick in a line that was reworded elsewhere is its own`() throws {
    try edit(Self.rust.replacing("Borrowing", with: "Borrowing and moving"))
    laptop.files["/rust.md"] = Self.ticked("Borrowing")
    try settle()
    #expect(try desktop.done("rust") == ["Ownership", "Borrowing and moving"])
  }

  @Test func `a tick in a line that is gone elsewhere is kept with it`() throws {
    try edit(Self.rust.replacing("- [ ] Borrowing\n", with: ""))
    laptop.files["/rust.md"] = Self.ticked("Borrowing")
    try settle()
    #expect(try desktop.items("rust") == ["Ownership", "Traits"])
    try edit(Self.rust)
    #expect(try laptop.done("rust") == ["Ownership", "Borrowing"])
  }

  @Test func `a real edit of a file that is behind is one`() throws {
    try edit(Self.later)
    laptop.files["/rust.md"] = Self.ticked("Borrowing") + "- [ ] Macros\n"
    try laptop.look()
    try settle()
    #expect(try desktop.items("rust").last == "Macros")
    #expect(try desktop.done("rust") == ["Ownership", "Borrowing"])
  }

  /// A folder that both machines share brings the texts one after the other, later than the sync.
  @Test func `a file that catches up by other means is no edit on its way`() throws {
    let steps = [
      Self.later, Self.ticked("Traits", Self.later) + "- [ ] Macros\n",
      Self.later + "- [ ] Macros\n- [ ] Unsafe\n",
    ]
    for step in steps { try edit(step) }
    for step in steps {
      laptop.files["/rust.md"] = step
      try laptop.look()
      #expect(try laptop.items("rust").last == "Unsafe")
      #expect(try laptop.sync().sent == 0)
    }
    try settle()
    #expect(try laptop.items("rust").count == 6)
    // From here on it is as any file.
    laptop.files["/rust.md"] = Self.later
    try laptop.look()
    #expect(try laptop.items("rust").last == "Lifetimes")
  }

  @Test func `a sync looks at what came before it looks at files`() throws {
    try laptop.check("Borrowing", in: "rust")
    try laptop.sync()
    // A shared folder was quicker than this machine's sync.
    desktop.files["/rust.md"] = Self.ticked("Borrowing")
    #expect(try desktop.sync().sent == 0)
    try laptop.undo()
    try settle()
    #expect(try desktop.done("rust") == ["Ownership"])

    laptop.files["/rust.md"] = Self.later
    try laptop.look()
    try laptop.sync()
    desktop.files["/rust.md"] = Self.later
    #expect(try desktop.sync().sent == 0)
    try settle()
    #expect(try desktop.items("rust").last == "Lifetimes")
  }

  /// Both said so before they knew of each other: one of them taking it back leaves the other's.
  @Test func `what another machine ticked too stays done when this one takes its tick back`() throws
  {
    try laptop.check("Borrowing", in: "rust")
    try desktop.check("Borrowing", in: "rust")
    try settle()
    let unmoved = try laptop.command { shelf, journal in
      let undone = try journal.undo(at: shelf.time.instant, day: shelf.time.day)
      return try journal.unmoved(by: try #require(undone).action)
    }
    #expect((unmoved.done.count, unmoved.open.count) == (1, 0))
    try settle()
    #expect(try laptop.done("rust") == ["Ownership", "Borrowing"])
    try desktop.undo()
    try settle()
    #expect(try laptop.done("rust") == ["Ownership"])
  }

  @Test func `a tick that is known is not recorded again`() throws {
    try laptop.check("Borrowing", in: "rust")
    try settle()
    desktop.files["/rust.md"] = Self.ticked("Borrowing")
    try desktop.look()
    try desktop.check("Borrowing", in: "rust")
    #expect(try desktop.sync().sent == 0)
    try laptop.undo()
    try settle()
    #expect(try desktop.done("rust") == ["Ownership"])
  }

  @Test func `a file that is tied when it is behind makes its old text no newer`() throws {
    let tablet = SyncDevice("tablet", clock)
    try edit(Self.later)
    try tablet.setUp(remote.path)
    tablet.files["/old.md"] = Self.ticked("Traits")
    try tablet.add("/old.md", as: "rust")
    try tablet.sync()
    #expect(try tablet.items("rust").last == "Lifetimes")
    #expect(try tablet.done("rust") == ["Ownership", "Traits"])
    try settle()
    #expect(try laptop.done("rust") == ["Ownership", "Traits"])
    tablet.files["/old.md"] = Self.ticked("Borrowing", Self.ticked("Traits"))
    try tablet.sync()
    try settle()
    #expect(try laptop.items("rust").last == "Lifetimes")
    #expect(try laptop.done("rust") == ["Ownership", "Borrowing", "Traits"])
  }
}
