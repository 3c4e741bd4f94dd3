import CommandLineKit
import Foundation
import RoadmapCLI
import Testing

/// A journal that cannot be used: exit 74, a sentence with the file's name, and what to do.
@Suite struct StoreFailureTests {
  private let store = CommandStore()

  private func run(_ words: String...) -> CommandRun { CommandRun(words, store: store) }

  private static let commands = [
    ["show", "year-3"], ["next"], ["plans"], ["log"], ["check", "year-3.q1.1.1"], ["undo"],
    ["doctor"], ["add", "my-plan.md"], ["remove", "year-3"],
  ]

  private func expectRefusal(_ word: String) {
    for words in Self.commands {
      let run = CommandRun(words, files: SampleFiles.all, store: store)
      #expect(run.code == .store, "\(words): \(run.error)")
      #expect(run.error.contains(store.path), "\(words): \(run.error)")
      #expect(run.error.contains(word), "\(words): \(run.error)")
      #expect(run.error.contains("Help:"))
      #expect(run.out.isEmpty)
    }
    // A file needs no journal.
    #expect(CommandRun(["show", "my-plan.md"], files: SampleFiles.all, store: store).code == .ok)
    #expect(CommandRun(["lint", "my-plan.md"], files: SampleFiles.all, store: store).code == .ok)
  }

  @Test func anotherKindOfFile() throws {
    _ = run("check", "year-3.q1.1.1")
    try store.damage { $0 = Data("These are my letters, and no database.\n".utf8) }
    expectRefusal("is not a database")
    #expect(store.bytes()["roadmap.db"] == Data("These are my letters, and no database.\n".utf8))
  }

  /// Nobody waits for who may write to it.
  @Test func aPipe() throws {
    _ = run("check", "year-3.q1.1.1")
    try FileManager.default.removeItem(atPath: store.path)
    #expect(mkfifo(store.path, 0o600) == 0)
    expectRefusal("is not a database")
    for words in [["doctor", "--rescue"], ["doctor", "--restore", store.path]] {
      let refused = CommandRun(words, store: store)
      #expect(refused.code == .store)
      #expect(refused.error.hasPrefix("Error: '\(store.path)' is n"), "\(refused.error)")
    }
  }

  @Test func aNewerVersion() throws {
    _ = run("check", "year-3.q1.1.1")
    #expect(run("doctor", "--backup", store.path + ".copy").code == .ok)
    _ = run("doctor", "--restore", store.path + ".copy")
    try store.settle()
    // The user version stands at offset 60 of the header.
    try store.damage { $0[63] = 200 }
    expectRefusal("newer version")
  }

  @Test func aDamagedFileIsRescued() throws {
    for number in 1...4 { _ = run("check", "year-3.q1.1.\(number)") }
    _ = run("check", "staff.sep.w1.1-3")
    try store.settle()
    // Behind the header begins the table of all tables.
    try store.damage { data in for index in 100..<140 { data[index] = 0xA5 } }
    let log = run("log")
    #expect(log.code == .store)
    #expect(log.error.contains("roadmap doctor --rescue"))
    let rescue = run("doctor", "--rescue")
    #expect(rescue.code == .ok, "\(rescue.error)")
    #expect(rescue.out.hasPrefix("rescued  7 events"))
    #expect(run("doctor").code == .ok)
    #expect(run("list", "--state", "done").out.split(separator: "\n").count == 7)
  }

  @Test func aSoundJournalIsNotRescued() throws {
    _ = run("check", "year-3.q1.1.1")
    try store.settle()
    let before = store.bytes()
    let rescue = run("doctor", "--rescue")
    #expect(rescue.code == .ok)
    #expect(rescue.out.hasPrefix("The journal is sound"))
    #expect(store.bytes()["roadmap.db"] == before["roadmap.db"])
    #expect(!rescue.out.contains(".damaged"))
  }

  @Test func backupAndRestore() {
    _ = run("check", "year-3.q1.1.1")
    let copy = store.path + ".copy"
    #expect(run("doctor", "--backup", copy).code == .ok)
    #expect(run("doctor", "--backup", copy).code == .store)
    _ = run("check", "year-3.q1.1.2")
    let restored = run("doctor", "--restore", copy)
    #expect(restored.code == .ok)
    #expect(restored.out.contains("before-restore"))
    #expect(run("list", "--state", "done").out.split(separator: "\n").count == 1)
    #expect(run("doctor", "--restore", store.path + ".before-restore").code == .ok)
    #expect(run("list", "--state", "done").out.split(separator: "\n").count == 2)
    #expect(run("doctor", "--restore", store.path + ".none").code == .store)
    #expect(run("doctor").out.contains("sound"))
  }

  @Test func theDoctorNamesTheCopiesThatNobodyRemoves() {
    _ = run("check", "year-3.q1.1.1")
    #expect(!run("doctor").out.contains("copies"))
    for _ in 1...6 { #expect(run("doctor", "--backup").code == .ok) }
    let doctor = run("doctor")
    #expect(doctor.code == .ok)
    #expect(doctor.out.contains("copies       6 next to the journal\n"), "\(doctor.out)")
    #expect(doctor.out.contains("\(store.path).backup-2026-11-20\n"), "\(doctor.out)")
    #expect(doctor.out.contains("and 1 more\n"), "\(doctor.out)")
    #expect(run("doctor", "--json").out.contains(#""name":"copies""#))
  }

  @Test func readingLeavesTheBytesAlone() {
    _ = run("check", "year-3.q1.1.1")
    let before = store.bytes()
    let log = store.log
    for words in [
      ["show", "year-3"], ["show", "year-3.q1.1.1", "--json"], ["next"], ["plans"], ["list"],
      ["search", "raft"], ["log"], ["log", "year-3"], ["doctor"], ["update"],
      ["update", "--dry-run"], ["check", "year-3.q1.1.1"], ["check", "nothing"],
      ["check", "year-3"],
    ] {
      _ = CommandRun(words, store: store)
      #expect(store.bytes()["roadmap.db"] == before["roadmap.db"], "\(words)")
      #expect(store.log == log, "\(words)")
    }
  }

  /// What reads, and what is refused, makes no journal.
  @Test(arguments: [
    ["show", "year-3"], ["next"], ["plans"], ["list"], ["log"], ["doctor"], ["update"], ["undo"],
    ["redo"], ["check", "nothing"], ["check", "year-3"], ["check", "raft"], ["stop", "year-3.q1"],
    ["choose", "--not", "p5.a.1"], ["add", "missing.md"], ["remove", "nope"],
    ["doctor", "--backup"], ["doctor", "--rebuild"], ["doctor", "--rescue"],
  ]) func makesNoJournal(_ words: [String]) {
    _ = CommandRun(words, store: store)
    #expect(!store.exists)
  }

  @Test func withoutAHomeItSaysSo() {
    let error = Recorder()
    let code = RoadmapProgram.run(
      arguments: ["plans"], environment: Environment(),
      output: Output(result: { _ in nil }, error: { error.take($0) }))
    #expect(code == .store)
    #expect(error.text.contains("neither HOME nor ROADMAP_DB is set"))
  }

  @Test func aRelativeHomeIsNone() {
    let error = Recorder()
    let code = RoadmapProgram.run(
      arguments: ["plans"],
      environment: Environment { $0.variable = { $0 == "HOME" ? "here" : nil } },
      output: Output(result: { _ in nil }, error: { error.take($0) }))
    #expect(code == .store)
    #expect(error.text.contains("HOME is 'here', which is not an absolute path"))
  }
}
