extension JSONReference {
  /// What the commands print.
  static let outputs = """
    # roadmap.status/1: roadmap status --json
    \(todayField)
    plans: [plan status] - The plans under way, or the one that was asked for.
    closed: integer - How many finished plans are left out.
    activity: activity - What was done on which days, over these plans.
    focus: timer? - The timer that was started last, on whatever machine; null where none runs.
    review: review state - What was learned, and how much of it is retained.

    # roadmap.next/1: roadmap next --json
    \(todayField)
    plan: string? - The plan's name, where the items are of one plan.
    proposal: boolean - Whether nothing was started yet, and this is how to begin.
    share: share - What today asks for.
    minutes: sitting? - With --minutes: how the time is used.
    plans: [next plan] - The plans that the items may be of.
    items: [next item] - What to study, the most urgent first.
    reviews: [card] - Reviews shown beside them.
    reviews_due: integer - All reviews that are due.
    reviews_due_today: integer - How many of them to do today, by the setting review-cap.
    resting: [resting plan] - Plans that are paused or start later, and are not finished.
    more: integer - How many more items could be named.

    # roadmap.week/1: roadmap week --json
    \(todayField)
    first_day: day - The Monday.
    last_day: day - The Sunday.
    finished: integer - Items finished; linked items count once.
    reviews: integer - Reviews.
    minutes: integer - Minutes recorded.
    open_questions: integer - Ticks that are not counted until they are answered: roadmap update.
    days: [week day] - The seven days.
    slipped: [week item] - Due in the week, before today, and not done.
    coming: [week item] - Due in the rest of the week; with --last, in the week after it.

    # roadmap.focus/1: roadmap focus --json
    timer: timer? - The running timer: this machine's own before another's; null where none runs.

    # roadmap.prompt/1: roadmap prompt --json
    text: string? - What is printed without --json; null where there is nothing to show.
    focus_minutes: integer? - Minutes of the running timer.
    open_questions: integer - Ticks of the plan that wait for an answer: roadmap update.
    plan: prompt plan? - The plan shown.

    # roadmap.review/1: roadmap review --json
    \(todayField)
    on: boolean - Whether reviews are on.
    cap: integer - The most reviews per day.
    retention: number - The retention to aim for, 0.7 to 0.99.
    room: integer - How many reviews today still has room for.
    due_count: integer - Reviews that are due.
    due_today: integer - How many of them to do today, by the setting review-cap.
    learned: integer - Items that were learned.
    retained: number? - The mean chance that they are remembered today, 0 to 1.
    next: day? - The first day after today with a review due.
    due: [card] - What is due, the least remembered first.

    # roadmap.plans/1: roadmap plans --json
    plans: [listed plan] - All plans, in the order in which they are listed.

    # roadmap.plan/1: roadmap show PLAN --json
    id: string - The plan's name.
    title: string - Its title.
    goal: string? - Its goal, where the text names one.
    source: string - "bundled", the path of its file, or "another device" where only its text is here.
    notes: [string] - Text above the first section that is not an item.
    remarks: [string] - Your own notes on the plan as a whole.
    span: span? - How long the plan takes, by its own words.
    repair: repair? - What was repaired while reading; null for sound text.
    counts: counts - Of the whole plan.
    end: day? - The day its schedule ends; null without one.
    open_questions: integer - Ticks that wait for an answer: roadmap update PLAN.
    left_out: [left out] - Lists and tables that were not read as items.
    items: [item] - Items outside of any section, or those that were asked for.
    sections: [section] - The sections, or those that were asked for.
    linked?: [string] - For a part of a plan: the addresses of linked items.
    minutes?: integer - For a part of a plan: minutes recorded for everything in it.
    history?: [history entry] - For a part of a plan: what was recorded, the oldest first.

    # roadmap.list/1: roadmap list --json
    open_questions: integer - Ticks of these plans that wait for an answer: roadmap update.
    items: [listed item] - The items, in the order of their plans.

    # roadmap.search/1: roadmap search WORDS --json
    query: string - The words.
    total: integer - How many places match; with --limit, fewer are shown.
    hits: [hit] - The best match first.

    # roadmap.log/1: roadmap log --json
    actions: [action] - What was recorded, the oldest first; one for each command.

    # roadmap.links/1: roadmap link --json
    links: [[link end]] - Pairs that are linked.
    suggestions: [[link end]] - Possible duplicates, the best match first.
    related: [[link end]] - Pairs that have a subject in common, and more besides, the best match \
    first.

    # roadmap.open/1: roadmap open ITEM --json
    \(planField)
    addresses: [string] - The items or sections that were asked for.
    links: [item link] - Their links.

    # roadmap.update/1: roadmap update --json
    plans: [plan change] - The plans whose text changed.
    questions: [question] - Items that wait for an answer.
    settled: integer - Questions answered by this command.

    # roadmap.config/1: roadmap config --json
    settings: [setting] - All settings, or the one that was named.

    # roadmap.lint/1: roadmap lint FILE --json
    files: [linted file] - One for each file.

    # roadmap.doctor/1: roadmap doctor --json
    path: string - The journal's file.
    sound: boolean - Whether no problem was found.
    findings: [check] - What was checked.

    # roadmap.sync-result/1: roadmap sync --json
    url: string - The repository.
    device: string - This machine's id: 32 hexadecimal digits.
    name: string - What this machine is called.
    sent: integer - Events that others can have from now on.
    received: integer - Events that came from others.
    devices: [syncing machine] - Where they came from.
    refused: [refused part] - What was not taken over, since it is not what it claims.
    held: integer - Events dated more than a year ahead, or erasing more than a day ahead: left \
    until then.
    late: [late time] - Time recorded here that no longer counts, since another machine had \
    stopped the timer before.
    renamed: [renamed plan] - Plans that another machine's made room for: they are called \
    otherwise since.
    removed: [removed plan] - Plans that another machine took off the list.
    split: [split pair] - Linked items of which one is done and the other is not since this sync.
    reopened: [string] - Addresses of items that are open again along with ones that another \
    machine reopened.
    gone: [removed line] - Lines done here that their plans have no longer, since another \
    machine's text came.
    carried: [string] - Addresses of items that have a state since, as their steps, their line or \
    their heading had it on another machine.
    asked: [string] - Plans of which more ticks wait for an answer since.
    behind: [plan behind] - Plans whose files here have another text than the one that came.
    ticking: [ticked file] - Files here that are ticked since, or are no more, as another machine \
    has set.
    erased: [string] - Plans that another machine erased, and that were erased here.
    renewed: boolean - Whether this machine has a new id, since its journal is a copy.
    rewound: boolean - Whether the repository had lost something, now sent again.

    # roadmap.sync-status/1: roadmap sync --status --json
    url: string? - The repository; null where sync is not set up.
    name: string? - What this machine is called.
    device: string? - This machine's id.
    outgoing: integer - Events that would be sent.
    incoming: integer? - Events that would come; null where that is not known.
    devices: [string] - The names of the other machines.
    last: string? - When the last sync succeeded, in UTC.
    failure: string? - Why the last one failed, or why none is possible now.
    refused: [refused part] - What was not taken over, since it is not what it claims.
    """
}
