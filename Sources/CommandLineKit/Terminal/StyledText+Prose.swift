/// Sentences of the program's own. A terminal breaks them at spaces, and never within a command: one that
/// was broken can no longer be pasted.
extension StyledText {
  /// `'roadmap undo'` is whole, and so are `<!-- roadmap: notes -->` and what follows `To undo it:` up to
  /// the sentence's end.
  package init(prose text: String, program: String) {
    var rest = text[...]
    while let code = Self.code(in: rest, program) {
      append(String(rest[..<code.lowerBound]))
      self += .whole(String(rest[code]))
      rest = rest[code.upperBound...]
    }
    append(String(rest))
  }

  /// As prose, and all that follows the colon of `To see it: ls -ld plan.md` is whole.
  package init(hint text: String, program: String) {
    guard !text.hasSuffix("."), let label = text.firstRange(of: ": "),
      !text[label.upperBound...].contains(", ")
    else {
      self.init(prose: text, program: program)
      return
    }
    self.init(prose: String(text[..<label.upperBound]), program: program)
    self += .whole(String(text[label.upperBound...]))
  }

  /// `roadmap note [<text> ...] [--for <time>]`: what stands in brackets is whole.
  package init(synopsis text: String) {
    var word = ""
    var depth = 0
    for letter in text {
      if letter == " ", depth == 0 {
        self += .whole(word) + " "
        word = ""
        continue
      }
      depth += "[<(".contains(letter) ? 1 : "]>)".contains(letter) ? -1 : 0
      word.append(letter)
    }
    self += .whole(word)
  }

  private static func code(in text: Substring, _ program: String) -> Range<Substring.Index>? {
    let found = [
      text.firstRange(of: "'\(program) ").flatMap { start in
        text[start.upperBound...].firstIndex(of: "'").map {
          start.lowerBound..<text.index(after: $0)
        }
      },
      text.firstRange(of: ": \(program) ").map { start in
        let first = text.index(start.lowerBound, offsetBy: 2)
        let ends = [". ", "; ", ", ", " ("].compactMap {
          text[start.upperBound...].firstRange(of: $0)?.lowerBound
        }
        return first..<(ends.min() ?? text.endIndex)
      },
      text.firstRange(of: "<!--").flatMap { start in
        text[start.upperBound...].firstRange(of: "-->").map { start.lowerBound..<$0.upperBound }
      },
    ]
    return found.compactMap(\.self).min { $0.lowerBound < $1.lowerBound }
  }
}
