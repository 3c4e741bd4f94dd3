import CommandLineKit
import RoadmapKit

/// A line about a plan whose source is not as it was.
enum PlanNewsWords {
  static func report(_ news: PlanNews, in context: CommandContext) {
    context.report { page in
      if case .leftOut = news.event {
        page.warning("\(text(news))")
      } else {
        page.note("\(text(news))")
      }
      switch news.event {
      case .changed(let summary, _) where summary.questions > 0:
        page.help("To answer the questions: roadmap update \(news.plan)")
      case .declined:
        page.help("To use its current text: roadmap update \(news.plan)")
      case .unreadable(_, .file(_, _, _, isMissing: true)):
        page.help("If the file has moved: \(addingAgain(news.plan))")
      case .elsewhere(let elsewhere):
        let lines = elsewhere.lines
        let days = Set(lines.map(\.day))
        let addresses = ranges(lines.map(\.address)).joined(separator: " ")
        let day = days.count == 1 ? days.first?.map { " --on \($0)" } ?? "" : ""
        page.help(
          "To mark \(lines.count == 1 ? "it" : "them") as done: roadmap check \(addresses)\(day)")
      case .leftOut: page.help("To see more: roadmap show \(news.plan)")
      case .unmeant(let addresses):
        page.help("To see what is in it: roadmap show \(addresses.first ?? news.plan.description)")
      case .changed, .unreadable, .sections: break
      }
    }
  }

  /// "be.2.1-3" for addresses that follow each other.
  private static func ranges(_ addresses: [String]) -> [String] {
    var ranges: [(head: Substring, first: Int, last: Int)] = []
    var others: [String] = []
    for address in addresses {
      guard let dot = address.lastIndex(of: "."),
        let number = Int(address[address.index(after: dot)...])
      else {
        others.append(address)
        continue
      }
      let head = address[...dot]
      if let open = ranges.indices.last, ranges[open].head == head,
        ranges[open].last + 1 == number
      {
        ranges[open].last = number
      } else {
        ranges.append((head, number, number))
      }
    }
    return ranges.map {
      $0.first == $0.last ? "\($0.head)\($0.first)" : "\($0.head)\($0.first)-\($0.last)"
    }
      + others
  }

  /// The command that says where a plan's file is now.
  static func addingAgain(_ plan: PlanID) -> String { "roadmap add FILE --name \(plan)" }

  static func text(_ news: PlanNews) -> String {
    switch news.event {
    case .changed(let summary, let isStored):
      let kept = summary.unticked > 0 ? "other progress kept" : "progress kept"
      let end = isStored ? kept : "\(kept), but the journal cannot be written"
      return "\(news.plan) changed: \(words(summary)); \(end)."
    case .unreadable(let path, let reason):
      return "'\(path)' \(words(reason)); \(news.plan) is shown as last read."
    case .leftOut(let reason): return "\(news.plan) is left out: it \(words(reason))."
    case .elsewhere(let elsewhere):
      let plans = Set(elsewhere.lines.map(\.plan.description)).sorted().joined(separator: ", ")
      let count = elsewhere.lines.count
      let first = elsewhere.lines.first?.text ?? ""
      return count == 1
        ? "'\(first)' was done in \(plans), which has it no longer, and is open as "
          + "\(elsewhere.lines.first?.address ?? "")."
        : "\(PlanWords.count(count, "line")) were done in \(plans), which has them no longer, and are open in "
          + "another plan: '\(first)' and others."
    case .unmeant(let addresses):
      let named = addresses.prefix(3).joined(separator: ", ")
      return addresses.count == 1
        ? "The mark of \(named) in the file was not recorded: its sub-items say what is done."
        : "\(addresses.count) marks in the file were not recorded, since their sub-items say what is done: "
          + "\(named)\(addresses.count > 3 ? " and others" : "")."
    case .sections(let sections, let addresses):
      return sections.map { SectionNewsWords.text($0, of: news.plan, addresses) }
        .joined(separator: " ")
    case .declined:
      return "\(news.plan) is shown as the last undo or redo left it, not with its current text."
    }
  }

  /// "2 reworded, 1 moved, 1 new"
  static func words(_ summary: PlanMatch.Summary) -> String {
    var parts: [String] = []
    for (count, name) in [
      (summary.reworded, "reworded"), (summary.moved, "moved"), (summary.new, "new"),
      (summary.revived, "restored"), (summary.gone, "removed"),
    ] where count > 0 {
      parts.append("\(count) \(name)")
    }
    // Of a plan whose lines changed too, that its weeks are counted anew is no news.
    let headings = summary.hasSameItems ? summary.sections : summary.renamed
    if headings > 0 { parts.append("\(PlanWords.count(headings, "heading")) changed") }
    if summary.hasSameItems, summary.regrouped > 0 {
      parts.append("\(PlanWords.count(summary.regrouped, "item")) regrouped")
    }
    if summary.opened > 0 {
      parts.append(
        summary.opened == 1
          ? "1 done item has open sub-items now"
          : "\(summary.opened) done items have open sub-items now")
    }
    if summary.ticked > 0 {
      parts.append("\(PlanWords.count(summary.ticked, "mark")) in the file")
    }
    if summary.redated > 0 {
      parts.append("\(PlanWords.count(summary.redated, "day")) changed in the file")
    }
    if summary.unticked > 0 {
      parts.append("\(PlanWords.count(summary.unticked, "item")) reopened in the file")
    }
    if summary.carried > 0 {
      parts.append("\(PlanWords.count(summary.carried, "tick")) carried over")
    }
    if summary.together > 0 {
      parts.append("1 open question about \(PlanWords.count(summary.together, "line"))")
    }
    let others = summary.questions - summary.together
    if others > 0 { parts.append(PlanWords.count(others, "open question")) }
    return parts.isEmpty ? "formatting only" : parts.joined(separator: ", ")
  }

  private static func words(_ reason: PlanLoadFailure.Reason) -> String {
    switch reason {
    case .file(_, _, let reason, _): "cannot be read (\(reason))"
    case .text(let failure, _): failure.words
    }
  }
}
