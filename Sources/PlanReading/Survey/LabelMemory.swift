import RoadmapModel

/// The labels of the lines that were last asked for theirs: a line is asked several times, also after
/// the one below it.
struct LabelMemory {
  private var last: (range: ByteRange, label: LabelReading?) = (.empty, nil)
  private var before: (range: ByteRange, label: LabelReading?) = (.empty, nil)

  /// The line's label. The survey has read the bold ones.
  mutating func label(
    _ range: ByteRange, _ text: UnsafeBufferPointer<UInt8>, _ survey: Survey
  ) -> LabelReading? {
    if last.range == range { return last.label }
    if before.range == range { return before.label }
    before = last
    last = (range, survey.boldLabel(range, text) ?? LabelReader.read(text, range))
    return last.label
  }
}
