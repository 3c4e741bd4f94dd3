import RoadmapModel

/// Which version of a plan's text came after which. As a rule it is the one before it by number; where
/// something was taken back in between, that is remembered.
extension CatalogueTable {
  static let originBeginning = "text-before."
  static let undoneBeginning = "text-undone."
  private static func originName(_ version: Int) -> String { "\(originBeginning)\(version)" }
  private static func undoneName(_ action: ActionID, _ plan: PlanID) -> String {
    "\(undoneBeginning)\(action).\(plan.stored)"
  }

  /// The most that are gone back: the numbers of a damaged journal may be any.
  private static let mostVersions = 1000

  /// A version of a plan is about to take the place of the current one.
  func rememberOrigin(of version: Int, _ plan: PlanID) throws(DatabaseError) {
    let current = try entry(plan)?.version
    let before = try lastVersion(of: plan, below: version)
    try MachineTable(database).set(
      Self.originName(version), to: current == before ? nil : current.map(String.init))
  }

  /// The versions that one came from, itself before all others.
  func lineage(of version: Int, _ plan: PlanID) throws(DatabaseError) -> [Int] {
    var versions = [version]
    var last = version
    while versions.count < Self.mostVersions {
      var before = try MachineTable(database)[Self.originName(last)].flatMap { Int($0) }
      if before == nil { before = try lastVersion(of: plan, below: last) }
      guard let before, before < last else { break }
      versions.append(before)
      last = before
    }
    return versions
  }

  private func lastVersion(of plan: PlanID, below version: Int) throws(DatabaseError) -> Int? {
    try database.value(
      "SELECT max(version) FROM catalogue_text WHERE plan = ? AND version < ?", plan, version,
      as: Int?.self
    ).flatMap(\.self)
  }

  /// An action is undone, and this was the plan's version until then.
  func setUndone(_ version: Int, by action: ActionID, _ plan: PlanID) throws(DatabaseError) {
    try MachineTable(database).set(Self.undoneName(action, plan), to: String(version))
  }

  /// The version that the undoing of an action took away; it is done again.
  func takeUndone(by action: ActionID, _ plan: PlanID) throws(DatabaseError) -> Int? {
    let machine = MachineTable(database)
    guard let version = try machine[Self.undoneName(action, plan)].flatMap({ Int($0) }) else {
      return nil
    }
    try machine.set(Self.undoneName(action, plan), to: nil)
    return try database.value(
      "SELECT version FROM catalogue_text WHERE version = ? AND plan = ?", version, plan)
  }
}
