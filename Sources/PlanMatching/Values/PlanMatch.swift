package import RoadmapModel

/// How a plan's items as just read belong to those the catalogue remembers.
package struct PlanMatch: Hashable, Sendable {
  package enum Fate: String, Hashable, Sendable, CaseIterable {
    /// The same words at the same place; what stands around it may have changed.
    case kept
    /// The same words under another heading, or in another order.
    case moved
    /// Other words; it may have moved besides.
    case reworded
    /// Was gone and is back.
    case revived
    /// Of a new item only: seen for the first time.
    case new
    /// Of an old item only: in the plan no more.
    case gone
  }

  /// What became of one item of the new text.
  package struct NewItem: Hashable, Sendable {
    package var key: ItemKey
    package var fate: Fate
    /// The old entry it continues; `nil` for a new item.
    package var old: Int?
    /// Whether it stands under another heading or in another order than before.
    package var isMoved: Bool
  }

  /// What became of one entry of the catalogue.
  package struct OldItem: Hashable, Sendable {
    package var fate: Fate
    /// The new item that continues it; `nil` for one that is gone.
    package var new: Int?
  }

  /// An old item with progress that may have become another line, which nobody but the user can say.
  package struct Question: Hashable, Sendable {
    package struct Candidate: Hashable, Sendable {
      /// The item of the new text, and the fresh key it has meanwhile.
      package var new: Int
      package var key: ItemKey
      /// How alike they are, 0 to 100.
      package var score: Int
    }

    package var old: Int
    package var key: ItemKey
    /// The likeliest first; never empty.
    package var candidates: [Candidate]
  }

  /// How many items there are of each fate: the words of the news line.
  package struct Summary: Hashable, Sendable {
    package var kept = 0
    package var moved = 0
    package var reworded = 0
    package var new = 0
    package var gone = 0
    package var revived = 0
    package var questions = 0
    /// How many of the questions are one: a plan that looks the same in other words.
    package var together = 0
    /// Sections that are headed, counted or ordered otherwise.
    package var sections = 0
    /// Of these, headings that name another subject.
    package var renamed = 0
    /// Items of the same words that hang on another one, or count otherwise.
    package var regrouped = 0
    /// Items that got a mark in the file, lost it there, or have another day beside it.
    package var (ticked, unticked, redated) = (0, 0, 0)
    /// Items that were done and have open ones below them now.
    package var opened = 0
    /// Items that are done, or started, because what they are a step of was, or what was a step of them.
    package var carried = 0

    package init() {}

    /// Whether nothing that a user would see has changed.
    package var isUnchanged: Bool { hasSameItems && sections + regrouped == 0 }

    /// Items of which the file says something else.
    package var marks: Int { ticked + unticked + redated }

    package var hasSameItems: Bool { moved + reworded + new + gone + revived + questions == 0 }
  }

  /// One for each item of the new text, in its order.
  package let items: [NewItem]
  /// One for each entry of the catalogue, in the order they were given.
  package let olds: [OldItem]
  package let questions: [Question]
  /// Entries that were lines of an open question and are gone: what became of that says the question.
  package let standIns: Set<Int>
  /// Entries that were asked about until now, and have no line left that they may be.
  package let ended: Set<Int>

  package let summary: Summary
}
