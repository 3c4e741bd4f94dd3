import RoadmapModel

extension Survey {
  /// Lines of lists that begin with a time of day, and the headings that they stand below.
  struct TimedLines {
    private(set) var lines = 0
    private(set) var headings = 0
    private var heading = 0

    mutating func note(
      _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange, below heading: Int
    ) {
      guard Lines.startsWithTimeOfDay(text, range) else { return }
      lines += 1
      if heading != self.heading { headings += 1 }
      self.heading = heading
    }
  }

  /// Lines that begin with a bullet of no Markdown and a period: "• Week 1: Foundations".
  struct BulletPeriods {
    private var count = 0
    private var filled = 0
    private var isWaiting = false

    /// Most of them have lines of their own before the next.
    var holdLists: Bool { filled > 1 && filled * 4 >= count * 3 }

    /// A line of text outside Markdown's lists.
    mutating func note(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) {
      guard !range.isEmpty, text[range.start] >= 0xC2,
        let body = BulletReader.text(after: text, range)
      else { return }
      guard PlainHeading.read(text, body)?.period != nil else { return noteLine() }
      count += 1
      isWaiting = true
    }

    /// A line of a list, of Markdown's or another.
    mutating func noteLine() {
      if isWaiting { filled += 1 }
      isWaiting = false
    }
  }
}
