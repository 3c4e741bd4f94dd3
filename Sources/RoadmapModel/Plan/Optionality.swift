/// Which items count only when the user takes them up: by their own words, or because something
/// above them is optional.
public struct Optionality: Sendable {
  private let plan: Plan
  private let sections: [Bool]

  public init(_ plan: Plan) {
    self.plan = plan
    var sections = plan.sections.indices.map { plan.isLeftOut(section: $0) }
    for index in sections.indices.dropFirst() where sections[Int(plan.sections[index].parent)] {
      sections[index] = true
    }
    self.sections = sections
  }

  public func isOptional(_ index: Int) -> Bool {
    if plan.isTakenUp(item: index) { return false }
    var at = index
    while at >= 0 {
      if plan.isLeftOut(item: at) { return true }
      at = Int(plan.items[at].parent)
    }
    return sections[Int(plan.items[index].section)]
  }

  public func isOptional(section index: Int) -> Bool { sections[index] }
}
