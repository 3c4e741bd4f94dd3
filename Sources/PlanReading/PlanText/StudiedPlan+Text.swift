public import RoadmapModel

/// The plan's texts and addresses, so that who has a studied plan need not reach into it.
extension StudiedPlan {
  /// The plan's title; its name where it has none.
  public var title: String { plan.title }
  /// What the plan is for, where its text says so.
  public var goal: String? { plan.goal }
  package func title(ofSection index: Int) -> String { plan.title(ofSection: index) }
  package func text(ofItem index: Int) -> String { plan.text(ofItem: index) }
  package func text(of note: Note) -> String { plan.text(of: note) }
  package func heading(ofSection index: Int) -> String { plan.heading(ofSection: index) }
  package func address(ofSection index: Int) -> Address { plan.address(ofSection: index) }
  package func address(ofItem index: Int) -> Address { plan.address(ofItem: index) }
  package func place(at path: some Sequence<String>) -> PlanPlace? { plan.place(at: path) }

  /// What a user types for a part of the plan: `clocks.w1.1`.
  public func address(of place: PlanPlace) -> String { plan.address(of: place) }

  /// The part that an address leads to, as ``address(of:)`` gives it; `nil` where it leads nowhere.
  public func place(at address: String) -> PlanPlace? {
    guard let address = Address(address), address.components[0] == id.description else {
      return nil
    }
    return place(at: address.components.dropFirst())
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

  /// The links of a part, in its own line and its notes, each address once.
  public func links(of place: PlanPlace) -> [PlanLink] { plan.links(of: place) }

  /// What the text says of a part beside its own line, in the order of the text.
  public func notes(of place: PlanPlace) -> [String] {
    let range =
      switch place {
      case .section(let index): sections[index].notes
      case .item(let index): items[index].notes
      }
    return range.map { text(of: plan.notes[Int($0)]) }
  }
}
