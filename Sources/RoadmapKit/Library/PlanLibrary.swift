import BundledPlans

/// The plans that are known, in the order they are shown. A plan is read when it is asked for.
public struct PlanLibrary: Sendable {
  public struct Entry: Sendable {
    public let id: PlanID
    public let origin: PlanOrigin
    private let load: @Sendable () -> [UInt8]
    /// Whether the text is known to need no repair.
    private let isSound: Bool

    package init(
      id: PlanID, origin: PlanOrigin, isSound: Bool = false,
      load: @escaping @Sendable () -> [UInt8]
    ) {
      self.id = id
      self.origin = origin
      self.isSound = isSound
      self.load = load
    }

    public func read() throws(PlanReader.Failure) -> Plan {
      isSound
        ? try PlanReader.read(SourceText(sound: load()), id: id)
        : try PlanReader.read(load(), id: id)
    }
  }

  public let entries: [Entry]

  public init(entries: [Entry]) {
    self.entries = entries
  }

  /// The plans that come with the program.
  public static func bundled() -> PlanLibrary {
    let entries = (0..<bundled_plan_count()).compactMap { index -> Entry? in
      let plan = bundled_plan_at(index)
      guard let id = PlanID(String(cString: plan.name)) else { return nil }
      // Tests see to it that these are clean.
      return Entry(id: id, origin: .bundled, isSound: true) {
        let plan = bundled_plan_at(index)
        return Array(UnsafeBufferPointer(start: plan.bytes, count: plan.count))
      }
    }
    return PlanLibrary(entries: entries)
  }

  public subscript(id: PlanID) -> Entry? { entries.first { $0.id == id } }

  /// The plans that a name may mean: the one of that name, else those it begins, else those whose
  /// initials it is (`y3` is year-3).
  public func entries(named name: some StringProtocol) -> [Entry] {
    let name = name.lowercased()
    if let exact = entries.first(where: { $0.id.description == name }) { return [exact] }
    guard !name.isEmpty else { return [] }
    let beginning = entries.filter { $0.id.description.hasPrefix(name) }
    return beginning.isEmpty ? entries.filter { $0.id.initials == name } : beginning
  }
}

extension PlanID {
  /// The first letter of each word and whole numbers: `y3` of year-3.
  public var initials: String {
    description.split(separator: "-").reduce(into: "") { initials, word in
      initials += word.allSatisfy(\.isNumber) ? String(word) : String(word.prefix(1))
    }
  }
}
