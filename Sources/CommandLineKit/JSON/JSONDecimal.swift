import RoadmapModel

/// A number with four decimals at most, as shares are written.
package struct JSONDecimal: JSONWritable {
  private let text: String

  /// What is no number, or too large for any report, is 0.
  package init(_ value: Double) {
    let scaled = (value * 10_000).rounded()
    let whole = Int(exactly: scaled) ?? 0
    let magnitude = whole.magnitude
    var digits = (magnitude % 10_000).digits(4)
    while digits.last == "0" { digits.removeLast() }
    text =
      (whole < 0 ? "-" : "") + String(magnitude / 10_000) + (digits.isEmpty ? "" : "." + digits)
  }

  package func write(to json: inout JSONWriter) { json.append(text.utf8) }
}
