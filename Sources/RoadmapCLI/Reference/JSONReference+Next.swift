extension JSONReference {
  /// Parts of what `next`, `prompt`, `review` and `week` print.
  static let nextParts = """
    # share
    target: integer - Items that today asks for.
    done: integer - Items done today.
    left: integer - What is left of it: the sum of today_left, or, where no plan has a schedule, \
    what is left of the setting daily-items.

    # sitting
    asked: integer - The minutes given.
    planned: integer - The minutes that the items and reviews are estimated to take.

    # next plan
    id: string - The plan's name.
    title: string - Its title.
    days_ahead: integer? - Days of study ahead of the schedule; negative: behind it.
    items_ahead: integer? - Counted leaves ahead of the schedule; negative: behind it.
    end: day? - The day its schedule ends; null without one.
    today_left: integer? - Items that today still asks for.
    week_left: integer? - Items that this week still asks for.
    open_questions: integer - Ticks that wait for an answer: roadmap update PLAN.

    # next item
    \(planField)
    \(addressField)
    \(keyField)
    text: string - Its text, or the heading of a choice.
    kind: string - The kind of item, or of section for a choice.
    state: "open" | "started" | "done" | "skipped" - Its state.
    choice: boolean - Whether it is a choice to make, not an item.
    reason: string - Why, in some words.
    why: string - Why, in sentences.
    urgency: "started" | "overdue" | "due" | "next" - How urgent it is.
    due: day? - The day it is due; null without a schedule.
    minutes: integer - How many minutes it is estimated to take.

    # card
    \(planField)
    \(addressField)
    \(keyField)
    text: string - The item's text.
    due: day - The day its review is due.
    last: day - The day it was learned or reviewed last.
    reviewed: boolean - Whether it was ever reviewed.
    recall: number - The chance that it is remembered today, 0 to 1.

    # resting plan
    id: string - The plan's name.
    title: string - Its title.
    start: day? - The day its schedule starts.
    paused_since: day? - The first day of the current pause.

    # prompt plan
    id: string - The plan's name.
    initials: string - Its initials: y3.
    \(countFields)
    left: integer? - Items left for today; null without a schedule.

    # week day
    day: day - The day.
    reviews: integer - Reviews on it.
    minutes: integer - Minutes recorded for it.
    finished: [week item] - Items finished on it.

    # week item
    \(planField)
    \(addressField)
    \(keyField)
    text: string - The item's text.
    done?: day - The day it was finished.
    due?: day - The day it is due.
    """
}
