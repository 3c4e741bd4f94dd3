import Outlook
package import PlanReading
import ProgressJournal
public import RoadmapModel

/// What is to be done by when. Who is to pick one of four has not four things to do: of options that
/// nobody chose, their choice is due.
public enum DueFilter: Hashable, Sendable {
  /// Due on this day or before.
  case by(Day)
  /// Due before today.
  case overdue
}

/// Which items of some plans are meant; without any condition all of them.
package struct ItemQuery {
  /// An item that is meant, or a choice that is due.
  package struct Match {
    package let plan: StudiedPlan
    package let place: PlanPlace
    /// Whether the text calls it optional, or something that it stands in.
    package let isOptional: Bool
    /// Whether it is optional and was not taken up.
    package let isLeftOut: Bool
    /// When it is due; `nil` without a schedule.
    package let due: Day?
    /// Whether that day is over.
    package let isLate: Bool

    /// Of a choice, what there is to choose from.
    package var kind: Item.Kind {
      if case .item(let index) = place, !isChoice { plan.items[index].kind } else { .option }
    }

    package var state: Item.State {
      if case .item(let index) = place { plan.state(ofItem: index) } else { .open }
    }

    package var line: Int {
      switch place {
      case .item(let index): Int(plan.items[index].line)
      case .section(let index): Int(plan.sections[index].line)
      }
    }

    package var isChoice: Bool { plan.choice(at: place) != nil }
  }

  package var words: SearchQuery?
  package var kinds: [Item.Kind] = []
  package var states: [Item.State] = []
  package var isOptional: Bool?
  package var due: DueFilter?

  package init() {}

  /// The leaves at these places of a plan, in the order of its lines. `course`: the plan's; `nil` for a
  /// file that is only looked at.
  func matches(at places: [PlanPlace], of plan: StudiedPlan, _ course: Course?) -> [Match] {
    let (optional, leftOut) = (Optionality(plan.plan), Optionality(plan))
    let found = words.map { Set(PlanSearch($0).items(in: plan.plan)) }
    var choices: Set<PlanPlace> = []
    return places.flatMap { plan.items(below: $0) }.compactMap { index -> Match? in
      let item = plan.items[index]
      let (state, isOptional) = (plan.state(ofItem: index), optional.isOptional(index))
      guard plan.isLeaf(index), found?.contains(index) ?? true,
        kinds.isEmpty || kinds.contains(item.kind), states.isEmpty || states.contains(state),
        self.isOptional ?? isOptional == isOptional
      else { return nil }
      var place = PlanPlace.item(index)
      if due != nil {
        guard state == .open || state == .started, !leftOut.isOptional(index) else { return nil }
        if let choice = plan.unmadeChoice(over: index) {
          guard choices.insert(choice).inserted, plan.lacksOptions(choice) else { return nil }
          place = choice
        }
      }
      let day = course?.due(of: place)
      let isLate = day.map { course?.pace?.isOver($0) ?? false } ?? false
      guard isMeant(day, isLate: isLate, course) else { return nil }
      return Match(
        plan: plan, place: place, isOptional: isOptional, isLeftOut: leftOut.isOptional(index),
        due: day, isLate: isLate)
    }
  }

  private func isMeant(_ day: Day?, isLate: Bool, _ course: Course?) -> Bool {
    guard let due else { return true }
    guard let day else { return false }
    switch due {
    case .overdue: return isLate
    case .by(let last):
      return isLate || !(course?.isHeld ?? false) && day <= last
    }
  }
}

extension StudiedPlan {
  /// The items of a section and its sections, or an item and those nested in it, in the order of
  /// the document's lines.
  fileprivate func items(below place: PlanPlace) -> [Int] {
    plan.items(in: place).sorted { (self.items[$0].line, $0) < (self.items[$1].line, $1) }
  }
}
