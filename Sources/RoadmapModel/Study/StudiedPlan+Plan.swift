/// The plan's own text and structure, so that who has both need not say each time which is meant.
extension StudiedPlan {
  public var id: PlanID { plan.id }
  public var source: SourceText { plan.source }
  public var sections: [Section] { plan.sections }
  public var items: [Item] { plan.items }
  public var span: PlanSpan? { plan.span }

  public func childSections(of index: Int) -> SectionSiblings { plan.childSections(of: index) }
  public func topItems(of index: Int) -> ItemSiblings { plan.topItems(of: index) }
  public func children(ofItem index: Int) -> ItemSiblings { plan.children(ofItem: index) }
  public func isLeaf(_ index: Int) -> Bool { plan.isLeaf(index) }

  package func isOutcome(_ place: PlanPlace) -> Bool { plan.isOutcome(place) }
  package func isOptional(_ place: PlanPlace) -> Bool { plan.isOptional(place) }
  package func children(of place: PlanPlace) -> [PlanPlace] { plan.children(of: place) }
  package func parent(of place: PlanPlace) -> PlanPlace? { plan.parent(of: place) }
  package func ancestry(of place: PlanPlace) -> [PlanPlace] { plan.ancestry(of: place) }
  package func choice(at place: PlanPlace) -> Choice? { plan.choice(at: place) }
  package func choice(over place: PlanPlace) -> PlanPlace? { plan.choice(over: place) }
  package func options(of place: PlanPlace) -> [PlanPlace] { plan.options(of: place) }
}
