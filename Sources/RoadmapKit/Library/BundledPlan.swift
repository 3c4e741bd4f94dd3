import BundledPlans
package import RoadmapModel

/// A plan that comes with the program. Its text is copied when it is asked for.
package struct BundledPlan: Sendable {
  package let id: PlanID
  package let text: @Sendable () -> [UInt8]

  /// Those of this version of the program.
  package static var all: [BundledPlan] {
    (0..<bundled_plan_count()).compactMap { index in
      guard let id = PlanID(String(cString: bundled_plan_at(index).name)) else { return nil }
      return BundledPlan(id: id) {
        let plan = bundled_plan_at(index)
        return Array(UnsafeBufferPointer(start: plan.bytes, count: plan.count))
      }
    }
  }
}
