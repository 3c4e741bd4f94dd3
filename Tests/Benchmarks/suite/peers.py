"""The five plans after three months of study, beside what a user might run instead."""

import json
import os
import random
import shutil
import sqlite3
import subprocess
import uuid

import histories
import instructions
from measure import Command
from tables import Budget, Table, milliseconds, millions, per

READING = {
    "status": ["status"],
    "next": ["next"],
    "show year-3": ["show", "year-3"],
    "list": ["list"],
    "search raft": ["search", "raft"],
    "prompt": ["prompt"],
}
COUNTING = "sqlite3, count of events"
INSERTING = "sqlite3, one row inserted"
TRUE = "true"
START = "--version"


def ours(program, journal):
    environment = journal.environment()
    return [Command(name, [program, *words], environment) for name, words in READING.items()]


def checking(program, journal, name="check"):
    """Each turn checks another item; a copy takes the writes, so that what is read stays."""
    copy = os.path.join(os.path.dirname(journal.database), "written.db")
    shutil.copyfile(journal.database, copy)
    items = [item["address"] for plan in journal.open_items("year-4", "year-5").values()
             for item in plan]
    return Command(name, lambda turn: [program, "check", items[turn]],
                   {**journal.environment(), "ROADMAP_DB": copy})


def shell_of_sqlite(journal, folder):
    shell = shutil.which("sqlite3")
    if not shell:
        return [], ["sqlite3"]
    table = os.path.join(folder, "one-table.db")
    subprocess.run([shell, table, "pragma journal_mode = wal; create table note (day, text)"],
                   check=True, stdout=subprocess.DEVNULL)
    insert = "pragma synchronous = full; insert into note values (20777, 'some words')"
    return [Command(COUNTING, [shell, journal.database, "select count(*) from event"]),
            Command(INSERTING, [shell, table, insert])], []


def taskwarrior(folder, sizes):
    program = shutil.which("task")
    if not program:
        return [], ["Taskwarrior (Debian: taskwarrior)"]
    commands = []
    for size in sizes:
        data = os.path.join(folder, f"task-{size}")
        os.makedirs(data)
        settings = os.path.join(data, "taskrc")
        with open(settings, "w") as file:
            file.write("confirmation=off\nnews.version=99.0.0\n")
        environment = {"TASKDATA": data, "TASKRC": settings}
        command = Command(f"task next, {size:,} tasks", [program, "rc.confirmation=off", "next"],
                          environment)
        tasks = os.path.join(data, "tasks.json")
        with open(tasks, "w") as file:
            json.dump(_tasks(size), file)
        subprocess.run([program, "rc.confirmation=off", "import", tasks], check=True,
                       env=command.variables(folder), capture_output=True)
        commands.append(command)
    return commands, []


def _tasks(count):
    chance = random.Random(count)
    due = ["20261118T090000Z", "20261127T090000Z", "20270115T090000Z", None]
    return [{key: value for key, value in {
        "uuid": str(uuid.UUID(int=chance.getrandbits(128), version=4)),
        "description": f"{chance.choice(histories.WORDS)} and {chance.choice(histories.WORDS)}",
        "project": f"plan{number % 5}.month{number // 5 % 12}", "tags": ["study"],
        "status": "pending", "entry": "20260824T090000Z", "due": due[number % 4],
    }.items() if value} for number in range(count)]


def todo_txt(folder, count):
    program = shutil.which("todo-txt") or shutil.which("todo.sh")
    if not program:
        return [], ["todo.txt-cli (Debian: todotxt-cli)"]
    with open(os.path.join(folder, "todo.txt"), "w") as file:
        for number in range(count):
            file.write(f"({'ABC'[number % 3]}) 2026-08-24 {histories.WORDS[number % 40]} "
                       f"{histories.WORDS[number % 37]} +plan{number % 5} @study\n")
    settings = os.path.join(folder, "todo.cfg")
    with open(settings, "w") as file:
        file.write(f"export TODO_DIR='{folder}'\nexport TODO_FILE='{folder}/todo.txt'\n"
                   f"export DONE_FILE='{folder}/done.txt'\n"
                   f"export REPORT_FILE='{folder}/report.txt'\n")
    return [Command(f"todo-txt ls, {count} lines", [program, "-d", settings, "ls"])], []


def measure(bench, program, journal, smoke):
    """The table, the parts of the program that the time goes to, the budgets, what was missing."""
    folder = os.path.join(bench.directory, "peers")
    os.makedirs(folder)
    own = [*ours(program, journal), checking(program, journal), Command(START, [program, START])]
    shell, no_shell = shell_of_sqlite(journal, folder)
    tasks, no_tasks = taskwarrior(folder, [300, 1_000 if smoke else 10_000])
    todo, no_todo = todo_txt(folder, 300)
    rounds = 3 if smoke else 61
    everything = [*own, Command(TRUE, [shutil.which("true")]), *shell, *tasks, *todo]
    times, turns = bench.medians(everything, rounds, seconds=35)
    counted = own[:1] if smoke else everything
    counts = {command.name: instructions.count(bench, command, times[command.name], turns + 1)
              for command in counted}

    against = {"true": TRUE, "sqlite3": COUNTING if shell else None,
               **{f"task {command.name.split()[2]}": command.name for command in tasks},
               "todo-txt": todo[0].name if todo else None}
    against = {short: name for short, name in against.items() if name}
    table = Table(
        f"Five plans, {_events(journal)} events of three months, three plans under way",
        ["command", "processor ms", "clock ms", "million instructions", "page faults",
         *(f": {short}" for short in against)],
        note=f"Medians of {turns} turns. The last columns are ratios to `true`, to sqlite3's count "
        "of the events in the same file, to `task next` and to `todo-txt ls`, by the processor's "
        "time / by the clock: below 1 is quicker than the peer.")
    for command in everything:
        time = times[command.name]
        ratios = [" / ".join(f"{value:.2f}" for value in time / times[peer])
                  for peer in against.values()]
        table.rows.append([command.name, milliseconds(time.processor), milliseconds(time.clock),
                           millions(counts.get(command.name)), f"{time.faults:.0f}", *ratios])
    budgets = []
    for peer, limit, what in ((COUNTING, 1.25, "the sqlite3 shell's count"),
                              (tasks[0].name if tasks else "", 0.4, "task next with 300 tasks")):
        if peer in times:
            budgets += [Budget(f"{name} : {what}", limit, times[name] / times[peer],
                               per(counts.get(name), counts.get(peer)))
                        for name in ("status", "next", "show year-3")]
    return [table, *_parts(counts, times)], budgets, no_shell + no_tasks + no_todo


def _events(journal):
    connection = sqlite3.connect(journal.database)
    count = connection.execute("select count(*) from event").fetchone()[0]
    connection.close()
    return count


def _parts(counts, times):
    """Which parts of the program the instructions are spent in, and beneath which functions."""
    names = [name for name in ("status", "next", "show year-3", "prompt", "check", START)
             if counts.get(name)]
    if not names:
        return []
    whole, start = times[names[0]], times[START]
    table = Table(
        "Where the instructions go, in thousands", ["part", *names],
        note=f"Of the {milliseconds(whole.processor)} ms of `{names[0]}`, "
        f"{milliseconds(start.processor)} are what the program costs before it does anything "
        f"(`{START}`), `true` costing {milliseconds(times[TRUE].processor)}. Page faults, "
        f"{whole.faults:.0f} against {start.faults:.0f}, and files are the kernel's work, which "
        "instructions leave out.")
    for part in [part for part, _ in instructions.PARTS] + [instructions.REST]:
        if any(part in counts[name].parts for name in names):
            table.rows.append([part, *(f"{counts[name].parts.get(part, 0) / 1e3:,.0f}"
                                       for name in names)])
    table.rows.append(["all", *(f"{counts[name].total / 1e3:,.0f}" for name in names)])
    beneath = [Table(f"Beneath which functions `{name}` spends them",
                     ["function", "thousands", "share"],
                     [[f"`{function}`", f"{cost / 1e3:,.0f}", f"{cost / counts[name].total:.0%}"]
                      for function, cost in instructions.heaviest(counts[name])])
               for name in ("status", "next") if name in names]
    return [table, *beneath]
