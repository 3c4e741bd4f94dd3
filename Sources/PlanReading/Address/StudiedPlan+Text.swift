public import RoadmapModel

/// The plan's texts and addresses, so that who has a studied plan need not reach into it.
extension StudiedPlan {
  public var title: String { plan.title }
  public var goal: String? { plan.goal }
  public func title(ofSection index: Int) -> String { plan.title(ofSection: index) }
  public func text(ofItem index: Int) -> String { plan.text(ofItem: index) }
  public func text(of note: Note) -> String { plan.text(of: note) }
  public func address(ofSection index: Int) -> Address { plan.address(ofSection: index) }
  public func address(ofItem index: Int) -> Address { plan.address(ofItem: index) }
  public func place(at path: some Sequence<String>) -> PlanPlace? { plan.place(at: path) }

  /// What a user types for a part of the plan.
  public func address(of place: PlanPlace) -> String {
    switch place {
    case .section(let index): address(ofSection: index).description
    case .item(let index): address(ofItem: index).description
    }
  }

  /// As part of a sentence: without the colon that leads on to what is below.
  package func label(of place: PlanPlace) -> String {
    let text = text(of: place)
    return text.last == ":" ? String(text.dropLast()) : text
  }

  /// The words of a part: a section's heading, or an item's text.
  public func text(of place: PlanPlace) -> String {
    switch place {
    case .section(let index): heading(ofSection: index)
    case .item(let index): text(ofItem: index)
    }
  }
}
