import CommandLineKit

extension JSONReference {
  static let next = JSONObjectShape(
    "roadmap.next/1", "roadmap next --json",
    [
      schema("roadmap.next/1"), today,
      JSONField("plan", .orNull(.string), "The plan's name, where the items are of one plan."),
      JSONField("proposal", .boolean, "Whether nothing was started yet, and this is how to begin."),
      JSONField("share", .object("share"), "What today asks for."),
      JSONField("minutes", .orNull(.object("sitting")), "With --minutes: how the time is used."),
      JSONField("plans", .array(.object("next plan")), "The plans that the items may be of."),
      JSONField("items", .array(.object("next item")), "What to study, the most urgent first."),
      JSONField("reviews", .array(.object("card")), "Reviews shown beside them."),
      JSONField("reviews_due", .integer, "All reviews that are due."),
      JSONField(
        "reviews_due_today", .integer, "How many of them to do today, by the setting review-cap."
      ),
      JSONField(
        "resting", .array(.object("resting plan")),
        "Plans that are paused or start later, and are not finished."),
      JSONField("more", .integer, "How many more items could be named."),
    ])

  static let prompt = JSONObjectShape(
    "roadmap.prompt/1", "roadmap prompt --json",
    [
      schema("roadmap.prompt/1"),
      JSONField(
        "text", .orNull(.string),
        "What is printed without --json; null where there is nothing to show."),
      JSONField("focus_minutes", .orNull(.integer), "Minutes of the running timer."),
      JSONField(
        "open_questions", .integer, "Ticks of the plan that wait for an answer: roadmap update."),
      JSONField("plan", .orNull(.object("prompt plan")), "The plan shown."),
    ])

  static let review = JSONObjectShape(
    "roadmap.review/1", "roadmap review --json",
    [
      schema("roadmap.review/1"), today,
      JSONField("on", .boolean, "Whether reviews are on."),
      JSONField("cap", .integer, "The most reviews per day."),
      JSONField("retention", .number, "The retention to aim for, 0.7 to 0.99."),
      JSONField("room", .integer, "How many reviews today still has room for."),
      JSONField("due_count", .integer, "Reviews that are due."),
      JSONField(
        "due_today", .integer, "How many of them to do today, by the setting review-cap."),
      JSONField("learned", .integer, "Items that were learned."),
      JSONField(
        "retained", .orNull(.number), "The mean chance that they are remembered today, 0 to 1."),
      JSONField("next", .orNull(.day), "The first day after today with a review due."),
      JSONField("due", .array(.object("card")), "What is due, the least remembered first."),
    ])

  static let week = JSONObjectShape(
    "roadmap.week/1", "roadmap week --json",
    [
      schema("roadmap.week/1"), today,
      JSONField("first_day", .day, "The Monday."),
      JSONField("last_day", .day, "The Sunday."),
      JSONField("finished", .integer, "Items finished; linked items count once."),
      JSONField("reviews", .integer, "Reviews."),
      JSONField("minutes", .integer, "Minutes recorded."),
      JSONField(
        "open_questions", .integer,
        "Ticks that are not counted until they are answered: roadmap update."),
      JSONField("days", .array(.object("week day")), "The seven days."),
      JSONField(
        "slipped", .array(.object("week item")), "Due in the week, before today, and not done."),
      JSONField(
        "coming", .array(.object("week item")),
        "Due in the rest of the week; with --last, in the week after it."),
    ])

  static let nextParts: [JSONObjectShape] = [
    JSONObjectShape(
      "share",
      [
        JSONField("target", .integer, "Items that today asks for."),
        JSONField("done", .integer, "Items done today."),
        JSONField(
          "left", .integer,
          "What is left of it: the sum of today_left, or, where no plan has a schedule, what is left of the setting daily-items."
        ),
      ]),
    JSONObjectShape(
      "sitting",
      [
        JSONField("asked", .integer, "The minutes given."),
        JSONField("planned", .integer, "The minutes that the items are estimated to take."),
      ]),
    JSONObjectShape(
      "next plan",
      [
        JSONField("id", .string, "The plan's name."), JSONField("title", .string, "Its title."),
        JSONField(
          "days_ahead", .orNull(.integer),
          "Days of study ahead of the schedule; negative: behind it."),
        JSONField(
          "items_ahead", .orNull(.integer),
          "Counted leaves ahead of the schedule; negative: behind it."),
        JSONField("end", .orNull(.day), "The day its schedule ends; null without one."),
        JSONField("today_left", .orNull(.integer), "Items that today still asks for."),
        JSONField("week_left", .orNull(.integer), "Items that this week still asks for."),
        JSONField(
          "open_questions", .integer, "Ticks that wait for an answer: roadmap update PLAN."),
      ]),
    JSONObjectShape(
      "next item",
      [
        planName, address, key, JSONField("text", .string, "Its text, or the heading of a choice."),
        JSONField("kind", .string, "The kind of item, or of section for a choice."),
        JSONField("state", .words(["open", "started", "done", "skipped"]), "Its state."),
        JSONField("choice", .boolean, "Whether it is a choice to make, not an item."),
        JSONField("reason", .string, "Why, in some words."),
        JSONField("why", .string, "Why, in sentences."),
        JSONField("urgency", .words(["started", "overdue", "due", "next"]), "How urgent it is."),
        JSONField("due", .orNull(.day), "The day it is due; null without a schedule."),
        JSONField("minutes", .integer, "How many minutes it is estimated to take."),
      ]),
    JSONObjectShape(
      "card",
      [
        planName, address, key, JSONField("text", .string, "The item's text."),
        JSONField("due", .day, "The day its review is due."),
        JSONField("last", .day, "The day it was learned or reviewed last."),
        JSONField("reviewed", .boolean, "Whether it was ever reviewed."),
        JSONField("recall", .number, "The chance that it is remembered today, 0 to 1."),
      ]),
    JSONObjectShape(
      "resting plan",
      [
        JSONField("id", .string, "The plan's name."), JSONField("title", .string, "Its title."),
        JSONField("start", .orNull(.day), "The day its schedule starts."),
        JSONField("paused_since", .orNull(.day), "The first day of the current pause."),
      ]),
    JSONObjectShape(
      "prompt plan",
      [
        JSONField("id", .string, "The plan's name."),
        JSONField("initials", .string, "Its initials: y3."),
      ] + countFields + [
        JSONField("left", .orNull(.integer), "Items left for today; null without a schedule.")
      ]),
    JSONObjectShape(
      "week day",
      [
        JSONField("day", .day, "The day."), JSONField("reviews", .integer, "Reviews on it."),
        JSONField("minutes", .integer, "Minutes recorded for it."),
        JSONField("finished", .array(.object("week item")), "Items finished on it."),
      ]),
    JSONObjectShape(
      "week item",
      [
        planName, address, key, JSONField("text", .string, "The item's text."),
        JSONField("done", .day, "The day it was finished.", sometimes: true),
        JSONField("due", .day, "The day it is due.", sometimes: true),
      ]),
  ]
}
