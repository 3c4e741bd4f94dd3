"""A round of a trial: its own chance, its own directory, and what was found in it."""

from __future__ import annotations

import contextlib
import os
import random
import resource
from dataclasses import dataclass, field

import rules
from program import Program


class LeftOut(Exception):
    """The machine does not let this be tried; the text says why."""


@dataclass
class Report:
    checks: int = 0
    findings: list = field(default_factory=list)  # (expected, seen)
    left_out: str = ""


class Round:
    """All that happens in it comes from the seed, the trial's name and the round's number."""

    def __init__(self, binary, directory, seed, trial, number):
        self.number = number
        self.chance = random.Random(f"{seed}/{trial}/{number}")
        self.directory = directory
        self.program = Program(binary, directory)
        self.report = Report()

    def path(self, *parts):
        return os.path.join(self.directory, *parts)

    def write(self, name, text):
        """A file in the round's directory; its path."""
        path = self.path(name)
        with open(path, "wb") as file:
            file.write(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"))
        return path

    def expect(self, holds, expected, seen):
        """`seen` may be a function, called where it does not hold."""
        self.report.checks += 1
        if not holds:
            self.report.findings.append((expected, f"{seen() if callable(seen) else seen}"))
        return bool(holds)

    def run(self, *words, code=None, **options):
        """Runs the program and holds it to the rules; to a code too, or to one of several."""
        outcome = self.program.run(*words, **options)
        self.report.checks += 1
        if options.get("kill_after") and outcome.code == -9:
            return outcome
        self.report.findings.extend(rules.broken(outcome))
        if code is not None:
            codes = (code,) if isinstance(code, int) else tuple(code)
            self.expect(outcome.code in codes, f"exit {' or '.join(map(str, codes))}", outcome)
        return outcome

    def sound(self):
        """The doctor has nothing to say against the journal."""
        outcome = self.run("doctor", "--json")
        self.expect(outcome.code == 0 and outcome.json["sound"], "a sound journal", outcome.text)


def be_modest():
    """A program that runs wild is to harm nothing but itself."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    most = 6 << 30
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    with contextlib.suppress(ValueError, OSError):  # where a system has no such limit
        if hard == resource.RLIM_INFINITY or hard > most:
            resource.setrlimit(resource.RLIMIT_AS, (most, hard))
