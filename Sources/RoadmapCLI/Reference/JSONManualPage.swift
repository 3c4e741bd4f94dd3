import CommandLineKit

/// The reference as a manual page, `roadmap-json(5)`.
enum JSONManualPage {
  static func text(date: String) -> String {
    var writer = ManualWriter()
    writer.macro("Dd", date)
    writer.macro("Dt", "ROADMAP-JSON", "5")
    writer.macro("Os")
    writer.macro("Sh", "NAME")
    writer.macro("Nm", "roadmap-json")
    writer.macro("Nd", "what roadmap prints with --json")
    writer.macro("Sh", "DESCRIPTION")
    writer.paragraphs([
      "A command with --json prints one object on one line, its members sorted by name. Days are those "
        + "of the user's calendar; times are UTC.",
      "Fields may be added to a form. One that changes its meaning or goes away gives the form a new "
        + "number.",
    ])
    writer.macro("Sh", "OUTPUTS")
    for shape in JSONReference.shapes where shape.isSchema { write(shape, &writer) }
    writer.macro("Sh", "SHARED OBJECTS")
    for shape in JSONReference.shapes where !shape.isSchema { write(shape, &writer) }
    writer.macro("Sh", "SEE ALSO")
    writer.line(".Xr roadmap 1")
    return writer.text
  }

  private static func write(_ shape: JSONObjectShape, _ writer: inout ManualWriter) {
    writer.line(".Ss \(ManualWriter.word(shape.name))")
    if shape.isSchema { writer.text("Printed by '\(shape.command)'.") }
    writer.line(".Bl -tag -width Ds")
    for field in shape.fields {
      writer.line(".It Va \(ManualWriter.word(field.name))")
      let note = field.isSometimes ? "Sometimes. " : ""
      writer.text("\(note)\(field.meaning) Type: \(field.shape.words).")
    }
    writer.line(".El")
  }
}
