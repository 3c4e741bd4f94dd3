/// What a plan and its progress add up to whatever day it is, kept for those who look at many plans
/// and read few of them.
package struct PlanTally: Hashable, Sendable {
  /// What a recorded part counts as.
  struct Role: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    /// A leaf that progress is counted in: no outcome.
    static let counts = Role(rawValue: 1)
    /// A leaf that comes back for review.
    static let isReviewable = Role(rawValue: 2)
  }

  package let title: String
  package let counts: PlanCounts
  package let isComplete: Bool
  /// How many things could be done next.
  package let candidates: Int
  /// One a recorded part, in the order of the progress; none for what the plan has no longer.
  let roles: [Role]

  package init(_ plan: Plan) {
    title = plan.title
    counts = plan.counts
    isComplete = Completion(plan)[.section(0)]
    candidates = Candidates(plan).all.count
    var roles = Array(repeating: Role(), count: plan.study?.recordedCount ?? 0)
    for (index, item) in plan.items.enumerated() where plan.isLeaf(index) {
      guard let place = plan.study?.recordedPlace(ofItem: index) else { continue }
      if item.kind != .outcome { roles[place].insert(.counts) }
      if item.isReviewable { roles[place].insert(.isReviewable) }
    }
    self.roles = roles
  }
}

extension PlanTally {
  private static let form: UInt8 = 1

  package var bytes: [UInt8] {
    var writer = PackedWriter()
    writer.byte(Self.form)
    writer.text(title)
    let sums = [counts.leaves, counts.required, counts.covered, counts.waived, counts.done]
    for sum in sums + [counts.outcomes, counts.confirmed] { writer.number(sum) }
    writer.byte(isComplete ? 1 : 0)
    writer.number(candidates)
    writer.number(roles.count)
    for role in roles { writer.byte(role.rawValue) }
    return writer.bytes
  }

  /// `nil` where the bytes are damaged.
  package init?(_ bytes: [UInt8]) {
    guard let tally = bytes.withUnsafeBytes(Self.read) else { return nil }
    self = tally
  }

  private static func read(_ bytes: UnsafeRawBufferPointer) -> PlanTally? {
    var reader = PackedReader(bytes)
    guard reader.byte() == form else { return nil }
    let title = reader.text()
    // As many as a plan can have: sums of them cannot overflow.
    let most = 0...Int(Int32.max)
    var counts = PlanCounts()
    counts.leaves = reader.number(most)
    counts.required = reader.number(most)
    counts.covered = reader.number(most)
    counts.waived = reader.number(most)
    counts.done = reader.number(most)
    counts.outcomes = reader.number(most)
    counts.confirmed = reader.number(most)
    let isComplete = reader.byte() == 1
    let candidates = reader.number(most)
    let roles = reader.slice(reader.number())
    guard reader.isDone else { return nil }
    return PlanTally(
      title: title, counts: counts, isComplete: isComplete, candidates: candidates,
      roles: roles.map(Role.init(rawValue:)))
  }

  private init(
    title: String, counts: PlanCounts, isComplete: Bool, candidates: Int, roles: [Role]
  ) {
    self.title = title
    self.counts = counts
    self.isComplete = isComplete
    self.candidates = candidates
    self.roles = roles
  }
}
