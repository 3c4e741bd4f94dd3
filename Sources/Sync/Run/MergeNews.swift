package import RoadmapModel

/// What events from elsewhere change here without anybody having said so here.
package struct MergeNews: Equatable, Sendable {
  /// Plans that are called otherwise since, and what they were called.
  package var renamed: [Renamed] = []
  /// Linked items of which one is done and the other is not: a link and a tick that met.
  package var split: [Split] = []
  /// Addresses of items that are open again along with ones that another machine reopened.
  package var reopened: [String] = []
  /// What items said that are in no plan now, by what they are called here.
  package var lastTexts: [String: String] = [:]
  /// Addresses of items that got a state since, as their steps, their line or their heading had it on another
  /// machine.
  package var carried: [String] = []
  /// Time recorded here that counts no more, since another machine had ended the timer before.
  package var late: [Late] = []
  /// Plans of which more ticks wait for an answer since.
  package var asked: [PlanID] = []
  /// Ticked lines that stand in their plans no longer, since another machine's text of them came.
  package var gone: [Gone] = []
  /// Plans whose files here have another text than the one that came.
  package var behind: [Behind] = []
  /// Plans whose files here are ticked from now on, or are no more, as another machine has it.
  package var ticking: [Ticking] = []

  /// Plans that another machine took off the list.
  package var removed: [Removed] = []

  package init() {}

  package struct Removed: Equatable, Sendable {
    package let plan: PlanID
    /// Its file here.
    package let path: String?
    /// How many of its items are done.
    package let done: Int
    /// Whether it came with the program.
    package let isBundled: Bool

    package init(_ plan: PlanID, path: String?, done: Int, isBundled: Bool = false) {
      (self.plan, self.path, self.done, self.isBundled) = (plan, path, done, isBundled)
    }
  }

  package struct Renamed: Equatable, Sendable {
    package let plan: PlanID
    package let before: String

    package init(_ plan: PlanID, before: String) { (self.plan, self.before) = (plan, before) }
  }

  package struct Split: Hashable, Sendable {
    /// Addresses; of an item that is gone, its plan and its key.
    package let done: String
    package let open: String

    package init(done: String, open: String) { (self.done, self.open) = (done, open) }
  }

  package struct Late: Equatable, Sendable {
    /// Its address; of one that is gone, its plan and its key.
    package let item: String
    package let minutes: Int

    package init(item: String, minutes: Int) { (self.item, self.minutes) = (item, minutes) }
  }

  package struct Ticking: Equatable, Sendable {
    package let plan: PlanID
    package let path: String
    package let isOn: Bool

    package init(_ plan: PlanID, path: String, isOn: Bool) {
      (self.plan, self.path, self.isOn) = (plan, path, isOn)
    }
  }

  package struct Behind: Equatable, Sendable {
    package let plan: PlanID
    package let path: String
    /// Ticked lines that stand in the file, and not in the text that is shown.
    package let ticks: Int

    package init(_ plan: PlanID, path: String, ticks: Int) {
      (self.plan, self.path, self.ticks) = (plan, path, ticks)
    }
  }

  package struct Gone: Hashable, Sendable {
    package let plan: PlanID
    package let text: String

    package init(_ plan: PlanID, text: String) { (self.plan, self.text) = (plan, text) }
  }
}
