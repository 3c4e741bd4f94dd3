import Testing

@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel
@testable import Sync

/// A day that was changed in the plan's file on one machine, and what the other did without knowing of it: both
/// journals and both files come to say the same, and nothing echoes.
@Suite(.enabled(if: SyncRemote.hasGit, "git is not installed"))
struct RedatedTests {
  private let clock = SyncClock()
  private let remote = SyncRemote()
  private let laptop: SyncDevice
  private let desktop: SyncDevice
  private var devices: [SyncDevice] { [laptop, desktop] }

  private static let path = "/rust.md"
  private static let said = "2026-11-20"

  init() throws {
    laptop = SyncDevice("laptop", clock)
    desktop = SyncDevice("desktop", clock)
    laptop.files[Self.path] = "# Rust\n\n## Week 1\n- [ ] Ownership\n- [ ] Traits\n- [ ] Macros\n"
    try laptop.add(Self.path, as: "rust")
    try laptop.setUp(remote.path)
    try desktop.setUp(remote.path)
    desktop.files[Self.path] = laptop.files[Self.path]
    try desktop.add(Self.path, as: "rust")
    for device in devices { try device.tickFile("rust", true) }
    try laptop.command { shelf, journal in
      try journal.set("tick-dates", to: "obsidian", at: shelf.time.instant, day: shelf.time.day)
    }
    try laptop.check("Ownership", in: "rust")
    try settle()
    try #require(laptop.files[Self.path]?.contains("- [x] Ownership ✅ \(Self.said)\n") == true)
    try #require(laptop.files == desktop.files)
  }

  private func redate(_ device: SyncDevice, to day: String) throws {
    let text = try #require(device.files[Self.path])
    try #require(text.contains(Self.said))
    device.files[Self.path] = text.replacing(Self.said, with: day)
    try device.look()
  }

  private func line(_ device: SyncDevice) -> String {
    device.files[Self.path]?.split(separator: "\n").first { $0.contains("Ownership") }
      .map(String.init) ?? ""
  }

  /// Both sync, a command on each writes the file, and after that nothing is said any more.
  private func settle() throws {
    for _ in 0..<2 { for device in devices { try device.sync() } }
    for device in devices {
      try device.check("Macros", in: "rust")
      try device.uncheck("Macros", in: "rust")
    }
    for _ in 0..<2 { for device in devices { try device.sync() } }
    let counts = try devices.map { try eventCount($0) }
    for _ in 0..<2 {
      for device in devices {
        try device.look()
        #expect(try device.sync().sent == 0)
      }
    }
    #expect(try devices.map { try eventCount($0) } == counts)
    #expect(try laptop.shown() == desktop.shown())
    for device in devices { try device.expectSound() }
  }

  private func eventCount(_ device: SyncDevice) throws -> Int {
    try device.command { _, journal in try journal.check().eventCount }
  }

  @Test func `of two days that were given at once the first holds in both files`() throws {
    try redate(laptop, to: "2026-11-18")
    try redate(desktop, to: "2026-11-15")
    try settle()
    for device in devices { #expect(line(device) == "- [x] Ownership ✅ 2026-11-18") }
    // It is a day like any other: it can be changed again, on the machine that lost too.
    desktop.files[Self.path] = desktop.files[Self.path]?.replacing("2026-11-18", with: "2026-11-15")
    try settle()
    for device in devices { #expect(line(device) == "- [x] Ownership ✅ 2026-11-15") }
  }

  /// `isFirst`: whether the other did it before the day was changed.
  @Test(arguments: [true, false])
  func `what is reopened elsewhere is open`(isFirst: Bool) throws {
    if isFirst { try desktop.uncheck("Ownership", in: "rust") }
    try redate(laptop, to: "2026-11-18")
    if !isFirst { try desktop.uncheck("Ownership", in: "rust") }
    try settle()
    for device in devices { #expect(line(device) == "- [ ] Ownership") }
  }

  @Test(arguments: [true, false])
  func `what is reviewed elsewhere keeps its review`(isFirst: Bool) throws {
    func review() throws {
      try desktop.command { shelf, journal in
        let plan = try #require(try shelf.plans.library()[named: Fixtures.id("rust")]).read()
        let item = ItemReference(plan.id, plan.study.itemKeys[0])
        try journal.record(
          [.item(item, .reviewed(on: .sample, .good))], at: shelf.time.instant, day: shelf.time.day)
      }
    }
    if isFirst { try review() }
    try redate(laptop, to: "2026-11-18")
    if !isFirst { try review() }
    try settle()
    for device in devices {
      #expect(line(device) == "- [x] Ownership ✅ 2026-11-18")
      let reviews = try device.command { _, journal in
        try journal.progress().values.map(\.reviewCount).max()
      }
      #expect(reviews == 1)
    }
  }

  /// The laptop takes back its check, the desktop has corrected its day.
  @Test func `what is undone elsewhere is open, and comes back with its day`() throws {
    let item = "Traits"
    try laptop.check(item, in: "rust")
    try settleFiles()
    let ticked = "- [x] \(item) ✅ \(Self.said)"
    desktop.files[Self.path] = try #require(desktop.files[Self.path])
      .replacing(ticked, with: "- [x] \(item) ✅ 2026-11-18")
    try desktop.look()
    try laptop.command { shelf, _ in _ = try shelf.undoing.undo() }
    try settleFiles()
    for device in devices { #expect(device.files[Self.path]?.contains("- [ ] \(item)\n") == true) }
    try laptop.command { shelf, _ in _ = try shelf.undoing.redo() }
    try settle()
    for device in devices {
      #expect(device.files[Self.path]?.contains("- [x] \(item) ✅ 2026-11-18\n") == true)
    }
  }

  /// Without a command of the laptop's that would be what it undoes next.
  private func settleFiles() throws {
    for _ in 0..<2 { for device in devices { try device.sync() } }
    for device in devices { try device.command { shelf, _ in shelf.files.bringFilesUp() } }
    for device in devices { try device.sync() }
    #expect(laptop.files == desktop.files)
  }

  /// Taken back where it was said, it is as it was on both.
  @Test func `an undo reaches the other machine's file`() throws {
    try redate(laptop, to: "2026-11-18")
    try settleFiles()
    #expect(line(desktop) == "- [x] Ownership ✅ 2026-11-18")
    try laptop.command { shelf, _ in _ = try shelf.undoing.undo() }
    try settle()
    for device in devices { #expect(line(device) == "- [x] Ownership ✅ \(Self.said)") }
  }

  /// An editor, or a folder that both share, brings the file as it was before: what it says counts, as a tick of
  /// such a file does, and can be undone.
  @Test func `an older text that comes late says its day, and no more`() throws {
    let before = laptop.files[Self.path]
    try redate(laptop, to: "2026-11-18")
    try settleFiles()
    laptop.files[Self.path]?.append("- [ ] Unsafe\n")
    try laptop.look()
    try laptop.sync()
    try desktop.sync()
    desktop.files[Self.path] = before
    try desktop.look()
    try settle()
    #expect(laptop.files[Self.path]?.contains("Unsafe") == true)
    for device in devices { #expect(line(device) == "- [x] Ownership ✅ \(Self.said)") }
  }

  /// The other side of a link has its day in a file too.
  @Test func `a linked line has the day, wherever its file is`() throws {
    try laptop.link("Ownership", "Traits", in: "rust")
    try settle()
    try redate(desktop, to: "2026-11-18")
    try settle()
    for device in devices {
      #expect(line(device) == "- [x] Ownership ✅ 2026-11-18")
      #expect(device.files[Self.path]?.contains("- [x] Traits ✅ 2026-11-18\n") == true)
    }
  }
}
