import PlanReading
package import RoadmapModel

/// All that can be done now in a plan, in its order: optional items wait until they are taken up, a
/// choice stands for its options, a project waits for what it builds on, and outcomes are for the end.
package struct Candidates: Sendable {
  package let all: [Candidate]

  package init(_ plan: StudiedPlan) {
    var walk = Walk(plan)
    walk.run()
    all = walk.found
  }

  private struct Walk {
    let plan: StudiedPlan
    let gates: Gates
    let order: [Int]
    var found: [Candidate] = []
    /// The places whose first leaf was passed, or of which something was started, done or skipped, and
    /// all that these stand in.
    private var begun: Set<PlanPlace> = []
    private var toldChoices: Set<PlanPlace> = []
    /// By section: what a project in it builds on, and how much of that is not done.
    private var open: [Int]
    private var passed: [Int]
    private var openInAll: [Int]?
    /// Whether anything waits for what it builds on.
    private let hasProjects: Bool

    init(_ plan: StudiedPlan) {
      self.plan = plan
      gates = Gates(plan)
      order = plan.itemsInOrderOfLines
      hasProjects = plan.items.contains { $0.kind == .project || $0.kind == .deliverable }
      found.reserveCapacity(plan.items.count)
      open = Array(repeating: 0, count: plan.sections.count)
      passed = open
      // Whoever did the third item of a section first does not start it with the first.
      for index in plan.items.indices
      where plan.isLeaf(index) && plan.state(ofItem: index) != .open {
        begin(Self.parent(of: plan.items[index]))
      }
    }

    private mutating func begin(_ place: PlanPlace) {
      var next: PlanPlace? = place
      while let place = next, begun.insert(place).inserted { next = plan.plan.parent(of: place) }
    }

    mutating func run() {
      // A month's deliverable stands below its weeks: lines tell the order, not the tree.
      for index in order {
        if plan.items[index].choice != nil { suggest(choice: .item(index)) }
        switch gates[.item(index)] {
        case .aside: break
        case .choice(let place): suggest(choice: place)
        case .open where plan.isLeaf(index): suggest(leaf: index)
        case .open: break
        }
      }
    }

    private mutating func suggest(leaf index: Int) {
      let base = base(of: index)
      if base == nil, hasProjects { count(index) }
      let item = plan.items[index]
      let parent = Self.parent(of: item)
      defer { begin(parent) }
      guard plan.isOpen(index) else { return }
      if plan.state(ofItem: index) == .started {
        found.append(Candidate(.item(index), .started))
      } else if let base {
        guard isReady(base) else { return }
        // A project alone in its week builds on nothing that could be done.
        found.append(
          Candidate(.item(index), hasBase(base) ? .builds(parent) : reason(item, parent)))
      } else {
        found.append(Candidate(.item(index), reason(item, parent)))
      }
    }

    private func reason(_ item: Item, _ parent: PlanPlace) -> Candidate.Reason {
      if found.isEmpty, !plan.isBegun { return .first }
      if begun.contains(parent) { return .nextIn(parent) }
      // "Learn:" alone says nothing: its section is named, which may have begun.
      let isLabel = item.parent >= 0 && !plan.label(of: parent).contains(" ")
      let place = isLabel ? .section(Int(item.section)) : parent
      return begun.contains(place) ? .nextIn(place) : .begins(place)
    }

    private static func parent(of item: Item) -> PlanPlace {
      item.parent >= 0 ? .item(Int(item.parent)) : .section(Int(item.section))
    }

    private mutating func suggest(choice place: PlanPlace) {
      guard gates[place] == .open, toldChoices.insert(place).inserted,
        let choice = plan.choice(at: place)
      else { return }
      let options = plan.options(of: place)
      // One that was skipped is no longer to choose from.
      guard plan.lacksOptions(place) else { return }
      let taken = options.count { plan.isChosen($0, of: place) }
      found.append(Candidate(place, .choice(choice, options: options.count, taken: taken)))
    }

    // MARK: - What projects wait for

    /// The section whose items a project or a deliverable builds on; `nil` for any other item.
    private func base(of index: Int) -> Int? {
      let item = plan.items[index]
      let section = Int(item.section)
      switch item.kind {
      case .deliverable: return section
      case .project:
        return plan.sections[section].kind == .project
          ? Int(plan.sections[section].parent) : section
      case .study, .task, .option, .outcome: return nil
      }
    }

    private mutating func count(_ index: Int) {
      var section = Int(plan.items[index].section)
      let isOpen = plan.isOpen(index)
      while true {
        passed[section] += 1
        if isOpen { open[section] += 1 }
        guard section > 0 else { return }
        section = Int(plan.sections[section].parent)
      }
    }

    /// Nothing that stands before it in its section is left to do; where nothing stands before it,
    /// nothing that stands behind it.
    private mutating func isReady(_ base: Int) -> Bool {
      guard passed[base] == 0 else { return open[base] == 0 }
      let all = openInAll ?? countAll()
      openInAll = all
      return all[base] == 0
    }

    /// Whether a section has anything that a project in it builds on.
    private func hasBase(_ base: Int) -> Bool {
      passed[base] > 0
        || (base..<Int(plan.sections[base].next)).contains { section in
          plan.sections[section].items.contains { item in
            let index = Int(item)
            return plan.isWork(leaf: index) && self.base(of: index) == nil
          }
        }
    }

    /// By section, all that is left to do in it of what projects build on.
    private func countAll() -> [Int] {
      var counts = Array(repeating: 0, count: plan.sections.count)
      for (index, item) in plan.items.enumerated() where plan.isLeaf(index) {
        guard plan.isOpen(index), gates[.item(index)] == .open,
          base(of: index) == nil
        else { continue }
        counts[Int(item.section)] += 1
      }
      for index in plan.sections.indices.dropFirst().reversed() {
        counts[Int(plan.sections[index].parent)] += counts[index]
      }
      return counts
    }
  }
}

extension StudiedPlan {
  /// Whether something is left to do of an item.
  package func isOpen(_ index: Int) -> Bool { [.open, .started].contains(state(ofItem: index)) }

  /// All items as they stand in the document.
  var itemsInOrderOfLines: [Int] {
    let isOrdered = zip(items, items.dropFirst()).allSatisfy { $0.line <= $1.line }
    return isOrdered
      ? Array(items.indices)
      : items.indices.sorted { (items[$0].line, $0) < (items[$1].line, $1) }
  }
}
