"""Tests/Torture/run calls this: python3 trials --binary PATH [--seed N] [--for SECONDS]
[--only TRIAL,…] [--round K] [--first] [--report FILE] [--list]."""

import argparse
import os
import random
import shutil
import signal
import stat
import sys
import tempfile

import catalogue
import results
from schedule import Schedule


def main():
    parser = argparse.ArgumentParser(prog="Tests/Torture/run", allow_abbrev=False)
    parser.add_argument("--binary", metavar="PATH", help="the program; else the release build")
    parser.add_argument("--seed", type=int, help="for the same draws as another run")
    parser.add_argument("--for", dest="seconds", type=float, default=120, metavar="SECONDS")
    parser.add_argument("--only", metavar="TRIAL,…", help="some of the trials")
    parser.add_argument("--round", type=int, metavar="K", help="this round alone, files kept")
    parser.add_argument("--first", action="store_true", help="end at the first finding")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="rounds at once")
    parser.add_argument("--report", metavar="FILE", help="where the end goes besides")
    parser.add_argument("--list", action="store_true", help="name the trials, and try nothing")
    options = parser.parse_args()
    trials = catalogue.TRIALS
    if options.list:
        for trial in trials:
            print(f"{trial.name:12} {trial.what}")
        return 0
    if options.only:
        names = options.only.split(",")
        unknown = set(names) - {trial.name for trial in trials}
        if unknown:
            parser.error(f"no such trial: {', '.join(sorted(unknown))}")
        trials = [trial for trial in trials if trial.name in names]
    if options.round is not None and len(trials) != 1:
        parser.error("--round is of one trial: add --only TRIAL")
    if not options.binary:
        parser.error("--binary is missing")
    seed = options.seed if options.seed is not None else random.SystemRandom().randrange(10**9)
    print(f"seed {seed}", flush=True)

    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    work = tempfile.mkdtemp(prefix="roadmap-torture-")
    try:
        # A copy: a build during the trials is to change nothing in them.
        binary = shutil.copy2(os.path.abspath(options.binary), os.path.join(work, "roadmap"))
        os.chmod(binary, 0o755)
        os.chmod(work, 0o711)
        schedule = Schedule(binary, work, seed, trials, options.jobs)
        if options.round is not None:
            schedule.again(options.round)
        else:
            schedule.run(options.seconds, options.first)
        said = results.text(schedule, seed)
        print(said, flush=True)
        if options.report:
            with open(options.report, "w") as file:
                file.write(f"seed {seed}\n{said}\n")
        return 1 if schedule.findings else 0
    finally:
        if options.round is None:
            remove(work)
        else:
            print(f"\nkept: {work}")


def remove(directory):
    """Also what was made unreadable."""
    for path, names, _ in os.walk(directory):
        for name in names:
            inner = os.path.join(path, name)
            if not os.path.islink(inner):
                os.chmod(inner, stat.S_IRWXU)
    shutil.rmtree(directory)


if __name__ == "__main__":
    sys.exit(main())
