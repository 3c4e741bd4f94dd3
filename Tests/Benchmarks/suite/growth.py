"""The same commands with five plans, fifty and five hundred: what more plans cost."""

import os
import time

import histories
import instructions
from measure import Command
from peers import checking
from tables import Budget, Table, milliseconds, millions, per, ratio

READING = {
    "status": ["status"],
    "next": ["next"],
    "show year-3": ["show", "year-3"],
    "prompt": ["prompt"],
    "search raft": ["search", "raft"],
}


def measure(bench, program, five, days, smoke):
    """`five` is the journal of the five plans, which the others are set beside."""
    start, journals = time.monotonic(), {"the five": five}
    for count in (4, 8) if smoke else (50, 500):
        folder = os.path.join(bench.directory, f"plans-{count}")
        journal = histories.Journal(program, os.path.join(folder, "journal", "roadmap.db"))
        histories.many_plans(journal, count, folder, days)
        journals[f"{count} plans"] = journal
    filled = time.monotonic() - start
    sizes = list(journals)

    def commands(size):
        journal = journals[size]
        return [Command(f"{name}, {size}", [program, *words], journal.environment())
                for name, words in READING.items()] + [
                    checking(program, journal, f"check, {size}")]

    rounds = 3 if smoke else 25
    everything = [command for size in sizes for command in commands(size)]
    times, turns = bench.medians(everything, rounds, seconds=50)
    counts = {command.name: None if smoke else instructions.count(
        bench, command, times[command.name], turns + 1) for command in everything}

    table = Table(
        "Growth: plans of 200 items, a dozen under way, two fifths of these done in three months",
        ["command", "", *sizes, *(f"{size} : {sizes[0]}" for size in sizes[1:])],
        note=f"Medians of {turns} turns; filling the journals took {filled:.0f} s. The bundled plans "
        "are there besides.")
    for name in [*READING, "check"]:
        found = [times[f"{name}, {size}"] for size in sizes]
        for unit, part in (("processor ms", "processor"), ("clock ms", "clock")):
            values = [getattr(cost, part) for cost in found]
            table.rows.append([name, unit, *map(milliseconds, values),
                               *(ratio(value, values[0]) for value in values[1:])])
        counted = [counts[f"{name}, {size}"] for size in sizes]
        if counted[0]:
            table.rows.append([name, "million instructions", *map(millions, counted),
                               *(ratio(count.total, counted[0].total) if count else "–"
                                 for count in counted[1:])])
    budgets = []
    for name, limit in (("status", 3), ("next", 3), ("show year-3", 3), ("search raft", 5)):
        few, more = (f"{name}, {size}" for size in sizes[:2])
        budgets.append(Budget(f"{name}: {sizes[1]} : {sizes[0]}", limit,
                              times[more] / times[few], per(counts[more], counts[few])))
    return [table], budgets
