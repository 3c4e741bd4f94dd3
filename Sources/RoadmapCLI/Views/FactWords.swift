import CommandLineKit
import RoadmapKit

/// What was recorded, in words and as JSON.
enum FactWords {
  static func verb(_ fact: ItemFact) -> String {
    switch fact {
    case .unskipped: "reopened"
    case .redated: "day changed"
    case .unchosen: "not chosen"
    default: fact.coded.kind.rawValue
    }
  }

  /// "for Thu 19 Nov", where that is not the day of recording; "to Thu 19 Nov" where it became that.
  static func day(of fact: ItemFact, recorded day: Day, today: Day) -> String? {
    switch fact {
    case .checked(let said?, _), .started(let said), .skipped(let said, _), .reviewed(let said, _),
      .noted(_, let said?):
      said == day ? nil : "for \(DayWords.heading(said, today: today))"
    case .redated(_, let said): "to \(DayWords.heading(said, today: today))"
    case .checked(nil, _): "already ticked"
    default: nil
    }
  }

  /// `isTicked`: whether items are recorded beside it.
  static func verb(_ fact: PlanFact, today: Day, isTicked: Bool = false) -> String {
    switch fact {
    case .added(.elsewhere): "added from another machine"
    case .added(let origin): "added from \(origin.name)"
    case .removed: "removed, keeping its progress"
    case .forgotten: "progress forgotten"
    case .erased: "erased what was recorded before"
    case .updated(let update): "changed: " + words(update, isTicked: isTicked)
    case .started(let day, let until):
      "scheduled from \(DayWords.words(day, today: today))"
        + (until.map { " until \(DayWords.words($0, today: today))" } ?? "")
    case .stopped: "schedule removed"
    case .paused(let day, let until):
      "paused on \(DayWords.words(day, today: today))"
        + (until.map { ", until \(DayWords.words($0, today: today))" } ?? "")
    case .resumed(let day): "resumed on \(DayWords.words(day, today: today))"
    case .replanned(let revision):
      (revision.spread == .left ? "replanned" : "schedule kept for what had begun")
        + (revision.until.map { ", until \(DayWords.words($0, today: today))" } ?? "")
    case .postponed(_, let day): "postponed a part to \(DayWords.words(day, today: today))"
    case .shown: "text received"
    }
  }

  private static func words(_ update: PlanUpdate, isTicked: Bool) -> String {
    let lines = update.settledLines
    let parts = [
      (PlanUpdate.Change.reworded, "reworded"), (.moved, "moved"), (.new, "new"),
      (.returned, "restored"), (.gone, "removed"),
    ].compactMap { change, name in
      let count = lines.count { $0.change == change }
      return count > 0 ? "\(count) \(name)" : nil
    }
    // Older versions recorded what a sync asks without the lines that it asks about.
    let isAsking = update.from == update.to && update.lines.isEmpty && update.answers.isEmpty
    let asked = isAsking ? update.questions.count : update.newQuestions
    let all = parts + (asked > 0 ? [PlanWords.count(asked, "open question")] : [])
    if all.isEmpty, !update.answers.isEmpty { return "questions answered" }
    if all.isEmpty { return isTicked ? "ticks in the file" : "headings" }
    return all.joined(separator: ", ")
  }

  /// The note, evidence and time that came with it, a line each. `isLate`: the time doesn't count.
  static func remarks(_ fact: ItemFact, _ names: ItemNames, isLate: Bool) -> [String] {
    switch fact {
    case .checked(_, let remark), .noted(let remark, _):
      [
        remark.note, remark.evidence,
        remark.minutes.map { minutes in
          Minutes.words(minutes)
            + (isLate ? " (not counted: stopped before on another machine)" : "")
        },
      ].compactMap(\.self)
    case .skipped(_, let why): [why].compactMap(\.self)
    case .reviewed(_, let grade): [grade.name]
    case .linked(let other), .unlinked(let other): ["with \(names.address(other))"]
    default: []
    }
  }

  /// The kind's name as JSON has it: `plan-added`.
  private static func name(_ fact: Fact) -> String {
    if case .unknown(let unknown) = fact { return unknown.kind }
    return fact.kindName.reduce(into: "") { name, letter in
      name += letter.isUppercase ? "-\(letter.lowercased())" : String(letter)
    }
  }

  /// The members that tell what an event says.
  static func write(_ fact: Fact, isLate: Bool, to json: inout JSONObject) {
    json.set("kind", name(fact))
    switch fact {
    case .item(let item, let fact):
      json.set("plan", item.plan.description)
      json.set("key", item.key.description)
      write(fact, to: &json)
      if isLate { json.set("late", true) }
    case .plan(let plan, let fact):
      json.set("plan", plan.description)
      write(fact, to: &json)
    case .undone(let action), .redone(let action): json.set("target", action.description)
    case .setting(let name, let value):
      json.set("name", name)
      json.set("value", value)
    case .unknown: break
    }
  }

  private static func write(_ fact: PlanFact, to json: inout JSONObject) {
    switch fact {
    case .added(let origin): json.set("source", origin.name)
    case .started(let day, let until), .paused(let day, let until):
      json.set("on", day.description)
      json.set("until", until?.description)
    case .resumed(let day): json.set("on", day.description)
    case .replanned(let revision):
      json.set("on", revision.from.description)
      json.set("until", revision.until?.description)
    case .postponed(let part, let day):
      json.set("key", part.key.description)
      json.set("on", day.description)
    case .removed, .forgotten, .erased, .updated, .stopped, .shown: break
    }
  }

  private static func write(_ fact: ItemFact, to json: inout JSONObject) {
    switch fact {
    case .checked(let day, let remark):
      if let day { json.set("on", day.description) }
      write(remark, to: &json)
    case .started(let day): json.set("on", day.description)
    case .redated(let before, let day):
      if let before { json.set("from", before.description) }
      json.set("on", day.description)
    case .skipped(let day, let why):
      json.set("on", day.description)
      json.set("why", why)
    case .noted(let remark, let day):
      if let day { json.set("on", day.description) }
      write(remark, to: &json)
    case .reviewed(let day, let grade):
      json.set("on", day.description)
      json.set("grade", grade.name)
    case .linked(let other), .unlinked(let other):
      json.set("with", "\(other.plan) @\(other.key)")
    case .unchecked, .stopped, .unskipped, .chosen, .unchosen: break
    }
  }

  private static func write(_ remark: Remark, to json: inout JSONObject) {
    json.set("note", remark.note)
    json.set("evidence", remark.evidence)
    json.set("minutes", remark.minutes)
  }
}
