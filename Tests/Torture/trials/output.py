"""Output that goes nowhere: closed, full, or a reader that has gone. An exit code of the contract
or a quiet end, and the journal whole."""

import os
import signal

import journal
import plans

READING = (["status"], ["list"], ["list", "--json"], ["show", "year-3"], ["log"], ["help"],
           ["next"], ["completions", "bash"], ["doctor"], ["--version"], ["help", "check"],
           ["search", "a"])


def round(it):
    it.write("many.md", plans.numbered(40))
    it.run("add", "many.md", code=0)
    item = 0
    for _ in range(8):
        item += 1
        words = it.chance.choice(
            [it.chance.choice(READING), it.chance.choice(READING), ["check", f"many.w1.{item}"],
             ["note", f"many.w1.{item}", "text"], ["undo"], ["update"], ["check", "nothing.such"]])
        before = journal.events(it.program.journal)
        it.chance.choice([closed, full, gone])(it, words)
        after = journal.events(it.program.journal)
        it.expect(after[:len(before)] == before and len(after) <= len(before) + 1,
                  "what was recorded, and this whole or not at all",
                  lambda: f"{after[-3:]} {words}")
    problems = journal.problems(it.program.journal)
    it.expect(not problems, "integrity_check: ok", problems)
    it.expect(journal.stored(it.program.journal) == journal.states(
        journal.events(it.program.journal)), "progress that the events add up to", "other progress")
    it.sound()


def closed(it, words):
    """No such descriptors: what the program opens may get their numbers."""
    numbers = it.chance.choice([[1], [2], [0, 1], [1, 2], [0, 1, 2], [0]])
    outcome = it.program.run(*words, preexec_fn=lambda: [os.close(number) for number in numbers])
    wanted = {74} if 1 in numbers else {0, 1}
    it.expect(outcome.code in wanted | {1, 64, 65}, f"exit {wanted} with {numbers} closed", outcome)


def full(it, words):
    with open("/dev/full" if os.path.exists("/dev/full") else os.devnull, "wb") as nowhere:
        which = it.chance.choice(["out", "err"])
        outcome = it.program.run(*words, **{which: nowhere})
    if which == "out" and os.path.exists("/dev/full"):
        it.expect(outcome.code in (74, 1), "exit 74, or nothing to say", outcome)
        it.expect(outcome.err.strip(), "why", outcome)
    else:
        it.expect(outcome.code in (0, 1), "exit 0 or 1", outcome)


def gone(it, words):
    """`| head`: the end is quiet, by the signal or, where that is ignored, without it."""
    is_ignored = it.chance.random() < 0.5
    reading, writing = os.pipe()
    os.close(reading)
    outcome = it.program.run(*words, out=writing, restore_signals=not is_ignored)
    os.close(writing)
    wanted = (0, 1) if is_ignored else (0, 1, -signal.SIGPIPE)
    it.expect(outcome.code in wanted, f"a quiet end, one of {wanted}", outcome)
    it.expect(outcome.code == 1 or not outcome.err, "not a word", outcome)
