extension ItemLinks {
  /// Whether all that was recorded of a plan are ticks that followed those of linked items in other plans:
  /// the user has not begun it.
  package func areAllFollowing(
    _ plan: PlanID, _ progress: [PlanID: [ItemKey: ItemProgress]]
  ) -> Bool {
    guard !isEmpty, let own = progress[plan], !own.isEmpty else { return false }
    return own.allSatisfy { key, said in
      isFollowing(ItemReference(plan, key), said) { progress[$0.plan]?[$0.key] }
    }
  }

  /// A tick follows another that was recorded before it, for the same day.
  private func isFollowing(
    _ item: ItemReference, _ progress: ItemProgress, _ other: (ItemReference) -> ItemProgress?
  ) -> Bool {
    guard let decided = progress.decided, progress.state == .done, progress.noteCount == 0,
      progress.evidenceCount == 0, progress.minutes == 0, progress.reviewCount == 0
    else { return false }
    return partners(of: item).contains { partner in
      guard partner.plan != item.plan, let first = other(partner), let told = first.decided else {
        return false
      }
      return first.state == .done && first.doneDay == progress.doneDay && told < decided
    }
  }
}
