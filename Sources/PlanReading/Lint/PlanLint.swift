package import RoadmapModel

/// Looks over a plan as its author would want it to.
package enum PlanLint {
  /// What there is to say, in the order of the lines.
  package static func findings(_ plan: Plan, raw: [UInt8]) -> [Finding] {
    var findings = EncodingLint.findings(plan, raw: raw)
    findings += plan.source.bytes.withUnsafeBufferPointer { BlockLint($0, plan).findings }
    findings += PeriodLint.findings(plan)
    findings += DuplicateLint.findings(plan)
    findings += StructureLint.findings(plan)
    return findings.enumerated().sorted {
      ($0.element.line, $0.element.column, $0.offset)
        < ($1.element.line, $1.element.column, $1.offset)
    }.map(\.element)
  }
}
