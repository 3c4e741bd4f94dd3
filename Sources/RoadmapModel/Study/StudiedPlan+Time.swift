extension StudiedPlan {
  /// The minutes that were recorded of a part and of everything in it.
  package func minutes(of place: PlanPlace) -> Int {
    guard !study.progress.isEmpty else { return 0 }
    var sum = 0
    var stack = [place]
    while let next = stack.popLast() {
      let (more, isOver) = sum.addingReportingOverflow(study[next]?.minutes ?? 0)
      sum = isOver ? .max : more
      stack += children(of: next)
    }
    return sum
  }
}
