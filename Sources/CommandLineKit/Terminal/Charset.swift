/// The letters a terminal has.
package enum Charset: Sendable, Hashable {
  case unicode
  /// The locale is not UTF-8: marks that have an ASCII twin become it, accents go, and what is
  /// left of other scripts is shown as `?`, one a character.
  case ascii

  package func text(_ text: String) -> String {
    guard self == .ascii, !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    var result = ""
    for character in text {
      result += character.isASCII ? String(character) : Charset.ascii(character)
    }
    return result
  }

  private static func ascii(_ character: Character) -> String {
    var result = ""
    for scalar in character.unicodeScalars {
      if scalar.isASCII {
        result.unicodeScalars.append(scalar)
      } else if let twin = twin(of: scalar) {
        result += twin
      } else if let base = BaseLetters.letter(of: scalar) {
        result.unicodeScalars.append(base)
      } else if result.isEmpty {
        result = "?"
      }
    }
    return result
  }

  private static func twin(of scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "‘", "’", "‚", "′", "ʼ": "'"
    case "“", "”", "„", "″", "«", "»": "\""
    case "‐", "‑", "‒", "–", "—", "―", "−", "─": "-"
    case "…": "..."
    case "•", "●", "▪", "◦", "○", "‣", "∙": "*"
    case "·": "-"
    case "→", "➜", "➔", "➡": "->"
    case "←": "<-"
    case "↔": "<->"
    case "⇒": "=>"
    case "≤": "<="
    case "≥": ">="
    case "≠": "!="
    case "≈": "~"
    case "×": "x"
    case "÷": "/"
    case "▸", "►", "▶", "›": ">"
    case "‹": "<"
    case "☐", "⬜", "□": "[ ]"
    case "☑", "✅", "✔", "✓", "☒": "[x]"
    case "◐": "[~]"
    case "⊘": "[-]"
    case "█": "#"
    case "░": "."
    case "│": "|"
    case "├", "└", "┌", "┐", "┘": "+"
    case "\u{A0}", "\u{2000}"..."\u{200A}", "\u{202F}", "\u{3000}": " "
    case "\u{200B}"..."\u{200D}", "\u{2060}", "\u{FE00}"..."\u{FE0F}": ""
    case "\u{2400}"..."\u{241F}": caret(scalar.value - 0x2400)
    case "\u{2421}": "^?"
    case "ß": "ss"
    case "æ": "ae"
    case "Æ": "AE"
    case "œ": "oe"
    case "Œ": "OE"
    case "ø": "o"
    case "Ø": "O"
    case "ł": "l"
    case "Ł": "L"
    case "đ": "d"
    case "Đ": "D"
    case "ı": "i"
    case "€": "EUR"
    case "©": "(c)"
    case "®": "(R)"
    case "™": "(TM)"
    case "№": "No."
    default: nil
    }
  }

  /// `^[` for escape.
  private static func caret(_ control: UInt32) -> String {
    "^" + (Unicode.Scalar(control + 0x40).map { String(Character($0)) } ?? "?")
  }
}
