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

  /// Whether a text is among what came.
  package var hasNews: Bool { shown.contains { $0.number > number } }

  /// Whether some text came later than the one that replaces it.
  package var hasLate: Bool {
    zip(shown, shown.dropFirst()).contains { later, earlier in earlier.number > later.number }
  }

  /// An edit of the plan, and who did not know of what at that time.
  package struct Edit {
    /// Its place in the history: that of the text it led to.
    package let place: Int
    package let number: Int
    package let device: DeviceID
  }

  /// The edits that events speak of, the newest first.
  package var edits: [Edit] {
    shown.indices.dropLast().compactMap { place in
      shown[place].text.hash == shown[place + 1].text.hash
        ? nil : Edit(place: place, number: shown[place].number, device: shown[place].device)
    }
  }

  /// What the events say of the text before an edit, for those who knew that alone: without what was asked.
  package func before(_ edit: Edit) -> PlanText {
    let text = shown[edit.place + 1].text
    return PlanText(hash: text.hash, items: text.items, sections: text.sections)
  }

  package func isNews(_ edit: Edit) -> Bool { edit.number > number }
  package func isOwn(_ edit: Edit) -> Bool { edit.device == own }
  package func isOwn(_ deed: Journal.Deed) -> Bool { deed.device == own }

  /// The number of the current text's event, where it is this machine's.
  package var ownEdit: Int? {
    guard let current = shown.first else { return versions.isEmpty ? nil : number }
    return current.device == own ? current.number : nil
  }
}
