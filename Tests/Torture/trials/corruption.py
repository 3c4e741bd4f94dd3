"""A journal that is damaged, foreign or newer: an answer or a refusal, never a crash; what reads it
leaves every byte; a rescue saves all that can be read, and a restore keeps what it replaces."""

import contextlib
import os
import shutil
import sqlite3
import tempfile

import harm
import journal
import plans
from kill import check_list

READING = (["status"], ["next"], ["list", "--json"], ["show", "many"], ["log"], ["log", "--json"],
           ["doctor"], ["doctor", "--json"], ["search", "item"], ["prompt"], ["plans"], ["config"])
WRITING = (["check", "many.w1.30"], ["undo"], ["note", "many.w1.1", "more"], ["update"],
           ["config", "daily-items", "4"])

# More than a round records.
MOST_EVENTS = 40

# What is no journal of this program is refused by all commands alike.
REFUSED = [kind.__name__ for kind in harm.REFUSED]


def round(it):
    os.mkdir(it.path("folder"), 0o700)
    path = it.program.variables["ROADMAP_DB"] = it.path("folder", "roadmap.db")
    plan = it.write("many.md", plans.numbered(40))
    it.run("add", plan, code=0)
    for item in range(1, it.chance.choice([3, 12])):
        it.run("check", f"many.w1.{item}", "--note", "n" * it.chance.choice([5, 500, 9000]), code=0)
    it.run("config", "daily-items", "3", code=0)
    good = it.path("good.db")
    it.run("doctor", "--backup", good, code=0)
    # Each kind has its turn, and each round one that is refused.
    for kind in (harm.KINDS[it.number % len(harm.KINDS)], it.chance.choice(harm.REFUSED)):
        clear(path)
        shutil.copy2(good, path)
        # As it stands in daily use; a backup is all in one piece.
        harm.run(path, "PRAGMA journal_mode = WAL")
        kind(it.chance, path)
        what = kind.__name__
        reads(it, path, what)
        if what == "wrong_progress":
            it.run("doctor", code=1)
            it.run("doctor", "--rebuild", code=0)
            it.sound()
        elif it.chance.random() < 0.5:
            writes(it, path, what)
        elif journal.problems(path):
            it.run("doctor", code=(1, 74))
        mends(it, path, good, what)


def clear(path):
    for name in os.listdir(os.path.dirname(path)):
        os.remove(os.path.join(os.path.dirname(path), name))


def reads(it, path, what):
    digest = journal.digest(path)
    for words in it.chance.sample(READING, 4):
        # A shell's prompt is not the place for news.
        is_refused = what in REFUSED and words != ["prompt"]
        outcome = it.run(*words, code=74 if is_refused else (0, 1, 65, 74))
        # Only a journal of an earlier version may be brought up to date.
        it.expect(what == "older" or journal.digest(path) == digest,
                  f"no byte changed by reading ({what})", outcome)
        if outcome.code == 74:
            it.expect("Help:" in outcome.message, f"what to do ({what})", outcome)


def writes(it, path, what):
    for words in it.chance.sample(WRITING, 2):
        digest = journal.digest(path)
        has_log = holds(path + "-wal")
        outcome = it.run(*words, code=74 if what in REFUSED else (0, 1, 65, 74))
        # What the command before has left in the log may move into the file.
        if outcome.code == 74 and what not in ("leftovers", "older") and not has_log:
            # What is recorded before its answer fails is told as recorded, and nothing else is.
            is_saved = outcome.message.startswith("Error: Your change is saved")
            it.expect((journal.digest(path) == digest) != is_saved,
                      f"no byte changed, unless it is told ({what})", outcome)


def mends(it, path, good, what):
    """The doctor's ways, the mildest first, as its advice goes."""
    before = journal.digest(path)
    log = path + "-wal"
    log_before = journal.digest(log) if holds(log) else None
    left = readable(path) & heads(journal.events(good))
    if it.chance.random() < 0.3:
        outcome = it.run("doctor", "--restore", good, code=(0, 74))
        if outcome.code == 0:
            check_restored(it, path, good, what)
        else:
            it.expect(journal.digest(path) == before, f"nothing changed ({what})", outcome)
            # Whose file it is stands in a few bytes, and what may be another's is not replaced.
            is_others = "another program's" in outcome.message or "newer" in outcome.message
            it.expect(is_others or what in (*REFUSED, "foreign_log", "leftovers"),
                      f"a restore that helps ({what})", outcome)
        return
    outcome = it.run("doctor", "--rescue", code=(0, 74))
    if outcome.code == 0 and "nothing needs rescuing" in outcome.text:
        it.expect(journal.digest(path) == before, f"nothing changed ({what})", outcome)
        it.expect(not journal.problems(path), f"nothing to rescue ({what})",
                  lambda: f"{journal.problems(path)} {outcome}")
        it.run("check", "many.w1.33", code=(0, 1))
        return
    if outcome.code != 0:
        it.expect(journal.digest(path) == before, f"nothing changed ({what})", outcome)
        it.expect(not left, f"a rescue of {len(left)} events that can be read ({what})", outcome)
        return
    kept = [name for name in os.listdir(os.path.dirname(path)) if ".damaged" in name]
    digests = [journal.digest(os.path.join(os.path.dirname(path), name)) for name in kept]
    it.expect(before in digests, f"the damaged file kept as it was ({what})", f"{kept} {outcome}")
    if log_before and what == "leftovers":
        it.expect(log_before in digests or not left, f"its log kept ({what})", f"{kept} {outcome}")
    rescued = journal.events(path)
    # A note may have letters that were no text, or have lost its end.
    lost = left - heads(rescued)
    it.expect(not lost, f"all that can be read is rescued ({what})",
              lambda: f"lost {sorted(lost)[:3]} of {len(left)}: {outcome.text}")
    it.expect(not journal.problems(path), "integrity_check: ok", lambda: journal.problems(path))
    it.expect(journal.stored(path) == journal.states(rescued),
              f"progress that the events add up to ({what})", lambda: f"{outcome}")
    found = it.run("list", "--json", code=0 if what == "broken_place" else (0, 65))
    if what == "broken_place":
        it.expect(not found.err, "the plan's place is known", found)
    if found.code == 65:
        # Its place is damaged, and no text of it is left: to say where it is gives all of it back.
        it.expect("roadmap add FILE --name many" in found.message, f"what to do ({what})", found)
        it.run("add", it.path("many.md"), "--name", "many", code=0)
        check_list(it)
    it.run("check", "many.w1.33", code=(0, 1))


def check_restored(it, path, good, what):
    it.expect(journal.events(path) == journal.events(good), f"the backup's events ({what})",
              lambda: f"{journal.events(path)[-2:]}")
    it.sound()
    check_list(it)


def holds(path):
    return os.path.isfile(path) and os.path.getsize(path) > 0


def heads(rows):
    """Of events, what stands before their notes."""
    return {row[:5] for row in rows}


def readable(path):
    """The heads of the events that SQLite itself still gives, one by one; some are no event's."""
    found = set()
    with tempfile.TemporaryDirectory() as directory:
        copy = os.path.join(directory, "copy.db")
        for suffix in ("", "-wal"):
            with contextlib.suppress(FileNotFoundError, IsADirectoryError):
                shutil.copyfile(path + suffix, copy + suffix)
        # What is damaged may be a name, and the report of it no text.
        harmless = contextlib.suppress(sqlite3.Error, UnicodeDecodeError)
        with harmless, contextlib.closing(sqlite3.connect(copy)) as file:
            file.text_factory = lambda text: text.decode("utf-8", "surrogateescape")
            for number in range(1, MOST_EVENTS):
                # Each alone, by its place in the table's own tree: one page spoils a whole query.
                with harmless:
                    found.update(file.execute(
                        "SELECT id, action, kind, plan, item FROM event NOT INDEXED"
                        " WHERE sequence = ?", (number,)))
    return found
