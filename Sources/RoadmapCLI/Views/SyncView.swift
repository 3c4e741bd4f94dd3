import CommandLineKit
import RoadmapKit

/// What a sync came to, on a page or as JSON.
struct SyncView {
  let report: SyncReport
  /// Whether this was the first one, so that it is said who can read along.
  var isSetUp = false

  func page(_ screen: Screen) -> Page {
    Page(screen) { page in
      let separator = " \(page.screen.glyphs.separator) "
      if isSetUp {
        page.paragraph(
          "\("set up", .heading)  \(report.url)\(separator)this machine is '\(report.name)'",
          hanging: 8)
      }
      let parts = [
        report.receivedCount > 0
          ? "received \(PlanWords.count(report.receivedCount, "event"))" : nil,
        report.sent > 0 ? "sent \(PlanWords.count(report.sent, "event"))" : nil,
      ].compactMap(\.self)
      let summary = parts.isEmpty ? "nothing new" : parts.joined(separator: separator)
      page.paragraph("\("synced", .heading)  \(summary)", hanging: 8)
      for device in report.received {
        page.line("        from \(device.name): \(PlanWords.count(device.events, "event"))")
      }
      if isSetUp {
        page.line()
        page.paragraph(
          "Whoever can read that repository can read your notes, and what is deleted later "
            + "stays in its history. Keep it private.")
        page.line()
        page.hint("On your other machine:", "roadmap sync --init \(ShellWord.path(report.url))")
      }
    }
  }

  /// What the user should know besides.
  func warn(_ context: CommandContext) {
    if report.isRenewed {
      context.note(
        "This journal is a copy, or was restored from a backup: this machine "
          + "has a new id and is called '\(report.name)'. Nothing is lost.")
    }
    if report.isRewound {
      context.note(
        "The repository had lost some of what was synced before; what this "
          + "machine knows of it was sent again.")
    }
    MergeNewsView(news: report.news).warn(context)
    if !report.erased.isEmpty {
      let names = report.erased.map(\.description).joined(separator: ", ")
      context.note(
        "What was recorded of \(names) is erased, as another machine asked. "
          + "Files of plans stay.")
    }
    if report.held > 0 {
      context.report {
        $0.warning(
          "\(PlanWords.count(report.held, "event")) dated too far ahead: left until then. "
            + "Check the clocks of your other machines.")
      }
    }
    let new = report.newRefusals
    for refusal in new.prefix(10) {
      context.report { page in
        page.warning("'\(refusal.path)' was not taken over: \(refusal.reason).")
        page.paragraph("\(RefusalWords.advice(refusal), .dim)")
      }
    }
    let others = report.refusals.count - min(new.count, 10)
    guard others > 0 else { return }
    let parts = PlanWords.count(others, new.isEmpty ? "part" : "more part")
    let words = "\(parts) of the repository \(others == 1 ? "is" : "are") still not taken over."
    context.report { page in
      page.warning("\(words)")
      page.hint("To see more:", "roadmap sync --status")
    }
  }

  func json() -> JSONWriter {
    JSONWriter { json in
      json.set("schema", "roadmap.sync-result/1")
      json.set("url", report.url)
      json.set("device", report.device.description)
      json.set("name", report.name)
      json.set("sent", report.sent)
      json.set("received", report.receivedCount)
      json.objects("devices", report.received) { json, device in
        json.set("device", device.device.description)
        json.set("name", device.name)
        json.set("events", device.events)
      }
      json.set(refused: report.refusals)
      json.set("held", report.held)
      MergeNewsView(news: report.news).write(to: &json)
      json.set("erased", report.erased.map(\.description))
      json.set("renewed", report.isRenewed)
      json.set("rewound", report.isRewound)
    }
  }
}

/// How syncing stands.
struct SyncStatusView {
  let status: SyncStatus
  let moment: Moment

  func page(_ screen: Screen) -> Page {
    Page(screen) { page in
      guard let url = status.url else {
        page.line("Sync is not set up on this machine.")
        page.hint("To set it up:", "roadmap sync --init URL")
        return
      }
      page.paragraph("\(url) \("as '\(status.name)'", .dim)")
      let coming = status.incoming.map { PlanWords.count($0, "event") }
      page.line("  to send     \(PlanWords.count(status.outgoing, "event"))")
      page.line("  to receive  \(coming ?? "not known")")
      if !status.devices.isEmpty {
        page.paragraph("  other machines: \(status.devices.joined(separator: ", "))", hanging: 4)
      }
      page.line("  last synced \(Self.last(status, moment))")
      if let failure = status.failure {
        page.paragraph("  it failed since: \(failure)", hanging: 4)
      }
      if let problem = status.problem, problem.summary != status.failure {
        page.paragraph("  \(problem.summary)", hanging: 4)
      }
      for refusal in status.refused.prefix(10) {
        page.paragraph("  not taken over: \(refusal.path): \(refusal.reason)", hanging: 4)
        page.paragraph("\(RefusalWords.advice(refusal), .dim)", indent: 4)
      }
    }
  }

  /// For who syncs by a timer and would not see that it has stopped.
  static func note(_ status: SyncStatus, moment: Moment, to page: inout Page) {
    page.line()
    if let failure = status.failure {
      page.paragraph("\("The last sync failed:", .warning) \(failure)")
    } else if !status.isStale(at: moment.instant) {
      let isOne = status.refused.count == 1
      let parts = PlanWords.count(status.refused.count, "part")
      page.paragraph(
        "\("The last sync did not take everything over:", .warning) \(parts) of the repository "
          + (isOne ? "is not what it claims." : "are not what they claim."))
      page.hint("To see more:", "roadmap sync --status")
      return
    } else {
      page.paragraph("\("Last synced \(last(status, moment)).", .warning)")
    }
    page.hint("To try again:", "roadmap sync")
  }

  static func last(_ status: SyncStatus, _ moment: Moment) -> String {
    guard let instant = status.lastSuccess else { return "never" }
    let day = DayWords.phrase(moment.local(instant).day, today: moment.today)
    return "\(day) at \(moment.clock(instant))"
  }

  func json() -> JSONWriter {
    JSONWriter { json in
      json.set("schema", "roadmap.sync-status/1")
      json.set("url", status.url)
      json.set("name", status.url == nil ? nil : status.name)
      json.set("device", status.device?.description)
      json.set("outgoing", status.outgoing)
      json.set("incoming", status.incoming)
      json.set("devices", status.devices)
      json.set("last", status.lastSuccess?.description)
      json.set("failure", status.failure ?? status.problem?.summary)
      json.set(refused: status.refused)
    }
  }
}

extension JSONObject {
  fileprivate mutating func set(refused: [SyncRefusal]) {
    objects("refused", refused) { json, refusal in
      json.set("path", refusal.path)
      json.set("reason", refusal.reason)
    }
  }
}
