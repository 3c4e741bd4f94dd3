import CommandLineKit

extension JSONReference {
  static let log = JSONObjectShape(
    "roadmap.log/1", "roadmap log --json",
    [
      schema("roadmap.log/1"),
      JSONField(
        "actions", .array(.object("action")),
        "What was recorded, the oldest first; one for each command."),
    ])

  static let links = JSONObjectShape(
    "roadmap.links/1", "roadmap link --json",
    [
      schema("roadmap.links/1"),
      JSONField("links", .array(.array(.object("link end"))), "Pairs that are linked."),
      JSONField(
        "suggestions", .array(.array(.object("link end"))),
        "Possible duplicates, the best match first."),
      JSONField(
        "related", .array(.array(.object("link end"))),
        "Pairs that have a subject in common, and more besides, the best match first."),
    ])

  static let update = JSONObjectShape(
    "roadmap.update/1", "roadmap update --json",
    [
      schema("roadmap.update/1"),
      JSONField("plans", .array(.object("plan change")), "The plans whose text changed."),
      JSONField("questions", .array(.object("question")), "Items that wait for an answer."),
      JSONField("settled", .integer, "Questions answered by this command."),
    ])

  static let eventFields: [JSONField] = [
    JSONField(
      "kind", .string, "What happened: checked, unchecked, started, plan-started, undone, …"),
    JSONField("plan", .string, "The plan's name.", sometimes: true),
    JSONField("key", .string, "The item's key.", sometimes: true),
    JSONField("on", .day, "The day the user gave for it.", sometimes: true),
    JSONField("note", .orNull(.string), "The note attached.", sometimes: true),
    JSONField("evidence", .orNull(.string), "The evidence attached.", sometimes: true),
    JSONField("minutes", .orNull(.integer), "Minutes spent.", sometimes: true),
    JSONField("why", .orNull(.string), "Why it was skipped.", sometimes: true),
    JSONField(
      "grade", .words(["again", "hard", "good", "easy"]), "How well it was remembered.",
      sometimes: true),
    JSONField("with", .string, "The other item of a link.", sometimes: true),
    JSONField("source", .string, "Where an added plan is from.", sometimes: true),
    JSONField("until", .orNull(.day), "The end that was asked for.", sometimes: true),
    JSONField("name", .string, "The setting that was changed.", sometimes: true),
    JSONField("value", .orNull(.string), "Its new value; null for the default.", sometimes: true),
    JSONField("target", .string, "The action that was undone or redone.", sometimes: true),
  ]

  static let recordParts: [JSONObjectShape] = [
    JSONObjectShape(
      "action",
      [
        JSONField("id", .string, "Its identity, the same on all devices."),
        JSONField("day", .day, "The day it was recorded, in the user's time zone."),
        JSONField("at", .time, "When it was recorded."),
        JSONField("undone", .boolean, "Whether it was undone."),
        JSONField("events", .array(.object("event")), "What it recorded."),
      ]),
    JSONObjectShape(
      "event",
      eventFields + [
        JSONField(
          "address", .string, "The item's address now, or its plan and key.", sometimes: true),
        JSONField("gone", .boolean, "Whether the item is no longer in its plan.", sometimes: true),
        JSONField("text", .orNull(.string), "The item's text.", sometimes: true),
      ]),
    JSONObjectShape(
      "history entry",
      [
        JSONField("at", .time, "When it was recorded."),
        JSONField("day", .day, "The day it was recorded, in the user's time zone."),
        JSONField("undone", .boolean, "Whether it was undone."),
      ] + eventFields),
    JSONObjectShape(
      "link end",
      [
        JSONField("address", .string, "The item's address, or its plan and key where it is gone."),
        JSONField("text", .orNull(.string), "Its text; null where it is no longer in its plan."),
      ]),
    JSONObjectShape(
      "plan change",
      [
        planName,
        JSONField("recorded", .boolean, "Whether the change was saved: not with --dry-run."),
        JSONField("ticks", .integer, "Boxes newly ticked in the file."),
        JSONField("lines", .array(.object("line change")), "What became of each line."),
      ]),
    JSONObjectShape(
      "line change",
      [
        key, JSONField("address", .orNull(.string), "Its address now; null where it is gone."),
        JSONField("text", .string, "Its text now, or the last one."),
        JSONField(
          "change", .words(["kept", "moved", "reworded", "revived", "new", "gone", "question"]),
          "What became of it."),
        JSONField("was", .string, "The text before, of a reworded line.", sometimes: true),
        JSONField(
          "candidates", .array(.string), "Keys of the lines it could be, of a question.",
          sometimes: true),
      ]),
    JSONObjectShape(
      "question",
      [
        planName, key, JSONField("text", .string, "The item's last text."),
        JSONField(
          "above", .array(.string), "The headings and items that it stood below, outermost first."),
        JSONField("candidates", .array(.object("candidate")), "The lines it could be now."),
      ]),
    JSONObjectShape(
      "candidate",
      [
        key, address, JSONField("text", .string, "The line's text."),
        JSONField(
          "above", .array(.string), "The headings and items that it stands below, outermost first."),
      ]),
  ]
}
