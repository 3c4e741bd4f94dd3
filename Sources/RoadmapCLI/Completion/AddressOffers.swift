import CommandLineKit
import RoadmapKit

/// Addresses, a level at a time, so that ten thousand items are no more work than ten: first the
/// plans, then what stands in one, then what stands in that.
struct AddressOffers {
  private let access: PlanAccess
  private let command: String
  private let isWanted: (StudiedPlan) -> (Int) -> Bool

  /// So many plans are read for a word of theirs.
  private static let few = 12

  init(_ command: String, _ context: CommandContext) {
    self.command = command
    access = PlanAccess(context, isQuiet: true)
    isWanted = WantedItems.isWanted(by: command)
  }

  /// Plans as such.
  func plans(_ word: String) -> [CompletionOffer] {
    entries(word).map { CompletionOffer($0.word, (try? $0.entry.read().title) ?? "") }
  }

  /// Plans, sections and items, those to go on from with a dot at their end.
  func places(_ word: String) -> [CompletionOffer] {
    if word.hasPrefix("@") { return keys(word) }
    guard let dot = word.lastIndex(of: ".") else {
      let plans = wholePlans(word)
      return plans.isEmpty && !word.isEmpty ? relative("", word) : plans
    }
    let base = String(word[..<dot])
    guard let address = Address(base) else { return [] }
    let named = (try? access.library.entries(named: address.components[0])) ?? []
    if named.count == 1, let plan = try? named[0].read(),
      let place = plan.place(at: address.components.dropFirst())
    {
      return children(of: place, in: plan, base + ".")
    }
    return named.isEmpty ? relative(base, word) : []
  }

  /// Plans in which there is something for the command. One that nothing was recorded of is taken
  /// as it is, and read only for its title, where there are few.
  private func wholePlans(_ word: String) -> [CompletionOffer] {
    let entries = entries(word)
    let begun =
      (try? access.shelf.journal?.begunPlans() ?? []) ?? []
    return entries.compactMap { word, entry in
      let isBegun = begun.contains(entry.id)
      if !isBegun, WantedItems.areRecorded(for: command) { return nil }
      guard isBegun || entries.count <= Self.few else { return CompletionOffer(word + ".") }
      guard let plan = try? entry.read(), has(plan, .section(0)) else { return nil }
      return CompletionOffer(word + ".", plan.title)
    }
  }

  private func entries(_ word: String) -> [(word: String, entry: PlanLibrary.Entry)] {
    guard let library = try? access.library else { return [] }
    let named = library.entries(named: word)
    let beginning = library.entries.filter { $0.id.description.hasPrefix(word) }
    // By its initials: `y3` is year-3, and stays what was typed.
    guard beginning.isEmpty, named.count == 1 else {
      return beginning.map { ($0.id.description, $0) }
    }
    return [(word, named[0])]
  }

  /// Addresses without their plan, where only one plan has such a place.
  private func relative(_ base: String, _ word: String) -> [CompletionOffer] {
    let components = Address(base)?.components ?? []
    var found: [CompletionOffer] = []
    var seen: [String: Int] = [:]
    for entry in (try? access.library.entries) ?? [] {
      guard let plan = try? entry.read(), let place = plan.place(at: components) else { continue }
      for offer in children(of: place, in: plan, base.isEmpty ? "" : base + ".")
      where offer.word.hasPrefix(word) {
        seen[offer.word, default: 0] += 1
        found.append(offer)
      }
    }
    return found.filter { seen[$0.word] == 1 }
  }

  private func children(
    of place: PlanPlace, in plan: StudiedPlan, _ lead: String
  ) -> [CompletionOffer] {
    let wanted = isWanted(plan)
    return plan.plan.children(of: place).filter { has(plan, $0, wanted) }.map { place in
      switch place {
      case .section(let index):
        let heading = plan.heading(ofSection: index)
        return CompletionOffer(lead + plan.plan.component(of: place) + ".", heading)
      case .item(let index):
        let end = plan.isLeaf(index) ? "" : "."
        return CompletionOffer(
          lead + plan.plan.component(of: place) + end, plan.text(ofItem: index))
      }
    }
  }

  private func has(
    _ plan: StudiedPlan, _ place: PlanPlace, _ wanted: ((Int) -> Bool)? = nil
  ) -> Bool {
    let wanted = wanted ?? isWanted(plan)
    switch place {
    case .item(let index):
      return (index..<Int(plan.items[index].next)).contains { plan.isLeaf($0) && wanted($0) }
    case .section(let index):
      return (index..<Int(plan.sections[index].next)).contains { section in
        plan.sections[section].items.contains { plan.isLeaf(Int($0)) && wanted(Int($0)) }
      }
    }
  }

  private func keys(_ word: String) -> [CompletionOffer] {
    var offers: [CompletionOffer] = []
    for entry in (try? access.library.entries) ?? [] {
      guard let plan = try? entry.read() else { continue }
      let wanted = isWanted(plan)
      let keys = plan.study.itemKeys
      for index in plan.items.indices where plan.isLeaf(index) && wanted(index) {
        let key = "@\(keys[index])"
        guard key.hasPrefix(word) else { continue }
        offers.append(CompletionOffer(key, plan.text(ofItem: index)))
        if offers.count > 200 { return offers }
      }
    }
    return offers
  }
}
