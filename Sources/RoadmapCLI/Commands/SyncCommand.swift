import CommandLineKit
import RoadmapKit

/// `roadmap sync`: several machines, one study.
struct SyncCommand: Command {
  static let initialise = Flag("--init", help: "Set up sync with a git repository, and sync.")
  static let name = Option<String?>(
    "--name", valueName: "name", help: "What to call this machine (default: its host name).")
  static let status = Flag("--status", help: "Show what would be sent and received.")
  static let leave = Flag("--leave", help: "Stop syncing this machine.")
  static let remote = Argument<String?>(
    "repository", help: "A git repository of your own: a URL, host:path or a folder.")

  static let descriptor = CommandDescriptor(
    "sync", group: .exchange, summary: "Sync your progress with your other machines.",
    discussion: [
      "All your machines exchange what they record through a git repository of your own; any host or "
        + "shared folder will do, and a folder that does not exist yet is created. Set it up on each "
        + "machine once, then run 'roadmap sync' whenever you like, such as from a timer. Machines "
        + "that have synced show the same progress, in whatever order they did.",
      "Plans come with their text; the paths of their files stay on their machine. To tie a plan to a "
        + "file here: roadmap add FILE --name PLAN. If a plan was edited on two machines, the "
        + "later text is shown.",
      "git runs without prompts: use a key, a credential helper or a folder. Whoever can read the "
        + "repository can read your notes, and its history forgets nothing, so keep it private.",
    ],
    examples: [
      CommandExample("roadmap sync --init git@example.org:me/study.git", "Set up a machine."),
      CommandExample("roadmap sync", "Send and receive what is new."),
      CommandExample("roadmap sync --status", "Show what would be sent and received."),
    ],
    synonyms: ["pull", "push", "share"],
    parameters: [remote, initialise, name, status, leave, StandardOptions.json],
    excluding: [[initialise, status, leave]])

  private enum Task {
    case setUp(String, name: String?)
    case sync
    case status
    case leave
  }

  private let task: Task
  private let isJSON: Bool

  init(given: ParsedArguments) throws(UsageError) {
    isJSON = given[StandardOptions.json]
    let remote = given[Self.remote]
    let name = given[Self.name]
    if given[Self.initialise] {
      guard let remote else {
        throw .rejected("'--init' needs a repository", hint: "roadmap sync --init URL")
      }
      task = .setUp(remote, name: name)
      return
    }
    if let remote {
      let shown = RemoteAddress(remote).shown
      throw .rejected(
        "'\(shown)' can only be used with '--init'",
        hint: "roadmap sync --init \(ShellWord.path(shown))")
    }
    if name != nil { throw .rejected("'--name' can only be used with '--init'", hint: nil) }
    task = given[Self.status] ? .status : given[Self.leave] ? .leave : .sync
  }

  func run(in context: CommandContext) throws -> ExitCode {
    let access = PlanAccess(context, isWriting: true)
    switch task {
    case .setUp(let remote, let name):
      let remote = Self.absolute(remote, context.environment)
      let command =
        "roadmap sync --init \(ShellWord.path(RemoteAddress(remote).shown))"
        + (name.map { " --name \(ShellWord.path($0))" } ?? "")
      let host = context.environment.hostName()
      let report = try access.syncing(setUp: command) { syncing, world in
        let name = Self.machineName(name ?? syncing.formerName ?? host)
        return try syncing.setUp(remote, name: name, world)
      }
      return try answer(SyncView(report: report, isSetUp: true), access)
    case .sync:
      let report = try access.syncing { try $0.run($1) }
      return try answer(SyncView(report: report), access)
    case .status:
      let status = try access.syncing { try $0.status($1) }
      let view = SyncStatusView(status: status, moment: try Moment(context.environment))
      try context.write(asJSON: isJSON, view.json(), view.page(context.screen))
      return .ok
    case .leave:
      try access.syncing { try $0.leave($1) }
      try context.answer(
        Page(context.screen) { page in
          page.paragraph(
            "\("left", .heading)  This machine no longer syncs; what was synced stays here and in the "
              + "repository.", hanging: 6)
        }, look: "roadmap sync --status")
      return .ok
    }
  }

  private func answer(_ view: SyncView, _ access: PlanAccess) throws -> ExitCode {
    let context = access.context
    try access.reportRecorded()
    view.warn(context)
    if isJSON {
      try context.write(view.json())
    } else {
      try context.answer(view.page(context.screen), done: "Synced", look: "roadmap sync --status")
    }
    // As long as something is left out, no timer is to take it for done.
    return view.report.refusals.isEmpty ? .ok : .couldNot
  }

  /// A folder is found again from wherever the next sync is run.
  private static func absolute(_ remote: String, _ environment: Environment) -> String {
    guard RemotePath.isPath(remote), remote.first != "/", remote.first != "-" else { return remote }
    if let path = environment.absolutePath(remote) { return path }
    guard let here = environment.absolutePath(".") else { return remote }
    return here + "/" + remote
  }

  private static func machineName(_ name: String?) -> String {
    let line = (name ?? "").filter { !$0.isNewline }.prefix(60)
    return line.isEmpty ? "machine" : String(line)
  }
}
