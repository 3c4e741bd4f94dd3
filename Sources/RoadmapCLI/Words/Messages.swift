import CommandLineKit

extension Page {
  mutating func note(_ text: String) { note(text, program: ProgramName.text) }

  mutating func warning(_ text: String) { warning(text, program: ProgramName.text) }

  mutating func help(_ hint: String) { help(hint, program: ProgramName.text) }
}

extension CommandContext {
  func note(_ text: String, _ hint: String? = nil) {
    report { page in
      page.note(text)
      if let hint { page.help(hint) }
    }
  }
}
