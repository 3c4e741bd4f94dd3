import PlanReading
import ProgressJournal
package import RoadmapModel

/// The addresses and texts of what events speak of, as the catalogue has them.
package struct ItemNames: Sendable {
  private struct Name: Sendable {
    /// `nil` for an item that is gone: the address that it had may be another's now.
    let address: String?
    let text: String
  }

  private var names: [ItemReference: Name] = [:]
  /// Items whose lines are gone, unless they are others now: the user is still to say.
  private var inQuestion: Set<ItemReference> = []

  /// What plans are called that settings are of.
  package private(set) var plans: [PlanID: PlanID] = [:]

  /// `background`: of the actions that the events are of. `reading`: gives a plan that the journal has no
  /// text of, as a rescue may leave it.
  init(
    of events: [Event], _ background: ActionBackground, in journal: Journal,
    reading: (PlanID) -> StudiedPlan?
  ) throws {
    let reviewed = background.reviews.values.flatMap { $0.leftOut + $0.asked }.map(\.plan)
    for plan in Set(events.compactMap(\.fact.tickedPlan) + reviewed) {
      plans[plan] = try journal.called(plan)
    }
    for plan in Set(events.flatMap(\.fact.items).map(\.plan) + reviewed) {
      guard try journal.catalogue(plan) != nil else {
        if let read = reading(plan) { add(read) }
        continue
      }
      for section in try journal.catalogueSections(of: plan) {
        names[ItemReference(plan, section.key)] = Name(
          address: section.address, text: section.heading)
      }
      for item in try journal.catalogueItems(of: plan) {
        names[ItemReference(plan, item.key)] = Name(
          address: item.isGone ? nil : item.address, text: item.text)
      }
      // A heading that is gone is known by what it said.
      let unknown = Set(events.flatMap(\.fact.items).filter { $0.plan == plan && names[$0] == nil })
      for (key, heading) in try journal.formerHeadings(Set(unknown.map(\.key)), of: plan) {
        names[ItemReference(plan, key)] = Name(address: nil, text: heading)
      }
      for question in try journal.questions(of: plan) {
        inQuestion.insert(ItemReference(plan, question.item))
      }
    }
  }

  private mutating func add(_ plan: StudiedPlan) {
    for (index, key) in plan.study.itemKeys.enumerated() {
      names[ItemReference(plan.id, key)] = Name(
        address: plan.address(ofItem: index).description, text: plan.text(ofItem: index))
    }
  }

  package func address(_ item: ItemReference) -> String {
    names[item]?.address ?? "\(item.plan) @\(item.key)"
  }

  package func text(_ item: ItemReference) -> String? { names[item]?.text }

  /// Behind its address; empty where the plan as a whole has no other name.
  package func said(of item: ItemReference) -> String {
    text(item).map { $0.isEmpty ? "" : "  \($0)" } ?? ""
  }

  /// Whether its plan has it no longer.
  package func isGone(_ item: ItemReference) -> Bool {
    // One of which nothing but this is recorded is in no list of those that are gone.
    !isInQuestion(item) && names[item]?.address == nil
  }

  /// Whether its tick waits for an answer.
  package func isInQuestion(_ item: ItemReference) -> Bool { inQuestion.contains(item) }

  package var addresses: [ItemReference: String] { names.compactMapValues(\.address) }
}

extension Fact {
  /// The item that it is of, the other one of a link, the part that is postponed, what a timer runs for, and
  /// the lines that a changed text has or has no longer.
  package var items: [ItemReference] {
    if case .setting(let name, let text) = self, FocusTimer.isName(name) {
      return text.flatMap(FocusTimer.init).map { [$0.item] } ?? []
    }
    if case .plan(let plan, .updated(let update)) = self {
      let lines = update.settledLines.filter { $0.change != .moved }.map(\.key)
      return (lines + update.answers.map(\.item)).map { ItemReference(plan, $0) }
    }
    guard let part else { return [] }
    return switch self {
    case .item(_, .linked(let other)), .item(_, .unlinked(let other)): [part, other]
    default: [part]
    }
  }
}
