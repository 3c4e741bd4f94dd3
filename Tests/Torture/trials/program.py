"""The program under trial, in a world of its own, and what came of a run of it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import tempfile
import threading
from dataclasses import dataclass

NOW = "2026-11-20T09:30:00Z"
PATIENCE = 20  # seconds; far more than anything takes that is not stuck


@dataclass(frozen=True)
class Outcome:
    """How a run ended: the exit code, negative where a signal was its end."""

    words: tuple
    code: int
    out: bytes
    err: bytes
    was_stuck: bool = False
    processor: float = 0
    peak: int = 0  # bytes

    @property
    def text(self):
        return self.out.decode("utf-8", "replace")

    @property
    def message(self):
        return self.err.decode("utf-8", "replace")

    @property
    def json(self):
        return json.loads(self.out)

    def __str__(self):
        words = " ".join(shown(word) for word in self.words)
        how = "stuck" if self.was_stuck else f"exit {self.code}"
        said = (self.err or self.out)[:400]
        return f"roadmap {words[:300]} → {how}, {said!r}"


def shown(word):
    raw = word if isinstance(word, bytes) else os.fsencode(word)
    text = raw[:120].decode("utf-8", "backslashreplace")
    return text if text.isprintable() and text and " " not in text else repr(text)


class Program:
    """Starts the binary with a directory as its home and nothing of the user's."""

    def __init__(self, binary, directory):
        self.binary = binary
        self.directory = directory
        self.before_start = None  # called in each new process before it is the program
        self.variables = {"HOME": directory, "PATH": os.environ.get("PATH", os.defpath),
                          "LC_ALL": "C.UTF-8", "TZ": "UTC", "ROADMAP_NOW": NOW,
                          # A crash is seen by its signal, and to explain it takes seconds.
                          "SWIFT_BACKTRACE": "enable=no"}

    @property
    def journal(self):
        return self.variables.get("ROADMAP_DB") or os.path.join(
            self.directory, ".local/share/roadmap/roadmap.db")

    def start(self, *words, out=None, err=None, stdin=subprocess.DEVNULL, env=None, **options):
        """A process that is not waited for; a variable that is None is left out."""
        variables = {**self.variables, **(env or {})}
        options.setdefault("preexec_fn", self.before_start)
        return subprocess.Popen(
            [self.binary, *words], stdin=stdin, stdout=out, stderr=err, cwd=self.directory,
            env={name: value for name, value in variables.items() if value is not None}, **options)

    def run(self, *words, text=None, kill_after=None, patience=PATIENCE, **options):
        """One run to its end, or to a SIGKILL after so many seconds."""
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err, \
                tempfile.TemporaryFile() as given:
            if text is not None:
                given.write(text)
                given.seek(0)
                options["stdin"] = given
            options.setdefault("out", out)
            options.setdefault("err", err)
            process = self.start(*words, **options)
            late = threading.Event()
            watch = threading.Timer(
                kill_after or patience, lambda: (late.set(), os.kill(process.pid, signal.SIGKILL)))
            watch.start()
            ended = None
            try:
                # Waited for but not yet reaped, so that the kill can meet no other process.
                if hasattr(os, "waitid"):
                    os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
                else:
                    ended = os.wait4(process.pid, 0)
            finally:
                watch.cancel()
                watch.join()
            _, status, usage = ended or os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            out.seek(0)
            err.seek(0)
            return Outcome(
                tuple(words), process.returncode, out.read(), err.read(),
                was_stuck=late.is_set() and kill_after is None,
                processor=usage.ru_utime + usage.ru_stime, peak=usage.ru_maxrss * unit())


def unit():
    """What ru_maxrss counts in."""
    return 1 if os.uname().sysname == "Darwin" else 1024
