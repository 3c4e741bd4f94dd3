/// The one table of everything that `--json` prints. The manual page `roadmap-json` and a page of the
/// documentation are made from it.
package enum JSONReference {
  /// Outputs first, then the objects they share.
  package static let shapes: [JSONObjectShape] = [
    outputs, sharedParts, statusParts, planParts, nextParts, recordParts, otherParts,
  ].flatMap(JSONObjectShape.table)

  /// Parts of several outputs.
  static let sharedParts = """
    # counts
    \(countFields)

    # span
    unit: "months" | "weeks" | "days" | "calendar" - What the numbers count.
    first?: integer or string - The first month: a number, or YYYY-MM of the calendar, --MM where \
    the plan gives no year.
    last?: integer or string - The last month: a number, or YYYY-MM of the calendar, --MM where \
    the plan gives no year.
    least?: integer - The fewest weeks or days.
    most?: integer - The most weeks or days.

    # repair
    encoding: string - The encoding that damaged the text, or that the file is in.
    lines: integer - How many lines were repaired while reading; the file is not changed.

    # choice
    least: integer - The fewest options to choose.
    most: integer - The most options to choose.

    # link
    text: string - The words that stand for the link; the address itself where there are none.
    url: string - The address or path, as it was written.
    """

  static let addressField = "address: string - What to type for it: year-3.q1.1.1."
  static let keyField = """
    key: string - Its lasting identity, which survives edits: 13 letters and digits.
    """
  static let planField = "plan: string - The plan's name."
  static let todayField = "today: day - Today, in the user's time zone."
  static let stateField = """
    state: "open" | "started" | "done" | "skipped" - The item's state; an item with sub-items has \
    the state they give it.
    """
  static let kindField = """
    kind: "study" | "task" | "project" | "deliverable" | "option" | "outcome" - What kind of item \
    it is.
    """
  static let countFields = """
    leaves: integer - Items without sub-items, outcomes left out.
    required: integer - Leaves that the text alone requires: optional ones left out, a choice as \
    its fewest options.
    counted: integer - What 100 % means now: required leaves, plus optional ones that were chosen, \
    less those skipped.
    done: integer - Counted leaves that are done.
    skipped: integer - Leaves that were skipped.
    optional: integer - Leaves that are optional and not chosen.
    percent: integer? - 100 × done ÷ counted, rounded down; 100 only when nothing counted is left. \
    Null where nothing is counted.
    outcomes: integer - Outcomes of the plan, which are counted apart.
    confirmed: integer - Outcomes that were confirmed.
    """
}
