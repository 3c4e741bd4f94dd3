import CommandLineKit
import RoadmapKit

/// What the doctor can do, each as a page that says what was done.
struct DoctorTasks {
  let path: String
  let context: CommandContext

  private var random: RandomSource { RandomSource(context.environment.random) }
  private var patience: Patience { context.patience(with: path) }

  func check() throws -> DoctorView {
    let access = PlanAccess(context)
    defer { access.close() }
    let diagnosis = try access.shelf.care.diagnose()
    guard let diagnosis else { return absent }
    let words = DiagnosisWords(diagnosis: diagnosis, moment: try Moment(context.environment))
    return DoctorView(path: path, findings: words.findings + copies)
  }

  private static let mostCopies = 5

  /// Nothing removes backups and what was kept besides: which of them is of use, only the user knows.
  private var copies: [DoctorView.Finding] {
    let files = JournalCopy.besides(path)
    guard !files.isEmpty else { return [] }
    let more = files.count - Self.mostCopies
    return [
      DoctorView.Finding(
        "copies", state: "\(files.count) next to the journal",
        facts: ["You can delete those you no longer need:"]
          + files.prefix(Self.mostCopies).map(ShellWord.path)
          + (more > 0 ? ["and \(more) more"] : []))
    ]
  }

  private var absent: DoctorView {
    DoctorView(
      path: path, findings: [DoctorView.Finding("file", facts: ["Nothing has been recorded yet."])])
  }

  func rebuild() throws -> Page {
    try refuseMissing()
    let access = PlanAccess(context, isWriting: true)
    defer { access.close() }
    let (mended, changed) = try access.shelf.care.rebuild()
    return Page(context.screen) { page in
      for part in mended.parts { page.paragraph("Rebuilt: \(part)") }
      if mended.times > 0 {
        page.paragraph(
          "\(PlanWords.count(mended.times, "event")) now dated when they were recorded.")
      }
      if changed.isEmpty {
        page.paragraph("Progress was rebuilt; nothing changed.")
      } else {
        page.paragraph("Progress was rebuilt: \(PlanWords.count(changed.count, "item")) changed.")
      }
    }
  }

  func backUp(to file: String?) throws -> Page {
    try refuseMissing()
    let day = try Moment(context.environment).today
    let target = file ?? Self.free("\(path).backup-\(day)", context)
    let journal = try Journal(at: path, .reading, patience)
    defer { journal.close() }
    try journal.backUp(to: DatabaseLocation.file(RawText.bytes(target)))
    return Page(context.screen) { page in
      page.paragraph("\("backed up", .heading)  to \(ShellWord.path(target))", hanging: 11)
      page.line()
      page.hint("To restore it:", "roadmap doctor --restore \(ShellWord.path(target))")
    }
  }

  /// Where a copy of the journal has a place beside it.
  static func freeBackup(_ context: CommandContext) throws -> String {
    let path = try StorePath.path(context.environment)
    return free("\(path).backup-\(try Moment(context.environment).today)", context)
  }

  func restore(from file: String) throws -> Page {
    let restore: Restore
    do throws(JournalError) {
      restore = try Restore(from: .file(RawText.bytes(file)), to: .file(RawText.bytes(path)))
    } catch {
      throw Self.error(error, from: file)
    }
    return Page(context.screen) { page in
      page.paragraph("\("restored", .heading)  from \(ShellWord.path(file))", hanging: 10)
      if let kept = restore.kept {
        page.paragraph("The previous journal is kept: \(Self.name(kept))", indent: 10)
      }
    }
  }

  /// What is no backup is no journal to be saved either: another advice than for the journal's file.
  private static func error(_ error: JournalError, from file: String) -> CommandError {
    guard error.path == DatabaseLocation.file(RawText.bytes(file)).text else {
      return CommandError(error)
    }
    let backup = "Name a backup made with: roadmap doctor --backup"
    let hint: String? =
      switch error.reason {
      case .isDirectory:
        "Name the backup inside it: roadmap doctor --restore "
          + ShellWord.path((file.last == "/" ? file : file + "/") + "roadmap.db")
      case .notADatabase, .foreign, .noBackup: backup
      case .damaged:
        "Try an older one. To recover what is left of this one: "
          + "ROADMAP_DB=\(ShellWord.path(file)) roadmap doctor --rescue"
      default: nil
      }
    return CommandError(.store, error.summary, hints: [hint ?? error.advice])
  }

  func rescue() throws -> Page {
    try refuseMissing()
    guard !RescueInPlace.isNeedless(.file(RawText.bytes(path))) else {
      return Page(context.screen) { page in
        page.paragraph("The journal is sound: nothing needs rescuing, and nothing was changed.")
      }
    }
    let rescue = try RescueInPlace(.file(RawText.bytes(path)), random: random)
    return Page(context.screen) { page in
      page.paragraph(
        "\("rescued", .heading)  \(PlanWords.count(rescue.rescue.eventCount, "event")) and the texts of "
          + "\(PlanWords.count(rescue.plans, "plan"))", hanging: 9)
      if rescue.rescue.missingCount > 0 {
        page.paragraph("lost: \(PlanWords.count(rescue.rescue.missingCount, "event"))", indent: 9)
      }
      if rescue.rescue.mendedCount > 0 {
        page.paragraph(
          "damaged text in \(PlanWords.count(rescue.rescue.mendedCount, "event"))",
          indent: 9)
      }
      for loss in rescue.losses { page.paragraph("could not be read: \(loss)", indent: 9) }
      page.paragraph("The damaged file is kept: \(Self.name(rescue.kept))", indent: 9)
    }
  }

  /// Every plan that has the name: one that was removed and added again may be another one.
  func erase(_ name: String) throws -> Page {
    try refuseMissing()
    let access = PlanAccess(context, isWriting: true)
    defer { access.close() }
    let shelf = try access.shelf
    let plans = try shelf.care.recordedPlans(named: name)
    let isShared = try shelf.journal?.isShared ?? false
    guard !plans.isEmpty else {
      throw CommandError(
        .couldNot, "Nothing is recorded of a plan '\(name)'.",
        hints: ["To see the plans: roadmap plans"])
    }
    try context.confirm(
      "Erase all that was recorded of '\(name)'\(isShared ? ", on all your machines" : "")? "
        + "This cannot be undone.",
      saying: "roadmap doctor --erase \(ShellWord.path(name))", refusal: "Nothing was erased.")
    let count = try shelf.care.erase(named: name) ?? 0
    let held =
      Set(plans.flatMap { JournalCopy.besides(path, holding: Array($0.stored.utf8)) }).sorted()
      + (try StorePath.copies(of: name, context.environment))
    return Page(context.screen) { page in
      page.paragraph(
        "\("erased", .heading)  \(PlanWords.count(count, "event")) of \(name), and its texts",
        hanging: 8)
      page.paragraph("Backups and exports made before still hold them.", indent: 8)
      for file in held { page.line("        \(ShellWord.path(file))") }
      if isShared {
        page.paragraph(
          "Your other machines erase theirs at their next sync. The repository still holds what was "
            + "sent, in its history too: to be rid of that, delete it and set up another.",
          indent: 8)
      }
    }
  }

  /// With all bytes of the path, so that it can be pasted.
  private static func name(_ location: DatabaseLocation) -> String {
    guard case .file(let path) = location else { return location.text }
    return ShellWord.path(RawText.text(path))
  }

  private func refuseMissing() throws {
    guard context.environment.isThere(path) else {
      throw CommandError(
        .couldNot, "Nothing has been recorded yet: '\(path)' does not exist.",
        hints: ["Start with: roadmap check ITEM"])
    }
  }

  /// The first name that nothing has.
  private static func free(_ name: String, _ context: CommandContext) -> String {
    guard context.environment.isThere(name) else { return name }
    for number in 2...9999 where !context.environment.isThere("\(name)-\(number)") {
      return "\(name)-\(number)"
    }
    return name
  }
}
