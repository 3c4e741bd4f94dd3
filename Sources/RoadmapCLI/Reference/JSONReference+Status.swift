extension JSONReference {
  /// Parts of what `status`, `focus` and `review` print.
  static let statusParts = """
    # plan status
    id: string - The plan's name.
    \(addressField)
    title: string - The title of the plan or section, without label and number.
    \(countFields)
    finished: boolean - Whether nothing that counts is left to do.
    minutes: integer - Minutes recorded for everything in it.
    first_day: day? - The first day something in it was done.
    last_day: day? - The last day something in it was done.
    start: day? - The day its schedule starts; null without one.
    until: day? - The end that the user asked for, by --until or by postponing something beyond \
    that; null where it is the plan's own.
    end: day? - The day its schedule ends; null without one.
    paused: boolean - Whether it is paused.
    paused_since: day? - The first day of the current pause.
    paused_until: day? - The last day of the current pause; null where it has no end yet.
    planned_pause: pause days? - The first of planned_pauses; null where none is planned.
    planned_pauses: [pause days] - The pauses to come within its schedule.
    pace: pace? - Progress against the schedule; null without one, and for a section.
    forecast: forecast - When it will be finished.
    open_questions: integer - Ticks that wait for an answer: roadmap update PLAN.
    sections: [section status] - Its sections, outcomes left out.
    chart?: [chart day] - With --chart: the day before the schedule, and one for each of its days.

    # pause days
    first: day - The first day that is paused.
    last: day - The last one.

    # section status
    \(addressField)
    title: string - Its title.
    \(countFields)
    minutes: integer - Minutes recorded for everything in it.
    current: boolean - Whether it is the one being studied.
    finished: day? - The day it was finished; null while it is not.
    left_out: boolean - Whether it is optional and not chosen.
    choice: choice status? - The choice it is; null for others.
    standing: "finished" | "overdue" | "now" | "later"? - Where today is in its schedule, or that \
    it is finished; null without one, or where nothing in it is scheduled.
    window: [day]? - The first and the last day of its schedule.
    place: place? - How far its time has run: week 3 of 13. Null outside of it.
    sections?: [section status] - The sections in it, where one plan was asked for.

    # choice status
    least: integer - The fewest options to choose.
    most: integer - The most options to choose.
    options: integer - How many options there are.
    taken: integer - How many were chosen.

    # place
    unit: "day" | "week" - What the numbers count.
    number: integer - The day or week that today is in, from 1.
    count: integer - How many there are.

    # pace
    phase: "to-come" | "running" | "paused" | "overtime" | "finished" - Where today is in the \
    plan's schedule.
    end: day - The day the schedule ends, pauses included.
    days_ahead: integer - Days of study ahead of the schedule; negative: behind it.
    items_ahead: integer - done less expected: counted leaves ahead of the schedule; negative: \
    behind it.
    done: integer - Counted leaves that are done.
    expected: integer - Counted leaves expected by now: expected_yesterday, and of today's as many \
    as are done.
    expected_yesterday: integer - Counted leaves that the schedule expects by the end of yesterday.
    expected_today: integer - Counted leaves that the schedule expects by the end of today.
    today_target: integer - Items that today asks for: an even part of what the week does.
    today_done: integer - Items done today, ahead of their time or not.
    today_left: integer - Items that today still asks for: at least those that are due.
    week: integer - Items that this week asks for: its own, and of what was missed before at most \
    as many again as the plan has per week; in its last week and after its end, all that is left; \
    0 in a week without a study day.
    week_done: integer - Items done this week, from Monday, ahead of their time or not.
    week_left: integer - Items that this week still asks for: at least those that are due in it.

    # forecast
    state: "finished" | "too-little-history" | "standstill" | "beyond" | "expected" - What can be \
    said. "beyond": more than ten years at this pace.
    likely?: day? - The expected day, or the day it was finished.
    earliest?: day - The start of the range that is 80 % likely.
    latest?: day? - The end of that range; null where it is open.
    per_week?: number - Items finished per week, recent weeks counting more.
    needed_per_week?: number? - Items per week needed to finish on time, today included; null \
    without a schedule or after its end.
    on_time?: boolean? - Whether the expected day is within the schedule.

    # chart day
    day: day - The day.
    done: integer? - Counted leaves done by its end; null for days to come.
    expected: integer - Counted leaves that the schedule expects by its end.

    # activity
    streak: integer - Study days in a row, up to today.
    longest_streak: integer - The most study days in a row.
    this_week: integer - Items finished this week, from Monday; linked items count once.
    reviews_this_week: integer - Reviews this week, from Monday.
    weeks: [integer] - Items and reviews of the last 12 weeks, the oldest first.
    days?: {integer} - With --calendar: items and reviews by day, days without any left out.

    # timer
    \(planField)
    \(keyField)
    \(addressField)
    text: string - The item's text.
    start: time - When it was started.
    minutes: integer - Minutes since then.
    planned: integer? - Minutes it was started for; null where none were given.
    forgotten: boolean - Whether it has run so long that its time is asked for before it is \
    recorded.

    # review state
    on: boolean - Whether reviews are on.
    learned: integer - Items that were learned.
    retained: number? - The mean chance that they are remembered today, 0 to 1.
    due: integer - Reviews that are due.
    due_today: integer - How many of them to do today, by the setting review-cap.
    true_retention: true retention? - Where one plan was asked for and something of it was \
    reviewed in the last year.

    # true retention
    reviews: integer - Reviews of the last year; only an item's first review of a day counts.
    passed: integer - Those that were not "again".
    share: number - passed ÷ reviews, 0 to 1.
    predicted: number - The mean chance that was expected just before them, 0 to 1.
    """
}
