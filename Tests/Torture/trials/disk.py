"""A disk without room, or a file that may not grow: a write fails with 74 and says what to do,
reading goes on, and with room again so does writing."""

import contextlib
import os
import resource

import journal
import mounts
import plans


def round(it):
    if it.chance.random() < 0.65 and mounts.allowed():
        # Mounted in the round's own world, which ends with it.
        folder = it.path("disk")
        os.mkdir(folder)
        mounts.tmpfs(folder, it.chance.choice([512, 600, 1000]) << 10)
        full = ballast(it, folder)
    else:
        folder = it.path("folder")
        os.mkdir(folder)
        full = limited(it)
    it.program.variables["ROADMAP_DB"] = os.path.join(folder, "roadmap.db")
    if it.chance.random() < 0.15:
        at_the_first_write(it, full)
    else:
        later(it, full)


@contextlib.contextmanager
def ballast(it, folder):
    """Leaves little room on the disk."""
    path = os.path.join(folder, "ballast")
    left = it.chance.choice([0, 0, 4096, 8192, 20_000, 60_000])
    with open(path, "wb", buffering=0) as file:
        free = os.statvfs(folder)
        for _ in range(max(free.f_bavail * free.f_frsize - left, 0) // 4096):
            file.write(bytes(4096))
    yield
    os.remove(path)


@contextlib.contextmanager
def limited(it):
    """No file may become longer than so much, as with a quota."""
    files = [it.program.journal + suffix for suffix in ("", "-wal")]
    longest = max(os.path.getsize(path) if os.path.exists(path) else 0 for path in files)
    # Enough for what is said, which goes to a file too.
    most = 8192 + it.chance.randrange(longest + 32_000)
    it.program.before_start = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    yield
    it.program.before_start = None


def at_the_first_write(it, full):
    with full:
        outcome = it.run("check", "year-3.q1.1.1")
        refused(it, outcome)
        if outcome.code != 0:
            it.run("list", "--state", "done", code=0)
    it.run("check", "year-3.q1.1.1", code=0)
    done = it.run("list", "--json", "--state", "done", code=0).json["items"]
    it.expect([item["address"] for item in done] == ["year-3.q1.1.1"], "one item done", done)
    it.sound()


def later(it, full):
    it.run("check", "year-3.q1.1.1", code=0)
    plan = it.write("many.md", plans.numbered(it.chance.choice([10, 100])))
    is_listed = it.run("add", plan).code == 0
    before = journal.events(it.program.journal)
    with full:
        failures = 0
        for turn in range(40):
            outcome = it.run(*command(it, turn, is_listed))
            after = journal.events(it.program.journal)
            it.expect(after[:len(before)] == before, "what was recorded before",
                      lambda: f"{len(before)} events, {len(after)} after {outcome}")
            if outcome.code == 0:
                it.expect(len(after) > len(before), "recorded", outcome)
            elif refused(it, outcome):
                failures += 1
                it.expect(after == before, "nothing recorded", f"{after[len(before):]} {outcome}")
            before = after
            if failures == 3:
                break
        for words in (["status"], ["list", "--state", "done"], ["plans"]):
            it.run(*words, code=0)
    problems = journal.problems(it.program.journal)
    it.expect(not problems, "integrity_check: ok", problems)
    it.run("check", "year-3.q1.1.2", code=0)
    rows = journal.events(it.program.journal)
    it.expect(rows[:-1] == before, "what was recorded, and one event more", rows[-3:])
    it.expect(journal.stored(it.program.journal) == journal.states(rows),
              "progress that the events add up to", rows[-5:])
    it.sound()


def command(it, turn, is_listed):
    if is_listed and turn < 9 and it.chance.random() < 0.3:
        return ["check", f"many.w1.{turn + 1}"]
    return ["note", "year-3.q1.1.1", "n" * it.chance.choice([10, 3000, 30_000])]


def refused(it, outcome):
    """Whether it failed, as it should then."""
    if outcome.code == 0:
        return False
    it.expect(outcome.code == 74 and "Help:" in outcome.message
              and "Free some space" in outcome.message and "roadmap.db" in outcome.message,
              "exit 74, the file's name, and to free some space", outcome)
    return True
