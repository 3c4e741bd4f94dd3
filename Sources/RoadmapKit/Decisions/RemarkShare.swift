package import RoadmapModel

/// What each of several named parts gets of one remark: notes and evidence are kept with each, and the time
/// is for all of them together. "check a b --for 30m" is half an hour, 15 minutes each.
package struct RemarkShare: Sendable {
  /// How many parts were named, in all plans.
  private let count: Int
  /// How many of them come before a plan's own.
  private let before: [PlanID: Int]

  package init(_ named: [NamedPlaces]) {
    var (count, before) = (0, [PlanID: Int]())
    for named in named {
      before[named.plan.id] = count
      count += named.places.count
    }
    (self.count, self.before) = (count, before)
  }

  /// The first ones get a minute more where the time cannot be divided.
  package func remark(_ remark: Remark, at index: Int, of plan: StudiedPlan) -> Remark {
    guard let minutes = remark.minutes, count > 1 else { return remark }
    let place = (before[plan.id] ?? 0) + index
    let share = minutes / count + (place < minutes % count ? 1 : 0)
    var remark = remark
    remark.minutes = share > 0 ? share : nil
    return remark
  }

  /// What all of a plan's own parts get together.
  func whole(_ remark: Remark, places: Int, of plan: StudiedPlan) -> Remark {
    let minutes = (0..<places).compactMap { self.remark(remark, at: $0, of: plan).minutes }
    var remark = remark
    remark.minutes = minutes.isEmpty ? nil : minutes.reduce(0, +)
    return remark
  }
}
