/// Which table damaged a document, and what that says about its doubtful lines.
struct Diagnosis {
  let table: CodeTable
  let reader: RunReader
  /// How many runs of each family leave no doubt.
  private let strongRuns: [Int]
  private let company: [Int]
  private let isEstablished: Bool

  /// `nil` where no run of any table leaves no doubt.
  init?(of bytes: [UInt8], suspects: UInt8) {
    let keepsNoBreakSpaces = Self.hasNoBreakSpace(bytes)
    var findings = CodeTable.all.filter { suspects & (1 << UInt8($0.index)) != 0 }
      .map { Finding(RunReader($0, keepsNoBreakSpaces: keepsNoBreakSpaces)) }
    guard !findings.isEmpty else { return nil }
    var scalars: [UInt32] = []
    var runs: [DamagedRun] = []
    bytes.withUnsafeBufferPointer { source in
      var lines = LineWalk(source)
      while let line = lines.next() {
        guard !line.isASCII else { continue }
        scalars.removeAll(keepingCapacity: true)
        UTF8Reader.append(source, line.range, to: &scalars)
        var suspects: UInt8 = 0
        for index in scalars.indices.dropFirst() where scalars[index] >= 0x80 {
          suspects |= SuspectPairs.shared.tables(scalars[index - 1], scalars[index])
        }
        guard suspects != 0 else { continue }
        for index in findings.indices
        where suspects & (1 << UInt8(findings[index].reader.table.index)) != 0 {
          findings[index].add(scalars, &runs)
        }
      }
    }
    // The first of equals wins, so the order of the tables decides.
    var best = findings[0]
    for finding in findings.dropFirst() where finding.weight > best.weight { best = finding }
    guard best.weight > 0 else { return nil }
    table = best.reader.table
    reader = best.reader
    strongRuns = best.strongRuns
    company = best.company
    isEstablished = best.strongRuns.reduce(0, +) >= 2
  }

  /// Leaves the runs of a line that are damage beyond reasonable doubt.
  func keepTreatable(_ runs: inout [DamagedRun], loose: Int) {
    guard !runs.isEmpty else { return }
    let isLineDamaged = runs.contains(where: \.isStrong)
    let members = runs.reduce(0) { $0 + $1.end - $1.start }
    let certain = runs.map { isCertain($0, members: members, loose: loose) }
    var keep: [DamagedRun] = []
    for (index, run) in runs.enumerated() {
      // What touches damage is damage: sound text does not begin in the middle of a word.
      let touches =
        index > 0 && certain[index - 1] && runs[index - 1].end == run.start
        || index + 1 < runs.count && certain[index + 1] && runs[index + 1].start == run.end
      let isKept =
        certain[index] || touches && isKnown(run)
        || !run.isStrong && loose == 0 && isKnown(run) && (isLineDamaged || isEstablished)
      guard isKept else { continue }
      keep.append(run)
    }
    runs = keep
  }

  private func isCertain(_ run: DamagedRun, members: Int, loose: Int) -> Bool {
    guard run.isStrong, isKnown(run) else { return false }
    // Russian and Greek words brim with bytes that pair by chance.
    return !table.isDense || run.length > 2 || members >= loose
  }

  /// Whether the document has runs without doubt that become characters of this kind.
  private func isKnown(_ run: DamagedRun) -> Bool {
    let family = run.family.rawValue
    guard strongRuns[family] > 0 else { return false }
    return run.family.standsAlone || strongRuns[family] + company[family] >= 2
  }

  private static func hasNoBreakSpace(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { source in
      var index = 0
      while index + 1 < source.count {
        if source[index] == 0xc2, source[index + 1] == 0xa0 { return true }
        index &+= 1
      }
      return false
    }
  }

  /// The evidence for one table.
  private struct Finding {
    let reader: RunReader
    var weight = 0
    var strongRuns = [Int](repeating: 0, count: ScriptFamily.allCases.count)
    /// Doubtful runs on the lines of those, where a table's own letters make most runs doubtful.
    var company = [Int](repeating: 0, count: ScriptFamily.allCases.count)

    init(_ reader: RunReader) { self.reader = reader }

    mutating func add(_ scalars: [UInt32], _ runs: inout [DamagedRun]) {
      _ = reader.read(scalars, into: &runs)
      var families: UInt32 = 0
      for run in runs where run.isStrong {
        weight += run.end - run.start
        strongRuns[run.family.rawValue] += 1
        families |= 1 << UInt32(run.family.rawValue)
      }
      guard reader.table.isDense else { return }
      for run in runs where !run.isStrong && families & (1 << UInt32(run.family.rawValue)) != 0 {
        company[run.family.rawValue] += 1
      }
    }
  }
}
