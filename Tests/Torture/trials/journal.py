"""The journal seen without the program: SQLite's own check, its events, and what they add up to."""

import contextlib
import hashlib
import os
import shutil
import sqlite3
import tempfile
from collections import defaultdict
from dataclasses import dataclass



@dataclass(frozen=True)
class Mark:
    """What the events of one item add up to: the fold again, in a few words of Python."""

    started: bool = False
    done: bool = False
    skipped: bool = False

    @property
    def state(self):
        return ("done" if self.done else "skipped" if self.skipped
                else "started" if self.started else "open")

    def after(self, kind):
        if kind == "checked":
            return Mark(self.started, True, False)
        if kind == "unchecked":
            return Mark(self.started, False, self.skipped)
        if kind == "started" and not self.done:
            return Mark(True, False, False)
        if kind == "stopped":
            return Mark(False, self.done, self.skipped)
        if kind == "skipped" and not self.done:
            return Mark(self.started, False, True)
        if kind == "unskipped":
            return Mark(self.started, self.done, False)
        return self


@contextlib.contextmanager
def opened(path):
    """A copy of the file and its log, since looking at the file itself would mend it."""
    with tempfile.TemporaryDirectory() as directory:
        copy = os.path.join(directory, "copy.db")
        for suffix in ("", "-wal"):
            with contextlib.suppress(FileNotFoundError):
                shutil.copyfile(path + suffix, copy + suffix)
        with contextlib.closing(sqlite3.connect(copy)) as connection:
            yield connection


def problems(path):
    """SQLite's own words on a damaged file; none where it is sound."""
    try:
        with opened(path) as connection:
            connection.text_factory = lambda text: text.decode("utf-8", "replace")
            rows = [row for (row,) in connection.execute("PRAGMA integrity_check")]
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        # What is damaged may be a name, and the report of it no text.
        return f"{error}"
    return "" if rows == ["ok"] else "; ".join(rows)


def events(path):
    """What is recorded, in the order of recording: (id, action, kind, plan, item, note, target)."""
    if not os.path.exists(path):
        return []
    with opened(path) as connection:
        if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'event'").fetchone():
            return []
        return connection.execute(
            "SELECT id, action, kind, plan, item, note, target FROM event ORDER BY sequence"
        ).fetchall()


def undone(rows):
    """The actions that an undo took back, and no redo gave back since."""
    last = {target: kind for _, _, kind, _, _, _, target in rows if target is not None}
    return {action for action, kind in last.items() if kind == "undone"}


def states(rows):
    """What the events add up to, by plan and item; not what is open."""
    without, marks = undone(rows), defaultdict(Mark)
    for _, action, kind, plan, item, _, _ in rows:
        if action not in without and item is not None:
            marks[plan, item] = marks[plan, item].after(kind)
    return {item: mark.state for item, mark in marks.items() if mark.state != "open"}


def stored(path):
    """What the program keeps as the sum."""
    with opened(path) as connection:
        return {(plan, item): state for plan, item, state in connection.execute(
            "SELECT plan, item, state FROM progress") if state != "open"}


def addresses(path):
    """The address of each item that is in its plan still."""
    with opened(path) as connection:
        return {(plan, key): address for plan, key, address in connection.execute(
            "SELECT plan, key, address FROM catalogue_item WHERE gone = 0")}


def digest(path):
    """Of a file's bytes; None where there is none."""
    try:
        with open(path, "rb") as file:
            return hashlib.sha256(file.read()).hexdigest()
    except FileNotFoundError:
        return None
