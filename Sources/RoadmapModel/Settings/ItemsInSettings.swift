/// The items that values speak of which are kept beside the settings: what a timer runs for, and what the
/// user chose for reviews, or against.
package enum ItemsInSettings {
  package static func items(of name: String, _ text: String) -> Set<ItemReference> {
    if FocusTimer.isName(name) { return Set([FocusTimer(text)?.item].compactMap(\.self)) }
    guard name == ReviewExceptions.name else { return [] }
    let exceptions = ReviewExceptions(text)
    return Set(
      exceptions.never.union(exceptions.always).compactMap { target in
        target.item.map { ItemReference(target.plan, $0) }
      })
  }

  /// Those that are of a plan as a whole too.
  package static func names(_ plan: PlanID, in name: String, _ text: String) -> Bool {
    guard name == ReviewExceptions.name else {
      return items(of: name, text).contains { $0.plan == plan }
    }
    let exceptions = ReviewExceptions(text)
    return exceptions.never.union(exceptions.always).contains { $0.plan == plan }
  }

  /// Of all that is set now.
  package static func items(in settings: [String: String]) -> Set<ItemReference> {
    settings.reduce(into: []) { $0.formUnion(items(of: $1.key, $1.value)) }
  }
}
