/// The plan's own text and structure, so that who has both need not say each time which is meant.
extension StudiedPlan {
  /// The plan's name.
  public var id: PlanID { plan.id }
  package var source: SourceText { plan.source }
  /// Its sections in the order of the text, each before those in it; the first is the plan itself.
  public var sections: [Section] { plan.sections }
  /// Its items in the order of the text, each before those below it.
  public var items: [Item] { plan.items }
  /// Lines of lists and tables that were not read as items, and why.
  public var leftOut: [LeftOut] { plan.leftOut }
  /// What was repaired while the text was read; `nil` where it was sound.
  public var repair: Repair? { plan.source.repair }
  package var span: PlanSpan? { plan.span }

  package func childSections(of index: Int) -> SectionSiblings { plan.childSections(of: index) }
  package func topItems(of index: Int) -> ItemSiblings { plan.topItems(of: index) }
  package func children(ofItem index: Int) -> ItemSiblings { plan.children(ofItem: index) }
  package func isLeaf(_ index: Int) -> Bool { plan.isLeaf(index) }

  package func isOutcome(_ place: PlanPlace) -> Bool { plan.isOutcome(place) }
  package func isOptional(_ place: PlanPlace) -> Bool { plan.isOptional(place) }
  /// What stands directly below a part: its items, then its sections.
  public func children(of place: PlanPlace) -> [PlanPlace] { plan.children(of: place) }
  /// What a part stands directly in; `nil` for the plan itself.
  public func parent(of place: PlanPlace) -> PlanPlace? { plan.parent(of: place) }
  package func inOrder(_ places: [PlanPlace]) -> [PlanPlace] { plan.inOrder(places) }
  package func ancestry(of place: PlanPlace) -> [PlanPlace] { plan.ancestry(of: place) }
  package func choice(at place: PlanPlace) -> Choice? { plan.choice(at: place) }
  package func choice(over place: PlanPlace) -> PlanPlace? { plan.choice(over: place) }
  package func options(of place: PlanPlace) -> [PlanPlace] { plan.options(of: place) }
}
