import CommandLineKit
import RoadmapKit

/// Runs a command that changes items: finds them, and records what was decided as one action.
struct ItemAction {
  typealias Outcome = ItemChange.Outcome

  let context: CommandContext
  let command: String
  /// The items that the command would change.
  let isWanted: (StudiedPlan, PlanPlace) -> Bool
  let decide: ItemChange.Decide

  func run(_ words: [String]) throws -> [Outcome] {
    try run(words, PlanAccess(context, isWriting: true))
  }

  func run(_ words: [String], _ access: PlanAccess) throws -> [Outcome] {
    try run(on: try places(named: words, access), access)
  }

  /// What the words name, by plan.
  func places(named words: [String], _ access: PlanAccess) throws -> [NamedPlaces] {
    let targets = try ItemFinder(access, command: command).findAll(words, isWanted: isWanted)
    var wanted: [NamedPlaces] = []
    for target in targets {
      let plan = target.source.plan
      if let index = wanted.firstIndex(where: { $0.plan.id == plan.id }) {
        wanted[index].places += target.places.filter { !wanted[index].places.contains($0) }
      } else {
        wanted.append(NamedPlaces(plan, target.places))
      }
    }
    return wanted
  }

  /// `stops`: timers that end in the same action.
  func run(
    on wanted: [NamedPlaces], _ access: PlanAccess, stopping stops: [FocusStop] = []
  ) throws -> [Outcome] {
    let shelf = try access.shelf
    // Others may change the list until it is written.
    access.relist()
    let outcomes: [Outcome]
    do {
      outcomes = try shelf.change(decide).run(on: wanted, stopping: stops)
    } catch let outdated as NamedPlaces.Outdated {
      throw try access.error(outdated)
    } catch ItemChange.Failure.refused(let refusal, let plan) {
      throw ItemRefusals(plan: plan, command: command).error(refusal, today: shelf.time.day)
    }
    try access.reportRecorded()
    return outcomes
  }
}
