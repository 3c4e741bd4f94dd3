extension JSONReference {
  /// Parts of what `sync`, `config`, `lint` and `doctor` print.
  static let otherParts = """
    # syncing machine
    device: string - Its id.
    name: string - What it is called.
    events: integer - How many of its events were new.

    # late time
    item: string - The item's address, or its plan and its key (@…) where it has none.
    minutes: integer - The time.

    # renamed plan
    plan: string - What it is called now.
    before: string - What it was called.

    # removed plan
    plan: string - Its name.
    source: string? - Its file here.
    done: integer - How many of its items are done; they are kept.

    # split pair
    done: string - The address of the one that is done.
    open: string - The address of the other.

    # removed line
    plan: string - Its plan's name.
    text: string - Its text as it was.

    # plan behind
    plan: string - Its name.
    source: string - The file.
    ticks: integer - Ticked lines of the file that are not in the plan's text.

    # ticked file
    plan: string - Its plan's name.
    source: string - The file.
    tick_file: boolean - Whether it is ticked now.

    # refused part
    path: string - Where it is in the repository, with the line after a colon.
    reason: string - What is wrong with it.

    # setting
    name: string - Its name.
    value: string - The value in use, as it is written.
    default: string - The default.
    origin: "default" | "set" | "unsound" - Where the value comes from. "unsound": what is stored \
    is not valid, so the default is used.
    stored: string? - What is stored; null where nothing is.
    meaning: string - What it is for.
    allowed: string - The values it can have.

    # linted file
    file: string - Its path.
    error: string? - Why it cannot be read; null where it can.
    findings: [finding] - What was found, in the order of lines.
    left_out: [left out] - Lists and tables that were not read as items.

    # finding
    line: integer - From 1.
    column: integer - In bytes, from 1.
    rule: string - The rule's name.
    message: string - What is wrong.

    # check
    name: string - What was checked.
    problem: string? - What is wrong; null where it is sound.
    facts: [string] - Further details.
    """
}
