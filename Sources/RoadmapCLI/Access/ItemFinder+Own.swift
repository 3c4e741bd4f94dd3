import CommandLineKit
import RoadmapKit

extension ItemFinder {
  var ownership: PlanOwnership {
    get throws {
      try access.shelf.plans.ownership()
    }
  }

  /// Whether a text is neither an address nor a key.
  static func areWords(_ text: String) -> Bool { text.first != "@" && !isAddress(text) }

  /// What words stand for among the plans that the user added or began; `nil` where they stand in none of
  /// them, or are an address or a key.
  func ownItems(_ text: String) throws -> Resolver.Resolution? {
    guard Self.areWords(text) else { return nil }
    let library = try access.library
    // The name of a plan, or of a section in any of them, is no word of an item.
    guard library.entries(named: text).isEmpty else { return nil }
    let own = try ownership.own
    let entries = library.entries.filter { own.contains($0.id) }
    let resolution = try own.isEmpty ? nil : resolve(text, in: PlanLibrary(entries: entries))
    switch resolution {
    case .nothing, nil:
      // Who names a plan that was removed means no item of a plan that only comes along.
      if try isRemoved(text) { throw try nothing(text, nearest: [], in: []) }
      return nil
    case let found?: return found
    }
  }

  private func isRemoved(_ name: String) throws -> Bool {
    try access.shelf.journal?.catalogue().contains { $0.plan.description == name } ?? false
  }

  /// As `find`, for a command that changes a plan's file: words alone copy no plan that nobody asked for.
  func findToChange(_ words: [String]) throws -> Target {
    let target = try find(words)
    let text = Self.trimmed(words.listed(" "))
    let plan = target.source.plan
    guard target.source.origin == .bundled, Self.areWords(text), let place = target.places.first,
      place != .section(0), try !ownership.mayActOn(plan.id)
    else { return target }
    // `year-3 q1` names the plan.
    if words.count > 1, try access.library.entries(named: words[0]).count == 1 { return target }
    let found = try picked(text, [Resolver.Found(plan: plan, place: place)])
    return self.target(found.plan, [found.place])
  }
}
