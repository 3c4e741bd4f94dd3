/// What a command shows, built line by line and written at once. Whatever text goes in, no control
/// character comes out but the line ends and the theme's own sequences.
package struct Page: Sendable {
  package let screen: Screen
  package private(set) var bytes: [UInt8] = []

  package init(_ screen: Screen) { self.screen = screen }

  package init(_ screen: Screen, _ fill: (inout Page) -> Void) {
    self.init(screen)
    fill(&self)
  }

  /// The page as text, for tests.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The bytes without what makes links of them. No text can hold such a sequence: an escape in one
  /// is shown as its picture.
  package var bytesWithoutLinks: [UInt8] {
    guard screen.showsLinks else { return bytes }
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      if bytes[at] == 0x1B, at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "]") {
        while at < bytes.count, bytes[at] != UInt8(ascii: "\\") { at += 1 }
        at += 1
      } else {
        plain.append(bytes[at])
        at += 1
      }
    }
    return plain
  }

  /// The lines so far, counted no further than asked.
  package func lineCount(upTo most: Int) -> Int {
    var count = 0
    for byte in bytes where byte == UInt8(ascii: "\n") {
      count += 1
      if count == most { break }
    }
    return count
  }

  /// One line, whole however long it is.
  package mutating func line(_ text: StyledText = StyledText()) {
    append(text)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// One line, cut to the terminal's width.
  package mutating func fitted(_ text: StyledText) {
    line(text.fitted(to: screen.width, on: screen))
  }

  /// A paragraph: broken into lines of the terminal's width, whole in a pipe. Lines after the
  /// first begin at column `hanging`, the first at `indent`.
  package mutating func paragraph(
    _ text: StyledText, indent: Int = 0, hanging: Int? = nil
  ) {
    if screen.isTerminal {
      wrapped(text, indent: indent, hanging: hanging)
    } else {
      line(StyledText(String.spaces(indent)) + text)
    }
  }

  /// As `paragraph`, but broken into lines in a pipe too: for help and messages.
  package mutating func wrapped(
    _ text: StyledText, indent: Int = 0, hanging: Int? = nil
  ) {
    let hanging = hanging ?? indent
    let lines = text.wrapped(
      to: max(screen.width - hanging, 10), first: max(screen.width - indent, 10), on: screen)
    for (index, content) in lines.enumerated() {
      line(StyledText(String.spaces(index == 0 ? indent : hanging)) + content)
    }
  }

  /// All that another page of the same screen shows.
  package mutating func append(_ page: Page) { bytes += page.bytes }

  /// One line of a pipe's data: fields with a tab between them, and none within.
  package mutating func record(_ fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: "\t")) }
      append(StyledText.Span(text: field, style: .plain))
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Some of a line that is not ended yet.
  mutating func append(_ text: StyledText) {
    for span in text.spans { append(span) }
  }

  mutating func appendSpaces(_ count: Int) {
    for _ in 0..<max(count, 0) { bytes.append(UInt8(ascii: " ")) }
  }

  mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

  private mutating func append(_ span: StyledText.Span) {
    let start = screen.theme.start(span.style)
    let link = screen.showsLinks ? span.link.flatMap(Hyperlink.start) : nil
    if let link { bytes += link.utf8 }
    if !start.isEmpty { bytes += start.utf8 }
    bytes += screen.shown(span.text).utf8
    if !start.isEmpty { bytes += Theme.end.utf8 }
    if link != nil { bytes += Hyperlink.end.utf8 }
  }
}
