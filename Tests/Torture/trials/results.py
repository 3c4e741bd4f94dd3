"""What is said at the end."""

MOST = 4  # findings that are told of each trial


def text(schedule, seed):
    lines = ["", f"{'trial':12} {'rounds':>7} {'checks':>9} {'findings':>9}  what"]
    for trial in schedule.trials:
        tally = schedule.tallies[trial.name]
        found = len(tally.findings) or "–"
        numbers = f"{tally.rounds:7,} {tally.checks:9,} {found:>9}"
        lines.append(f"{trial.name:12} {numbers}  {trial.what}")
        for why, count in tally.left_out.items():
            lines.append(f"{'':12} left out in {count} of {tally.rounds} rounds: {why}")
    for name, tally in schedule.tallies.items():
        for number, expected, seen in tally.findings[:MOST]:
            lines += ["", f"{name}, round {number}:", f"  expected: {expected}",
                      f"  seen:     {seen}",
                      f"  again:    Tests/Torture/run --only {name} --seed {seed} --round {number}"]
        if len(tally.findings) > MOST:
            lines += ["", f"{name}: and {len(tally.findings) - MOST} more"]
    return "\n".join([*lines, "", summary(schedule, seed)])


def summary(schedule, seed):
    """The one line to quote."""
    rounds = sum(tally.rounds for tally in schedule.tallies.values())
    count = len(schedule.findings)
    found = "no findings" if count == 0 else f"{count:,} finding{'s' * (count != 1)}"
    trials = f"{len(schedule.trials)} trial{'s' * (len(schedule.trials) != 1)}"
    return (f"torture: {rounds:,} rounds of {trials} in {schedule.seconds:.0f} s, "
            f"seed {seed}, {found}")
