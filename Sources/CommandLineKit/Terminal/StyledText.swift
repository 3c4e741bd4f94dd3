/// Text in pieces that know what they are. An interpolation makes one:
///
///     "\(plan.title, .title) \(glyphs.separator) \(plan.goal)"
package struct StyledText: Sendable, Hashable {
  package struct Span: Sendable, Hashable {
    package let text: String
    package let style: Style
    /// What it leads to, in terminals that open links.
    package var link: String?
    /// A command or the like, which no line is broken within.
    package var isWhole = false
  }

  package private(set) var spans: [Span] = []

  package init() {}

  package init(_ text: String, _ style: Style = .plain) {
    append(text, style)
  }

  package var isEmpty: Bool { spans.isEmpty }

  package mutating func append(_ text: String, _ style: Style = .plain, link: String? = nil) {
    guard !text.isEmpty else { return }
    if let last = spans.last, last.style == style, last.link == link, !last.isWhole {
      spans[spans.count - 1] = Span(text: last.text + text, style: style, link: link)
    } else {
      spans.append(Span(text: text, style: style, link: link))
    }
  }

  /// Text that leads to an address.
  package static func link(
    _ text: String, to address: String, _ style: Style = .plain
  ) -> StyledText {
    var linked = StyledText()
    linked.append(text, style, link: address)
    return linked
  }

  /// Text that is never broken, such as a command: it has a line of its own where there is no room.
  package static func whole(_ text: String, _ style: Style = .plain) -> StyledText {
    var whole = StyledText()
    whole.spans = text.isEmpty ? [] : [Span(text: text, style: style, isWhole: true)]
    return whole
  }

  package static func += (text: inout StyledText, more: StyledText) {
    text.spans += more.spans
  }

  package static func + (text: StyledText, more: StyledText) -> StyledText {
    var sum = text
    sum += more
    return sum
  }

  /// A few words that a terminal's line is not broken within, as long as they fit in one.
  package func unbroken(on screen: Screen) -> StyledText {
    guard screen.isTerminal else { return self }
    var copy = self
    copy.spans = spans.map { span in
      guard screen.width(of: span.text) <= screen.width else { return span }
      return Span(
        text: String(span.text.map { $0 == " " ? "\u{A0}" : $0 }), style: span.style,
        link: span.link, isWhole: span.isWhole)
    }
    return copy
  }

  /// Spaces at the end of a line are nothing to see, and in the way of who copies it.
  package var withoutTrailingSpaces: StyledText {
    var copy = self
    while let last = copy.spans.last, last.text.last == " " {
      var text = last.text
      while text.last == " " { text.removeLast() }
      copy.spans.removeLast()
      copy.append(text, last.style, link: last.link)
    }
    return copy
  }

  /// The same text in another style, where it has none of its own.
  package func styled(_ style: Style) -> StyledText {
    var copy = self
    copy.spans = spans.map {
      $0.style == .plain
        ? Span(text: $0.text, style: style, link: $0.link, isWhole: $0.isWhole) : $0
    }
    return copy
  }
}

extension StyledText: ExpressibleByStringInterpolation {
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = StyledText()

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) { text.append(literal) }

    package mutating func appendInterpolation(
      _ value: some StringProtocol, _ style: Style = .plain
    ) {
      text.append(String(value), style)
    }

    package mutating func appendInterpolation(_ value: Int, _ style: Style = .plain) {
      text.append(String(value), style)
    }

    package mutating func appendInterpolation(_ value: StyledText) { text += value }
  }

  package init(stringLiteral text: String) { self.init(text) }
  package init(stringInterpolation: StringInterpolation) { self = stringInterpolation.text }
}
