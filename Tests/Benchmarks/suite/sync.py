"""A sync that finds nothing new, with a short and a long history, through a repository in a folder."""

import os
import shutil
import subprocess

import journal
from measure import Command
from tables import Budget, Table, milliseconds, ratio


def measure(bench, program, smoke):
    if not shutil.which("git"):
        return [], [], ["git"]
    sizes = [100, 1_000] if smoke else [100, 100_000]
    folder = os.path.join(bench.directory, "sync")
    databases, _ = journal.filled(bench, program, folder, sizes)
    commands, first = [], {}
    for size, database in databases.items():
        remote, variables = f"{folder}/{size}.git", {"ROADMAP_DB": database}
        subprocess.run(["git", "init", "-q", "--bare", remote], check=True)
        begin = Command("init", [program, "sync", "--init", remote, "--name", "one"], variables)
        first[size] = bench.run(begin)
        commands.append(Command(f"sync, {size}", [program, "sync"], variables))
    times, turns = bench.medians(commands, 3 if smoke else 25, seconds=30)
    few, many = (times[f"sync, {size}"] for size in sizes)
    table = Table(
        "Growth: a sync through a repository in a folder",
        ["what", "", *(f"{size:,} events" for size in sizes), f"{sizes[1]:,} : {sizes[0]}"],
        note=f"With nothing new the medians of {turns} turns, git's time included; the first is one run.")
    for what, costs in (("with nothing new", [few, many]), ("the first", [first[size] for size in sizes])):
        for unit, part in (("processor ms", "processor"), ("clock ms", "clock")):
            values = [getattr(cost, part) for cost in costs]
            table.rows.append([what, unit, *map(milliseconds, values), ratio(values[1], values[0])])
    return [table], [Budget(f"sync with nothing new: {sizes[1]:,} events : {sizes[0]}", 2, many / few)]
