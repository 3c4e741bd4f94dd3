import RoadmapCLI

/// The reference as Markdown, for the documentation.
enum JSONReferencePage {
  static var markdown: String {
    var lines = [
      "# JSON output",
      "",
      "Every field of everything that `--json` prints.",
      "",
      "## Overview",
      "",
      "A command with `--json` prints one object on one line, its members sorted by name. Days are those "
        + "of the user's calendar; times are UTC. Fields may be added to a form; one that changes its "
        + "meaning or goes away gives the form a new number. This page is made from a table in the "
        + "sources, `JSONReference`, which a test holds against what the program prints.",
    ]
    for shape in JSONReference.shapes where shape.isSchema { lines += section(shape) }
    lines += ["", "## Shared objects"]
    for shape in JSONReference.shapes where !shape.isSchema { lines += section(shape) }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func section(_ shape: JSONObjectShape) -> [String] {
    var lines = ["", "### \(shape.name)", ""]
    if shape.isSchema { lines += ["Printed by `\(shape.command)`.", ""] }
    lines += ["| field | type | meaning |", "|---|---|---|"]
    for field in shape.fields {
      let name = "`\(field.name)`" + (field.isSometimes ? " (sometimes)" : "")
      lines.append("| \(name) | \(field.shape.words) | \(field.meaning) |")
    }
    return lines
  }
}

extension JSONReference {
  static func shape(named name: String) -> JSONObjectShape? { shapes.first { $0.name == name } }
}
