import RoadmapKit

/// What the manual page of `roadmap` says besides its commands.
enum RoadmapManual {
  static let notes = ManualNotes(
    date: "November 20, 2026",
    description: [
      "A plan is a Markdown file, read as it is written: headings that name quarters, months, weeks "
        + "or topics are its sections, and lines that can be ticked are its items. Five plans come "
        + "with the program; others are added with 'roadmap add'.",
      "An item or section is named by its address, which reads like the plan: year-3.q1.2.3, "
        + "staff.sep.w3.1. The plan's name may be cut to any beginning or to its initials, and left "
        + "out where only one plan has such a place. A range is q1.1-3, a key @k7f3. Words of an "
        + "item's text do as well where they fit one item.",
      "What was done is kept in one SQLite file, as events that are only ever added to. Results go "
        + "to standard output and everything else to standard error. Long output on a terminal goes "
        + "through a pager.",
    ],
    settings: Settings.all.map { setting in
      .init(
        setting.name,
        "\(setting.meaning) Write \(setting.allowed). The default is \(setting.standardText).")
    },
    environment: [
      .init("ROADMAP_DB", "The file of the journal."),
      .init(
        "ROADMAP_NOW",
        "A time such as 2026-11-20T09:30:00+02:00 that stands for now, for tests and for trying "
          + "things out."),
      .init("XDG_DATA_HOME", "The folder that data is kept in instead of ~/.local/share."),
      .init("NO_COLOR", "No colours, if set and not empty."),
      .init("CLICOLOR_FORCE", "Colours in pipes too, if set and neither empty nor 0."),
      .init("TERM", "No colours and no pager where it is dumb."),
      .init("COLUMNS", "The width of the page instead of the terminal's."),
      .init("PAGER", "What long output is read with: less if not set, nothing if empty."),
      .init("LESS", "The options of less; FRX if not set."),
      .init(
        "LC_ALL, LC_CTYPE, LANG",
        "The first that is set says whether the terminal has more letters than ASCII."),
    ],
    files: [
      .init(
        "~/.local/share/roadmap/roadmap.db",
        "The journal: progress, settings, and the plans that were added. To copy it while it is in "
          + "use: roadmap doctor --backup FILE.")
    ],
    examples: [
      CommandExample("roadmap next", "What is there to study today?"),
      CommandExample("roadmap check circuit breaker", "It is done: the item with these words."),
    ])
}
