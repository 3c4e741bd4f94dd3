import CommandLineKit
import RoadmapKit

extension StatusJSON {
  func parts(_ parts: [PartStanding], _ standing: Standing, _ json: inout JSONObject) {
    let plan = standing.plan
    json.objects("sections", parts) { json, part in
      json.set("address", plan.address(ofSection: part.section).description)
      json.set("title", plan.title(ofSection: part.section))
      PlanJSON.counts(part.counts, &json)
      json.set("minutes", plan.minutes(of: .section(part.section)))
      json.set("current", part.isCurrent)
      json.set("finished", part.finished?.description)
      json.set("left_out", part.isLeftOut)
      json.object("choice", part.options) { json, options in
        json.set("least", Int(options.choice.least))
        json.set("most", Int(options.choice.most))
        json.set("options", options.count)
        json.set("taken", options.taken)
      }
      time(part, &json)
      if let place = standing.parts.firstIndex(where: { $0.section == part.section }),
        standing.inner.indices.contains(place)
      {
        self.parts(standing.inner[place], standing, &json)
      }
    }
  }

  /// The part's dates with the plan's pauses so far, and how far they have run.
  private func time(_ part: PartStanding, _ json: inout JSONObject) {
    json.set("standing", part.isComplete ? "finished" : Self.name(part.time))
    json.set("window", part.window.map { [$0.lowerBound.description, $0.upperBound.description] })
    json.object("place", part.place) { json, place in
      json.set("unit", place.unit.rawValue)
      json.set("number", place.number)
      json.set("count", place.count)
    }
  }

  private static func name(_ standing: PlanPace.Timing?) -> String? {
    switch standing {
    case .overdue: "overdue"
    case .now: "now"
    case .later: "later"
    case .unscheduled, nil: nil
    }
  }
}
