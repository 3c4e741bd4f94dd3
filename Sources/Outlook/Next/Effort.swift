import PlanReading
package import RoadmapModel

/// How long items take: as their text says; without that, by their kind and what the text asks for,
/// and more and more by the times that the user recorded.
package struct Effort: Sendable {
  /// One a kind, as `place` has them.
  private let standard: [Double]
  /// By kind, how many times its estimates the recorded items took.
  private let ratios: [Double]

  /// The recorded times count as so many of the user's own.
  private static let priorWeight = 3.0
  /// A single time that is far off, such as an evening left running, says little.
  private static let believable = 0.2...5.0

  package init(_ settings: StudySettings, learningFrom plans: [StudiedPlan]) {
    let study = Double(settings[Settings.minutesStudy])
    standard = [
      study, study, study, Double(settings[Settings.minutesTask]),
      Double(settings[Settings.minutesProject]),
      Double(settings[Settings.minutesDeliverable]),
    ]
    var sums = standard.map { _ in (ratio: 0.0, count: 0.0) }
    for plan in plans where plan.study.progress.values.contains(where: { $0.minutes > 0 }) {
      for (index, item) in plan.items.enumerated() where plan.isLeaf(index) {
        let progress = plan.progress(at: .item(index))
        guard progress.done != nil, progress.minutes > 0 else { continue }
        let place = Self.place(of: item.kind)
        let guess =
          Self.told(of: index, in: plan) ?? Self.asked(of: index, in: plan) * standard[place]
        let ratio = Double(progress.minutes) / guess
        sums[place].ratio += min(
          max(ratio, Self.believable.lowerBound), Self.believable.upperBound)
        sums[place].count += 1
      }
    }
    ratios = sums.map { (Self.priorWeight + $0.ratio) / (Self.priorWeight + $0.count) }
  }

  private static func place(of kind: Item.Kind) -> Int {
    switch kind {
    case .study: 0
    case .option: 1
    case .outcome: 2
    case .task: 3
    case .project: 4
    case .deliverable: 5
    }
  }

  /// In minutes: what the text says, to the minute, or else to five of them.
  package func minutes(ofItem index: Int, in plan: StudiedPlan) -> Int {
    if let told = Self.told(of: index, in: plan) { return max(1, Int(told.rounded())) }
    let place = Self.place(of: plan.items[index].kind)
    let guess = standard[place] * Self.asked(of: index, in: plan) * ratios[place]
    return max(5, Int((guess / 5).rounded()) * 5)
  }

  /// What the text says itself: "(2h)". Of "1–2 hours" it is the middle, since half of them take longer.
  private static func told(of index: Int, in plan: StudiedPlan) -> Double? {
    plan.plan.estimate(ofItem: index).map { Double($0.least + $0.most) / 2 }
  }

  /// How much the text asks for, as a multiple of what its kind does.
  private static func asked(of index: Int, in plan: StudiedPlan) -> Double {
    switch plan.items[index].depth {
    case .conceptual, .theory, .overview: 0.75
    case .theoryAndDemo, .handsOn: 1.25
    case .deep: 1.5
    case nil: plan.items[index].kind == .study && asksForWork(index, plan) ? 1.5 : 1
    }
  }

  /// "Build …", "Implement …": more than reading about it.
  private static func asksForWork(_ index: Int, _ plan: StudiedPlan) -> Bool {
    if let isWork = startsWithWork(plan.items[index].textRange, of: plan.source.bytes) {
      return isWork
    }
    return works.contains(plan.text(ofItem: index).prefix { $0.isLetter }.lowercased())
  }

  /// Whether the first word is one of work, told by its bytes alone; `nil` where it is not plain letters up to
  /// a byte that surely ends it: within `Im*plement*` markup may hide the rest of the word.
  private static func startsWithWork(_ range: ByteRange, of text: [UInt8]) -> Bool? {
    var end = range.start
    while end < range.end, text[end] | 0x20 >= 0x61, text[end] | 0x20 <= 0x7A { end += 1 }
    guard end > range.start else { return nil }
    if end < range.end {
      switch text[end] {
      case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "("),
        UInt8(ascii: ")"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        break
      default: return nil
      }
    }
    let word = text[range.start..<end]
    return works.contains { work in
      work.utf8.count == word.count && zip(work.utf8, word).allSatisfy { $0 == $1 | 0x20 }
    }
  }

  private static let works = [
    "build", "code", "create", "deploy", "develop", "implement", "make", "migrate", "port",
    "prototype", "refactor", "rewrite", "setup", "write",
  ]
}
