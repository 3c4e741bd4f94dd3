import PlanReading

/// What a reader writes behind a line for their own sake: "gRPC with tonic (maybe skip)" is the line that
/// "gRPC with tonic" was.
enum ReaderRemark {
  /// The line without it; `nil` where it has none, or says nothing else.
  static func removed(from text: String) -> String? {
    // Most lines have neither a bracket nor a dash.
    guard text.utf8.contains(where: marks.contains) else { return nil }
    let scalars = Array(text.unicodeScalars)
    var end = scalars.count
    var start = 0
    while let cut = tail(scalars[start..<end]) { end = cut }
    while let cut = head(scalars[start..<end]) { start = cut }
    guard start > 0 || end < scalars.count else { return nil }
    let rest = scalars[start..<end]
    guard rest.contains(where: { $0.properties.isAlphabetic }) else { return nil }
    var bare = String.UnicodeScalarView()
    bare.append(contentsOf: rest)
    return String(bare)
  }

  private static let marks: [UInt8] = [
    UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "-"), 0xE2,
  ]

  /// Where "(maybe skip)" or "– maybe skip" begins at the end of a line.
  private static func tail(_ line: ArraySlice<Unicode.Scalar>) -> Int? {
    guard let last = line.lastIndex(where: { !$0.properties.isWhitespace }) else { return nil }
    let open: Int?
    switch line[last] {
    case ")": open = line[..<last].lastIndex(of: "(")
    case "]": open = line[..<last].lastIndex(of: "[")
    default:
      open = line.indices.last {
        dashes.contains(line[$0]) && $0 > line.startIndex && $0 < last
          && line[$0 - 1].properties.isWhitespace && line[$0 + 1].properties.isWhitespace
      }
    }
    guard let open, isRemark(line[(open + 1)...last]) else { return nil }
    return open
  }

  /// Where the line goes on after "(optional)" at its beginning.
  private static func head(_ line: ArraySlice<Unicode.Scalar>) -> Int? {
    guard let first = line.firstIndex(where: { !$0.properties.isWhitespace }),
      let close: Unicode.Scalar = line[first] == "(" ? ")" : line[first] == "[" ? "]" : nil,
      let end = line[first...].firstIndex(of: close), isRemark(line[(first + 1)..<end])
    else { return nil }
    return end + 1
  }

  private static func isRemark(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    guard scalars.count <= 40 else { return false }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    let words = IdentityText.normalise(String(text)).split(separator: " ")
    return words.contains { remarks.contains($0) }
      && words.allSatisfy { remarks.contains($0) || fillers.contains($0) }
  }

  private static let dashes: Set<Unicode.Scalar> = ["-", "–", "—"]

  private static let remarks: Set<Substring> = Set(
    """
    maybe perhaps skip skippable optional revisit redo later again todo important priority bonus \
    recommended postpone postponed
    """.split(separator: " "))

  /// What stands beside such a word: "skip if there is no time".
  private static let fillers: Set<Substring> = Set(
    """
    if time permits there is no not i have this it the for now to do come back must should could can \
    be high low very nice need needs
    """.split(separator: " "))
}
