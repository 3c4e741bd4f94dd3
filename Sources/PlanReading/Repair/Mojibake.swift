import RoadmapModel

/// Sound UTF-8 whose characters were misread by a single-byte table before it was saved.
///
/// Damage may be done several times over, so text is mended until there is nothing left to mend: a second
/// repair therefore changes nothing.
struct Mojibake {
  private(set) var bytes: [UInt8]
  /// The table of the first repair: the last damage done.
  private(set) var encoding: TextEncoding?
  private(set) var mendedLines = LineSet()

  /// No text in the wild is damaged this often. What is not settled by then was made to keep us busy, and
  /// is left as it came.
  private static let mostPasses = 12

  init(mending bytes: [UInt8], suspects: UInt8) {
    self.bytes = bytes
    var suspects = suspects
    for _ in 0..<Self.mostPasses {
      guard suspects != 0, let diagnosis = Diagnosis(of: self.bytes, suspects: suspects),
        mend(by: diagnosis)
      else { return }
      if encoding == nil { encoding = diagnosis.table.encoding }
      self.bytes.removeByteOrderMarks()
      suspects = TextScan(self.bytes).suspects
    }
    self.bytes = bytes
    encoding = nil
    mendedLines = LineSet()
  }

  /// Mends what the diagnosis allows; whether that was anything.
  private mutating func mend(by diagnosis: Diagnosis) -> Bool {
    let reader = diagnosis.reader
    var mended: [UInt8] = []
    var copied = 0
    var scalars: [UInt32] = []
    var runs: [DamagedRun] = []
    bytes.withUnsafeBufferPointer { source in
      var lines = LineWalk(source)
      while let line = lines.next() {
        guard !line.isASCII else { continue }
        scalars.removeAll(keepingCapacity: true)
        UTF8Reader.append(source, line.range, to: &scalars)
        let loose = reader.read(scalars, into: &runs)
        diagnosis.keepTreatable(&runs, loose: loose)
        guard !runs.isEmpty else { continue }
        if mended.isEmpty { mended.reserveCapacity(source.count) }
        mended.append(contentsOf: source[copied..<line.range.lowerBound])
        copied = line.range.upperBound
        mendedLines.insert(line.number)
        var index = 0
        for run in runs {
          for scalar in scalars[index..<run.start] { mended.append(scalar: scalar) }
          mended.append(scalar: run.scalar)
          index = run.end
        }
        for scalar in scalars[index...] { mended.append(scalar: scalar) }
      }
      if copied > 0 { mended.append(contentsOf: source[copied...]) }
    }
    guard copied > 0 else { return false }
    bytes = mended
    return true
  }
}

/// Walks over the lines of a text, whose ends are LF.
struct LineWalk {
  struct Line {
    var number: Int
    var range: Range<Int>
    var isASCII: Bool
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var start = 0
  private var number = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func next() -> Line? {
    guard start < bytes.count else { return nil }
    var end = start
    var all: UInt8 = 0
    while end < bytes.count, bytes[end] != 0x0a {
      all |= bytes[end]
      end &+= 1
    }
    defer {
      start = end + 1
      number += 1
    }
    return Line(number: number, range: start..<end, isASCII: all < 0x80)
  }
}
