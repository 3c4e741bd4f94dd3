import CommandLineKit

extension Page {
  mutating func note(_ text: String) { note(text, program: ProgramName.text) }

  mutating func warning(_ text: String) { warning(text, program: ProgramName.text) }

  mutating func help(_ hint: String) { help(hint, program: ProgramName.text) }

  /// A command to go on with, behind what it is for.
  mutating func hint(_ label: String, _ command: String) {
    line("\(label, .dim)  \(command, .address)")
  }
}

extension CommandContext {
  func note(_ text: String, _ hint: String? = nil) {
    report { page in
      page.note(text)
      if let hint { page.help(hint) }
    }
  }
}
