"""How many instructions a command takes, and in which parts of the program: valgrind counts them,
so the figures are the same on a busy machine."""

import glob
import os
import re
import shutil
import subprocess
from dataclasses import dataclass

# The first that fits a function's name says whose it is.
PARTS = [
    ("SQLite", re.compile(r"^(sqlite3|pcache1|unix[A-Z]|vdbe|btree|pager|wal[A-Z]|yy_|memjrnl)")),
    ("the command line (CommandLineKit)", re.compile(r"^\$s\d*14CommandLineKit")),
    ("the commands (RoadmapCLI)", re.compile(r"^\$s\d*10RoadmapCLI")),
    ("the library (RoadmapKit)", re.compile(
        r"^\$s\d*(10RoadmapKit|4Sync|15ProgressJournal|7Outlook|12PlanMatching|11PlanReading|12RoadmapModel)")),
    ("bundled plans", re.compile(r"BundledPlans")),
    ("Swift's runtime and standard library",
     re.compile(r"^(_?swift_|\$s|_\$s|_Z)")),
    ("memory: allocating, copying, comparing",
     re.compile(r"^_{0,2}(int_)?(malloc|free|calloc|realloc|posix_memalign|mem[a-z]+|str[a-z]+)|"
                r"^(unlink_chunk|sysmalloc|malloc_consolidate|_mid_memalign|tcache)")),
]
REST = "the rest (start-up, C library)"

LONGEST = 1

# What is installed has no names of functions any more: by its path, the same program with them.
WITH_SYMBOLS = {}


@dataclass(frozen=True)
class Count:
    total: int
    parts: dict
    beneath: dict  # by function: its own and those of all that it calls


def available():
    return shutil.which("valgrind") is not None


def named(program, folder):
    """The program with the names of its functions and nothing else for debugging: valgrind stops at
    what Swift writes of that into a static program."""
    copy = os.path.join(folder, "roadmap-with-names")
    stripped = shutil.which("strip") and subprocess.run(
        ["strip", "--strip-debug", "-o", copy, program], capture_output=True).returncode == 0
    return copy if stripped else program


def count(bench, command, cost, turn=0):
    """`None` where valgrind is missing or cannot run the program, and where the command's cost says
    that counting, some fifty times as slow, would take too long."""
    if not available() or cost.processor > LONGEST:
        return None
    name = os.path.join(bench.directory, "callgrind")
    tool = [shutil.which("valgrind"), "--tool=callgrind", "--trace-children=yes",
            "--compress-strings=no", "--compress-pos=no", "--demangle=no", f"--callgrind-out-file={name}.%p"]
    program, *words = command.at(turn)
    tool.append(WITH_SYMBOLS.get(program, program))
    done = subprocess.run(tool + words, env=command.variables(bench.directory),
                          stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL)
    parts, beneath = {}, {}
    for path in glob.glob(f"{name}.*"):
        for function, cost, is_own in _costs(path):
            beneath[function] = beneath.get(function, 0) + cost
            if is_own:
                part = next((part for part, pattern in PARTS if pattern.search(function)), REST)
                parts[part] = parts.get(part, 0) + cost
        os.remove(path)
    return Count(sum(parts.values()), parts, beneath) if done.returncode == 0 and parts else None


def heaviest(count, most=16):
    """The program's own functions that cost most with all they call. Left out is what holds nearly
    everything, and of one function's specializations and closures only the costliest is told."""
    own = sorted(((function, cost) for function, cost in count.beneath.items()
                  if re.match(r"^\$s\d*10Roadmap(Kit|CLI)", function) and cost < count.total * 0.9),
                 key=lambda pair: -pair[1])[: 3 * most]
    costliest = {}
    for name, (_, cost) in zip(_readable([function for function, _ in own]), own):
        costliest.setdefault(name, cost)
    return list(costliest.items())[:most]


def _readable(functions):
    swift = shutil.which("swift")
    if not swift or not functions:
        return functions
    said = subprocess.run([swift, "demangle", "--simplified", "--compact"], text=True,
                          input="\n".join(functions), capture_output=True).stdout.splitlines()
    return [_short(name) for name in said] if len(said) == len(functions) else functions


def _short(name):
    noise = (r"^(generic|function signature) specialization <.*?> of |"
             r"^(specialized|static|merged|partial apply for|protocol witness for) |"
             r"^closure #\d+ (\(.*?\) )?in ")
    while (shorter := re.sub(noise, "", name)) != name:
        name = shorter
    return re.sub(r"(\(| in conformance ).*", "", name).replace("|", "\\|")


def _costs(path):
    """What each function took itself, and each of its calls."""
    function, called = "", False
    with open(path, errors="replace") as lines:
        for line in lines:
            if line.startswith("fn="):
                function = line[3:].strip()
            elif line.startswith("calls="):
                called = True
            elif line[:1] in "0123456789+-*":
                yield function, int(line.split()[1]), not called
                called = False
