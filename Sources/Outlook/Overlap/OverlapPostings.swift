/// Which lines hold a word or pair of words.
struct OverlapPostings: Sendable {
  private var lines: [Int32]
  /// Where those of a number begin; one more than there are numbers.
  private var starts: [Int32]

  /// Of the units of each line, in the order of the lines; one that comes twice counts once.
  init(_ units: [[Int32]], count: Int) {
    var starts = [Int32](repeating: 0, count: count + 1)
    for unit in units.joined() { starts[Int(unit) + 1] += 1 }
    for unit in 0..<count { starts[unit + 1] += starts[unit] }
    var ends = starts
    var lines = [Int32](repeating: 0, count: Int(starts[count]))
    for (line, units) in units.enumerated() {
      for unit in units {
        lines[Int(ends[Int(unit)])] = Int32(line)
        ends[Int(unit)] += 1
      }
    }
    self.lines = lines
    self.starts = starts
  }

  subscript(unit: Int32) -> ArraySlice<Int32> {
    lines[Int(starts[Int(unit)])..<Int(starts[Int(unit) + 1])]
  }
}
