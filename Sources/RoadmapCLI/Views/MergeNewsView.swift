import CommandLineKit
import RoadmapKit

/// What a sync or an import changed besides, as notes or in JSON.
struct MergeNewsView {
  let news: MergeNews

  func warn(_ context: CommandContext) {
    for plan in news.renamed {
      context.note(
        "Your plan '\(plan.before)' is now called '\(plan.plan.description)': "
          + (plan.plan.isRenamed
            ? "another machine added one of that name before." : "that name is free again."))
    }
    for plan in news.removed { tellRemoved(plan, context) }
    for plan in news.ticking { tellTicking(plan, context) }
    for plan in news.behind { tellBehind(plan, context) }
    tellGone(context)
    for pair in news.split { tellSplit(pair, context) }
    if !news.reopened.isEmpty {
      let count = news.reopened.count
      context.note(
        "\(PlanWords.count(count, "item")) \(count == 1 ? "is" : "are") open again, "
          + "since another machine reopened what \(count == 1 ? "it was" : "they were") ticked along "
          + "with: \(named(news.reopened)).")
    }
    if !news.carried.isEmpty {
      let count = news.carried.count
      context.note(
        "\(PlanWords.count(count, "item")) of an edited plan \(count == 1 ? "has" : "have") the state "
          + "that was given on another machine: \(named(news.carried)).")
    }
    for time in news.late {
      let text = news.lastTexts[time.item]
      context.note(
        "\(time.minutes) min of \(text.map { "'\($0)'" } ?? time.item) don't count: another machine had stopped "
          + "the timer before.",
        text == nil ? "To count them: roadmap note \(time.item) --for \(time.minutes)m" : nil)
    }
    for plan in news.asked {
      context.note(
        "Ticks of '\(plan.description)' wait for an answer now.",
        "To answer: roadmap update \(plan.description)")
    }
  }

  /// With the words of those that have no address any more.
  private func named(_ items: [String]) -> String {
    let names = items.prefix(5).map { item in news.lastTexts[item].map { "\(item) (\($0))" } ?? item
    }
    return names.joined(separator: ", ") + (items.count > 5 ? " and others" : "")
  }

  private func tellSplit(_ pair: MergeNews.Split, _ context: CommandContext) {
    let text = news.lastTexts[pair.done]
    let done = text.map { "'\($0)' (\(pair.done))" } ?? "'\(pair.done)'"
    // Of an item that is gone nothing can be typed: its tick counts for the open one, which is named alone.
    let command =
      text == nil ? "roadmap link \(pair.done) \(pair.open)" : "roadmap check \(pair.open)"
    context.note(
      "'\(pair.open)' is linked to \(done), which is done, and is open itself: "
        + "one machine linked them, and another marked one as done.",
      "To mark it as done too: \(command)")
  }

  private func tellTicking(_ ticking: MergeNews.Ticking, _ context: CommandContext) {
    let (plan, path) = (ticking.plan.description, ticking.path)
    context.note(
      ticking.isOn
        ? "'\(path)' is ticked along with '\(plan)' from now on, as another machine has set."
        : "'\(path)' is no longer ticked along with '\(plan)', as another machine has set.",
      "\(ticking.isOn ? "To stop" : "To go on"): "
        + "roadmap add \(plan) --\(ticking.isOn ? "no-" : "")tick-file")
  }

  private func tellRemoved(_ removed: MergeNews.Removed, _ context: CommandContext) {
    let kept =
      removed.done == 0
      ? ""
      : " \(PlanWords.count(removed.done, "done item")) of it \(removed.done == 1 ? "is" : "are") kept."
    let file = removed.path.map(ShellWord.path) ?? "FILE"
    let added = removed.isBundled ? "\(removed.plan)" : "\(file) --name \(removed.plan)"
    context.note(
      "Another machine removed your plan '\(removed.plan)'.\(kept)",
      "To add it again: roadmap add \(added)")
  }

  private func tellGone(_ context: CommandContext) {
    guard !news.gone.isEmpty else { return }
    let count = news.gone.count
    let (verb, pronoun) = count == 1 ? ("is", "its") : ("are", "their")
    context.report { page in
      page.note(
        "\(PlanWords.count(count, "item")) that you have done \(verb) no longer in the plan, since "
          + "another machine changed it; \(pronoun) progress is kept:")
      for line in news.gone.prefix(5) {
        page.line("       \(line.plan.description)  \(line.text)")
      }
      if count > 5 { page.line("       and \(count - 5) more") }
    }
  }

  private func tellBehind(_ behind: MergeNews.Behind, _ context: CommandContext) {
    let lost =
      behind.ticks == 0
      ? ""
      : " \(PlanWords.count(behind.ticks, "ticked line")) of yours "
        + "\(behind.ticks == 1 ? "is" : "are") not in it, and \(behind.ticks == 1 ? "is" : "are") kept."
    context.report { page in
      page.note(
        "'\(behind.plan.description)' has a later text from another machine than "
          + "'\(behind.path)'.\(lost)")
      page.line("       \(OlderFileAdvice.catchUp(behind.plan, behind.path))")
      page.line("       To keep the file's text: edit it, and it is the plan's text from then on.")
    }
  }

  func write(to json: inout JSONObject) {
    json.objects("renamed", news.renamed) { json, plan in
      json.set("plan", plan.plan.description)
      json.set("before", plan.before)
    }
    json.objects("removed", news.removed) { json, plan in
      json.set("plan", plan.plan.description)
      json.set("source", plan.path)
      json.set("done", plan.done)
    }
    json.objects("split", news.split) { json, pair in
      json.set("done", pair.done)
      json.set("open", pair.open)
    }
    json.set("reopened", news.reopened)
    json.set("carried", news.carried)
    json.objects("late", news.late) { json, time in
      json.set("item", time.item)
      json.set("minutes", time.minutes)
    }
    json.set("asked", news.asked.map(\.description))
    json.objects("gone", news.gone) { json, line in
      json.set("plan", line.plan.description)
      json.set("text", line.text)
    }
    json.objects("behind", news.behind) { json, plan in
      json.set("plan", plan.plan.description)
      json.set("source", plan.path)
      json.set("ticks", plan.ticks)
    }
    json.objects("ticking", news.ticking) { json, plan in
      json.set("plan", plan.plan.description)
      json.set("source", plan.path)
      json.set("tick_file", plan.isOn)
    }
  }
}
