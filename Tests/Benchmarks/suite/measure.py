"""What all benchmarks share: whole processes that take turns, and medians of what they cost."""

from __future__ import annotations

import ctypes
import os
import platform
import random
import statistics
import sys
import time
from dataclasses import dataclass, field
from typing import Callable, Sequence


@dataclass(frozen=True)
class Command:
    """A program and its words, which may be others at each turn (an item is checked once only)."""

    name: str
    words: Sequence[str] | Callable[[int], Sequence[str]]
    environment: dict = field(default_factory=dict)

    def at(self, turn):
        return list(self.words(turn) if callable(self.words) else self.words)

    def variables(self, home):
        # Nothing of the user's: neither settings nor a locale.
        return {"HOME": home, "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TZ": "UTC",
                **self.environment}


@dataclass(frozen=True)
class Cost:
    """Seconds of the processor, which other programs do not lengthen, and seconds of the clock."""

    processor: float
    clock: float
    faults: float

    def __truediv__(self, other):
        """How many times the other's, by the processor and by the clock."""
        return self.processor / other.processor, self.clock / other.clock


class Bench:
    """Runs commands in a directory of its own, their output thrown away."""

    def __init__(self, directory):
        self.directory = directory
        self.errors = os.path.join(directory, "stderr")

    def run(self, command, turn=0):
        words = command.at(turn)
        anew = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
        files = [(os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
                 (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
                 (os.POSIX_SPAWN_OPEN, 2, self.errors, anew, 0o600)]
        variables = command.variables(self.directory)
        start = time.perf_counter()
        process = os.posix_spawn(words[0], words, variables, file_actions=files)
        _, status, usage = os.wait4(process, 0)
        clock = time.perf_counter() - start
        self.expect(os.waitstatus_to_exitcode(status), words)
        return Cost(usage.ru_utime + usage.ru_stime, clock, usage.ru_minflt)

    def expect(self, code, words):
        if code != 0:
            with open(self.errors, errors="replace") as text:
                sys.exit(f"{' '.join(words)[:300]}: exit {code}\n{text.read()[:2000]}")

    def medians(self, commands, rounds, seconds=60, in_order=False):
        """Medians by name, and of how many turns: fewer where the seconds are over before.

        The commands alternate, so that a slow moment of the machine meets all, and stand in another
        order at each turn, so that none has the same one before it each time; a first turn, which
        finds nothing in the caches, does not count."""
        costs = {command.name: [] for command in commands}
        chance = random.Random(6)
        end, turns = time.monotonic() + seconds, 0
        for turn in range(rounds + 1):
            if turn > 3 and time.monotonic() > end:
                break
            turns = turn
            for command in commands if in_order else chance.sample(commands, len(commands)):
                cost = self.run(command, turn)
                if turn > 0:
                    costs[command.name].append(cost)
        return {name: _middle(runs) for name, runs in costs.items()}, turns

    def peak(self, command):
        """The most memory a run of the command had in use, in bytes."""
        if platform.system() == "Linux":
            return self._peak_at_exit(command)
        words = command.at(0)
        process = os.posix_spawn(words[0], words, command.variables(self.directory), file_actions=[
            (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)])
        return os.wait4(process, 0)[2].ru_maxrss

    def _peak_at_exit(self, command):
        # Linux counts the memory of whoever starts a program into the program's ru_maxrss, and an
        # interpreter has more than a short reading; so the program is stopped as it ends and asked.
        trace_me, go_on, set_options = 0, 7, 0x4200
        stop_at_exit, end_with_us = 0x40, 0x100000
        ptrace = ctypes.CDLL(None, use_errno=True).ptrace
        ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]
        words = command.at(0)
        process = os.fork()
        if process == 0:
            try:
                os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
                ptrace(trace_me, 0, None, None)
                os.execve(words[0], words, command.variables(self.directory))
            finally:
                os._exit(127)
        _, status, usage = os.wait4(process, 0)
        if not os.WIFSTOPPED(status):  # where tracing is forbidden
            return usage.ru_maxrss * 1024
        ptrace(set_options, process, None, stop_at_exit | end_with_us)
        peak, signal = 0, 0
        while True:
            ptrace(go_on, process, None, signal)
            _, status = os.waitpid(process, 0)
            if not os.WIFSTOPPED(status):
                self.expect(os.waitstatus_to_exitcode(status), words)
                return peak
            signal = 0 if status >> 16 else os.WSTOPSIG(status)
            if status >> 16:
                with open(f"/proc/{process}/status") as lines:
                    peak = next(int(line.split()[1]) * 1024 for line in lines
                                if line.startswith("VmHWM"))


def _middle(runs):
    return Cost(*(statistics.median(getattr(cost, part) for cost in runs)
                  for part in ("processor", "clock", "faults")))
