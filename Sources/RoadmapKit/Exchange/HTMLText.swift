import RoadmapModel

/// Markup as text: whatever comes from a plan or its user goes in escaped.
struct HTMLText: ExpressibleByStringInterpolation, Sendable {
  private(set) var markup: String

  init(stringLiteral markup: String) { self.markup = markup }

  init(stringInterpolation: Interpolation) { markup = stringInterpolation.markup }

  init(_ parts: [HTMLText]) { markup = parts.map(\.markup).joined() }

  /// Words of others in running text: their direction is their own.
  static func bdi(_ words: String) -> HTMLText { "<bdi>\(words)</bdi>" }

  /// A day, never broken over two lines.
  static func time(_ day: Day) -> HTMLText {
    "<time datetime=\"\(day.description)\">\(day.description)</time>"
  }

  static func + (a: HTMLText, b: HTMLText) -> HTMLText { HTMLText([a, b]) }
  static func += (a: inout HTMLText, b: HTMLText) { a.markup += b.markup }

  struct Interpolation: StringInterpolationProtocol {
    var markup = ""

    init(literalCapacity: Int, interpolationCount: Int) {}
    mutating func appendLiteral(_ literal: String) { markup += literal }
    mutating func appendInterpolation(_ words: String) { markup += HTMLText.escaped(words) }
    mutating func appendInterpolation(_ number: Int) { markup += String(number) }
    mutating func appendInterpolation(_ html: HTMLText) { markup += html.markup }
    mutating func appendInterpolation(_ parts: [HTMLText]) {
      for part in parts { markup += part.markup }
    }
  }

  private static func escaped(_ words: String) -> String {
    var text = String.UnicodeScalarView()
    for scalar in words.unicodeScalars {
      switch scalar {
      case "&": text.append(contentsOf: "&amp;".unicodeScalars)
      case "<": text.append(contentsOf: "&lt;".unicodeScalars)
      case ">": text.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": text.append(contentsOf: "&quot;".unicodeScalars)
      case "'": text.append(contentsOf: "&#39;".unicodeScalars)
      case "\n", "\t": text.append(scalar)
      default: text.append(isAllowed(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return String(text)
  }

  /// Controls and what is no character have no place in a document; marks of direction would reach
  /// beyond their words.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF: false
    default: scalar.value & 0xFFFE != 0xFFFE
    }
  }
}

extension HTMLText {
  /// A table with a caption; numbers are aligned at their end.
  static func table(_ caption: String, _ head: [String], _ rows: [[HTMLText]]) -> HTMLText {
    let cells = head.enumerated().map { place, name -> HTMLText in
      place == 0
        ? "<th scope=\"col\">\(name)</th>" : "<th scope=\"col\" class=\"n\">\(name)</th>"
    }
    let body = rows.map { row -> HTMLText in
      let cells = row.enumerated().map { place, cell -> HTMLText in
        place == 0
          ? "<th scope=\"row\">\(cell)</th>" : "<td class=\"n\">\(cell)</td>"
      }
      return "<tr>\(cells)</tr>\n"
    }
    return """
      <table><caption>\(caption)</caption>
      <thead><tr>\(cells)</tr></thead>
      <tbody>
      \(body)</tbody></table>

      """
  }

  /// A long table is shown when it is asked for.
  static func folded(_ summary: String, _ content: HTMLText, isOpen: Bool) -> HTMLText {
    isOpen
      ? "<details open><summary>\(summary)</summary>\n\(content)</details>\n"
      : "<details><summary>\(summary)</summary>\n\(content)</details>\n"
  }
}
