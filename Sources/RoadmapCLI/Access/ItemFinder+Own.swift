import CommandLineKit
import RoadmapKit

/// Which plans words may act on.
struct PlanOwnership {
  /// The plans that were begun: scheduled, or with something done.
  let begun: Set<PlanID>
  /// Those, and the ones that the user added.
  let own: Set<PlanID>

  /// A plan that comes with the program and was never begun is acted on by words only while the user has
  /// no other.
  func mayActOn(_ plan: PlanID) -> Bool { own.isEmpty || own.contains(plan) }
}

extension ItemFinder {
  var ownership: PlanOwnership {
    get throws(CommandError) {
      let begun = try access.asking { shelf throws(JournalError) in try shelf.plansUnderWay() }
      let added = try access.library.entries.filter { $0.origin != .bundled }.map(\.id)
      return PlanOwnership(begun: begun, own: begun.union(added))
    }
  }

  /// Whether a text is neither an address nor a key.
  static func areWords(_ text: String) -> Bool { text.first != "@" && !isAddress(text) }

  /// What words stand for among the plans that the user added or began; `nil` where they stand in none of
  /// them, or are an address or a key.
  func ownItems(_ text: String) throws(CommandError) -> Resolver.Resolution? {
    guard Self.areWords(text) else { return nil }
    let library = try access.library
    // The name of a plan, or of a section in any of them, is no word of an item.
    guard library.entries(named: text).isEmpty else { return nil }
    let own = try ownership.own
    guard !own.isEmpty else { return nil }
    let entries = library.entries.filter { own.contains($0.id) }
    let resolution = try resolve(text, in: PlanLibrary(entries: entries))
    if case .nothing = resolution { return nil }
    return resolution
  }

  /// As `find`, for a command that changes a plan's file: words alone copy no plan that nobody asked for.
  func findToChange(_ words: [String]) throws(CommandError) -> Target {
    let target = try find(words)
    let text = Self.trimmed(words.joined(separator: " "))
    let plan = target.source.plan
    guard target.source.origin == .bundled, Self.areWords(text), let place = target.places.first,
      place != .section(0), try !ownership.mayActOn(plan.id)
    else { return target }
    // `year-3 q1` names the plan.
    if words.count > 1, try access.library.entries(named: words[0]).count == 1 { return target }
    let found = try picked(text, [Resolver.Found(plan: plan, place: place)])
    return self.target(found.plan, [found.place])
  }

  /// Plans under way first, then the user's others; within each, what is open before what is done.
  func inOrder(_ found: [Resolver.Found]) throws(CommandError) -> [Resolver.Found] {
    let ownership = try ownership
    let ranks = found.map { found -> Int in
      let id = found.plan.id
      let plan = ownership.begun.contains(id) ? 0 : ownership.own.contains(id) ? 1 : 2
      guard case .item(let index) = found.place else { return plan * 2 }
      return plan * 2 + (found.plan.state(ofItem: index) == .done ? 1 : 0)
    }
    return found.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.map { found[$0] }
  }
}
