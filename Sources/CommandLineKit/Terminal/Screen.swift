/// Where text goes: a terminal with its width, or a pipe or file that takes all of it.
package struct Screen: Sendable, Hashable {
  /// Columns that lines should fit.
  package let width: Int
  /// Only on a terminal is text cut, or broken into lines.
  package let isTerminal: Bool
  package let theme: Theme
  package let glyphs: Glyphs
  /// Whether text must be put into ASCII: piped text is data and stays as it is.
  package let charset: Charset
  /// Whether the terminal opens links that are clicked.
  package let showsLinks: Bool

  package init(
    width: Int = 80, isTerminal: Bool = false, theme: Theme = .plain, glyphs: Glyphs = .unicode,
    charset: Charset = .unicode, showsLinks: Bool = false
  ) {
    self.width = max(width, 20)
    self.isTerminal = isTerminal
    self.theme = theme
    self.glyphs = glyphs
    self.charset = charset
    self.showsLinks = showsLinks
  }

  /// `isTerminal` of the stream in question: standard output and standard error may differ.
  package init(_ environment: Environment, isTerminal: Bool, color: ColorChoice) {
    let isUnicode = environment.localeIsUTF8
    self.init(
      width: Screen.width(environment), isTerminal: isTerminal,
      theme: Screen.theme(environment, isTerminal: isTerminal, color: color),
      glyphs: isUnicode ? .unicode : .ascii,
      charset: isUnicode || !isTerminal ? .unicode : .ascii,
      showsLinks: Hyperlink.isShown(environment, isTerminal: isTerminal))
  }

  /// The same screen for text that is the program's own throughout: in a pipe too it keeps to the
  /// locale's letters, where a plan's text is data and stays as it is.
  var ofOwnText: Screen {
    Screen(
      width: width, isTerminal: isTerminal, theme: theme, glyphs: glyphs,
      charset: glyphs == .ascii ? .ascii : charset, showsLinks: showsLinks)
  }

  /// `COLUMNS`, which a user sets on purpose, then the terminal, then 80.
  private static func width(_ environment: Environment) -> Int {
    if let columns = environment.variable("COLUMNS").flatMap({ Int($0) }), columns > 0 {
      return min(columns, 10_000)
    }
    return environment.terminalWidth() ?? 80
  }

  /// The option wins, then `NO_COLOR` (no-color.org), then `CLICOLOR_FORCE`, then the terminal.
  private static func theme(
    _ environment: Environment, isTerminal: Bool, color: ColorChoice
  ) -> Theme {
    func isSet(_ name: String) -> Bool { !(environment.variable(name) ?? "").isEmpty }
    switch color {
    case .always: return .colors
    case .never: return .plain
    case .auto:
      if isSet("NO_COLOR") { return .plain }
      if isSet("CLICOLOR_FORCE"), environment.variable("CLICOLOR_FORCE") != "0" { return .colors }
      if environment.variable("TERM") == "dumb" { return .plain }
      return isTerminal ? .colors : .plain
    }
  }

  /// The text as it will be shown: nothing in it moves the cursor, and the screen has its letters.
  package func shown(_ text: String) -> String {
    Sanitizer.isPlain(text) ? text : charset.text(Sanitizer.sanitized(text))
  }

  /// The columns that `text` takes on this screen.
  package func width(of text: String) -> Int {
    Sanitizer.isPlain(text) ? text.utf8.count : DisplayWidth.of(shown(text))
  }

  package func width(of text: StyledText) -> Int {
    var width = 0
    for span in text.spans { width += self.width(of: span.text) }
    return width
  }
}
