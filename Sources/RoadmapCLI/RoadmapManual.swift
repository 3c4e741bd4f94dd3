import CommandLineKit
import RoadmapKit

/// What the manual page of `roadmap` says besides its commands.
enum RoadmapManual {
  static let notes = ManualNotes(
    date: "November 20, 2026",
    description: [
      "A plan is a Markdown file, read as it is: headings that name quarters, months, weeks or "
        + "topics are its sections, and lines that can be ticked are its items. Five plans are "
        + "bundled with the program; to add your own: roadmap add.",
      "Sections and items are named by addresses, which read like the plan: year-3.q1.2.3, "
        + "staff.sep.w3.1. A plan's name can be abbreviated or replaced by its initials when "
        + "unambiguous, and left out if only one plan has such an address. A range is q1.1-3, a "
        + "key @k7f3. Words from an item's text also work if only one item matches.",
      "Progress is stored in one SQLite file, as events that are only ever added. Results go to "
        + "standard output and everything else to standard error. On a terminal, long output is "
        + "shown with a pager.",
    ],
    settings: Settings.all.map { setting in
      .init(
        setting.name,
        "\(setting.meaning) Write \(setting.allowed). The default is \(setting.standardText).")
    },
    environment: [
      .init("ROADMAP_DB", "The journal's file."),
      .init(
        "ROADMAP_NOW",
        "A time such as 2026-11-20T09:30:00+02:00 to use instead of now, for tests and for trying "
          + "things out."),
      .init("XDG_DATA_HOME", "The folder for data instead of ~/.local/share."),
      .init("NO_COLOR", "No colours, if set and not empty."),
      .init("CLICOLOR_FORCE", "Colours in pipes too, if set and neither empty nor 0."),
      .init("TERM", "No colours and no pager if set to dumb."),
      .init("COLUMNS", "The width of the page, instead of the terminal's."),
      .init("PAGER", "The pager for long output: less if not set, none if empty."),
      .init("LESS", "The options of less; FRX if not set."),
      .init(
        "LC_ALL, LC_CTYPE, LANG",
        "The first one set tells whether the terminal can show more than ASCII."),
    ],
    files: [
      .init(
        "~/.local/share/roadmap/roadmap.db",
        "The journal: progress, settings and added plans. To copy it while it is in use: roadmap "
          + "doctor --backup FILE.")
    ],
    examples: [
      CommandExample("roadmap next", "Show what to study today."),
      CommandExample("roadmap check circuit breaker", "Mark the item with these words as done."),
    ])
}
