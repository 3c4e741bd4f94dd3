import RoadmapModel

/// Where the days of a plan's own layout fall in the calendar: pauses put off what follows them, and an
/// end that is wished squeezes or stretches what lies ahead of the day it was wished on.
///
/// The layout counts days from 0. What lies before a pause or a new end stays where it was.
struct CalendarMap {
  private struct Segment {
    /// Days of the layout and of the calendar, by number.
    let layout: Double
    let calendar: Int
    /// Days of the calendar for one of the layout.
    let scale: Double
    /// The day of the calendar on which a pause began or another end was wished.
    var end: Int?

    func callAsFunction(_ day: Double) -> Int {
      let place = Double(calendar) + (day - layout) * scale
      // A whole day must not be missed by the last bit of a quotient.
      return Int((place + 1e-6).rounded(.down))
    }
  }

  private var segments: [Segment] = []
  /// The first day after the plan, by number.
  private(set) var end: Int

  /// `length`: of the layout, in days. `ends`: in order; the first is that of the origin.
  init(
    from origin: Int, length: Int, ends: [(from: Int, end: Int?)], pauses: [Range<Int>]
  ) {
    let limit = Day.all.upperBound.number + 1
    let length = Double(max(length, 1))
    var (layout, calendar, scale) = (0.0, origin, 1.0)
    var wished = ends.first?.end
    var segments: [Segment] = []
    func begin() {
      let left = length - layout
      if let wished {
        scale = left > 0 ? Double(max(wished - calendar, 0)) / left : 0
      }
      segments.append(Segment(layout: layout, calendar: calendar, scale: scale))
    }
    func move(to day: Int) {
      guard day > calendar else { return }
      if scale > 0 { layout = min(layout + Double(day - calendar) / scale, length) }
      calendar = day
    }
    begin()
    var later = ends.dropFirst()
    var rest = pauses[...]
    while true {
      if let pause = rest.first, later.first.map({ pause.lowerBound <= $0.from }) ?? true {
        rest.removeFirst()
        guard pause.upperBound > calendar else { continue }
        move(to: pause.lowerBound)
        if calendar == pause.lowerBound { segments[segments.count - 1].end = calendar }
        // A pause after the end puts nothing off.
        guard layout < length - 1e-9 else { continue }
        calendar = max(calendar, pause.upperBound)
        // What comes after the end is no part of the plan.
        if let wished, calendar > wished { calendar = max(wished - 1, segments[0].calendar) }
        begin()
      } else if let change = later.first {
        later.removeFirst()
        move(to: change.from)
        if calendar == change.from { segments[segments.count - 1].end = calendar }
        wished = change.end
        if wished == nil { scale = 1 }
        // One that is wished in a pause stays, also where the pause goes on past it.
        if let wished, calendar >= wished { calendar = max(wished - 1, segments[0].calendar) }
        begin()
      } else {
        break
      }
    }
    self.segments = segments
    let last = segments[segments.count - 1]
    end = min(max(wished ?? last(length), origin + 1), limit)
  }

  /// Where a range of the layout falls. One that ends where a pause begins ends before it, and one that is
  /// to end after it does, by a day at least.
  func callAsFunction(_ days: Range<Int>) -> Range<Int> {
    let lower = Double(days.lowerBound)
    let upper = Double(days.upperBound)
    let first = segments.last { $0.layout <= lower + 1e-9 } ?? segments[0]
    let place = segments.lastIndex { $0.layout < upper - 1e-9 } ?? 0
    var last = segments[place]
    // What was over on that day is over, though a part of a day of its layout was left.
    if place > 0, let end = segments[place - 1].end, segments[place - 1].scale > 0,
      segments[place - 1](upper) <= end
    {
      last = segments[place - 1]
    }
    let start = first(lower)
    // What had begun when another end was wished, or a pause ended, is due on that day at the earliest.
    return start..<max(last(upper), last.calendar + 1, start)
  }
}
