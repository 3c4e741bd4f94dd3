import RoadmapModel

/// The names that `WordSense` holds as numbers.
package enum Vocabulary {
  static func unit(_ name: Period.Name) -> UInt8 { UInt8(1 + name.place) }

  static let yearUnit = unit(.year)
  static let monthUnit = unit(.month)
  static let weekUnit = unit(.week)
  static let dayUnit = unit(.day)

  static func name(ofUnit unit: UInt8) -> Period.Name? {
    unit > 0 && Int(unit) <= names.count ? names[Int(unit) - 1] : nil
  }

  private static let names = Period.Name.allCases

  static func depth(ofPlace place: UInt8) -> Depth? {
    place > 0 && Int(place) <= depths.count ? depths[Int(place) - 1] : nil
  }

  private static let depths = Depth.allCases
}
