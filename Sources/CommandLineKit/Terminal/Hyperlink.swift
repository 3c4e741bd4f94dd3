/// An address that a terminal opens when it is clicked (OSC 8).
package enum Hyperlink {
  /// Whether a terminal shows links instead of the sequences that make them. `FORCE_HYPERLINK` says
  /// so outright; else those that are known to.
  static func isShown(_ environment: Environment, isTerminal: Bool) -> Bool {
    if let forced = environment.variable("FORCE_HYPERLINK"), !forced.isEmpty {
      return forced != "0"
    }
    func value(_ name: String) -> String { environment.variable(name) ?? "" }
    let terminal = value("TERM")
    guard isTerminal, !terminal.isEmpty, terminal != "dumb", value("TMUX").isEmpty,
      !terminal.hasPrefix("screen"), !terminal.hasPrefix("tmux")
    else { return false }
    if (Int(value("VTE_VERSION")) ?? 0) >= 5000 || !value("KONSOLE_VERSION").isEmpty
      || !value("WT_SESSION").isEmpty || !value("DOMTERM").isEmpty
    {
      return true
    }
    return ["iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "Tabby", "rio"]
      .contains(value("TERM_PROGRAM"))
      || ["xterm-kitty", "xterm-ghostty", "alacritty", "foot", "contour"].contains(terminal)
  }

  /// What begins a link; `nil` for an address that must not stand in the sequence, as one with a
  /// control character, which would end it and begin another.
  package static func start(_ address: String) -> String? {
    guard WebAddress.isSafe(address),
      // A backslash would end the sequence for whoever takes it out again.
      address.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != 0x5C })
    else { return nil }
    return "\u{1B}]8;;\(address)\u{1B}\\"
  }

  static let end = "\u{1B}]8;;\u{1B}\\"
}

/// Which addresses may be handed to other programs.
package enum WebAddress {
  /// Pages and mail: other schemes start programs of their own.
  package static func isSafe(_ address: String) -> Bool {
    let lower = address.prefix(8).lowercased()
    return ["https://", "http://", "mailto:"].contains { lower.hasPrefix($0) }
      && address.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
  }
}
