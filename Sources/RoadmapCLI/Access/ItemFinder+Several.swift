import CommandLineKit
import RoadmapKit

/// Several items at once, for commands that change them.
extension ItemFinder {
  /// If one of the words is an address, a range or a key, each is taken for itself; else all of them
  /// together are words of one item. `isWanted` tells the items that the command would change: where
  /// words fit several, the only such one is meant.
  func findAll(_ words: [String], isWanted: (StudiedPlan, PlanPlace) -> Bool) throws -> [Target] {
    let words = words.map(Self.trimmed)
    let library = try access.library
    if let first = words.first, words.count > 1, let source = try plan(named: first, library) {
      if try isNamed(words.dropFirst(), in: only(source)) {
        return try each(words.dropFirst(), in: only(source), source, isWanted)
      }
      if case .nothing = try resolve(words.listed(" "), in: library) {
        return [
          try one(words.dropFirst().joined(separator: " "), in: only(source), source, isWanted)
        ]
      }
    }
    let isEach = try words.count == 1 ? true : isNamed(words[...], in: library)
    if isEach {
      return try each(words[...], in: library, nil, isWanted)
    }
    return [try one(words.listed(" "), in: library, nil, isWanted)]
  }

  private func each(
    _ words: ArraySlice<String>, in library: PlanLibrary, _ source: ReadPlan?,
    _ isWanted: (StudiedPlan, PlanPlace) -> Bool
  ) throws -> [Target] {
    var targets: [Target] = []
    for word in words { targets.append(try one(word, in: library, source, isWanted)) }
    return targets
  }

  private func one(
    _ text: String, in library: PlanLibrary, _ source: ReadPlan?,
    _ isWanted: (StudiedPlan, PlanPlace) -> Bool
  ) throws -> Target {
    guard !text.isEmpty else { return try find([text]) }
    if PlanAccess.isFile(text) { return try registered(text) }
    if !Self.isAddress(text), text.first != "@",
      text.count(where: { $0.isLetter || $0.isNumber }) == 1
    {
      throw CommandError(
        .couldNot, "'\(text)' is too short to identify an item.",
        hints: ["Type more of its text, or its address."])
    }
    switch try ownOrAll(text, in: library, source) {
    case .several(let found):
      let meant = try self.meant(text, try ownership.inOrder(found), isWanted)
      return target(meant.plan, [meant.place])
    case .nothing(let nearest):
      let named = source == nil ? library.entries(named: text) : []
      if named.count > 1 { throw PlanAccess.ambiguous(text, named) }
      let plans = try source == nil ? access.plans().map(\.plan) : []
      throw try nothing(text, nearest: nearest, in: source.map { [$0.plan] } ?? plans, of: source)
    case .place(let plan, let place):
      // Words alone begin no plan that nobody asked for.
      if source == nil, Self.areWords(text), try !ownership.mayActOn(plan.id) {
        return target(plan, [try picked(text, [Resolver.Found(plan: plan, place: place)]).place])
      }
      return target(plan, [place])
    case .range(let plan, let places): return target(plan, places)
    }
  }

  /// What words stand for among the user's own plans, and where they stand in none of those, in all.
  private func ownOrAll(
    _ text: String, in library: PlanLibrary, _ source: ReadPlan?
  ) throws -> Resolver.Resolution {
    if source == nil, let own = try ownItems(text) { return own }
    return try resolve(text, in: library)
  }

  /// Of several places the only one that the command would change; an address without its plan means
  /// the only plan that has been begun.
  private func meant(
    _ text: String, _ found: [Resolver.Found], _ isWanted: (StudiedPlan, PlanPlace) -> Bool
  ) throws -> Resolver.Found {
    var candidates = found
    if text.hasPrefix("@") {
      return try picked(text, found)
    } else if Self.isAddress(text) {
      let begun = try ownership.begun
      candidates = found.filter { begun.contains($0.plan.id) }
    } else {
      let ownership = try ownership
      candidates = found.filter {
        isWanted($0.plan, $0.place) && ownership.mayActOn($0.plan.id)
      }
    }
    return candidates.count == 1 ? candidates[0] : try picked(text, found)
  }

  private func isNamed(_ words: ArraySlice<String>, in library: PlanLibrary) throws -> Bool {
    for word in words where Self.isAddress(word) || word.hasPrefix("@") || PlanAccess.isFile(word) {
      if PlanAccess.isFile(word) { return true }
      if try Resolver(library).resolve(name: word) != nil { return true }
    }
    return false
  }

  /// A single word without a digit, such as `project`, is more often a word of an item.
  static func isAddress(_ word: String) -> Bool {
    guard let address = Address(word) else { return false }
    return address.components.count > 1 || word.contains { $0.isNumber }
  }

  private func plan(named name: String, _ library: PlanLibrary) throws -> ReadPlan? {
    if PlanAccess.isFile(name) {
      return access.exists(name) ? try registered(name).source : nil
    }
    let entries = library.entries(named: name)
    return entries.count == 1 ? try entries[0].readPlan() : nil
  }

  /// The plan that was added from a file.
  private func registered(_ path: String) throws -> Target {
    let environment = access.context.environment
    let absolute = environment.absolutePath(path) ?? path
    let entry = try access.library.entries.first { environment.leads(absolute, to: $0.origin) }
    guard let entry else {
      throw CommandError(
        .couldNot, "'\(path)' has not been added.",
        hints: ["To add it: roadmap add \(ShellWord.path(path))"])
    }
    return Target(source: try entry.readPlan(), places: [.section(0)])
  }

  private func only(_ source: ReadPlan) -> PlanLibrary {
    PlanLibrary(
      entries: [PlanLibrary.Entry(id: source.plan.id, origin: source.origin) { source.plan }])
  }
}
