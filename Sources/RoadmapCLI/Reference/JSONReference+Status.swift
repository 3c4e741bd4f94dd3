import CommandLineKit

extension JSONReference {
  static let status = JSONObjectShape(
    "roadmap.status/1", "roadmap status --json",
    [
      schema("roadmap.status/1"), today,
      JSONField(
        "plans", .array(.object("plan status")),
        "The plans under way, or the one that was asked for."),
      JSONField("closed", .integer, "How many finished plans are left out."),
      JSONField("activity", .object("activity"), "What was done on which days, over these plans."),
      JSONField(
        "focus", .orNull(.object("timer")),
        "The timer that was started last, on whatever machine; null where none runs."),
      JSONField(
        "review", .object("review state"), "What was learned, and how much of it is retained."),
    ])

  static let focus = JSONObjectShape(
    "roadmap.focus/1", "roadmap focus --json",
    [
      schema("roadmap.focus/1"),
      JSONField(
        "timer", .orNull(.object("timer")),
        "The running timer: this machine's own before another's; null where none runs."),
    ])

  static let statusParts: [JSONObjectShape] = [
    JSONObjectShape(
      "plan status",
      [
        JSONField("id", .string, "The plan's name."), address,
        JSONField("title", .string, "The title of the plan or section, without label and number."),
      ] + countFields + [
        JSONField("finished", .boolean, "Whether nothing that counts is left to do."),
        JSONField("minutes", .integer, "Minutes recorded for everything in it."),
        JSONField("first_day", .orNull(.day), "The first day something in it was done."),
        JSONField("last_day", .orNull(.day), "The last day something in it was done."),
        JSONField("start", .orNull(.day), "The day its schedule starts; null without one."),
        JSONField(
          "until", .orNull(.day),
          "The end that the user asked for; null where it is the plan's own."),
        JSONField("end", .orNull(.day), "The day its schedule ends; null without one."),
        JSONField("paused", .boolean, "Whether it is paused."),
        JSONField("paused_since", .orNull(.day), "The first day of the current pause."),
        JSONField(
          "paused_until", .orNull(.day),
          "The last day of the current pause; null where it has no end yet."),
        JSONField(
          "planned_pause", .orNull(.object("pause days")),
          "The first pause to come within its schedule; null where none is planned."),
        JSONField(
          "pace", .orNull(.object("pace")),
          "Progress against the schedule; null without one, and for a section."),
        JSONField("forecast", .object("forecast"), "When it will be finished."),
        JSONField(
          "open_questions", .integer, "Ticks that wait for an answer: roadmap update PLAN."),
        JSONField(
          "sections", .array(.object("section status")), "Its sections, outcomes left out."),
        JSONField(
          "chart", .array(.object("chart day")),
          "With --chart: the day before the schedule, and one for each of its days.",
          sometimes: true),
      ]),
    JSONObjectShape(
      "pause days",
      [
        JSONField("first", .day, "The first day that is paused."),
        JSONField("last", .day, "The last one."),
      ]),
    JSONObjectShape(
      "section status",
      [
        address, JSONField("title", .string, "Its title."),
      ] + countFields + [
        JSONField("minutes", .integer, "Minutes recorded for everything in it."),
        JSONField("current", .boolean, "Whether it is the one being studied."),
        JSONField("finished", .orNull(.day), "The day it was finished; null while it is not."),
        JSONField("left_out", .boolean, "Whether it is optional and not chosen."),
        JSONField(
          "choice", .orNull(.object("choice status")), "The choice it is; null for others."),
        JSONField(
          "standing", .orNull(.words(["finished", "overdue", "now", "later"])),
          "Where today is in its schedule, or that it is finished; null without one, or where nothing in it is scheduled."
        ),
        JSONField("window", .orNull(.array(.day)), "The first and the last day of its schedule."),
        JSONField(
          "place", .orNull(.object("place")),
          "How far its time has run: week 3 of 13. Null outside of it."),
        JSONField(
          "sections", .array(.object("section status")),
          "The sections in it, where one plan was asked for.", sometimes: true),
      ]),
    JSONObjectShape(
      "choice status",
      [
        JSONField("least", .integer, "The fewest options to choose."),
        JSONField("most", .integer, "The most options to choose."),
        JSONField("options", .integer, "How many options there are."),
        JSONField("taken", .integer, "How many were chosen."),
      ]),
    JSONObjectShape(
      "place",
      [
        JSONField("unit", .words(["day", "week"]), "What the numbers count."),
        JSONField("number", .integer, "The day or week that today is in, from 1."),
        JSONField("count", .integer, "How many there are."),
      ]),
    JSONObjectShape(
      "pace",
      [
        JSONField(
          "phase", .words(["to-come", "running", "paused", "overtime", "finished"]),
          "Where today is in the plan's schedule."),
        JSONField("end", .day, "The day the schedule ends, pauses included."),
        JSONField(
          "days_ahead", .integer, "Days of study ahead of the schedule; negative: behind it."),
        JSONField(
          "items_ahead", .integer,
          "done less expected: counted leaves ahead of the schedule; negative: behind it."),
        JSONField("done", .integer, "Counted leaves that are done."),
        JSONField(
          "expected", .integer,
          "Counted leaves expected by now: expected_yesterday, and of today's as many as are done."),
        JSONField(
          "expected_yesterday", .integer,
          "Counted leaves that the schedule expects by the end of yesterday."),
        JSONField(
          "expected_today", .integer,
          "Counted leaves that the schedule expects by the end of today."),
        JSONField(
          "today_target", .integer, "Items that today asks for: an even part of what the week does."
        ),
        JSONField("today_done", .integer, "Items done today."),
        JSONField("today_left", .integer, "Items that today still asks for."),
        JSONField(
          "week", .integer,
          "Items that this week asks for: its own, and of what was missed before at most as many again "
            + "as the plan has per week; in its last week and after its end, all that is left."),
        JSONField("week_done", .integer, "Items done this week, from Monday."),
        JSONField("week_left", .integer, "Items that this week still asks for."),
      ]),
    JSONObjectShape(
      "forecast",
      [
        JSONField(
          "state", .words(["finished", "too-little-history", "standstill", "beyond", "expected"]),
          "What can be said. \"beyond\": more than ten years at this pace."),
        JSONField(
          "likely", .orNull(.day), "The expected day, or the day it was finished.", sometimes: true),
        JSONField("earliest", .day, "The start of the range that is 80 % likely.", sometimes: true),
        JSONField(
          "latest", .orNull(.day), "The end of that range; null where it is open.", sometimes: true),
        JSONField("per_week", .number, "Items finished per week, on average.", sometimes: true),
        JSONField(
          "needed_per_week", .orNull(.number),
          "Items per week needed to finish on time, today included; null without a schedule or after its "
            + "end.", sometimes: true),
        JSONField(
          "on_time", .orNull(.boolean), "Whether the expected day is within the schedule.",
          sometimes: true),
      ]),
    JSONObjectShape(
      "chart day",
      [
        JSONField("day", .day, "The day."),
        JSONField(
          "done", .orNull(.integer), "Counted leaves done by its end; null for days to come."),
        JSONField("expected", .integer, "Counted leaves that the schedule expects by its end."),
      ]),
    JSONObjectShape(
      "activity",
      [
        JSONField("streak", .integer, "Study days in a row, up to today."),
        JSONField("longest_streak", .integer, "The most study days in a row."),
        JSONField(
          "this_week", .integer, "Items finished this week, from Monday; linked items count once."),
        JSONField("reviews_this_week", .integer, "Reviews this week, from Monday."),
        JSONField(
          "weeks", .array(.integer), "Items and reviews of the last 12 weeks, the oldest first."),
        JSONField(
          "days", .map(.integer),
          "With --calendar: items and reviews by day, days without any left out.", sometimes: true),
      ]),
    JSONObjectShape(
      "timer",
      [
        planName, key, address, JSONField("text", .string, "The item's text."),
        JSONField("start", .time, "When it was started."),
        JSONField("minutes", .integer, "Minutes since then."),
        JSONField(
          "planned", .orNull(.integer), "Minutes it was started for; null where none were given."),
        JSONField(
          "forgotten", .boolean,
          "Whether it has run so long that its time is asked for before it is recorded."),
      ]),
    JSONObjectShape(
      "review state",
      [
        JSONField("on", .boolean, "Whether reviews are on."),
        JSONField("learned", .integer, "Items that were learned."),
        JSONField(
          "retained", .orNull(.number), "The mean chance that they are remembered today, 0 to 1."),
        JSONField("due", .integer, "Reviews that are due."),
        JSONField(
          "due_today", .integer, "How many of them to do today, by the setting review-cap."),
        JSONField(
          "true_retention", .orNull(.object("true retention")),
          "Where one plan was asked for and something of it was reviewed in the last year."),
      ]),
    JSONObjectShape(
      "true retention",
      [
        JSONField(
          "reviews", .integer,
          "Reviews of the last year; only an item's first review of a day counts."),
        JSONField("passed", .integer, "Those that were not \"again\"."),
        JSONField("share", .number, "passed ÷ reviews, 0 to 1."),
        JSONField(
          "predicted", .number, "The mean chance that was expected just before them, 0 to 1."),
      ]),
  ]
}
