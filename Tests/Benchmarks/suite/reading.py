"""Reading Markdown to a typed plan beside cmark-gfm and `wc -w` reading the same file."""

import glob
import os
import shutil
import subprocess

import histories
import instructions
from measure import Command
from tables import Budget, Table, milliseconds, millions

# The first reads and says little, so what it costs is the reading; the second thinks besides.
OURS = {"list": ["list", "--kind", "deliverable"], "next": ["next"]}


def measure(bench, program, library, plans, smoke):
    """`library` is the Swift program that times the reading alone, inside a process."""
    sizes = [1, 2] if smoke else [1, 5, 20]
    rounds = 3 if smoke else 9
    cmark, words = shutil.which("cmark-gfm"), shutil.which("wc")
    environment = {"ROADMAP_DB": os.path.join(bench.directory, "none.db"),
                   "ROADMAP_NOW": histories.NOW}
    table = Table(
        "Reading a file of plans", ["file", "program", "processor ms", "clock ms", "million instructions",
                                    "MB/s", ": cmark-gfm", "peak memory MB", "times the file"],
        note=f"Medians of at most {rounds} turns; MB/s and the ratio of speeds by the processor's "
        "time. “In the process” is the reading alone, from bytes to a typed plan. "
        "A command that took twice cmark-gfm's time is left out at the next size.")
    budgets, slow = [], set()
    for size in sizes:
        path = _file(bench.directory, plans, size)
        length = os.path.getsize(path)
        commands = [Command(f"roadmap {name} FILE", [program, *words, path], environment)
                    for name, words in OURS.items() if name not in slow]
        if cmark:
            commands.append(Command(
                "cmark-gfm", [cmark, "-e", "table", "-e", "tasklist", path]))
        if words:
            commands.append(Command("wc -w", [words, "-w", path]))
        times, _ = bench.medians(commands, rounds, seconds=12)
        peaks = {command.name: bench.peak(command) for command in commands}
        alone = _alone(library, path)
        theirs = times["cmark-gfm"].processor if cmark else None

        def row(name, processor, clock, peak, count=None):
            table.rows.append([
                f"{size} MB", name, milliseconds(processor),
                milliseconds(clock) if clock else "", millions(count) if clock else "",
                f"{length / processor / 1e6:.0f}",
                f"{theirs / processor:.2f}" if theirs else "",
                f"{peak / 1e6:.1f}" if peak else "", f"{peak / length:.1f}" if peak else ""])

        row("roadmap, in the process", alone, None, None)
        for command in commands:
            cost = times[command.name]
            count = None if smoke else instructions.count(bench, command, cost)
            row(command.name, cost.processor, cost.clock, peaks[command.name], count)
        # What took twice as long as cmark-gfm at this size is not worth minutes at the next.
        slow |= {name for name in OURS if theirs and name != "list" and name not in slow
                 and times[f"roadmap {name} FILE"].processor > 2 * theirs}
        own = times["roadmap list FILE"]
        if size == sizes[-1]:
            if cmark:
                both = times["cmark-gfm"]
                budgets += [
                    Budget(f"bytes a second of the process : cmark-gfm, {size} MB", 3,
                           both / own, at_least=True),
                    Budget(f"bytes a second of the reading : cmark-gfm, {size} MB", 3,
                           (both.processor / alone,), at_least=True)]
            budgets.append(Budget(f"peak memory : the file, {size} MB", 6,
                                  (peaks["roadmap list FILE"] / length,)))
    return [table], budgets, [] if cmark else ["cmark-gfm"]


def _file(folder, plans, megabytes):
    text = b"\n".join(open(path, "rb").read() for path in sorted(glob.glob(f"{plans}/*.md")))
    path = os.path.join(folder, f"plans-{megabytes}.md")
    with open(path, "wb") as file:
        file.write((text + b"\n") * (megabytes * 1_000_000 // len(text)))
    return path


def _alone(library, path):
    """Seconds from a file's bytes to a plan, as the library says them."""
    said = subprocess.run([library, path], capture_output=True, text=True, check=True).stdout
    line = next(line for line in said.splitlines() if line.startswith("bytes to typed plan"))
    return float(line.split()[4]) / 1e3
