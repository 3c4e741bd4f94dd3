package import RoadmapModel

/// An action in words: "checked 3 items in staff.sep.w1".
package struct ActionSummary: Hashable, Sendable {
  package let words: String

  /// Items that the catalogue does not know go by their keys.
  package init(_ record: ActionRecord, addresses: [ItemReference: String]) {
    var parts: [Part] = []
    for event in record.events {
      guard let (verb, place) = Self.part(event.fact, addresses) else { continue }
      let noun: String
      if case .plan = event.fact { noun = "plan" } else { noun = "item" }
      if let index = parts.firstIndex(where: { $0.verb == verb && $0.noun == noun }) {
        if !parts[index].places.contains(place) { parts[index].places.append(place) }
      } else {
        parts.append(Part(verb: verb, noun: noun, places: [place]))
      }
    }
    words = parts.map(\.words).joined(separator: ", ")
  }

  private struct Part {
    let verb: String
    let noun: String
    var places: [String]

    var words: String {
      guard places.count > 1 else {
        return "\(verb) \(places[0])"
      }
      let common = Self.commonStart(places)
      return "\(verb) \(places.count) \(noun)s" + (common.isEmpty ? "" : " in \(common)")
    }

    /// The address of what all the places are in.
    private static func commonStart(_ places: [String]) -> String {
      var common = places[0].split(separator: ".").dropLast()
      for place in places.dropFirst() {
        let other = place.split(separator: ".").dropLast()
        common = common.prefix(zip(common, other).prefix { $0 == $1 }.count)
      }
      return common.joined(separator: ".")
    }
  }

  private static func part(
    _ fact: Fact, _ addresses: [ItemReference: String]
  ) -> (verb: String, place: String)? {
    switch fact {
    case .item(let item, let fact):
      (verb(fact), addresses[item] ?? "\(item.plan) @\(item.key)")
    case .plan(let plan, .added): ("added", plan.description)
    case .plan(let plan, .removed): ("removed", plan.description)
    case .plan(let plan, .forgotten): ("forgot the progress of", plan.description)
    case .plan(let plan, .updated): ("updated", plan.description)
    case .plan(let plan, .started): ("set the schedule of", plan.description)
    case .plan(let plan, .stopped): ("removed the schedule of", plan.description)
    case .plan(let plan, .paused): ("paused", plan.description)
    case .plan(let plan, .resumed): ("resumed", plan.description)
    case .undone, .redone: nil
    }
  }

  private static func verb(_ fact: ItemFact) -> String {
    switch fact {
    case .checked: "checked"
    case .unchecked: "unchecked"
    case .started: "started"
    case .stopped: "stopped"
    case .skipped: "skipped"
    case .unskipped: "reopened"
    case .noted: "added a note to"
    case .chosen: "chose"
    case .unchosen: "no longer chose"
    case .reviewed: "reviewed"
    case .linked: "linked"
    case .unlinked: "unlinked"
    }
  }
}
