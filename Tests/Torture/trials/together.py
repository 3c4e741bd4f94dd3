"""Eight processes write, read and undo at the same time. Nobody is told that others do, what each
recorded is there, and none decides on what was so before another wrote."""

import contextlib
import os
import sqlite3
import time

import journal
import plans
from kill import check_list

PROCESSES = 8
WAVES = 3
READERS = [["status"], ["next"], ["list", "--json"], ["show", "many"], ["log"], ["doctor"],
           ["search", "number"], ["prompt"], ["doctor", "--backup"]]
RECORDED = {"check": "checked", "note": "noted", "undo": "undone", "redo": "redone",
            "add": "planAdded", "remove": "planRemoved", "pause": "planPaused",
            "stop": "planStopped"}
# What somebody is told whose line or plan is not there any more.
OVERTAKEN = (b"nothing was recorded", b"nothing was changed", b"No match for", b"There is no plan",
             b"has no schedule", b"already exists")


def round(it):
    it.chance.choice([many, many, changing, changing, whole])(it)
    problems = journal.problems(it.program.journal)
    it.expect(not problems, "integrity_check: ok", problems)
    rows = journal.events(it.program.journal)
    it.expect(journal.stored(it.program.journal) == journal.states(rows),
              "progress that the events add up to", rows[-20:])
    # With no item among what was recorded that no plan has.
    it.sound()


def many(it):
    """All commands at once, some of them of one item."""
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
        # What was undone between two checks is checked by both.
        shares = it.chance.random() < 0.5
        for _ in range(PROCESSES):
            if not shares or it.chance.random() < 0.6:
                item += 1
            undoes = 2 if shares else sum(words[0] in ("undo", "redo") for words in commands)
            commands.append(command(it, max(item, 1), undoes < 2))
        at_once(it, commands)
    rows = journal.events(it.program.journal)
    once(it, rows)
    updates = sum(kind == "planUpdated" for _, _, kind, *_ in rows)
    it.expect(updates <= 1, "one update at most", f"{updates}")
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
    copies = [it.path(f"copy-{it.chance.randrange(10**9)}.db")] if "--backup" in words else []
    return [*words, *copies]


def changing(it):
    """Lines go and are reworded while they are being checked."""
    it.weeks = plans.worded(it.chance, 2, 6)
    path = it.write("worded.md", plans.text(it.weeks))
    it.run("add", path, code=0)
    for line in it.chance.sample(it.weeks[0], 2):
        it.run("check", *line.split(), code=0)
    done, edits = set(), 0
    for wave in range(WAVES):
        lines = [(number, line) for number, week in enumerate(it.weeks) for line in week]
        wanted = it.chance.sample(lines, 3)
        checks = [by_words_or_place(it, *it.chance.choice(wanted)) for _ in range(PROCESSES - 2)]
        # Edited more than once, what waits with an earlier text is not to put it back.
        others = [it.chance.choice([["status"], ["update"], ["list"]])
                  for _ in range(it.chance.choice([1, 1, 3]))]
        undoes = wave == WAVES - 1 and it.chance.random() < 0.5
        if undoes:
            others.append(["undo"])
        edits += len(others)

        def edit():
            left = [(number, line) for number, line in wanted if line in it.weeks[number]]
            for number, line in it.chance.sample(left, min(2, len(left))):
                change(it, it.weeks[number], line)
            text = plans.text(it.weeks)
            it.write("worded.new", text)
            os.replace(it.path("worded.new"), path)
        done |= {line for line in at_once(it, checks, edit, others) if not undoes}
        left = {line for week in it.weeks for line in week}
        listed = it.run("list", "--plan", "worded", "--json", "--state", "done", code=0).json
        shown = {item["text"] for item in listed["items"]}
        if not undoes:
            it.expect(done & left <= shown, "done what was checked, as it was named",
                      lambda: f"{sorted(done & left - shown)} is not; {sorted(shown)} is")
            rows = journal.events(it.program.journal)
            once(it, rows)
            updates = sum(kind == "planUpdated" for _, _, kind, *_ in rows)
            it.expect(updates <= edits, f"{edits} updates at most", f"{updates}")


def by_words_or_place(it, week, line):
    if it.chance.random() < 0.5:
        return ["check", *line.split()]
    return ["check", f"worded.w{week + 1}.{it.weeks[week].index(line) + 1}"]


def change(it, week, line):
    """Gone, another line in its place, another word, or elsewhere."""
    at = week.index(line)
    kind = it.chance.choice(["gone", "another", "reworded", "behind"])
    other = plans.worded(it.chance, 1, 1)[0][0]
    if kind == "gone" and len(week) > 3:
        week.remove(line)
    elif kind == "reworded":
        words = line.split()
        words[it.chance.randrange(1, len(words))] = it.chance.choice(plans.WORDS)
        week[at] = " ".join(words)
    elif kind == "behind":
        week.insert(0, other)
    else:
        week[at] = other


def whole(it):
    """Plans of one name are added, removed and rest as if by one after the other."""
    # One that was removed leaves its name to a text like its own.
    for turn, wood in enumerate(["wood", "maple"]):
        names = ["first", "second"]
        for name in names:
            os.makedirs(it.path(name), exist_ok=True)
            it.write(f"{name}/{wood}.md", plans.numbered(3 + turn, f"The {name}"))
        flags = it.chance.choice([[], ["--copy"]])
        at_once(it, [["add", *flags, f"{name}/{wood}.md"] for name in names])
        it.expect(sorted(it.codes["add"]) == [0, 1], "one that is added", it.codes)
        shown = it.run("show", wood, code=0).text
        added = [name for name in names if f"The {name}" in it.said.get(name, b"").decode()]
        it.expect(len(added) == 1 and f"The {added[0]}" in shown, f"the plan added: {added}", shown)
        it.run("start", wood, code=0)
        at_once(it, [["pause", wood], ["stop", wood]])
        days = [f"2027-0{turn + 1}-1{number}" for number in range(2)]
        at_once(it, [["config", "days-off", "--add", day] for day in days])
        off = it.run("config", "days-off", code=0).text
        it.expect(all(day in off for day in days), f"days off: {days}", off)
        at_once(it, [["remove", wood]] * 2 + [["check", f"{wood}.w1.1"]])
        it.expect(sorted(it.codes["remove"]) == [0, 1], "one that removes it", it.codes)
        it.run("undo", code=0)
        it.run("show", wood, code=0)
        it.run("remove", wood, code=0)
    kinds = [kind for _, _, kind, *_ in journal.events(it.program.journal)]
    follows(it, kinds, "planPaused", ["planStarted"], ["planStopped", "planRemoved"])
    follows(it, kinds, "checked", ["planAdded", "undone"], ["planRemoved"])


def follows(it, kinds, kind, allows, forbids):
    """One kind of event only comes where another allows it that nothing took back since."""
    is_allowed = False
    for number, at in enumerate(kinds):
        is_allowed = at in allows or is_allowed and at not in forbids
        it.expect(at != kind or is_allowed, f"{kind} only after {allows}, not after {forbids}",
                  lambda: kinds[max(number - 5, 0):number + 1])


def once(it, rows):
    without = journal.undone(rows)
    checked = [(plan, item) for _, action, kind, plan, item, _, _ in rows
               if kind == "checked" and action not in without]
    it.expect(len(checked) == len(set(checked)), "each item checked once", rows[-20:])


@contextlib.contextmanager
def held(it):
    """Nobody can write for now: who wants to has read, and waits."""
    if not os.path.exists(it.program.journal):
        yield
        return
    with contextlib.closing(sqlite3.connect(it.program.journal, isolation_level=None)) as lock:
        lock.execute("BEGIN IMMEDIATE")
        try:
            yield
        finally:
            lock.execute("ROLLBACK")


def at_once(it, commands, edit=None, others=()):
    """Runs them all; while they wait, `edit` changes a plan before each of the others. Gives back
    the lines that were named by their words, checked, and acknowledged."""
    before = len(journal.events(it.program.journal))
    holds = edit or it.chance.random() < 0.7
    with held(it) if holds else contextlib.nullcontext():
        running = [begin(it, words) for words in commands]
        if holds:
            time.sleep(it.chance.uniform(0.005, 0.04))
        for words in others:
            edit()
            running.append(begin(it, words))
            time.sleep(it.chance.uniform(0, 0.02))
    kinds, lines = [], []
    it.codes, it.said = {}, {}
    for words, process, out, err in running:
        code, answer, said = ended(process, out, err)
        it.codes.setdefault(words[0], []).append(code)
        it.said[words[-1].split("/")[0]] = answer
        # That a plan was taken up is said, and that a tick waits for an answer; and nothing to undo,
        # or to redo, is an answer.
        silent = all(line.startswith((b"Note:  many ", b"Note:  worded ", b"Help:  To "))
                     or line.endswith(b"an answer: roadmap update worded")
                     for line in said.splitlines())
        overtaken = code == 1 and any(part in said for part in OVERTAKEN) and (
            edit or words[-1].split(".")[0] in ("wood", "maple") or words[0] == "add")
        fine = code == 0 and silent or words[0] in ("undo", "redo") and code == 1 or overtaken
        it.expect(fine, "exit 0 without a word, or who was before it",
                  f"{' '.join(words)}: {code}, {said}")
        it.expect(b"locked" not in said and b"busy" not in said, "nothing of locks", said)
        if code != 0 or words[0] not in RECORDED:
            continue
        if b"already done" not in answer:
            kinds.append(RECORDED[words[0]])
        if words[0] == "check" and len(words) > 2:
            lines.append(" ".join(words[1:]))
    new = [kind for _, _, kind, *_ in journal.events(it.program.journal)[before:]
           if kind not in ("planUpdated", "planForgotten", "planShown", "settingChanged")]
    it.expect(sorted(new) == sorted(kinds), f"recorded: {sorted(kinds)}", sorted(new))
    return lines


def begin(it, words):
    out, err = (open(it.path(f"{name}-{it.chance.randrange(10**12)}"), "w+b")
                for name in ("out", "err"))
    return words, it.program.start(*words, out=out, err=err), out, err


def ended(process, out, err):
    """The exit code, and both outputs."""
    code = process.wait(timeout=60)
    texts = []
    for file in (out, err):
        file.seek(0)
        texts.append(file.read())
        file.close()
        os.remove(file.name)
    return code, *texts
