import Testing

@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel
@testable import Sync

/// What a machine keeps of a remote that it left.
@Suite(.enabled(if: SyncRemote.hasGit, "git is not installed"))
struct LeftRemoteTests {
  private let laptop = SyncDevice("laptop", SyncClock())

  @Test(arguments: ["https://me:sekrit@host/x.git", "https://sekrit@host/x.git"])
  func `its password is nowhere, and it is known by another one`(_ url: String) throws {
    try laptop.command { _, journal in
      let state = SyncState(journal: journal)
      try state.set(.url, url)
      try state.set(.lastSent, "3")
    }
    try laptop.leave()
    #expect(!laptop.holds("sekrit"))
    try laptop.command { _, journal in
      let state = SyncState(journal: journal)
      try state.set(.url, url.replacing("sekrit", with: "other"))
      try state.recallSent()
      #expect(try state.number(.lastSent) == 3)
    }
  }

  /// An earlier version kept the address as it was.
  @Test func `a password that was kept is nowhere after the next sync`() throws {
    let remote = SyncRemote()
    try laptop.setUp(remote.path)
    let url = "https://me:sekrit@host/x.git"
    try laptop.command { _, journal in try journal.setMachineValue("left.\(url)", to: "3") }
    try laptop.sync()
    #expect(!laptop.holds("sekrit"))
    try laptop.command { _, journal in
      let state = SyncState(journal: journal)
      try state.set(.url, url)
      try state.set(.lastSent, nil)
      try state.recallSent()
      #expect(try state.number(.lastSent) == 3)
    }
  }

  @Test func `what an earlier version kept of a remote gives way to what is left now`() throws {
    let url = "https://me:sekrit@host/x.git"
    try laptop.command { _, journal in
      let state = SyncState(journal: journal)
      try journal.setMachineValue("left.\(url)", to: "1")
      try state.set(.url, url)
      try state.set(.lastSent, "3")
    }
    try laptop.leave()
    try laptop.command { _, journal in
      let state = SyncState(journal: journal)
      try state.set(.url, url)
      try state.recallSent()
      #expect(try state.number(.lastSent) == 3)
    }
  }

  @Test func `it knows what it was called`() throws {
    try laptop.command { _, journal in
      let state = SyncState(journal: journal)
      try state.set(.url, "/one.git")
      try state.set(.name, "desk")
    }
    try laptop.leave()
    #expect(try laptop.command { try SyncStatus.formerName(in: $1) } == "desk")
  }

  @Test func `another remote was told nothing`() throws {
    try laptop.command { _, journal in
      let state = SyncState(journal: journal)
      try state.set(.url, "/one.git")
      try state.set(.lastSent, "3")
    }
    try laptop.leave()
    try laptop.command { _, journal in
      let state = SyncState(journal: journal)
      try state.set(.url, "/other.git")
      try state.recallSent()
      #expect(try state.number(.lastSent) == 0)
    }
  }
}
