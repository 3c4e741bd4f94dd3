package import RoadmapModel

/// A text that a plan had once.
package struct EarlierText {
  /// The edit of this machine that put another text in its place.
  package struct Replacement {
    /// What was recorded here with a greater number, the edit did not know of.
    package let number: Int
    package let itemKeys: Set<ItemKey>
  }

  package let text: LastReadText
  /// `nil` where it was another machine's edit.
  package let replacement: Replacement?
  /// The text came later than the edit that replaces it, which did not know of it.
  package let isLate: Bool
}

/// The texts that a plan had before its current one, the newest first; each is read when it is asked for.
package struct TextHistory {
  /// What the events say, the current text before all others.
  let shown: [PlanTextTable.Shown]
  /// What no other machine is to know no event says: the versions that were stored, in their stead.
  let versions: [Int]
  let own: DeviceID?
  /// The number of the last event before what has just come.
  let number: Int

  package var count: Int { shown.isEmpty ? max(versions.count - 1, 0) : shown.count - 1 }

  /// Whether an action showed a text that is later than one, by the place of that one.
  package func isLater(_ action: ActionID, than place: Int) -> Bool {
    shown.prefix(place).contains { $0.action == action }
  }

  /// Whether a text is among what came.
  package var hasNews: Bool { shown.contains { $0.number > number } }

  /// Whether some text came later than the one that replaces it.
  package var hasLate: Bool {
    zip(shown, shown.dropFirst()).contains { later, earlier in earlier.number > later.number }
  }

  /// What showed a text: which device, and the number of the event here.
  package struct Edit {
    package let device: DeviceID
    package let number: Int
    package let time: HybridTime
  }

  /// A tick that waits for an answer, as an event says: which machine asks, and the number of the event here.
  package struct Asking {
    package let device: DeviceID
    package let number: Int
  }

  /// What showed the current text; `nil` where no event did.
  package var current: Edit? { shown.first.map(Self.edit) }

  /// What showed the text at a place; 0 is the current one.
  package func edit(at place: Int) -> Edit { Self.edit(shown[place]) }

  /// What the events say of a text, without what was asked of it.
  package func text(at place: Int) -> PlanText {
    let text = shown[place].text
    return PlanText(hash: text.hash, items: text.items, sections: text.sections)
  }

  package func isNews(_ edit: Edit) -> Bool { edit.number > number }
  package func isOwn(_ device: DeviceID) -> Bool { device == own }

  /// Whether the edit that is shown knew nothing of a question, and this machine is the one to ask it again:
  /// the one that receives what the other did while its own part is not sent yet.
  package func isUnknown(_ question: Asking, lastSent: Int) -> Bool {
    guard let current else { return false }
    return isOwn(current.device)
      ? current.number > lastSent && !isOwn(question.device) && question.number > current.number
      : isNews(current) && isOwn(question.device) && question.number > lastSent
        && question.number < current.number
  }

  private static func edit(_ shown: PlanTextTable.Shown) -> Edit {
    Edit(device: shown.device, number: shown.number, time: shown.time)
  }

  /// The number of the current text's event, where it is this machine's.
  package var ownEdit: Int? {
    guard let current = shown.first else { return versions.isEmpty ? nil : number }
    return current.device == own ? current.number : nil
  }
}
