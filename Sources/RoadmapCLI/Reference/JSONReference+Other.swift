import CommandLineKit

extension JSONReference {
  static let config = JSONObjectShape(
    "roadmap.config/1", "roadmap config --json",
    [
      schema("roadmap.config/1"),
      JSONField("settings", .array(.object("setting")), "All settings, or the one that was named."),
    ])

  static let lint = JSONObjectShape(
    "roadmap.lint/1", "roadmap lint FILE --json",
    [
      schema("roadmap.lint/1"),
      JSONField("files", .array(.object("linted file")), "One for each file."),
    ])

  static let doctor = JSONObjectShape(
    "roadmap.doctor/1", "roadmap doctor --json",
    [
      schema("roadmap.doctor/1"), JSONField("path", .string, "The journal's file."),
      JSONField("sound", .boolean, "Whether no problem was found."),
      JSONField("findings", .array(.object("check")), "What was checked."),
    ])

  static let sync = JSONObjectShape(
    "roadmap.sync-result/1", "roadmap sync --json",
    [
      schema("roadmap.sync-result/1"), JSONField("url", .string, "The repository."),
      JSONField("device", .string, "This machine's id: 32 hexadecimal digits."),
      JSONField("name", .string, "What this machine is called."),
      JSONField("sent", .integer, "Events that others can have from now on."),
      JSONField("received", .integer, "Events that came from others."),
      JSONField("devices", .array(.object("syncing machine")), "Where they came from."),
      JSONField(
        "refused", .array(.object("refused part")),
        "What was not taken over, since it is not what it claims."),
      JSONField(
        "held", .integer,
        "Events dated more than a year ahead, or erasing more than a day ahead: left until then."),
      JSONField(
        "renamed", .array(.object("renamed plan")),
        "Plans that another machine's made room for: they are called otherwise since."),
      JSONField(
        "removed", .array(.object("removed plan")), "Plans that another machine took off the list."),
      JSONField(
        "split", .array(.object("split pair")),
        "Linked items of which one is done and the other is not since this sync."),
      JSONField(
        "reopened", .array(.string),
        "Addresses of items that are open again along with ones that another machine reopened."),
      JSONField(
        "gone", .array(.object("removed line")),
        "Lines done here that their plans have no longer, since another machine's text came."),
      JSONField(
        "carried", .array(.string),
        "Addresses of items that have a state since, as their steps, their line or their heading had it "
          + "on another machine."),
      JSONField(
        "asked", .array(.string), "Plans of which more ticks wait for an answer since."),
      JSONField(
        "behind", .array(.object("plan behind")),
        "Plans whose files here have another text than the one that came."),
      JSONField(
        "ticking", .array(.object("ticked file")),
        "Files here that are ticked since, or are no more, as another machine has set."),
      JSONField(
        "erased", .array(.string), "Plans that another machine erased, and that were erased here."),
      JSONField(
        "renewed", .boolean, "Whether this machine has a new id, since its journal is a copy."),
      JSONField("rewound", .boolean, "Whether the repository had lost something, now sent again."),
    ])

  static let syncStatus = JSONObjectShape(
    "roadmap.sync-status/1", "roadmap sync --status --json",
    [
      schema("roadmap.sync-status/1"),
      JSONField("url", .orNull(.string), "The repository; null where sync is not set up."),
      JSONField("name", .orNull(.string), "What this machine is called."),
      JSONField("device", .orNull(.string), "This machine's id."),
      JSONField("outgoing", .integer, "Events that would be sent."),
      JSONField(
        "incoming", .orNull(.integer), "Events that would come; null where that is not known."),
      JSONField("devices", .array(.string), "The names of the other machines."),
      JSONField("last", .orNull(.string), "When the last sync succeeded, in UTC."),
      JSONField(
        "failure", .orNull(.string), "Why the last one failed, or why none is possible now."),
      JSONField(
        "refused", .array(.object("refused part")),
        "What was not taken over, since it is not what it claims."),
    ])

  static let otherParts: [JSONObjectShape] = [
    JSONObjectShape(
      "syncing machine",
      [
        JSONField("device", .string, "Its id."), JSONField("name", .string, "What it is called."),
        JSONField("events", .integer, "How many of its events were new."),
      ]),
    JSONObjectShape(
      "renamed plan",
      [
        JSONField("plan", .string, "What it is called now."),
        JSONField("before", .string, "What it was called."),
      ]),
    JSONObjectShape(
      "split pair",
      [
        JSONField("done", .string, "The address of the one that is done."),
        JSONField("open", .string, "The address of the other."),
      ]),
    JSONObjectShape(
      "removed plan",
      [
        JSONField("plan", .string, "Its name."),
        JSONField("source", .orNull(.string), "Its file here."),
        JSONField("done", .integer, "How many of its items are done; they are kept."),
      ]),
    JSONObjectShape(
      "removed line",
      [
        JSONField("plan", .string, "Its plan's name."),
        JSONField("text", .string, "Its text as it was."),
      ]),
    JSONObjectShape(
      "plan behind",
      [
        JSONField("plan", .string, "Its name."), JSONField("source", .string, "The file."),
        JSONField("ticks", .integer, "Ticked lines of the file that are not in the plan's text."),
      ]),
    JSONObjectShape(
      "ticked file",
      [
        JSONField("plan", .string, "Its plan's name."), JSONField("source", .string, "The file."),
        JSONField("tick_file", .boolean, "Whether it is ticked now."),
      ]),
    JSONObjectShape(
      "refused part",
      [
        JSONField("path", .string, "Where it is in the repository, with the line after a colon."),
        JSONField("reason", .string, "What is wrong with it."),
      ]),
    JSONObjectShape(
      "setting",
      [
        JSONField("name", .string, "Its name."),
        JSONField("value", .string, "The value in use, as it is written."),
        JSONField("default", .string, "The default."),
        JSONField(
          "origin", .words(["default", "set", "unsound"]),
          "Where the value comes from. \"unsound\": what is stored is not valid, so the default is used."
        ),
        JSONField("stored", .orNull(.string), "What is stored; null where nothing is."),
        JSONField("meaning", .string, "What it is for."),
        JSONField("allowed", .string, "The values it can have."),
      ]),
    JSONObjectShape(
      "linted file",
      [
        JSONField("file", .string, "Its path."),
        JSONField("error", .orNull(.string), "Why it cannot be read; null where it can."),
        JSONField("findings", .array(.object("finding")), "What was found, in the order of lines."),
        JSONField(
          "left_out", .array(.object("left out")), "Lists and tables that were not read as items."),
      ]),
    JSONObjectShape(
      "finding",
      [
        JSONField("line", .integer, "From 1."), JSONField("column", .integer, "In bytes, from 1."),
        JSONField("rule", .string, "The rule's name."),
        JSONField("message", .string, "What is wrong."),
      ]),
    JSONObjectShape(
      "check",
      [
        JSONField("name", .string, "What was checked."),
        JSONField("problem", .orNull(.string), "What is wrong; null where it is sound."),
        JSONField("facts", .array(.string), "Further details."),
      ]),
  ]
}
