import CommandLineKit
import RoadmapKit

/// What was found in a journal and the files of its plans, in words.
struct DiagnosisWords {
  let diagnosis: Diagnosis
  let moment: Moment

  var findings: [DoctorView.Finding] {
    let mendable = [schema, clock].compactMap(\.self)
    // What the others ask would fail without an index.
    guard check.schema.isEmpty else { return [integrity] + mendable + [access] }
    return [integrity, references, progress, items, access] + mendable + [files, settings]
      + [texts, sync, clocks].compactMap(\.self)
  }

  private var check: JournalCheck { diagnosis.check }

  private var schema: DoctorView.Finding? {
    guard !check.schema.isEmpty else { return nil }
    let count = PlanWords.count(check.schema.count, "part")
    return DoctorView.Finding(
      "schema", problem: "\(count) of the file missing or changed",
      facts: Array(check.schema.prefix(5)), hint: "To rebuild it: roadmap doctor --rebuild")
  }

  private var clock: DoctorView.Finding? {
    guard check.incredibleTimes > 0 else { return nil }
    return DoctorView.Finding(
      "clock",
      problem: "\(PlanWords.count(check.incredibleTimes, "event")) with an impossible time",
      hint: "To use the time they were recorded instead: roadmap doctor --rebuild")
  }

  private var integrity: DoctorView.Finding {
    let problems = check.integrity + check.unreadable
    let counts =
      "\(PlanWords.count(check.eventCount, "event")), "
      + "\(PlanWords.count(check.itemCount, "item")) with progress"
    return DoctorView.Finding(
      "file", problem: problems.isEmpty ? nil : "damaged",
      facts: problems.isEmpty ? [counts] : Array(problems.prefix(5)),
      hint: "Recover what can be read, or restore a backup: roadmap doctor --rescue")
  }

  private var references: DoctorView.Finding {
    let count = check.brokenReferences.count
    return DoctorView.Finding(
      "references",
      problem: count == 0 ? nil : "\(PlanWords.count(count, "row")) with broken references",
      hint: "Restore a backup: roadmap doctor --restore FILE")
  }

  private var progress: DoctorView.Finding {
    let items = check.differences.count
    return DoctorView.Finding(
      "progress",
      problem: items == 0 ? nil : "\(PlanWords.count(items, "item")) out of step with the events",
      facts: check.differences.prefix(5).map { "\($0.plan) @\($0.key)" },
      hint: "Rebuild it from the events: roadmap doctor --rebuild")
  }

  private var items: DoctorView.Finding {
    let count = check.orphans.count
    var facts = check.orphans.prefix(5).map { "\($0.plan) @\($0.key)" }
    for (plan, items) in check.gone.sorted(by: { $0.key < $1.key }) {
      let asked = Set((check.questions[plan] ?? []).map(\.item))
      facts += items.filter { !asked.contains($0.key) }
        .map { "kept, but no longer in \(plan): \($0.text)" }
    }
    for (plan, headings) in check.goneSections.sorted(by: { $0.key < $1.key }) {
      facts += headings.map { "kept, but no longer in \(plan): \($0)" }
    }
    for (plan, questions) in check.questions.sorted(by: { $0.key < $1.key }) {
      facts.append("\(PlanWords.count(questions.count, "open question")): roadmap update \(plan)")
    }
    return DoctorView.Finding(
      "items",
      problem: count == 0 ? nil : "\(PlanWords.count(count, "item")) in no plan", facts: facts
    )
  }

  private var access: DoctorView.Finding {
    let paths = check.exposed
    return DoctorView.Finding(
      "permissions", problem: paths.isEmpty ? nil : "readable by others", facts: paths,
      hint: "Make it private: chmod go= \(paths.map(ShellWord.path).joined(separator: " "))")
  }

  private var files: DoctorView.Finding {
    var moved: PlanID?
    let lost = diagnosis.lostFiles.map { file in
      switch file.reason {
      case .file(_, _, let reason, let isMissing):
        if isMissing { moved = moved ?? file.plan }
        return "\(file.plan): '\(file.path)': \(reason)"
      case .text(let failure, _): return "\(file.plan): '\(file.path)' \(failure.words)"
      }
    }
    return DoctorView.Finding(
      "plan files",
      problem: lost.isEmpty ? nil : "\(lost.count) of \(diagnosis.fileCount) cannot be read",
      facts: lost.isEmpty ? [] : lost + ["The last texts read are kept and shown instead."],
      hint: moved.map { "If \($0) has moved: \(PlanNewsWords.addingAgain($0))" })
  }

  /// `nil` where each has come.
  private var texts: DoctorView.Finding? {
    let missing = diagnosis.missingTexts
    guard !missing.isEmpty else { return nil }
    return DoctorView.Finding(
      "plan texts",
      problem: "\(PlanWords.count(missing.count, "plan")) without "
        + "\(missing.count == 1 ? "its" : "their") text",
      facts: missing.map { "\($0): its text hasn't come from the machine that has its file" },
      hint: "On that machine, and then here: roadmap sync")
  }

  /// `nil` where the machine does not sync.
  private var sync: DoctorView.Finding? {
    guard let status = diagnosis.sync, let url = status.url else { return nil }
    let isStale = diagnosis.problems.contains(.notSynced)
    let refused = status.refused
    let left =
      refused.isEmpty
      ? nil : "\(PlanWords.count(refused.count, "part")) of the repository not taken over"
    return DoctorView.Finding(
      "sync", problem: isStale ? status.failure ?? "not since a week or more" : left,
      facts: ["with \(url), last \(SyncStatusView.last(status, moment))"]
        + refused.prefix(10).map { "\($0.path): \($0.reason)" },
      hint: isStale ? "To sync: roadmap sync" : "To see more: roadmap sync --status")
  }

  /// `nil` where all that is recorded here counts last.
  private var clocks: DoctorView.Finding? {
    diagnosis.overtaken.map { overtaken in
      DoctorView.Finding(
        "clocks", problem: "another machine's was ahead",
        facts: [ClockWords.ahead(overtaken, moment)],
        hint: "Check the clocks of your machines.")
    }
  }

  /// A value that is none does no harm, for the default holds; but somebody meant something by it.
  private var settings: DoctorView.Finding {
    let unsound = diagnosis.invalidSettings.compactMap { state -> (name: String, text: String)? in
      guard case .unsound(let text) = state.origin else { return nil }
      return (state.setting.name, text)
    }
    return DoctorView.Finding(
      "settings",
      problem: unsound.isEmpty
        ? nil : "\(PlanWords.count(unsound.count, "setting")) with an invalid value",
      facts: unsound.map { "\($0.name) is '\($0.text)'; the default is used" },
      hint: unsound.first.map { "To reset it: roadmap config \($0.name) --unset" })
  }
}
