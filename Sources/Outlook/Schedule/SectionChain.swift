import RoadmapModel

/// Sections beside each other that name their times, laid out one after the other.
///
/// Numbers count from the first section's: Year 3 begins with its month 25. Where they start
/// again, or change their unit, the section follows what was there before.
struct SectionChain {
  struct Link {
    let section: Int
    var days: Range<Int>
  }

  /// In the plan's order.
  private(set) var links: [Link] = []
  /// The unit of all of them.
  let unit: Extent.Unit?
  /// Whether they take but a part of the time of what is around them, and leave its end free.
  let leavesRoom: Bool
  private(set) var end: Int

  /// Begins on a day, which has the first number of `around` where that counts in the same unit.
  init(_ sections: [Int], _ extents: SectionExtents, from origin: Int, within around: Extent?) {
    let unit = extents.commonUnit(sections)
    let parts = sections.compactMap { extents.extent($0, in: unit) }
    let frame = unit == nil ? nil : around?.frame(of: parts)
    leavesRoom = frame.map { frame in parts.allSatisfy { $0.last < frame.last } } ?? false
    self.unit = unit
    end = origin
    var run = Run(start: origin, unit: unit, first: frame?.first)
    var last: Extent?
    for (section, part) in zip(sections, parts) {
      let part = last.map { part.following($0) } ?? part
      let isNew = run.unit != part.unit || last.map { part.startsAgain(after: $0) } ?? false
      if isNew || run.first.map({ part.first - $0 > Extent.limit(part.unit) }) ?? true {
        run = Run(start: end, unit: part.unit, first: part.first)
      }
      let first = run.first ?? part.first
      let lower = Extent.advance(run.start, part.unit, by: part.first - first)
      let upper = Extent.advance(run.start, part.unit, by: part.first - first + part.length)
      links.append(Link(section: section, days: lower..<max(lower, upper)))
      end = max(end, upper)
      last = part
    }
    closeShortGaps()
  }

  private struct Run {
    let start: Int
    let unit: Extent.Unit?
    let first: Int?
  }

  /// The weekend between Friday and Monday is part of the week.
  private mutating func closeShortGaps() {
    guard unit == .dates else { return }
    for index in links.indices.dropLast() {
      let gap = links[index + 1].days.lowerBound - links[index].days.upperBound
      if (1...3).contains(gap) {
        links[index].days =
          links[index].days.lowerBound..<links[index + 1].days.lowerBound
      }
    }
  }

  /// Stretches or squeezes all of it to end on another day.
  mutating func scale(from origin: Int, to newEnd: Int) {
    let scale = TimeScale(from: origin..<end, to: origin..<newEnd)
    for index in links.indices { links[index].days = scale(links[index].days) }
    end = newEnd
  }
}

extension Extent {
  /// The numbers that parts of this one count in: its own, or from 1 in each. `nil` where theirs are
  /// neither.
  fileprivate func frame(of parts: [Extent]) -> Extent? {
    let frames = [self, Extent(unit: unit, first: 1, last: length)]
    return frames.first { frame in
      parts.allSatisfy {
        $0.unit == unit && !$0.isOfAnyYear && frame.first <= $0.first && $0.last <= frame.last
      }
    }
  }

  /// A month of any year is the next one of its name; so is a date in January after December's.
  fileprivate func following(_ last: Extent) -> Extent {
    guard unit == last.unit else { return self }
    var shift = 0
    if isOfAnyYear, first < last.first {
      shift = (last.first - first + 11) / 12 * 12
    } else if unit == .dates, first < last.first, last.first - first > 180 {
      let moved = Day(number: first).advanced(byMonths: 12).number
      if moved >= last.first { shift = moved - first }
    }
    return Extent(
      unit: unit, first: first + shift, last: self.last + shift, isOfAnyYear: isOfAnyYear,
      isDerived: isDerived)
  }

  fileprivate func startsAgain(after last: Extent) -> Bool {
    first < last.first || (first == last.first && isDerived && last.isDerived)
  }
}

/// Maps days of one range to days of another, in proportion.
struct TimeScale {
  let source: Range<Int>
  let target: Range<Int>

  init(from source: Range<Int>, to target: Range<Int>) {
    self.source = source
    self.target = target
  }

  func callAsFunction(_ day: Int) -> Int {
    guard !source.isEmpty, source.count != target.count else {
      return target.lowerBound + day - source.lowerBound
    }
    return target.lowerBound + (day - source.lowerBound) * target.count / source.count
  }

  func callAsFunction(_ days: Range<Int>) -> Range<Int> {
    self(days.lowerBound)..<self(days.upperBound)
  }
}
