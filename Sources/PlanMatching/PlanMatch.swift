public import RoadmapModel

/// How a plan's items as just read belong to those the catalogue remembers.
public struct PlanMatch: Hashable, Sendable {
  public enum Fate: String, Hashable, Sendable, CaseIterable {
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
  public struct NewItem: Hashable, Sendable {
    public var key: ItemKey
    public var fate: Fate
    /// The old entry it continues; `nil` for a new item.
    public var old: Int?
    /// Whether it stands under another heading or in another order than before.
    public var isMoved: Bool
  }

  /// What became of one entry of the catalogue.
  public struct OldItem: Hashable, Sendable {
    public var fate: Fate
    /// The new item that continues it; `nil` for one that is gone.
    public var new: Int?
  }

  /// An old item with progress that may have become another line, which nobody but the user can say.
  public struct Question: Hashable, Sendable {
    public struct Candidate: Hashable, Sendable {
      /// The item of the new text, and the fresh key it has meanwhile.
      public var new: Int
      public var key: ItemKey
      /// How alike they are, 0 to 100.
      public var score: Int
    }

    public var old: Int
    public var key: ItemKey
    /// The likeliest first; never empty.
    public var candidates: [Candidate]
  }

  /// How many items there are of each fate: the words of the news line.
  public struct Summary: Hashable, Sendable {
    public var kept = 0
    public var moved = 0
    public var reworded = 0
    public var new = 0
    public var gone = 0
    public var revived = 0
    public var questions = 0
    /// How many of the questions are one: a plan that looks the same in other words.
    public var together = 0
    /// Items that are done, or started, because what they are a step of was, or what was a step of them.
    public var carried = 0

    public init() {}

    /// Whether nothing that a user would see has changed.
    public var isUnchanged: Bool { moved + reworded + new + gone + revived + questions == 0 }
  }

  /// One an item of the new text, in its order.
  public let items: [NewItem]
  /// One an entry of the catalogue, in the order they were given.
  public let olds: [OldItem]
  public let questions: [Question]

  public let summary: Summary
}
