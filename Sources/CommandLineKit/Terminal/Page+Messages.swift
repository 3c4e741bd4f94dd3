/// What is said on standard error: each line with a word before it, and later ones below its text.
extension Page {
  package mutating func error(_ text: String, program: String) {
    paragraph("\("Error:", .error) " + StyledText(prose: text, program: program), hanging: 7)
  }

  package mutating func warning(_ text: String, program: String) {
    paragraph("\("Warning:", .warning) " + StyledText(prose: text, program: program), hanging: 9)
  }

  package mutating func note(_ text: String, program: String) {
    paragraph("\("Note:", .heading)  " + StyledText(prose: text, program: program), hanging: 7)
  }

  /// What to do next; a command in it has a line of its own where there is no room beside its label.
  package mutating func help(_ hint: String, program: String) {
    paragraph("\("Help:", .heading)  " + StyledText(hint: hint, program: program), hanging: 7)
  }
}
