package import RoadmapModel

/// An action in words: "checked 3 items in staff.sep.w1".
package struct ActionSummary: Hashable, Sendable {
  package let words: String

  /// Items that the catalogue does not know go by their keys. `plans`: what plans are called, where that is
  /// another name than they had when the action was read. `background`: of the record.
  package init(
    _ record: ActionRecord, addresses: [ItemReference: String], plans: [PlanID: PlanID] = [:],
    _ background: ActionBackground = ActionBackground()
  ) {
    var parts: [Part] = []
    func add(_ verb: String, _ noun: String, _ place: String) {
      if let index = parts.firstIndex(where: { $0.verb == verb && $0.noun == noun }) {
        if !parts[index].places.contains(place) { parts[index].places.append(place) }
      } else {
        parts.append(Part(verb: verb, noun: noun, places: [place]))
      }
    }
    for event in Self.told(record, addresses) {
      if case .setting(ReviewExceptions.name, _) = event.fact,
        let changes = background.reviews[record.id]
      {
        for (verb, targets) in [
          ("turned off reviews of", changes.leftOut), ("turned on reviews of", changes.asked),
        ] {
          for target in targets {
            if let item = target.item {
              add(verb, "item", Self.name(ItemReference(target.plan, item), addresses))
            } else {
              add(verb, "plan", (plans[target.plan] ?? target.plan).description)
            }
          }
        }
        continue
      }
      if case .plan(let plan, .resumed) = event.fact,
        background.cancelledPauses[record.id]?[plan] != nil
      {
        add("cancelled a planned pause of", "plan", plan.description)
        continue
      }
      guard let (verb, noun, place) = Self.part(event.fact, addresses, plans)
      else { continue }
      add(verb, noun, place)
    }
    // That a timer ended with something is the lesser news of the two.
    let ordered = parts.filter { $0.noun != "timer" } + parts.filter { $0.noun == "timer" }
    words = ordered.map(\.words).joined(separator: ", ")
  }

  /// What is told of an action. An option that a linked tick leaves without a place was never chosen, nor was
  /// one whose steps were ticked so.
  package static func told(
    _ record: ActionRecord, _ addresses: [ItemReference: String]
  ) -> [Event] {
    let ticked = Set(
      record.facts.compactMap { fact in
        if case .item(let item, .checked) = fact { item } else { nil }
      })
    let places = ticked.compactMap { addresses[$0] }
    return record.events.filter { event in
      guard case .item(let item, .unchosen) = event.fact else { return true }
      if ticked.contains(item) { return false }
      guard let option = addresses[item] else { return true }
      return !places.contains { $0.hasPrefix(option + ".") }
    }
  }

  private struct Part {
    let verb: String
    let noun: String
    var places: [String]

    var words: String {
      guard places.count > 1 else {
        return "\(verb) \(places[0])"
      }
      // Two addresses each have no start in common.
      let common = noun == "pair" ? "" : Self.commonStart(places)
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
    _ fact: Fact, _ addresses: [ItemReference: String], _ plans: [PlanID: PlanID]
  ) -> (verb: String, noun: String, place: String)? {
    let verb = fact.coded.kind?.deed ?? ""
    func called(_ plan: PlanID) -> String { (plans[plan] ?? plan).description }
    return switch fact {
    case .item(let item, .linked(let other)), .item(let item, .unlinked(let other)):
      (verb, "pair", "\(name(item, addresses)) and \(name(other, addresses))")
    case .item(let item, .noted(let remark, _)):
      ("added \(contents(of: remark)) to", "item", name(item, addresses))
    case .item(let item, _):
      (verb, "item", name(item, addresses))
    case .plan(_, .shown): nil
    // What had begun stays where it was, which is no news.
    case .plan(_, .replanned(let revision)) where revision.spread == .ahead: nil
    case .plan(let plan, .updated(let update)) where update.from == update.to:
      update.answers.isEmpty
        ? (verb, "plan", called(plan))
        : (
          "answered", "plan",
          "\(update.answers.count == 1 ? "a question" : "\(update.answers.count) questions") about \(called(plan))"
        )
    case .plan(_, .postponed(let part, _)):
      (verb, "part", name(part, addresses))
    case .plan(let plan, _): (verb, "plan", called(plan))
    case .setting(let name, let text) where FocusTimer.isName(name): timer(text, addresses)
    case .setting(ReviewExceptions.name, _): ("changed", "choice", "which items are reviewed")
    case .setting(let name, let value):
      if let plan = TickFileSetting.plan(named: name) {
        (
          value == nil ? "stopped ticking the file of" : "began to tick the file of", "plan",
          called(plan)
        )
      } else {
        (verb, "setting", "\(name) to \(value ?? "its default")")
      }
    case .undone, .redone: nil
    case .unknown(let unknown): ("recorded", "event", "'\(unknown.kind)'")
    }
  }

  /// "a note and evidence"
  private static func contents(of remark: Remark) -> String {
    let parts = [
      remark.note == nil ? nil : "a note", remark.evidence == nil ? nil : "evidence",
      remark.minutes == nil ? nil : "time",
    ].compactMap(\.self)
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "a note" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }

  private static func timer(
    _ text: String?, _ addresses: [ItemReference: String]
  ) -> (verb: String, noun: String, place: String) {
    guard let timer = text.flatMap(FocusTimer.init) else {
      return ("stopped", "timer", "the timer")
    }
    return ("started a timer for", "item", name(timer.item, addresses))
  }

  private static func name(
    _ item: ItemReference, _ addresses: [ItemReference: String]
  ) -> String {
    addresses[item] ?? "\(item.plan) @\(item.key)"
  }
}
