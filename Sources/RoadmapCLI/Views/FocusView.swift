import CommandLineKit
import RoadmapKit

/// The running timer in words.
enum FocusView {
  /// `Focus  year-3.q1.1.1  Service discovery. · 12 min of 25 min`
  static func line(_ running: RunningFocus, at now: Instant, to page: inout Page) {
    let separator = " \(page.screen.glyphs.separator) "
    var text: StyledText =
      "\("Focus", .heading)  \(running.address, .address)"
    if !running.text.isEmpty { text += "  \(running.text)" }
    text += StyledText(separator + words(running.timer, at: now), .accent)
    if running.minutesBefore > 0 {
      text += StyledText("\(separator)\(Minutes.words(running.minutesBefore)) before", .dim)
    }
    page.paragraph(text, hanging: 7)
  }

  /// `12 min of 25 min`
  static func words(_ timer: FocusTimer, at now: Instant) -> String {
    let elapsed = timer.minutes(until: now)
    if timer.isForgotten(at: now) { return "\(Minutes.words(elapsed)), still running?" }
    return Minutes.words(elapsed) + (timer.planned.map { " of \(Minutes.words($0))" } ?? "")
  }

  /// `24:59`
  static func clock(_ milliseconds: Int64) -> String {
    let seconds = Int((milliseconds + 999) / 1000)
    let rest = seconds % 60
    return "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
  }

  static func write(_ running: RunningFocus, at now: Instant, to json: inout JSONObject) {
    json.set("plan", (running.found?.plan.id ?? running.timer.item.plan).description)
    json.set("key", running.timer.item.key.description)
    json.set("address", running.address)
    json.set("text", running.text)
    json.set("start", running.timer.start.description)
    json.set("minutes", running.timer.minutes(until: now))
    json.set("planned", running.timer.planned)
    json.set("forgotten", running.timer.isForgotten(at: now))
  }
}
