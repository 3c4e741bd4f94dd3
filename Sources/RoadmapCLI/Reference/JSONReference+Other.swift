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

  static let otherParts: [JSONObjectShape] = [
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
        JSONField("allowed", .string, "What may be written."),
      ]),
    JSONObjectShape(
      "linted file",
      [
        JSONField("file", .string, "Its path."),
        JSONField("error", .orNull(.string), "Why it cannot be read; null where it can."),
        JSONField("findings", .array(.object("finding")), "What was found, in the order of lines."),
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
        JSONField("facts", .array(.string), "What else there is to know."),
      ]),
  ]
}
