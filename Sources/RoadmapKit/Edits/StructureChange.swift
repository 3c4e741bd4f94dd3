import PlanMatching
import PlanReading
import RoadmapModel

/// What is otherwise in a plan's new text though its lines are the same: weeks that were swapped or
/// counted anew, a heading that got "(optional)", an item that became a step of another one. It moves
/// windows and what counts, so it is a change that can be undone.
struct StructureChange {
  /// Sections that are headed, counted or ordered otherwise.
  private(set) var sections = 0
  /// Items that hang on another one, or count otherwise.
  private(set) var items = 0

  init() {}

  /// `last` is `nil` where the text before cannot be read any more. `steady`: the items that are told as
  /// neither moved nor reworded.
  init(from last: ShelvedPlan?, to shelved: ShelvedPlan, steady: Set<ItemKey>) {
    guard let last else { return }
    let olds = Places(last)
    let pairs = shelved.sectionKeys.enumerated().compactMap { new, key in
      olds.sections[key].map { (old: $0, new: new) }
    }
    let isSteady = LongestRise.places(in: pairs.map(\.old))
    sections = zip(pairs, isSteady).count { pair, isSteady in
      !isSteady || Heading(last, pair.old) != Heading(shelved, pair.new)
    }
    // A heading that was taken away, or set between another one and its lines.
    let joined = shelved.itemKeys.enumerated().compactMap { new, key -> [ItemKey]? in
      guard steady.contains(key), let old = olds.items[key] else { return nil }
      let parts = [last.section(ofItem: old), shelved.section(ofItem: new)]
      return parts[0] == parts[1] ? nil : parts
    }
    sections += Set(joined).count
    items = shelved.itemKeys.enumerated().count { new, key in
      olds.items[key].map { Rank(last, $0) != Rank(shelved, new) } ?? false
    }
  }

  private struct Places {
    let sections: [ItemKey: Int]
    let items: [ItemKey: Int]

    init(_ text: ShelvedPlan) {
      sections = text.sectionKeys.places
      items = text.itemKeys.places
    }
  }

  private struct Heading: Equatable {
    let words: String
    let parent: ItemKey
    let isOptional: Bool
    let choice: Choice?

    init(_ text: ShelvedPlan, _ index: Int) {
      let section = text.plan.sections[index]
      words = IdentityText.normalise(text.plan.writtenHeading(ofSection: index))
      parent = text.sectionKeys[Int(section.parent)]
      isOptional = section.isOptional
      choice = section.choice
    }
  }

  private struct Rank: Equatable {
    let parent: ItemKey?
    let isOptional: Bool
    let choice: Choice?

    init(_ text: ShelvedPlan, _ index: Int) {
      let item = text.plan.items[index]
      parent = item.parent < 0 ? nil : text.itemKeys[Int(item.parent)]
      isOptional = item.isOptional
      choice = item.choice
    }
  }
}

extension ShelvedPlan {
  fileprivate func section(ofItem index: Int) -> ItemKey {
    sectionKeys[Int(plan.items[index].section)]
  }
}
