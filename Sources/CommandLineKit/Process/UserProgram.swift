/// A program that the user chose in a variable: `EDITOR="code --wait"`, `BROWSER=firefox:w3m`.
package struct UserProgram {
  /// The words before what is to be opened.
  package let words: [String]

  /// `nil` where the text names no program. Quotes keep words together; nothing else is special,
  /// since no shell reads it.
  package init?(_ text: String) {
    var words: [String] = []
    var word = ""
    var isWord = false
    var quote: Character?
    for character in text {
      if let open = quote {
        if character == open { quote = nil } else { word.append(character) }
      } else if character == "\"" || character == "'" {
        quote = character
        isWord = true
      } else if character == " " || character == "\t" {
        if isWord { words.append(word) }
        (word, isWord) = ("", false)
      } else {
        word.append(character)
        isWord = true
      }
    }
    if isWord { words.append(word) }
    guard let program = words.first, !program.isEmpty else { return nil }
    self.words = words
  }

  /// What opens web pages and files: `BROWSER`, whose programs are tried in turn, then the system's.
  package static func browsers(_ environment: Environment) -> [UserProgram] {
    let named = (environment.variable("BROWSER") ?? "").split(separator: ":").map(String.init)
    return (named + ["xdg-open", "open"]).compactMap(UserProgram.init)
  }

  /// `VISUAL`, then `EDITOR`, then vi.
  package static func editor(_ environment: Environment) -> UserProgram? {
    for name in ["VISUAL", "EDITOR"] {
      if let program = environment.variable(name).flatMap(UserProgram.init) { return program }
    }
    return UserProgram("vi")
  }

  /// `firefox URL`; a `%s` stands for the address where the user wrote one.
  package func opening(_ target: String) -> [String] {
    guard words.contains(where: { $0.contains("%s") }) else { return words + [target] }
    return words.map { word in
      word.split(separator: "%s", omittingEmptySubsequences: false).joined(separator: target)
    }
  }

  /// The command that opens a file at a line, for editors known to go there; others open the file.
  package func opening(_ path: String, line: Int) -> [String] {
    let program = words[0].split(separator: "/").last.map(String.init) ?? words[0]
    switch program {
    case "vi", "vim", "nvim", "nvi", "view", "gvim", "mvim", "vis", "nano", "pico", "emacs",
      "emacsclient", "mg", "ne", "jed", "joe", "kak", "micro", "gedit", "mcedit":
      return words + ["+\(line)", path]
    case "code", "codium", "cursor", "code-insiders": return words + ["--goto", "\(path):\(line)"]
    case "hx", "helix", "subl", "zed": return words + ["\(path):\(line)"]
    case "kate", "mate": return words + ["-l", "\(line)", path]
    default: return words + [path]
    }
  }
}
