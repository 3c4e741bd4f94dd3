"""What a recorded run says of itself: the machine, the day, the tables, the budgets."""

import datetime
import os
import platform
import re
import shutil
import subprocess

REMARKS = "## Remarks\n"
# What stands between these two in another file is a copy of the ratios.
QUOTE = ("<!-- figures: Tests/Benchmarks/run --record writes them -->\n", "<!-- end of figures -->\n")


def machine():
    """What matters for the figures; neither the host's name nor where anything lies."""
    return [f"- processor: {_processor()}, {os.cpu_count()} cores",
            f"- memory: {os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.1f} GiB",
            f"- system: {_distribution()}, {platform.system()} {platform.release().split('-')[0]}",
            f"- compiler: {_first_line('swift', '--version')}",
            f"- peers: {'; '.join(filter(None, map(_version, PEERS))) or 'none'}",
            f"- busy with other work: load {os.getloadavg()[0]:.1f} at the beginning"]


PEERS = {"sqlite3": "SQLite", "task": "Taskwarrior", "todo-txt": "todo.txt-cli",
         "cmark-gfm": "cmark-gfm", "valgrind": "valgrind"}


def _version(program):
    if not shutil.which(program):
        return ""
    if program == "todo-txt":
        return "todo.txt-cli " + _first_line("sh", "-c", "todo-txt -V | grep -o '[0-9][0-9.]*'")
    version = re.search(r"\d+(\.\w+)+", _first_line(program, "--version"))
    return f"{PEERS[program]} {version.group() if version else 'of unknown version'}"


def _first_line(*words):
    try:
        done = subprocess.run(words, capture_output=True, text=True, check=True, timeout=30)
    except (OSError, subprocess.SubprocessError):
        return "unknown"
    return next((line.strip() for line in done.stdout.splitlines() if line.strip()), "")


def _processor():
    try:
        with open("/proc/cpuinfo") as lines:
            return next(line.split(":", 1)[1].strip() for line in lines
                        if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor() or platform.machine()


def _distribution():
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except (AttributeError, OSError, KeyError):
        return platform.platform(terse=True)


def verdicts(budgets):
    """Which of the budgets are met and which are not, in a few sentences."""
    groups = {}
    for budget in budgets:
        figures = " and ".join(f"{value:.2f}" for value in budget.reached)
        groups.setdefault(budget.verdict, []).append(f"{budget.what} ({figures})")
    met = groups.pop("met", [])
    sentences = [f"{len(met)} of {len(budgets)} are met, by the processor's time and by the clock."]
    sentences += [f"{verdict[0].upper()}{verdict[1:]}: {', '.join(lines)}."
                  for verdict, lines in groups.items()]
    return "\n\n".join(sentences)


def write(path, about, sections, summary, budgets, missing):
    """What somebody wrote under the remarks stays; the rest is this run's."""
    remarks = ""
    if os.path.exists(path):
        with open(path) as file:
            remarks = file.read().partition(REMARKS)[2].strip()
    day = datetime.datetime.now(datetime.timezone.utc).date()
    parts = [
        "# Benchmarks",
        f"`Tests/Benchmarks/run --record` wrote this on {day}; all but the remarks at the end is "
        "made anew each time. Whole processes, started one after the other in turns within one "
        "run, medians; the processor's time (user and system) and the clock's; instructions as "
        "valgrind counts them. The program is the fully static release build.",
        "\n".join(about)]
    if missing:
        parts.append(f"Not installed, so not compared: {', '.join(missing)}.")
    parts += ["## The budgets", verdicts(budgets), str(summary)]
    parts += ["## The figures", *map(str, sections)]
    parts += [REMARKS + "\n" + (remarks or "None.")]
    with open(path, "w") as file:
        file.write("\n\n".join(parts) + "\n")


def quote(path, summary):
    with open(path) as file:
        before, begin, rest = file.read().partition(QUOTE[0])
    _, end, after = rest.partition(QUOTE[1])
    if begin and end:
        table = str(summary).partition("\n\n")[2]
        with open(path, "w") as file:
            file.write(f"{before}{begin}\n{table}\n\n{end}{after}")
