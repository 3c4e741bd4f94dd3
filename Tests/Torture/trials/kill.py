"""A writer is killed at a moment of chance. What was recorded before stays; the command itself is
there whole where it ended with 0, and whole or not at all where it was killed."""

import time

import journal
import plans

KILLS = 12


def round(it):
    it.program.variables["ROADMAP_DB"] = it.path("roadmap.db")
    plan = it.write("many.md", plans.numbered(60))
    it.run("add", plan, code=0)
    it.run("check", "many.w1.1-3", code=0)
    begin = time.perf_counter()
    it.run("note", "many.w1.1", "before", code=0)
    span = time.perf_counter() - begin
    for turn in range(KILLS):
        words, kinds = command(it, turn)
        before = journal.events(it.program.journal)
        moment = it.chance.uniform(0.0003, span * 1.25)
        outcome = it.run(*words, kill_after=moment)
        after = journal.events(it.program.journal)
        it.expect(after[:len(before)] == before, "what was recorded before", lambda: (
            f"{len(before)} events, then {after[-3:]}; killed after {moment:.4f} s: {outcome}"))
        new = after[len(before):]
        is_whole = ([kind for _, _, kind, *_ in new] == kinds
                    and len({action for _, action, *_ in new}) == min(len(kinds), 1))
        if outcome.code == 0:
            it.expect(is_whole, f"recorded: {kinds or 'nothing'}", lambda: f"{new} of {outcome}")
        else:
            it.expect(outcome.code == -9 and (is_whole or not new),
                      f"killed, and recorded: {kinds} or nothing", lambda: f"{new} of {outcome}")
        it.expect(journal.stored(it.program.journal) == journal.states(after),
                  "progress that the events add up to", lambda: f"after {outcome}")
        if words[0] == "update":
            it.run("update", "many", code=0)
    problems = journal.problems(it.program.journal)
    it.expect(not problems, "integrity_check: ok", problems)
    it.sound()
    check_list(it)


def check_list(it):
    """The program shows what the events add up to."""
    outcome = it.run("list", "--json", code=0)
    where = journal.addresses(it.program.journal)
    rows = journal.states(journal.events(it.program.journal))
    wanted = sorted((where[item], state) for item, state in rows.items() if item in where)
    shown = sorted((item["address"], item["state"]) for item in outcome.json["items"]
                   if item["state"] != "open")
    it.expect(shown == wanted, f"not open: {wanted}", shown)


def command(it, turn):
    """A writing command, and the events that it is to record, of one action."""
    fresh, pair = f"many.w1.{5 + turn}", f"many.w1.{30 + 2 * turn}-{31 + 2 * turn}"
    kind = it.chance.choice(
        ["check"] * 4 + ["pair"] * 2
        + ["uncheck", "note", "undo", "add", "update", "review", "rebuild", "skip"])
    # What there is to uncheck, to undo or to review.
    if kind in ("uncheck", "undo", "review"):
        it.run("check", pair if kind == "undo" else fresh, code=0)
    if kind == "update":
        it.write("many.md", plans.numbered(61 + turn))
    if kind == "add":
        it.write(f"other-{turn}.md", plans.numbered(4, f"Other {turn}"))
    note = "x" * it.chance.choice([1, 100, 5000, 20000])
    return {
        "check": (["check", fresh], ["checked"]),
        "pair": (["check", pair], ["checked", "checked"]),
        "uncheck": (["uncheck", fresh], ["unchecked"]),
        "skip": (["skip", fresh], ["skipped"]),
        "note": (["note", fresh, note], ["noted"]),
        "undo": (["undo"], ["undone"]),
        "review": (["review", fresh, "--grade", "good"], ["reviewed"]),
        "add": (["add", f"other-{turn}.md"], ["planAdded"]),
        "update": (["update", "many"], ["planUpdated"]),
        "rebuild": (["doctor", "--rebuild"], []),
    }[kind]
