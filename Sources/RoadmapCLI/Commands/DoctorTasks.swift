import RoadmapKit

/// What the doctor can do, each as a page that says what was done.
struct DoctorTasks {
  let path: String
  let context: CommandContext

  private var random: RandomSource { RandomSource(context.environment.random) }
  private var patience: Patience { context.patience(with: path) }

  func check() throws(CommandError) -> DoctorView {
    guard context.environment.isThere(path) else { return absent }
    return try asking { () throws(JournalError) in
      let journal = try Journal(at: path, .reading, patience)
      defer { journal.close() }
      guard !journal.isAbsent else { return absent }
      let diagnosis = JournalDiagnosis(journal: journal, environment: context.environment)
      return DoctorView(path: path, findings: try diagnosis.findings())
    }
  }

  private var absent: DoctorView {
    DoctorView(
      path: path, findings: [DoctorView.Finding("file", facts: ["Nothing was recorded yet."])])
  }

  func rebuild() throws(CommandError) -> Page {
    try refuseMissing()
    let (mended, changed) = try asking { () throws(JournalError) in
      let journal = try Journal(at: path, .writing(random), patience)
      defer { journal.close() }
      return try journal.write { () throws(JournalError) in
        (try journal.mend(), try journal.rebuild())
      }
    }
    return Page(context.screen) { page in
      for part in mended.parts { page.paragraph("Made anew: \(part)") }
      if mended.times > 0 {
        page.paragraph(
          "\(PlanWords.count(mended.times, "event")) got the time of their recording.")
      }
      if changed.isEmpty {
        page.paragraph("Progress was made anew, and is what it was.")
      } else {
        page.paragraph(
          "Progress was made anew: \(PlanWords.count(changed.count, "item")) had differed.")
      }
    }
  }

  func backUp(to file: String?) throws(CommandError) -> Page {
    try refuseMissing()
    let day = try Moment(context.environment).today
    let target = file ?? free("\(path).backup-\(day)")
    try asking { () throws(JournalError) in
      let journal = try Journal(at: path, .reading, patience)
      defer { journal.close() }
      try journal.backUp(to: DatabaseLocation.file(RawText.bytes(target)))
    }
    return Page(context.screen) { page in
      page.paragraph("\("backed up", .heading)  to \(ShellWord.path(target))", hanging: 11)
      page.line()
      page.line(
        "\("to put it back:", .dim)  "
          + "\("roadmap doctor --restore \(ShellWord.path(target))", .address)")
    }
  }

  func restore(from file: String) throws(CommandError) -> Page {
    let restore: Restore
    do throws(JournalError) {
      restore = try Restore(
        from: .file(RawText.bytes(file)), to: .file(RawText.bytes(path)), random: random)
    } catch {
      throw Self.error(error, from: file)
    }
    return Page(context.screen) { page in
      page.paragraph("\("restored", .heading)  from \(ShellWord.path(file))", hanging: 10)
      if let kept = restore.kept {
        page.paragraph("What was there is kept: \(Self.name(kept))", indent: 10)
      }
    }
  }

  /// What is no backup is no journal to be saved either: another advice than for the journal's file.
  private static func error(_ error: JournalError, from file: String) -> CommandError {
    guard error.path == DatabaseLocation.file(RawText.bytes(file)).text else {
      return CommandError(error)
    }
    let backup = "Name a file that was made with: roadmap doctor --backup"
    let hint: String? =
      switch error.reason {
      case .isDirectory:
        "Name the backup in it: roadmap doctor --restore "
          + ShellWord.path((file.last == "/" ? file : file + "/") + "roadmap.db")
      case .notADatabase, .foreign, .noBackup: backup
      case .damaged:
        "Try an older one; to save what is left of this one: "
          + "ROADMAP_DB=\(ShellWord.path(file)) roadmap doctor --rescue"
      default: nil
      }
    return CommandError(.store, error.summary, hints: [hint ?? error.advice])
  }

  func rescue() throws(CommandError) -> Page {
    try refuseMissing()
    guard !RescueInPlace.isNeedless(.file(RawText.bytes(path))) else {
      return Page(context.screen) { page in
        page.paragraph("The journal is sound: there is nothing to rescue, and it is as it was.")
      }
    }
    let rescue = try asking { () throws(JournalError) in
      try RescueInPlace(.file(RawText.bytes(path)), random: random)
    }
    return Page(context.screen) { page in
      page.paragraph(
        "\("rescued", .heading)  \(PlanWords.count(rescue.rescue.eventCount, "event")) and the texts of "
          + "\(PlanWords.count(rescue.plans, "plan"))", hanging: 9)
      if rescue.rescue.missingCount > 0 {
        page.paragraph(
          "lost: \(PlanWords.count(rescue.rescue.missingCount, "event"))", indent: 9)
      }
      if rescue.rescue.mendedCount > 0 {
        page.paragraph(
          "damaged: a note or the like of \(PlanWords.count(rescue.rescue.mendedCount, "event"))",
          indent: 9)
      }
      for loss in rescue.losses { page.paragraph("could not be read: \(loss)", indent: 9) }
      page.paragraph("The damaged file is kept: \(Self.name(rescue.kept))", indent: 9)
    }
  }

  /// With all bytes of the path, so that it can be pasted.
  private static func name(_ location: DatabaseLocation) -> String {
    guard case .file(let path) = location else { return location.text }
    return ShellWord.path(RawText.text(path))
  }

  private func refuseMissing() throws(CommandError) {
    guard context.environment.isThere(path) else {
      throw CommandError(
        .couldNot, "Nothing was recorded yet: '\(path)' does not exist.",
        hints: ["Begin with: roadmap check ITEM"])
    }
  }

  /// The first name that nothing has.
  private func free(_ name: String) -> String {
    guard context.environment.isThere(name) else { return name }
    for number in 2...9999 where !context.environment.isThere("\(name)-\(number)") {
      return "\(name)-\(number)"
    }
    return name
  }

  private func asking<Result>(
    _ body: () throws(JournalError) -> Result
  ) throws(CommandError) -> Result {
    do throws(JournalError) { return try body() } catch { throw CommandError(error) }
  }
}
