"""Finding the items of a changed plan again: the library times itself, and says what it found."""

import subprocess

import instructions
from measure import Command, Cost
from tables import Table

FATES = ["kept", "moved", "reworded", "new", "gone", "open"]


def measure(bench, library, smoke):
    sizes = ["100", "500"] if smoke else ["100", "1000", "10000"]
    said = subprocess.run([library, "match", *sizes], capture_output=True, text=True, check=True)
    table = Table("Matching a changed plan, a fifth of its lines edited",
                  ["items", "ms", "million instructions", *FATES],
                  note="Medians; the last is a question for the user.")
    for size, line in zip(sizes, said.stdout.splitlines()):
        _, count, _, milliseconds, _, *fates = line.replace(",", "").split()
        assert count == size and fates[1::2] == FATES, line
        counted = "–" if smoke else _instructions(bench, library, size, float(milliseconds) / 1e3)
        table.rows.append([f"{int(size):,}", milliseconds, counted, *fates[0::2]])
    return [table], []


def _instructions(bench, library, size, seconds):
    """Those of a run that matches once, without those of one that only makes the plans."""
    cost = Cost(seconds, seconds, 0)
    runs = [instructions.count(
        bench, Command("match", [library, "match", "--times", times, size]), cost)
        for times in ("1", "0")]
    return f"{(runs[0].total - runs[1].total) / 1e6:.2f}" if all(runs) else "–"
