/// Which plans and items the user wants to be asked about, and which not, whatever kind they are.
package struct ReviewExceptions: Hashable, Sendable {
  /// The name that its text is kept under, beside the settings.
  package static let name = "review-items"

  /// A whole plan, or one item of it.
  package struct Target: Hashable, Sendable {
    package let plan: PlanID
    package let item: ItemKey?

    package init(_ plan: PlanID, _ item: ItemKey? = nil) {
      self.plan = plan
      self.item = item
    }
  }

  package private(set) var never: Set<Target> = []
  package private(set) var always: Set<Target> = []

  /// Reads `-year-5 +year-3@01h2…`; what is no such word is passed over.
  package init(_ text: String) {
    for word in text.split(separator: " ") {
      let halves = word.dropFirst().split(separator: "@", maxSplits: 1).map(String.init)
      guard let sign = word.first, let name = halves.first, let plan = PlanID(stored: name) else {
        continue
      }
      let key = halves.count == 2 ? ItemKey(halves[1]) : nil
      guard halves.count == 1 || key != nil else { continue }
      switch sign {
      case "-": never.insert(Target(plan, key))
      case "+": always.insert(Target(plan, key))
      default: continue
      }
    }
  }

  /// `nil` where nothing is left to say.
  package var text: String? {
    func words(_ sign: String, _ targets: Set<Target>) -> [String] {
      targets.map { target in sign + target.plan.stored + (target.item.map { "@\($0)" } ?? "") }
        .sorted()
    }
    let all = words("+", always) + words("-", never)
    return all.isEmpty ? nil : all.joined(separator: " ")
  }

  package mutating func leaveOut(_ target: Target) {
    always.remove(target)
    never.insert(target)
    guard target.item == nil else { return }
    // What was said of the plan's items before is over.
    always = always.filter { $0.plan != target.plan }
  }

  package mutating func ask(about target: Target) {
    never.remove(target)
    always.insert(target)
    guard target.item == nil else { return }
    always.remove(target)
    never = never.filter { $0.plan != target.plan }
  }

  /// Nothing is said of a plan any more, nor of its items.
  package mutating func forget(_ plan: PlanID) {
    never = never.filter { $0.plan != plan }
    always = always.filter { $0.plan != plan }
  }

  /// With what others say of plans and items that this says nothing of.
  package func completed(by other: ReviewExceptions) -> ReviewExceptions {
    let said = never.union(always)
    var all = self
    all.never.formUnion(other.never.subtracting(said))
    all.always.formUnion(other.always.subtracting(said))
    return all
  }

  /// What is said of an item goes before what is said of its plan, and that before what it is by
  /// itself.
  package func asks(about item: ItemKey, of plan: PlanID, byItself: Bool) -> Bool {
    if never.isEmpty, always.isEmpty { return byItself }
    if never.contains(Target(plan, item)) { return false }
    if always.contains(Target(plan, item)) { return true }
    return never.contains(Target(plan)) ? false : byItself
  }

  /// What `later` says that this does not: of which plans and items nothing is asked since, and of which
  /// something is. What is said of a plan is not said of its items once more.
  package func changes(to later: ReviewExceptions) -> Changes {
    let asked = later.always.subtracting(always).union(never.subtracting(later.never))
    return Changes(
      leftOut: Self.listed(later.never.subtracting(never)),
      asked: Self.listed(asked.subtracting(later.never)))
  }

  package struct Changes: Hashable, Sendable {
    package let leftOut: [Target]
    package let asked: [Target]

    package var items: [ItemReference] {
      (leftOut + asked).compactMap { target in
        target.item.map { ItemReference(target.plan, $0) }
      }
    }
  }

  private static func listed(_ targets: Set<Target>) -> [Target] {
    targets.filter { $0.item == nil || !targets.contains(Target($0.plan)) }
      .sorted { ($0.plan, $0.item?.bits ?? 0) < ($1.plan, $1.item?.bits ?? 0) }
  }
}
