@testable import CommandLineKit
@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// A small sound journal, made once: some of everything that can be recorded.
enum SampleJournal {
  /// The file alone.
  static let file = made.file
  /// The file and its log as a killed writer leaves them.
  static let killed = made.killed

  static let commands = [
    ["add", "mine.md"], ["check", "mine.w1.2", "--for", "45m", "--note", "Was long"],
    ["check", "mine.w2.1.1", "--on", "2026-11-01", "--evidence", "https://example.org/x"],
    ["start", "mine", "--on", "2026-10-01", "--until", "2026-12-24"], ["choose", "mine.w2.2"],
    ["pause", "mine", "--on", "2026-10-10"], ["resume", "mine", "--on", "2026-10-14"],
    ["skip", "mine.w2.3", "--why", "No time"], ["note", "mine.project.1", "Four of them"],
    ["check", "year-3.q1.1.1"], ["link", "mine.w1.2", "year-3.q1.1.2"],
    ["review", "mine.w2.1.1", "--grade", "good"], ["config", "study-days", "mon-fri"],
    ["config", "days-off", "2026-12-24..2027-01-01"], ["check", "mine.project.2"], ["undo"],
  ]

  private static let made: (file: [UInt8], killed: (file: [UInt8], log: [UInt8])) = {
    FuzzWorld.clear()
    for command in commands {
      let answer = FuzzWorld.run(command)
      precondition(answer.code == .ok, "\(command): \(answer.error)")
    }
    guard let file = FuzzWorld.bytes("roadmap.db"),
      let open = try? Journal(path: FuzzWorld.path("roadmap.db"), .writing(FuzzWorld.random))
    else { preconditionFailure("no sample journal") }
    precondition(FuzzWorld.run(["check", "mine.project.2"]).code == .ok)
    let log = FuzzWorld.bytes("roadmap.db-wal")
    let main = FuzzWorld.bytes("roadmap.db")
    open.close()
    guard let log, let main, !log.isEmpty else { preconditionFailure("no log of a writer") }
    FuzzWorld.clear()
    return (file, (main, log))
  }()
}
