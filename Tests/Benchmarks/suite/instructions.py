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
    ("the commands (RoadmapCLI)", re.compile(r"^\$s\d*10RoadmapCLI")),
    ("the library (RoadmapKit)", re.compile(r"^\$s\d*10RoadmapKit")),
    ("bundled plans", re.compile(r"BundledPlans")),
    ("Swift's runtime and standard library",
     re.compile(r"^(_?swift_|\$s|_\$s|_ZN?K?\d*5swift|_ZN12_GLOBAL__N|_ZNK?5swift|_ZL)")),
    ("memory: allocating, copying, comparing",
     re.compile(r"^_{0,2}(int_)?(malloc|free|calloc|realloc|posix_memalign|mem[a-z]+|str[a-z]+)|"
                r"^(unlink_chunk|sysmalloc|malloc_consolidate|_mid_memalign|tcache)")),
]
REST = "the rest (start-up, C library)"

LONGEST = 0.2


@dataclass(frozen=True)
class Count:
    total: int
    parts: dict


def available():
    return shutil.which("valgrind") is not None


def count(bench, command, cost, turn=0):
    """`None` where valgrind is missing or cannot run the program, and where the command's cost says
    that counting, some fifty times as slow, would take too long."""
    if not available() or cost.processor > LONGEST:
        return None
    name = os.path.join(bench.directory, "callgrind")
    tool = [shutil.which("valgrind"), "--tool=callgrind", "--trace-children=yes",
            "--compress-strings=no", "--compress-pos=no", f"--callgrind-out-file={name}.%p"]
    done = subprocess.run(tool + command.at(turn), env=command.variables(bench.directory),
                          stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL)
    parts = {}
    for path in glob.glob(f"{name}.*"):
        for function, cost in _self_costs(path):
            part = next((part for part, pattern in PARTS if pattern.search(function)), REST)
            parts[part] = parts.get(part, 0) + cost
        os.remove(path)
    return Count(sum(parts.values()), parts) if done.returncode == 0 and parts else None


def _self_costs(path):
    """What each function took itself, what it called left out."""
    function, called = "", False
    with open(path, errors="replace") as lines:
        for line in lines:
            if line.startswith("fn="):
                function = line[3:].strip()
            elif line.startswith("calls="):
                called = True
            elif line[:1] in "0123456789+-*":
                if not called:
                    yield function, int(line.split()[1])
                called = False
