import PlanReading
package import RoadmapModel

/// The plans that are known, in the order they are shown. A plan is read when it is asked for.
package struct PlanLibrary {
  package struct Entry {
    package let id: PlanID
    package let origin: PlanOrigin
    private let load: () throws -> StudiedPlan
    private let leaveOut: (PlanLoadFailure) throws -> Void

    /// `leaveOut` tells why a plan is not among all, or fails where none could be.
    package init(
      id: PlanID, origin: PlanOrigin,
      leaveOut: @escaping (PlanLoadFailure) throws -> Void = { throw $0 },
      load: @escaping () throws -> StudiedPlan
    ) {
      self.id = id
      self.origin = origin
      self.load = load
      self.leaveOut = leaveOut
    }

    package func read() throws -> StudiedPlan { try load() }

    package func readPlan() throws -> ReadPlan {
      ReadPlan(plan: try load(), origin: origin)
    }

    /// One of all plans: where it cannot be had it is told and left out, so that it keeps no other back.
    package func readAmongAll() throws -> StudiedPlan? {
      do { return try load() } catch let error as PlanLoadFailure {
        try leaveOut(error)
        return nil
      }
    }
  }

  package let entries: [Entry]
  /// The plans that a name means first where it may mean several.
  private let preferred: () -> Set<PlanID>

  package init(entries: [Entry], preferring preferred: @escaping () -> Set<PlanID> = { [] }) {
    self.entries = entries
    self.preferred = preferred
  }

  /// The plans that come with the program.
  package static func bundled() -> PlanLibrary {
    PlanLibrary(
      entries: BundledPlan.all.map { plan in
        // Tests see to it that these are clean.
        Entry(id: plan.id, origin: .bundled) {
          let read = try PlanLoadFailure.reading(plan.id) { () throws(PlanReader.Failure) in
            try PlanReader.read(SourceText(sound: plan.text()), id: plan.id)
          }
          return StudiedPlan(untracked: read)
        }
      })
  }

  /// The text of a plan that comes with the program.
  package static func bundledText(_ id: PlanID) -> [UInt8]? {
    BundledPlan.all.first { $0.id == id }?.text()
  }

  package subscript(id: PlanID) -> Entry? { entries.first { $0.id == id } }

  /// The plan that is called so, whatever its id.
  package subscript(named name: PlanID) -> Entry? {
    entries.first { $0.id.description == name.description }
  }

  /// The plans that a name may mean: the one of that name, else those it begins, else those whose
  /// initials it is (`y3` is year-3).
  package func entries(named name: some StringProtocol) -> [Entry] {
    var name = name.lowercased()
    // What completion offers ends with a dot, to be gone on from.
    if name.last == "." { name.removeLast() }
    if let exact = entries.first(where: { $0.id.description == name }) { return [exact] }
    guard !name.isEmpty else { return [] }
    // `go` is the name of another plan than the one called `go-2`, whether or not it is on the list.
    let beginning = entries.filter {
      $0.id.description.hasPrefix(name) && !($0.id.isRenamed && $0.id.originalName == name)
    }
    let found = beginning.isEmpty ? entries.filter { $0.id.initials == name } : beginning
    guard found.count > 1 else { return found }
    let preferred = preferred()
    let first = found.filter { preferred.contains($0.id) }
    return first.isEmpty ? found : first
  }
}

extension PlanID {
  /// The first letter of each word and whole numbers: `y3` of year-3.
  package var initials: String {
    description.split(separator: "-").reduce(into: "") { initials, word in
      initials += word.allSatisfy(\.isNumber) ? String(word) : String(word.prefix(1))
    }
  }
}
