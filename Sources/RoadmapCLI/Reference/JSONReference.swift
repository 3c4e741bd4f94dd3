import CommandLineKit

/// The one table of everything that `--json` prints. The manual page `roadmap-json` and a page of the
/// documentation are made from it.
package enum JSONReference {
  /// Outputs first, then the objects they share.
  package static let shapes: [JSONObjectShape] = outputs + parts

  static let outputs: [JSONObjectShape] = [
    status, next, week, focus, prompt, review, plans, plan, list, search, log, links, open, update,
    config, lint, doctor, sync, syncStatus,
  ]

  static let parts: [JSONObjectShape] =
    [counts, span, repair, choice, link] + statusParts + planParts + nextParts + recordParts
    + otherParts

  static func schema(_ name: String) -> JSONField {
    JSONField(
      "schema", .words([name]),
      "The name and version of this form. A change that breaks readers gets a new number.")
  }

  static let address = JSONField("address", .string, "What to type for it: year-3.q1.1.1.")
  static let key = JSONField(
    "key", .string, "Its lasting identity, which survives edits: 13 letters and digits.")
  static let planName = JSONField("plan", .string, "The plan's name.")
  static let today = JSONField("today", .day, "Today, in the user's time zone.")
  static let state = JSONField(
    "state", .words(["open", "started", "done", "skipped"]),
    "The item's state; an item with sub-items has the state they give it.")
  static let kind = JSONField(
    "kind", .words(["study", "task", "project", "deliverable", "option", "outcome"]),
    "What kind of item it is.")

  static let countFields: [JSONField] = [
    JSONField("leaves", .integer, "Items without sub-items, outcomes left out."),
    JSONField(
      "required", .integer,
      "Leaves that the text alone requires: optional ones left out, a choice as its fewest options."
    ),
    JSONField(
      "counted", .integer,
      "What 100 % means now: required leaves, plus optional ones that were chosen, less those skipped."
    ),
    JSONField("done", .integer, "Counted leaves that are done."),
    JSONField("skipped", .integer, "Leaves that were skipped."),
    JSONField("optional", .integer, "Leaves that are optional and not chosen."),
    JSONField(
      "percent", .orNull(.integer),
      "100 × done ÷ counted, rounded down; 100 only when nothing counted is left. Null where nothing is counted."
    ),
    JSONField("outcomes", .integer, "Outcomes of the plan, which are counted apart."),
    JSONField("confirmed", .integer, "Outcomes that were confirmed."),
  ]

  static let counts = JSONObjectShape("counts", countFields)

  static let span = JSONObjectShape(
    "span",
    [
      JSONField(
        "unit", .words(["months", "weeks", "days", "calendar"]), "What the numbers count."),
      JSONField(
        "first", .either(.integer, .string),
        "The first month: a number, or YYYY-MM of the calendar, --MM where the plan gives no year.",
        sometimes: true),
      JSONField(
        "last", .either(.integer, .string),
        "The last month: a number, or YYYY-MM of the calendar, --MM where the plan gives no year.",
        sometimes: true),
      JSONField("least", .integer, "The fewest weeks or days.", sometimes: true),
      JSONField("most", .integer, "The most weeks or days.", sometimes: true),
    ])

  static let repair = JSONObjectShape(
    "repair",
    [
      JSONField("encoding", .string, "The encoding that damaged the text, or that the file is in."),
      JSONField(
        "lines", .integer, "How many lines were repaired while reading; the file is not changed."),
    ])

  static let choice = JSONObjectShape(
    "choice",
    [
      JSONField("least", .integer, "The fewest options to choose."),
      JSONField("most", .integer, "The most options to choose."),
    ])

  static let link = JSONObjectShape(
    "link",
    [
      JSONField(
        "text", .string,
        "The words that stand for the link; the address itself where there are none."),
      JSONField("url", .string, "The address or path, as it was written."),
    ])
}
