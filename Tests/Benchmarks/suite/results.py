"""What a recorded run says of itself: the machine, the day, the tables, the budgets."""

import datetime
import os
import platform
import shutil
import subprocess

REMARKS = "## Remarks\n"


def machine():
    """What matters for the figures; neither the host's name nor where anything lies."""
    return [f"- processor: {_processor()}, {os.cpu_count()} cores",
            f"- memory: {os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.1f} GiB",
            f"- system: {_distribution()}, {platform.system()} {platform.release()}",
            f"- compiler: {_first_line('swift', '--version')}",
            f"- peers: {'; '.join(filter(None, map(_version, PEERS)))}",
            f"- busy with other work: load {os.getloadavg()[0]:.1f} at the beginning"]


PEERS = {"sqlite3": "SQLite", "task": "Taskwarrior", "todo-txt": "todo.txt-cli",
         "cmark-gfm": "cmark-gfm", "valgrind": ""}


def _version(program):
    if not shutil.which(program):
        return ""
    if program == "todo-txt":
        return "todo.txt-cli " + _first_line("sh", "-c", "todo-txt -V | grep -o 'v[0-9.]*' | head -1")
    words = _first_line(program, "--version").split(" ")
    return " ".join([PEERS[program], *words[: 2 if program != "sqlite3" else 1]]).strip()


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
    except (OSError, KeyError):
        return platform.platform(terse=True)


def write(path, about, sections, budgets, missing):
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
    parts += ["## The budgets", str(budgets), "## The figures", *map(str, sections)]
    parts += [REMARKS + "\n" + (remarks or "None.")]
    with open(path, "w") as file:
        file.write("\n\n".join(parts) + "\n")
