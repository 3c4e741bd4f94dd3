/// How long items take: by their kind and what their text asks for, and more and more by the times
/// that the user recorded.
package struct Effort: Sendable {
  private let standard: [Item.Kind: Double]
  /// By kind, how many times its estimates the recorded items took.
  private let ratios: [Item.Kind: Double]

  /// The recorded times count as so many of the user's own.
  private static let priorWeight = 3.0
  /// A single time that is far off, such as an evening left running, says little.
  private static let believable = 0.2...5.0

  package init(_ settings: StudySettings, learningFrom plans: some Sequence<Plan>) {
    let study = Double(settings.minutesStudy)
    standard = [
      .study: study, .option: study, .outcome: study, .task: Double(settings.minutesTask),
      .project: Double(settings.minutesProject),
      .deliverable: Double(settings.minutesDeliverable),
    ]
    var sums: [Item.Kind: (ratio: Double, count: Double)] = [:]
    for plan in plans where plan.study?.hasTimes == true {
      for (index, item) in plan.items.enumerated() where plan.isLeaf(index) {
        let progress = plan.progress(at: .item(index))
        guard progress.done != nil, progress.minutes > 0 else { continue }
        let guess = Self.asked(of: index, in: plan) * (standard[item.kind] ?? study)
        let ratio = Double(progress.minutes) / guess
        let sum = sums[item.kind] ?? (0, 0)
        sums[item.kind] = (
          sum.ratio + min(max(ratio, Self.believable.lowerBound), Self.believable.upperBound),
          sum.count + 1
        )
      }
    }
    ratios = sums.mapValues { (Self.priorWeight + $0.ratio) / (Self.priorWeight + $0.count) }
  }

  /// In minutes, to five of them.
  package func minutes(ofItem index: Int, in plan: Plan) -> Int {
    let kind = plan.items[index].kind
    let guess =
      (standard[kind] ?? 30) * Self.asked(of: index, in: plan) * (ratios[kind] ?? 1)
    return max(5, Int((guess / 5).rounded()) * 5)
  }

  /// How much the text asks for, as a multiple of what its kind does.
  private static func asked(of index: Int, in plan: Plan) -> Double {
    switch plan.items[index].depth {
    case .conceptual, .theory, .overview: 0.75
    case .theoryAndDemo, .handsOn: 1.25
    case .deep: 1.5
    case nil: plan.items[index].kind == .study && asksForWork(index, plan) ? 1.5 : 1
    }
  }

  /// "Build …", "Implement …": more than reading about it.
  private static func asksForWork(_ index: Int, _ plan: Plan) -> Bool {
    let word = plan.text(ofItem: index).prefix { $0.isLetter }.lowercased()
    return works.contains(word)
  }

  private static let works: Set<String> = [
    "build", "code", "create", "deploy", "develop", "implement", "make", "migrate", "port",
    "prototype", "refactor", "rewrite", "setup", "write",
  ]
}

extension PlanStudy {
  fileprivate var hasTimes: Bool { progress.values.contains { $0.minutes > 0 } }
}
