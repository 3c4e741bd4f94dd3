import CommandLineKit

extension JSONReference {
  static let plans = JSONObjectShape(
    "roadmap.plans/1", "roadmap plans --json",
    [
      schema("roadmap.plans/1"),
      JSONField(
        "plans", .array(.object("listed plan")), "All plans, in the order in which they are listed."
      ),
    ])

  static let plan = JSONObjectShape(
    "roadmap.plan/1", "roadmap show PLAN --json",
    [
      schema("roadmap.plan/1"), JSONField("id", .string, "The plan's name."),
      JSONField("title", .string, "Its title."),
      JSONField("goal", .orNull(.string), "Its goal, where the text names one."),
      JSONField("source", .string, "\"bundled\", or the path of its file."),
      JSONField("notes", .array(.string), "Text above the first section that is not an item."),
      JSONField("remarks", .array(.string), "Your own notes on the plan as a whole."),
      JSONField("span", .orNull(.object("span")), "How long the plan takes, by its own words."),
      JSONField(
        "repair", .orNull(.object("repair")),
        "What was repaired while reading; null for sound text."),
      JSONField("counts", .object("counts"), "Of the whole plan."),
      JSONField("end", .orNull(.day), "The day its schedule ends; null without one."),
      JSONField("open_questions", .integer, "Ticks that wait for an answer: roadmap update PLAN."),
      JSONField(
        "left_out", .array(.object("left out")), "Lists and tables that were not read as items."),
      JSONField(
        "items", .array(.object("item")),
        "Items outside of any section, or those that were asked for."),
      JSONField(
        "sections", .array(.object("section")), "The sections, or those that were asked for."),
      JSONField(
        "linked", .array(.string), "For a part of a plan: the addresses of linked items.",
        sometimes: true),
      JSONField(
        "minutes", .integer, "For a part of a plan: minutes recorded for everything in it.",
        sometimes: true),
      JSONField(
        "history", .array(.object("history entry")),
        "For a part of a plan: what was recorded, the oldest first.", sometimes: true),
    ])

  static let list = JSONObjectShape(
    "roadmap.list/1", "roadmap list --json",
    [
      schema("roadmap.list/1"),
      JSONField(
        "open_questions", .integer, "Ticks of these plans that wait for an answer: roadmap update."
      ),
      JSONField("items", .array(.object("listed item")), "The items, in the order of their plans."),
    ])

  static let search = JSONObjectShape(
    "roadmap.search/1", "roadmap search WORDS --json",
    [
      schema("roadmap.search/1"), JSONField("query", .string, "The words."),
      JSONField("total", .integer, "How many places match; with --limit, fewer are shown."),
      JSONField("hits", .array(.object("hit")), "The best match first."),
    ])

  static let open = JSONObjectShape(
    "roadmap.open/1", "roadmap open ITEM --json",
    [
      schema("roadmap.open/1"), planName,
      JSONField("addresses", .array(.string), "The items or sections that were asked for."),
      JSONField("links", .array(.object("item link")), "Their links."),
    ])

  static let planParts: [JSONObjectShape] = [
    JSONObjectShape(
      "dates",
      [
        JSONField(
          "from", .string, "The first date: YYYY-MM-DD, or --MM-DD where the text has no year."),
        JSONField("until", .string, "The last date, written the same way."),
      ]),
    JSONObjectShape(
      "left out",
      [
        JSONField("first", .integer, "The first line, from 1."),
        JSONField("last", .integer, "The last line."),
        JSONField(
          "reason", .string,
          "Why the lines are not items: resources, goals, links, questions, advice, …"),
        JSONField("heading", .orNull(.string), "The heading or label above them."),
        JSONField("bullets", .integer, "How many bullets or rows they are."),
      ]),
    JSONObjectShape(
      "listed plan",
      [
        JSONField("id", .string, "The plan's name."), JSONField("title", .string, "Its title."),
        JSONField("source", .string, "\"bundled\", or the path of its file."),
        JSONField(
          "tick_file", .boolean, "Whether its file is ticked, too: roadmap add --tick-file."),
        JSONField("goal", .orNull(.string), "Its goal, where the text names one."),
        JSONField("span", .orNull(.object("span")), "How long it takes, by its own words."),
        JSONField("repair", .orNull(.object("repair")), "What was repaired while reading."),
        JSONField("end", .orNull(.day), "The day its schedule ends; null without one."),
        JSONField(
          "open_questions", .integer, "Ticks that wait for an answer: roadmap update PLAN."),
        JSONField(
          "sections", .integer, "How many sections its first level has, outcomes included."),
        JSONField("counts", .object("counts"), "Its items."),
      ]),
    JSONObjectShape(
      "section",
      [
        address,
        JSONField(
          "kind",
          .words([
            "year", "quarter", "month", "week", "day", "phase", "topic", "project", "outcomes",
          ]), "What kind of section it is."),
        JSONField(
          "number", .orNull(.integer), "The number its heading counts by: 3 of \"Week 3\"."),
        JSONField(
          "numbers", .orNull(.array(.integer)),
          "The first and the last of them: [3, 4] of \"Weeks 3–4\"."),
        JSONField("title", .string, "Its title without label and number."),
        JSONField("heading", .string, "Its whole heading."),
        JSONField("line", .integer, "The heading's line in the file, from 1."),
        JSONField(
          "months", .orNull(.array(.integer)),
          "The first and the last month of the plan that it names."),
        JSONField(
          "weeks", .orNull(.array(.integer)),
          "The first and the last week of the plan that it names."),
        JSONField("dates", .orNull(.object("dates")), "The dates that its heading names."),
        JSONField(
          "window", .orNull(.array(.day)),
          "The first and the last day of its schedule; null without one."),
        JSONField("optional", .boolean, "Whether the text calls it optional."),
        JSONField(
          "chosen", .boolean, "Whether the user chose it: an option, or something optional."),
        JSONField("choice", .orNull(.object("choice")), "The choice it is."),
        JSONField("notes", .array(.string), "Text in it that is not an item."),
        JSONField("links", .array(.object("link")), "Links in its heading and notes."),
        JSONField("counts", .object("counts"), "Its items."),
        JSONField("sections", .array(.object("section")), "The sections in it."),
        JSONField("items", .array(.object("item")), "Its items."),
      ]),
    JSONObjectShape(
      "item",
      [
        address, key, kind, JSONField("text", .string, "Its text."),
        JSONField("line", .integer, "Its line in the file, from 1."),
        JSONField("optional", .boolean, "Whether the text calls it optional."),
        JSONField(
          "chosen", .boolean, "Whether the user chose it: an option, or something optional."),
        JSONField("depth", .orNull(.string), "How deep it goes, where the text says so."),
        JSONField("choice", .orNull(.object("choice")), "The choice it is."), state,
        JSONField("due", .orNull(.day), "The day it is due; null without a schedule."),
        JSONField("notes", .array(.string), "Text that belongs to it."),
        JSONField("links", .array(.object("link")), "Links in its line and notes."),
        JSONField(
          "minutes", .orNull(.array(.integer)),
          "The fewest and the most minutes that the text says it takes."),
        JSONField("items", .array(.object("item")), "Its sub-items."),
      ]),
    JSONObjectShape(
      "listed item",
      [
        planName, address, key, kind, state,
        JSONField(
          "due", .orNull(.day),
          "The day it is due; null without a schedule, and for an option once enough others are chosen."
        ),
        JSONField(
          "optional", .boolean, "Whether the text calls it optional, or something that it is in."),
        JSONField(
          "choice", .boolean,
          "Whether it is a choice to make, which --due and --overdue list instead of its options."),
        JSONField("line", .integer, "Its line in the file, from 1."),
        JSONField("text", .string, "Its text."),
      ]),
    JSONObjectShape(
      "hit",
      [
        address, planName, JSONField("kind", .string, "The kind of item or section."),
        JSONField(
          "state", .orNull(.words(["open", "started", "done", "skipped"])),
          "The item's state; null for a section."),
        JSONField("text", .string, "The text of the item, or the heading."),
        JSONField(
          "marks", .array(.array(.integer)),
          "Where the words are: start and end, in bytes of the text's UTF-8."),
      ]),
    JSONObjectShape(
      "item link",
      [
        JSONField("text", .string, "The words that stand for the link."),
        JSONField("url", .string, "The address or path, as it was written."),
        JSONField(
          "origin", .words(["plan", "evidence"]),
          "Whether the plan's text names it or the user attached it."),
      ]),
  ]
}
