extension JSONReference {
  /// Parts of what `log`, `link` and `update` print.
  static let recordParts = """
    # action
    id: string - Its identity, the same on all devices.
    day: day - The day it was recorded, in the user's time zone.
    at: time - When it was recorded.
    undone: boolean - Whether it was undone.
    events: [event] - What it recorded.

    # event
    \(eventFields)
    address?: string - The item's address now, or its plan and key.
    gone?: boolean - Whether the item is no longer in its plan.
    text?: string? - The item's text.

    # history entry
    at: time - When it was recorded.
    day: day - The day it was recorded, in the user's time zone.
    undone: boolean - Whether it was undone.
    \(eventFields)

    # link end
    address: string - The item's address, or its plan and key where it is gone.
    text: string? - Its text; null where it is no longer in its plan.

    # plan change
    \(planField)
    recorded: boolean - Whether the change was saved: not with --dry-run.
    ticks: integer - Items that were ticked, reopened or given another day in the file.
    headings: [heading change] - Headings that name another subject, and those whose note or choice is \
    with a part of their lines only.
    lines: [line change] - What became of each line.

    # line change
    \(keyField)
    address: string? - Its address now; null where it is gone.
    text: string - Its text now, or the last one.
    change: "kept" | "moved" | "reworded" | "revived" | "new" | "gone" | "question" - What became \
    of it.
    was?: string - The text before, of a reworded line.
    candidates?: [string] - Keys of the lines it could be, of a question.

    # heading change
    \(keyField)
    address: string? - Its address now; null where it is gone.
    text: string - What it says now, or said last.
    change: "renamed" | "split" | "gone" - What became of it.
    was?: string - What it said before, of a renamed one.
    others?: [string] - Addresses of the headings that other lines of it are below, of a split one.

    # question
    \(planField)
    \(keyField)
    text: string - The item's last text.
    above: [string] - The headings and items that it stood below, outermost first.
    candidates: [candidate] - The lines it could be now.

    # candidate
    \(keyField)
    \(addressField)
    text: string - The line's text.
    above: [string] - The headings and items that it stands below, outermost first.
    """

  static let eventFields = """
    kind: string - What happened: checked, unchecked, started, plan-started, undone, …
    plan?: string - The plan's name.
    key?: string - The item's key.
    on?: day - The day the user gave for it; absent where the plan's text had the tick before it was added.
    from?: day - The day it had before, where that was changed.
    note?: string? - The note attached.
    evidence?: string? - The evidence attached.
    minutes?: integer? - Minutes spent.
    late?: boolean - Only where true: its minutes don't count, since the timer had been stopped before on another machine.
    why?: string? - Why it was skipped.
    grade?: "again" | "hard" | "good" | "easy" - How well it was remembered.
    with?: string - The other item of a link.
    source?: string - Where an added plan is from.
    until?: day? - The end that was asked for.
    name?: string - The setting that was changed.
    value?: string? - Its new value; null for the default.
    target?: string - The action that was undone or redone.
    """
}
