"""Which round comes next. Each is a process of its own, so that one ends what it began, and several
share the machine."""

from __future__ import annotations

import os
import pickle
import shutil
import signal
import sys
import tempfile
import time
import traceback
from dataclasses import dataclass, field

from rounds import LeftOut, Report, Round, be_modest

PATIENCE = 300  # seconds for a round; what is stuck in it ends long before


@dataclass
class Tally:
    rounds: int = 0
    checks: int = 0
    seconds: float = 0
    findings: list = field(default_factory=list)  # (round, expected, seen)
    left_out: dict = field(default_factory=dict)  # why, and in how many rounds


@dataclass
class Worker:
    trial: object
    number: int
    pipe: int
    directory: str
    began: float


class Schedule:
    def __init__(self, binary, work, seed, trials, jobs):
        self.binary, self.work, self.seed = binary, work, seed
        self.trials, self.jobs = trials, max(jobs, 1)
        self.tallies = {trial.name: Tally() for trial in trials}
        self.seconds = 0
        self._next = {trial.name: 1 for trial in trials}
        self._workers = {}

    @property
    def findings(self):
        return [(name, *finding) for name, tally in self.tallies.items()
                for finding in tally.findings]

    def run(self, seconds, ends_at_first=False):
        """Rounds of all trials by their weights, until the time is over; each has one at least. Or
        until something is found."""
        start = time.monotonic()
        try:
            while True:
                is_late = time.monotonic() - start > seconds
                due = [trial for trial in self.trials
                       if not is_late or self._next[trial.name] == 1]
                if due and len(self._workers) < self.jobs:
                    self._begin(min(due, key=self._share))
                elif self._workers:
                    self._collect()
                else:
                    break
                if ends_at_first and self.findings:
                    break
        finally:
            self._end_all()
        self.seconds = time.monotonic() - start

    def again(self, number):
        """One round alone."""
        start = time.monotonic()
        self._next[self.trials[0].name] = number
        self._begin(self.trials[0])
        self._collect(keeps_files=True)
        self.seconds = time.monotonic() - start

    def _share(self, trial):
        """The time that a trial has had, those under way at their mean, by its weight."""
        tally = self.tallies[trial.name]
        under_way = sum(worker.trial is trial for worker in self._workers.values())
        mean = tally.seconds / tally.rounds if tally.rounds else 1
        return (tally.seconds + under_way * mean) / trial.weight

    def _begin(self, trial):
        number = self._next[trial.name]
        self._next[trial.name] += 1
        directory = os.path.join(self.work, f"{trial.name}-{number}")
        os.mkdir(directory, 0o711)
        reading, writing = os.pipe()
        sys.stdout.flush()
        process = os.fork()
        if process == 0:
            try:
                os.close(reading)
                os.setsid()
                signal.signal(signal.SIGTERM, signal.SIG_DFL)
                report = attempt(self.binary, directory, self.seed, trial, number)
                with os.fdopen(writing, "wb") as pipe:
                    pickle.dump(report, pipe)
            finally:
                os._exit(0)
        os.close(writing)
        self._workers[process] = Worker(trial, number, reading, directory, time.monotonic())

    def _collect(self, keeps_files=False):
        """Waits for one round to end, and takes down what it says."""
        process = self._wait()
        worker = self._workers.pop(process)
        with os.fdopen(worker.pipe, "rb") as pipe:
            try:
                report = pickle.load(pipe)
            except (EOFError, pickle.UnpicklingError):
                report = Report(findings=[("a round that ends", "it ended without a report")])
        end_group(process)
        tally = self.tallies[worker.trial.name]
        tally.rounds += 1
        tally.checks += report.checks
        tally.seconds += time.monotonic() - worker.began
        tally.findings += [(worker.number, *finding) for finding in report.findings]
        if report.left_out:
            tally.left_out[report.left_out] = tally.left_out.get(report.left_out, 0) + 1
        if not keeps_files:
            shutil.rmtree(worker.directory, onerror=open_up)

    def _wait(self):
        while True:
            for process, worker in self._workers.items():
                # A report may be longer than a pipe holds: it is read before its writer has ended.
                found, _ = os.waitpid(process, os.WNOHANG)
                if found:
                    return found
                if time.monotonic() - worker.began > PATIENCE:
                    os.killpg(process, signal.SIGKILL)
            time.sleep(0.002)

    def _end_all(self):
        for process, worker in self._workers.items():
            end_group(process)
            os.waitpid(process, 0)
            os.close(worker.pipe)


def attempt(binary, directory, seed, trial, number):
    be_modest()
    # Copies and outputs too are gone with the round.
    tempfile.tempdir = directory
    it = Round(binary, directory, seed, trial.name, number)
    try:
        trial.round(it)
    except LeftOut as why:
        it.report.left_out = f"{why}"
    except Exception:
        # Most often what was read is not what the trial can be sure to read.
        it.report.findings.append(
            ("a round without an error in it", traceback.format_exc(limit=-3)))
    # So that it fits into a pipe.
    it.report.findings = [(expected[:300], seen[:1500])
                          for expected, seen in it.report.findings[:12]]
    return it.report


def end_group(process):
    """What a round has started and left, which its own process leads."""
    try:
        os.killpg(process, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        pass


def open_up(function, path, _):
    """A file that cannot be removed, most often since its directory was closed by a trial."""
    os.chmod(os.path.dirname(path), 0o700)
    os.chmod(path, 0o700)
    function(path) if function is not os.scandir else shutil.rmtree(path, onerror=open_up)
