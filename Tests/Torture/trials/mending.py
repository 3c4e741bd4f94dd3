"""A journal that is restored or rescued while others tick: each tick that was acknowledged is in the
journal, or in a file that is kept. Nobody's tick goes to a file that is no longer the journal."""

import contextlib
import fcntl
import glob
import os
import signal
import sqlite3
import subprocess
import threading
import time

import harm
import journal
import plans

TICKERS = 3
LOCKS = 0x4000_0000, 512  # SQLite's own, in every file


def round(it):
    plan = it.write("many.md", plans.numbered(120))
    it.run("add", plan, code=0)
    it.run("check", "many.w1.1", "--note", "n" * 30_000, code=0)
    # Each has its turn.
    how = HOWS[it.number % len(HOWS)]
    how(it)
    it.run("check", "many.w1.120", code=0)
    # What was damaged may have been more than a note.
    it.expect(not journal.problems(it.program.journal), f"integrity_check: ok ({how.__name__})",
              lambda: journal.problems(it.program.journal))


class Tickers:
    """Some that record all the time, until the block ends; what was acknowledged."""

    def __init__(self, it):
        self.it = it
        self.acknowledged = []
        self.refused = []
        self.stop = threading.Event()
        self.items = iter(range(2, 120))
        self.lock = threading.Lock()
        self.threads = [threading.Thread(target=self.tick) for _ in range(TICKERS)]

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self.stop.set()
        for thread in self.threads:
            thread.join()

    def tick(self):
        while not self.stop.is_set():
            with self.lock:
                item = next(self.items, None)
            if item is None:
                return
            outcome = self.it.program.run("check", f"many.w1.{item}")
            (self.acknowledged if outcome.code == 0 else self.refused).append((item, outcome))

    def wait(self, count):
        """Until so many more are acknowledged, or no more come."""
        count += len(self.acknowledged)
        while len(self.acknowledged) < count and any(it.is_alive() for it in self.threads):
            time.sleep(0.001)


def restored(it):
    good = it.path("good.db")
    it.run("doctor", "--backup", good, code=0)
    fill(it)
    with Tickers(it) as tickers:
        tickers.wait(it.chance.randrange(1, 6))
        it.run("doctor", "--restore", good, code=0)
        tickers.wait(it.chance.randrange(1, 6))
    all_silent(it, tickers)
    all_kept(it, tickers, checked(it.program.journal) | set().union(
        *(checked(path) for path in glob.glob(it.program.journal + ".before-restore"))))
    it.sound()


def rescued(it):
    spoil_note(it)
    with Tickers(it) as tickers:
        tickers.wait(it.chance.randrange(1, 6))
        outcome = it.run("doctor", "--rescue", code=(0, 74))
        tickers.wait(it.chance.randrange(1, 6))
    if outcome.code != 0:
        it.expect("in use" in outcome.message, "in use, where others always are", outcome)
    all_silent(it, tickers)
    # The damage is elsewhere, so nothing of it needs to be looked for in what is kept.
    all_kept(it, tickers, checked(it.program.journal))
    if outcome.code != 0:
        it.run("doctor", "--rescue", code=0)
    it.sound()


def killed(it):
    """Ended in the middle, it has done nothing or all of it."""
    path = it.program.journal
    good = it.path("good.db")
    it.run("doctor", "--backup", good, code=0)
    it.run("check", "many.w1.2", code=0)
    before, backup = checked(path), checked(good)
    is_rescue = it.chance.random() < 0.5
    if is_rescue:
        spoil_note(it)
    words = ["--rescue"] if is_rescue else ["--restore", good]
    for _ in range(5):
        it.run("doctor", *words, kill_after=it.chance.uniform(0.002, 0.06))
        if not is_rescue:
            it.expect(checked(path) in (before, backup), "the journal, or the backup",
                      lambda: checked(path))
            kept = [path, *glob.glob(path + ".before-restore*")]
            it.expect(any(holds(name, before) for name in kept), "what was there", kept)
    it.run("doctor", *words, code=0)
    if is_rescue:
        it.expect(checked(path) == before, "all that was there", lambda: checked(path))


def held(it):
    """Somebody else has the journal open: a rescue says so, and changes nothing."""
    path = it.program.journal
    is_damaged = it.chance.random() < 0.5
    if is_damaged:
        spoil_note(it)
    # Not while the file is open here: to read it besides would give up the locks on it.
    before = journal.digest(path)
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("SELECT 1 FROM sqlite_master").fetchall()
        if it.chance.random() < 0.5:
            other.execute("BEGIN IMMEDIATE")
        outcome = it.run("doctor", "--rescue", code=74 if is_damaged else 0)
        it.expect(("in use" if is_damaged else "sound") in outcome.message + outcome.text,
                  "in use, or sound", outcome)
    names = [name for name in os.listdir(os.path.dirname(path)) if "damaged" in name]
    it.expect(journal.digest(path) == before and not names, "nothing changed", names)
    if is_damaged:
        it.run("doctor", "--rescue", code=0)


def at_the_door(it):
    """A tick that waits for the file while it is replaced goes to the new one."""
    path = it.program.journal
    it.run("doctor", "--backup", path + ".new", code=0)
    with open(path, "r+b") as file:
        fcntl.lockf(file, fcntl.LOCK_EX, LOCKS[1], LOCKS[0])
        process = it.program.start("check", "many.w1.7", out=subprocess.DEVNULL)
        time.sleep(it.chance.uniform(0.02, 0.2))
        os.replace(path + ".new", path)
    it.expect(process.wait(timeout=30) == 0, "exit 0", process.returncode)
    it.expect(len(checked(path)) == 2, "the tick in the new file", checked(path))


def by_hand(it):
    """The journal is moved away under a tick that waits to write, and another put in its place."""
    path = it.program.journal
    it.run("doctor", "--backup", path + ".new", code=0)
    with contextlib.ExitStack() as files:
        other = files.enter_context(
            contextlib.closing(sqlite3.connect(path, isolation_level=None)))
        other.execute("BEGIN IMMEDIATE")
        err = files.enter_context(open(it.path("err"), "wb"))
        process = it.program.start("check", "many.w1.7", out=subprocess.DEVNULL, err=err)
        time.sleep(it.chance.uniform(0.1, 0.3))
        os.kill(process.pid, signal.SIGSTOP)
        other.execute("ROLLBACK")
        for suffix in ("", "-wal"):
            os.rename(path + suffix, path + ".aside" + suffix)
        os.remove(path + "-shm")
        os.rename(path + ".new", path)
        os.kill(process.pid, signal.SIGCONT)
        code = process.wait(timeout=60)
    ticked = len(checked(path)) == 2
    with open(it.path("err"), encoding="utf-8") as file:
        said = file.read()
    it.expect(ticked if code == 0 else code == 74 and not ticked and "replaced" in said,
              "ticked in the journal, or refused", f"{code}, {ticked}, {said}")


def fill(it):
    """A history of some length, so that to copy it takes its time."""
    connection = sqlite3.connect(it.program.journal)
    with contextlib.closing(connection):
        device, last, at = connection.execute(
            "SELECT device, hlc, at FROM event ORDER BY hlc DESC LIMIT 1").fetchone()
        (item,) = connection.execute("SELECT item FROM event WHERE item IS NOT NULL").fetchone()
        connection.executemany(
            "INSERT INTO event (id, device, hlc, at, day, action, kind, plan, item, note)"
            " VALUES (?, ?, ?, ?, ?, ?, 'noted', 'many', ?, ?)",
            ((os.urandom(16), device, last - (number << 16), at - number, at // 86_400_000,
              os.urandom(16), item, "a note of some words " * 10)
             for number in range(1, it.chance.choice([5000, 30_000]))))
        connection.commit()
    it.run("doctor", "--rebuild", code=0)


def spoil_note(it):
    """Damage that no tick meets: a page in the middle of a long note."""
    path = it.program.journal
    harm.run(path, "PRAGMA wal_checkpoint(TRUNCATE)")

    def edit(data):
        pages = [start for start in range(4096, len(data), 4096)
                 if data[start + 500:start + 3500] == b"n" * 3000]
        start = it.chance.choice(pages[1:-1])
        data[start:start + 4096] = it.chance.choice([bytes(4096), b"\xff" * 4096])
    harm.change(path, edit)


def all_silent(it, tickers):
    """Only who met the file that was replaced, and could not know it, is told to try again."""
    for _, outcome in tickers.refused:
        it.expect(outcome.code == 74 and "replaced" in outcome.message, "exit 0", outcome)


def all_kept(it, tickers, found):
    keys = {address: key for (_, key), address in journal.addresses(it.program.journal).items()}
    # The first has the long note, which may have lost its end.
    items = [1, *(item for item, _ in tickers.acknowledged)]
    lost = [item for item in items if keys.get(f"many.w1.{item}") not in found]
    it.expect(not lost, "what was acknowledged is in a file",
              lambda: f"lost {lost} of {items}")


def holds(path, items):
    """False of a copy that was not finished."""
    with contextlib.suppress(sqlite3.Error):
        return checked(path) == items
    return False


def checked(path):
    return {item for _, _, kind, _, item, _, _ in journal.events(path) if kind == "checked"}


HOWS = [restored, rescued, killed, at_the_door, restored, rescued, by_hand, held]
