"""Eight processes write, read and undo at the same time. Nobody is told that others do, and what
each recorded is there."""

import os

import journal
import plans
from kill import check_list

PROCESSES = 8
WAVES = 3
READERS = [["status"], ["next"], ["list", "--json"], ["show", "many"], ["log"], ["doctor"],
           ["search", "number"], ["prompt"], ["doctor", "--backup"]]


def round(it):
    # Long enough that a write takes its time.
    plan = it.write("many.md", plans.numbered(it.chance.choice([40, 400])))
    it.run("add", plan, code=0)
    # More than can be undone, so that the plan itself is not.
    for _ in range(2 * WAVES):
        it.run("note", "many.w1.40", "before", code=0)
    item = 0
    for wave in range(WAVES):
        if wave == 1 and it.chance.random() < 0.5:
            # All of them find the plan changed, and one takes it up.
            it.write("many.md", plans.numbered(it.chance.choice([41, 401])))
        commands = []
        for _ in range(PROCESSES):
            item += 1
            undoes = sum(words[0] in ("undo", "redo") for words in commands)
            commands.append(command(it, item, undoes < 2))
        at_once(it, commands)
    rows = journal.events(it.program.journal)
    checked = [number for _, _, kind, _, number, _, _ in rows if kind == "checked"]
    it.expect(len(checked) == len(set(checked)), "each item checked once", rows[-20:])
    updates = sum(kind == "planUpdated" for _, _, kind, *_ in rows)
    it.expect(updates <= 1, "one update at most", f"{updates}")
    problems = journal.problems(it.program.journal)
    it.expect(not problems, "integrity_check: ok", problems)
    it.expect(journal.stored(it.program.journal) == journal.states(rows),
              "progress that the events add up to", rows[-20:])
    it.sound()
    check_list(it)


def command(it, item, may_undo):
    draw = it.chance.random()
    if draw < 0.5:
        return ["check", f"many.w1.{item}"]
    if draw < 0.6:
        return ["note", f"many.w1.{item}", "a note"]
    if draw < 0.68 and may_undo:
        return [it.chance.choice(["undo", "redo"])]
    if draw < 0.72:
        return ["doctor", "--rebuild"]
    words = it.chance.choice(READERS)
    return [*words, it.path(f"copy-{item}.db")] if "--backup" in words else words


def at_once(it, commands):
    before = len(journal.events(it.program.journal))
    running = []
    for number, words in enumerate(commands):
        out, err = (open(it.path(f"{name}-{number}"), "w+b") for name in ("out", "err"))
        running.append((words, it.program.start(*words, out=out, err=err), out, err))
    kinds = []
    for words, process, out, err in running:
        code = process.wait(timeout=60)
        err.seek(0)
        said = err.read()
        # That a plan was taken up is said; and nothing to undo, or to redo, is an answer.
        silent = all(line.startswith(b"Note:  many ") for line in said.splitlines())
        fine = code == 0 and silent or words[0] in ("undo", "redo") and code == 1
        it.expect(fine, "exit 0 without a word", f"{' '.join(words)}: {code}, {said}")
        it.expect(b"locked" not in said and b"busy" not in said, "nothing of locks", said)
        if code == 0:
            kinds += {"check": ["checked"], "note": ["noted"], "undo": ["undone"],
                      "redo": ["redone"]}.get(words[0], [])
        out.close()
        err.close()
        os.remove(out.name)
        os.remove(err.name)
    new = [kind for _, _, kind, *_ in journal.events(it.program.journal)[before:]
           if kind != "planUpdated"]
    it.expect(sorted(new) == sorted(kinds), f"recorded: {sorted(kinds)}", sorted(new))
