/// The lines in which two texts differ, for a person to read.
struct TextDiff: CustomStringConvertible {
  let description: String

  init(_ expected: [String], _ actual: [String]) {
    var lines: [String] = []
    for change in actual.difference(from: expected) {
      switch change {
      case .insert(let offset, let line, _): lines.append("+ \(offset + 1): \(line)")
      case .remove(let offset, let line, _): lines.append("- \(offset + 1): \(line)")
      }
    }
    description = "\n" + lines.joined(separator: "\n")
  }
}
