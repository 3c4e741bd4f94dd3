"""Plans are edited between ticks: a typo, another word, another place, another heading; they go
away, are emptied, cut short, and come back. What was done stays done."""

import os

import journal
import plans


def round(it):
    it.weeks = plans.worded(it.chance, 4, 8)
    it.states = {}
    it.plan = it.write("worded.md", plans.text(it.weeks))
    it.run("add", it.plan, code=0)
    for _ in range(12):
        tick(it)
        it.chance.choice([typo, reword, move, reorder, insert, drop, rename, edit_and_look] * 2
                         + [away, cut_short, carry_off])(it)
    look(it)
    # The journal's own sum, whatever the plan was in between.
    it.sound()


def write(it, text):
    it.write(os.path.relpath(it.plan, it.path()), text)


def save(it):
    write(it, plans.text(it.weeks, getattr(it, "title", "Worded")))


def tick(it):
    """By words, of a line that the plan has now."""
    line = it.chance.choice(it.chance.choice([week for week in it.weeks if week]))
    word = it.chance.choice(["check", "skip", "uncheck"])
    if word == "skip" and it.states.get(line, "open") == "done":
        word = "uncheck"
    it.run(word, *line.split(), code=0)
    it.states[line] = {"check": "done", "skip": "skipped", "uncheck": "open"}[word]


def change(it, old, new):
    """The line is another now; its state goes with it."""
    for week in it.weeks:
        if old in week:
            week[week.index(old)] = new
    if old in it.states:
        it.states[new] = it.states.pop(old)


def any_line(it):
    return it.chance.choice(it.chance.choice([week for week in it.weeks if week]))


def typo(it):
    line = any_line(it)
    # Two words that run together would be another one.
    at = it.chance.choice([at for at in range(1, len(line)) if line[at] != " "])
    letter = it.chance.choice("abcdefghijklmnopqrstuvwxyz")
    mistyped = line[:at] + letter + line[at + it.chance.choice([0, 1]):]
    change(it, line, mistyped)
    save(it)
    answer(it, line, mistyped)
    taken_up(it)


def answer(it, old, new):
    """One letter may make another word of it: then it is asked, and nothing is lost by the answer."""
    outcome = it.run("update", "worded", "--json", code=0)
    for question in outcome.json["questions"]:
        lines = {line["text"]: line["address"] for line in question["candidates"]}
        it.expect(question["text"] == old and new in lines, f"a question of {old!r} alone", question)
        if new in lines:
            it.run("update", "worded", "--same", f"@{question['key']}={lines[new]}", code=0)


def reword(it):
    """With the same meaning: another word in its place would be a question."""
    line = any_line(it)
    change(it, line, it.chance.choice([line.rstrip(".") + ".", line.title()]))
    taken_up(it)


def move(it):
    """To another week, as it is."""
    line = any_line(it)
    for week in it.weeks:
        if line in week:
            week.remove(line)
    week = it.chance.choice(it.weeks)
    week.insert(it.chance.randrange(len(week) + 1), line)
    taken_up(it)


def reorder(it):
    it.chance.shuffle(it.chance.choice([it.weeks, it.chance.choice(it.weeks)]))
    taken_up(it)


def insert(it):
    """Before others, so that all behind it stand elsewhere."""
    it.chance.choice(it.weeks).insert(0, plans.worded(it.chance, 1, 1)[0][0])
    taken_up(it)


def drop(it):
    """A line is gone, and back with what was recorded of it."""
    line = any_line(it)
    week = next(week for week in it.weeks if line in week)
    if len(week) == 1:
        return
    place = week.index(line)
    week.remove(line)
    taken_up(it)
    week.insert(place, line)
    taken_up(it)


def rename(it):
    it.title = " ".join(it.chance.sample(plans.WORDS, 3)).capitalize()
    taken_up(it)


def edit_and_look(it):
    """Without an update: any command takes the change up."""
    it.chance.choice(it.weeks).append(plans.worded(it.chance, 1, 1)[0][0])
    save(it)
    look(it)


def taken_up(it):
    save(it)
    if it.chance.random() < 0.5:
        it.run("update", code=0)
    look(it)


def away(it):
    """No file, a directory, a pipe that nobody writes to, or nothing in it: said with its name, and
    what is known is shown."""
    kind = it.chance.choice(["missing", "directory", "pipe", "empty", "no items", "loop"])
    os.remove(it.plan)
    if kind == "directory":
        os.mkdir(it.plan)
    elif kind == "pipe":
        os.mkfifo(it.plan)
    elif kind == "loop":
        os.symlink(it.plan, it.plan)
    elif kind != "missing":
        write(it, "" if kind == "empty" else "No plan, only words.\n")
    before = journal.events(it.program.journal)
    # A pipe that is named is read like any other file, however long that takes.
    named = [] if kind == "pipe" else [["lint", it.plan], ["show", it.plan]]
    for words in [["update", "worded"], *named]:
        # Of words alone there is still something to say.
        is_told = words[0] == "lint" and kind == "no items"
        outcome = it.run(*words, code=(0, 1, 65) if is_told else 65)
        it.expect(outcome.code != 65 or os.path.basename(it.plan) in outcome.message, "the file's name", outcome)
    outcome = look(it)
    it.expect(os.path.basename(it.plan).encode() in outcome.err, f"a note on the file, {kind}", outcome)
    tick(it)
    it.run("update", code=65)
    rows = journal.events(it.program.journal)
    it.expect(rows[:len(before)] == before and len(rows) <= len(before) + 1,
              "what was recorded, and the tick", rows[-3:])
    if os.path.isdir(it.plan) and not os.path.islink(it.plan):
        os.rmdir(it.plan)
    elif kind != "missing":
        os.remove(it.plan)
    taken_up(it)


def carry_off(it):
    """The file is elsewhere, edited or not: it is named again, and everything is as before."""
    before = it.plan
    it.plan = it.path(f"elsewhere-{it.chance.randrange(1000)}", "other.md")
    os.makedirs(os.path.dirname(it.plan), exist_ok=True)
    if os.path.exists(it.plan):
        it.plan = before
        return
    os.rename(before, it.plan)
    if it.chance.random() < 0.5:
        it.chance.choice(it.weeks).append(plans.worded(it.chance, 1, 1)[0][0])
        save(it)
    outcome = it.run("add", it.plan, "--name", "worded", code=0)
    it.expect(not outcome.err, "nothing to say of where it was", outcome)
    outcome = look(it)
    it.expect(not outcome.err, "nothing to say of where it was", outcome)


def cut_short(it):
    """The end of it is lost, and found again."""
    whole = plans.text(it.weeks, getattr(it, "title", "Worded"))
    write(it, whole[:it.chance.randrange(len(whole) // 4, len(whole))])
    it.run("update", code=0)
    it.run("status", code=0)
    taken_up(it)


def look(it):
    outcome = it.run("list", "--plan", "worded", "--json", code=0)
    shown = {item["text"]: item["state"] for item in outcome.json["items"]}
    wanted = {line: it.states.get(line, "open") for week in it.weeks for line in week}
    it.expect(shown == wanted, "each line, and its state", lambda: (
        f"{sorted(set(shown.items()) - set(wanted.items()))} for "
        f"{sorted(set(wanted.items()) - set(shown.items()))}"))
    return outcome
