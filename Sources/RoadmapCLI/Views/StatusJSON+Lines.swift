import RoadmapKit

extension StatusJSON {
  /// What the plan's line says, under the same names as of a plan in full.
  func write(_ line: PlanLine, _ json: inout JSONObject) {
    json.set("full", false)
    json.set("id", line.id.description)
    json.set("address", line.id.description)
    json.set("title", line.title)
    write(line.counts, &json)
    json.set("outcomes", line.counts.outcomes)
    json.set("confirmed", line.counts.confirmed)
    json.set("finished", line.facts.tally.isComplete)
    json.set("first_day", line.facts.days?.lowerBound.description)
    json.set("last_day", line.facts.days?.upperBound.description)
    json.set("start", line.run?.start.description)
    json.set("until", line.run?.until?.description)
    json.set("paused", line.run?.isPaused ?? false)
    json.set("paused_since", line.run?.pausedSince?.description)
    json.null("pace")
    json.array("sections", [Never]()) { _, _ in }
    json.object("forecast") { json in json.set("state", "left-out") }
  }
}
