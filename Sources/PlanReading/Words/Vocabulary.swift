import RoadmapModel

/// The words themselves, by language, in lists beside this one. After a change of them the table that the
/// program looks them up in is made anew: `ROADMAP_RECORD=1 swift test --filter WordTable`.
package enum Vocabulary {
  /// Words and phrases, between commas, that mean the same.
  package typealias Row = (sense: WordSense, words: StaticString)

  static var all: [[Row]] {
    [
      units, months, weekdays, numbers, roles, moreRoles, northAndEast, apparatus, asides, ways,
      moreWays,
      marks, remarks,
    ]
  }

  static func unit(_ name: Period.Name, _ flags: WordSense.Flags = []) -> WordSense {
    WordSense(flags: flags, unit: UInt8(1 + name.place))
  }

  static let yearUnit = unit(.year).unit
  static let monthUnit = unit(.month).unit
  static let weekUnit = unit(.week).unit
  static let dayUnit = unit(.day).unit

  static func name(ofUnit unit: UInt8) -> Period.Name? {
    unit > 0 && Int(unit) <= names.count ? names[Int(unit) - 1] : nil
  }

  private static let names = Period.Name.allCases

  static func depth(_ depth: Depth) -> WordSense {
    WordSense(depth: UInt8(1 + (Depth.allCases.firstIndex(of: depth) ?? 0)))
  }

  static func depth(ofPlace place: UInt8) -> Depth? {
    place > 0 && Int(place) <= depths.count ? depths[Int(place) - 1] : nil
  }

  private static let depths = Depth.allCases

  static func role(_ role: HeadingRole, _ flags: WordSense.Flags = []) -> WordSense {
    WordSense(flags: flags, role: role)
  }

  static func trait(_ traits: WordSense.Traits) -> WordSense { WordSense(traits: traits) }

  static func flag(_ flags: WordSense.Flags) -> WordSense { WordSense(flags: flags) }
}
