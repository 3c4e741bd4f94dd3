#!/usr/bin/env python3
"""Tests/Benchmarks/suite/journal.py ROADMAP… [--smoke]: commands with a short and a long history.

Journals that differ only in how many events they hold. The clock's time has the waiting for the
disk in it, the processor's has not. What matters is the ratio: a command's time with many events
by its time with the fewest. Several programs may be named, one built before a change and one after it.
"""

import os
import shutil
import sqlite3
import sys
import tempfile
import time

import instructions
from measure import Bench, Command
from tables import Budget, Table, milliseconds, millions, ratio

COMMANDS = {
    "check": lambda turn: ["check", f"many.w1.{turn + 1}"],
    "check of what is checked": lambda turn: ["check", f"many.w1.{turn + 1}"],
    "undo": lambda turn: ["undo"],
    "redo": lambda turn: ["redo"],
    "status": lambda turn: ["status"],
    "next": lambda turn: ["next", "many"],
    "show": lambda turn: ["show", "many"],
    "show of an item": lambda turn: ["show", f"many.w1.{turn + 101}"],
}


def measure(bench, program, smoke, name="journals"):
    sizes = [100, 1_000] if smoke else [100, 10_000, 1_000_000]
    rounds = 3 if smoke else 41
    folder = os.path.join(bench.directory, name)
    databases, rebuilt = filled(bench, program, folder, sizes)
    commands = [_command(f"{command}, {size}", program, database, words)
                for command, words in COMMANDS.items() for size, database in databases.items()]
    # What is checked is undone, so the order counts.
    times, turns = bench.medians(commands, rounds, seconds=45, in_order=True)
    counts = {command.name: None if smoke else instructions.count(
        bench, command, times[command.name], turns + 1) for command in commands}

    labels = [f"{size:,} events" for size in sizes]
    table = Table("Growth: events in the journal of one plan",
                  ["command", "", *labels, *(f"{label} : {sizes[0]}" for label in labels[1:])],
                  note=f"Medians of {turns} turns; `doctor --rebuild` is one run each.")
    for command in COMMANDS:
        for unit, part in (("processor ms", "processor"), ("clock ms", "clock")):
            values = [getattr(times[f"{command}, {size}"], part) for size in sizes]
            table.rows.append([command, unit, *map(milliseconds, values),
                               *(ratio(value, values[0]) for value in values[1:])])
        counted = [counts[f"{command}, {size}"] for size in sizes]
        if all(counted):
            totals = [count.total for count in counted]
            table.rows.append([command, "million instructions", *map(millions, counted),
                               *(ratio(total, totals[0]) for total in totals[1:])])
    values = [rebuilt[size] for size in sizes]
    table.rows.append(["doctor --rebuild", "clock ms", *map(milliseconds, values),
                       *(ratio(value, values[0]) for value in values[1:])])
    budgets = []
    for command, limit in (("check", 1.5), ("undo", 3), ("show of an item", 3)):
        few, many = (times[f"{command}, {size}"] for size in (sizes[0], sizes[-1]))
        budgets.append(Budget(f"{command}: {labels[-1]} : {sizes[0]}", limit, many / few))
    return [table], budgets


def _command(name, program, database, words):
    return Command(name, lambda turn: [program, *words(turn)], {"ROADMAP_DB": database})


def filled(bench, program, folder, sizes):
    """Journals of one plan with so many events, and what rebuilding each takes."""
    databases, rebuilt = {}, {}
    for size in sizes:
        database = f"{folder}/{size}/roadmap.db"
        os.makedirs(os.path.dirname(database))
        path = _plan(folder)
        bench.run(_command("add", program, database, lambda turn: ["add", path]))
        _fill(database, size)
        rebuild = _command("rebuild", program, database, lambda turn: ["doctor", "--rebuild"])
        rebuilt[size] = bench.run(rebuild).clock
        databases[size] = database
    return databases, rebuilt


def _plan(folder):
    """More items than there are rounds, so that each check changes something."""
    lines = [f"- [ ] item number {number} of them all" for number in range(1, 201)]
    path = f"{folder}/many.md"
    with open(path, "w") as file:
        file.write("# Many\n\n## Week 1\n" + "\n".join(lines) + "\n")
    return path


def _fill(database, count):
    """Notes of the past two years, on all items in turn, as if recorded one by one."""
    connection = sqlite3.connect(database)
    connection.execute("PRAGMA cache_size = -500000")
    device, newest = connection.execute(
        "SELECT device, hlc FROM event ORDER BY hlc DESC LIMIT 1").fetchone()
    (plan,) = connection.execute("SELECT DISTINCT plan FROM catalogue_item").fetchone()
    keys = [key for (key,) in connection.execute(
        "SELECT key FROM catalogue_item WHERE plan = ? ORDER BY position", (plan,))]
    step = 2 * 365 * 86_400_000 // count
    first = (newest >> 16) - (count + 1) * step
    connection.executemany(
        """INSERT INTO event (id, device, hlc, at, day, action, kind, plan, item, note)
           VALUES (?, ?, ?, ?, ?, ?, 'noted', ?, ?, 'a note of some words')""",
        ((os.urandom(16), device, (first + number * step) << 16, first + number * step,
          (first + number * step) // 86_400_000, os.urandom(16), plan, keys[number % len(keys)])
         for number in range(count)))
    connection.commit()
    connection.execute("PRAGMA wal_checkpoint (TRUNCATE)")
    connection.close()


if __name__ == "__main__":
    work = tempfile.mkdtemp(prefix="roadmap-journal-", dir=os.environ.get("BENCHMARK_DIR"))
    try:
        for number, word in enumerate(word for word in sys.argv[1:] if not word.startswith("--")):
            start = time.monotonic()
            tables, _ = measure(Bench(work), os.path.abspath(word), "--smoke" in sys.argv,
                                str(number))
            print(f"{word}, {time.monotonic() - start:.0f} s\n", *tables, sep="\n")
    finally:
        shutil.rmtree(work)
