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
}
