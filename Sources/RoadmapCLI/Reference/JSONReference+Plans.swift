extension JSONReference {
  /// Parts of what `plans`, `show`, `list`, `search` and `open` print.
  static let planParts = """
    # dates
    from: string - The first date: YYYY-MM-DD, or --MM-DD where the text has no year.
    until: string - The last date, written the same way.

    # left out
    first: integer - The first line, from 1.
    last: integer - The last line.
    reason: string - Why the lines are not items: resources, goals, links, questions, advice, …
    heading: string? - The heading or label above them.
    bullets: integer - How many bullets or rows they are.

    # listed plan
    id: string - The plan's name.
    title: string - Its title.
    source: string - "bundled", the path of its file, or "another device" where only its text is here.
    tick_file: boolean - Whether its file is ticked, too: roadmap add --tick-file.
    goal: string? - Its goal, where the text names one.
    span: span? - How long it takes, by its own words.
    repair: repair? - What was repaired while reading.
    end: day? - The day its schedule ends; null without one.
    open_questions: integer - Ticks that wait for an answer: roadmap update PLAN.
    sections: integer - How many sections its first level has, outcomes included.
    counts: counts - Its items.

    # section
    \(addressField)
    kind: "year" | "quarter" | "month" | "week" | "day" | "phase" | "topic" | "project" | \
    "outcomes" - What kind of section it is.
    number: integer? - The number its heading counts by: 3 of "Week 3".
    numbers: [integer]? - The first and the last of them: [3, 4] of "Weeks 3–4".
    title: string - Its title without label and number.
    heading: string - Its whole heading.
    line: integer - The heading's line in the file, from 1.
    months: [integer]? - The first and the last month of the plan that it names.
    weeks: [integer]? - The first and the last week of the plan that it names.
    dates: dates? - The dates that its heading names.
    window: [day]? - The first and the last day of its schedule; null without one.
    optional: boolean - Whether the text calls it optional.
    chosen: boolean - Whether the user chose it: an option, or something optional.
    choice: choice? - The choice it is.
    notes: [string] - Text in it that is not an item.
    links: [link] - Links in its heading and notes.
    counts: counts - Its items.
    sections: [section] - The sections in it.
    items: [item] - Its items.

    # item
    \(addressField)
    \(keyField)
    \(kindField)
    text: string - Its text.
    line: integer - Its line in the file, from 1.
    optional: boolean - Whether the text calls it optional.
    chosen: boolean - Whether the user chose it: an option, or something optional.
    depth: string? - How deep it goes, where the text says so.
    choice: choice? - The choice it is.
    \(stateField)
    due: day? - The day it is due; null without a schedule.
    notes: [string] - Text that belongs to it.
    links: [link] - Links in its line and notes.
    minutes: [integer]? - The fewest and the most minutes that the text says it takes.
    items: [item] - Its sub-items.

    # listed item
    \(planField)
    \(addressField)
    \(keyField)
    \(kindField)
    \(stateField)
    due: day? - The day it is due; null without a schedule, and for an option once enough others \
    are chosen.
    optional: boolean - Whether the text calls it optional, or something that it is in.
    choice: boolean - Whether it is a choice to make, which --due and --overdue list instead of \
    its options.
    line: integer - Its line in the file, from 1.
    text: string - Its text.

    # hit
    \(addressField)
    \(planField)
    kind: string - The kind of item or section.
    state: "open" | "started" | "done" | "skipped"? - The item's state; null for a section.
    text: string - The text of the item, or the heading.
    marks: [[integer]] - Where the words are: start and end, in bytes of the text's UTF-8.

    # item link
    text: string - The words that stand for the link.
    url: string - The address or path, as it was written.
    origin: "plan" | "evidence" - Whether the plan's text names it or the user attached it.
    """
}
