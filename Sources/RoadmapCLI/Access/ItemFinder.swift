import CommandLineKit
import RoadmapKit

/// From a user's words to places in a plan: an address, a range, a key, words of an item, a plan
/// followed by any of these, or a file.
struct ItemFinder {
  struct Target {
    let source: ReadPlan
    let places: [PlanPlace]
  }

  let access: PlanAccess
  /// The command to try again with, in hints.
  let command: String

  init(_ access: PlanAccess, command: String) {
    self.access = access
    self.command = command
  }

  func find(_ words: [String]) throws -> Target {
    let text = Self.trimmed(words.listed(" "))
    guard !text.isEmpty else {
      throw CommandError(
        noWordIn: words.listed(" "),
        hint: "Name a plan, an address, words from an item or a file. To list plans: roadmap plans")
    }
    if let target = try file(words, text) { return target }
    let library = try access.library
    // Words mean an item of a plan that the user has before one of a plan that only comes along.
    if let own = try ownItems(text), case .place(let plan, let place) = own {
      return target(plan, [place])
    }
    let resolution = try resolve(text, in: library)
    guard case .nothing(let nearest) = resolution else { return try target(resolution, text) }
    // `year-3 q1`, `staff raft`: the plan first, then what is in it.
    let named = library.entries(named: text)
    if named.count > 1 { throw PlanAccess.ambiguous(text, named) }
    let plans = words.count > 1 ? library.entries(named: words[0]) : []
    if plans.count == 1 {
      return try within(try plans[0].readPlan(), words.dropFirst())
    }
    if let source = try access.fileThatExists(text) {
      return Target(source: source, places: [.section(0)])
    }
    if words.count > 1, let source = try access.fileThatExists(words[0]) {
      return try within(source, words.dropFirst())
    }
    throw try nothing(text, nearest: nearest, in: try access.plans().map(\.plan))
  }

  /// What the words name inside one plan.
  func within(_ source: ReadPlan, _ words: some Sequence<String>) throws -> Target {
    let text = Self.trimmed(words.joined(separator: " "))
    let entry = PlanLibrary.Entry(id: source.plan.id, origin: source.origin) { source.plan }
    let resolution = try resolve(text, in: PlanLibrary(entries: [entry]))
    if case .nothing(let nearest) = resolution {
      throw try nothing(text, nearest: nearest, in: [source.plan], of: source)
    }
    let target = try target(resolution, text)
    return Target(source: source, places: target.places)
  }

  private func file(_ words: [String], _ text: String) throws -> Target? {
    if words.count > 1, PlanAccess.isFile(words[0]), !access.exists(text) {
      return try within(try access.file(words[0]), words.dropFirst())
    }
    guard PlanAccess.isFile(text) else { return nil }
    return Target(source: try access.file(text), places: [.section(0)])
  }

  func resolve(_ text: String, in library: PlanLibrary) throws -> Resolver.Resolution {
    if let named = try Resolver(library).resolve(name: text) { return named }
    return try Resolver(try searchable(of: library)).resolve(text)
  }

  /// The plans that words may look in.
  private func searchable(of library: PlanLibrary) throws -> PlanLibrary {
    guard library.entries.count > 1 else { return library }
    let ids = Set(try access.shelf.plans.searchable().map(\.id))
    return PlanLibrary(entries: library.entries.filter { ids.contains($0.id) })
  }

  private func target(_ resolution: Resolver.Resolution, _ text: String) throws -> Target {
    switch resolution {
    case .place(let plan, let place): return target(plan, [place])
    case .range(let plan, let places): return target(plan, places)
    case .several(let found):
      let picked = try picked(text, try ownership.inOrder(found))
      return target(picked.plan, [picked.place])
    case .nothing(let nearest): throw try nothing(text, nearest: nearest, in: [])
    }
  }

  func target(_ plan: StudiedPlan, _ places: [PlanPlace]) -> Target {
    let source = ReadPlan(plan: plan, origin: access.origin(of: plan))
    return Target(source: source, places: places)
  }

  /// Without the spaces around it, and without the full stop of a sentence it was copied from.
  static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    if rest.last == ".", rest.utf8.count > 1, !rest.hasSuffix("..") { rest.removeLast() }
    return String(rest)
  }
}
