/// What a piece of text is, so that a theme can say how it looks.
package enum Style: Sendable, Hashable {
  case plain
  /// The title of a plan or report.
  case title
  /// The heading of a part.
  case heading
  /// What may be overlooked: notes, optional items, empty parts of bars.
  case dim
  case done
  case started
  case skipped
  /// What can be typed: addresses, commands.
  case address
  /// Periods, counts and other facts beside the text.
  case accent
  /// The part of a text that a search found.
  case match
  case warning
  case error
}

/// How styles look. No meaning is carried by colour alone.
package enum Theme: Sendable, Hashable {
  case plain
  case colors

  /// The sequence that starts the style, empty where it looks plain. Only colours that can be
  /// read on dark and on light grounds: no white, no black, no bright yellow, no dark blue.
  package func start(_ style: Style) -> String {
    guard self == .colors else { return "" }
    return switch style {
    case .plain: ""
    case .title, .heading: "\u{1B}[1m"
    case .dim, .skipped: "\u{1B}[2m"
    case .done: "\u{1B}[32m"
    case .started, .warning: "\u{1B}[33m"
    case .address: "\u{1B}[36m"
    case .accent: "\u{1B}[94m"
    case .match: "\u{1B}[1;4m"
    case .error: "\u{1B}[1;31m"
    }
  }

  static let end = "\u{1B}[0m"
}

/// `--color`.
package enum ColorChoice: String, Sendable, CaseIterable {
  case always
  case auto
  case never
}
