/// Which items count only when the user takes them up: by their own words, or because something
/// above them is optional.
package struct Optionality: Sendable {
  private let plan: Plan
  private let studied: StudiedPlan?
  private let sections: [Bool]

  /// By the text alone.
  package init(_ plan: Plan) { self.init(plan, nil) }

  /// Less what the user took up.
  package init(_ studied: StudiedPlan) { self.init(studied.plan, studied) }

  private init(_ plan: Plan, _ studied: StudiedPlan?) {
    self.plan = plan
    self.studied = studied
    var sections = plan.sections.indices.map {
      Self.isLeftOut(.section($0), plan, studied)
    }
    for index in sections.indices.dropFirst() where sections[Int(plan.sections[index].parent)] {
      sections[index] = true
    }
    self.sections = sections
  }

  private static func isLeftOut(
    _ place: PlanPlace, _ plan: Plan, _ studied: StudiedPlan?
  ) -> Bool {
    studied?.isLeftOut(place) ?? plan.isOptional(place)
  }

  package func isOptional(_ index: Int) -> Bool {
    if studied?.isTakenUp(.item(index)) == true { return false }
    var at = index
    while at >= 0 {
      if Self.isLeftOut(.item(at), plan, studied) { return true }
      at = Int(plan.items[at].parent)
    }
    return sections[Int(plan.items[index].section)]
  }

  package func isOptional(section index: Int) -> Bool { sections[index] }
}
