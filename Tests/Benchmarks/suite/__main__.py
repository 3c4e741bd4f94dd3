"""Tests/Benchmarks/run calls this once the programs are built: python3 suite ROADMAP BUILD PLANS
[--smoke] [--record FILE], ROADMAP being installed, and the same in BUILD with its symbols. All
benchmarks in one run, printed as they come, and the budgets at the end."""

import argparse
import os
import shutil
import signal
import sys
import tempfile
import time

import growth
import histories
import instructions
import journal
import matching
import peers
import reading
import results
import sync
from measure import Bench
from tables import BUDGET_HEADER, Table


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("roadmap")
    parser.add_argument("build")
    parser.add_argument("plans")
    parser.add_argument("--smoke", action="store_true")
    parser.add_argument("--record", metavar="FILE")
    options = parser.parse_args()
    program, build = os.path.abspath(options.roadmap), os.path.abspath(options.build)
    library = os.path.join(build, "benchmarks")
    # So that what is stopped leaves nothing behind.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    work = tempfile.mkdtemp(prefix="roadmap-benchmarks-", dir=os.environ.get("BENCHMARK_DIR"))
    try:
        instructions.WITH_SYMBOLS[program] = instructions.named(os.path.join(build, "roadmap"), work)
        run(Bench(work), program, library, os.path.abspath(options.plans), options)
    finally:
        shutil.rmtree(work)


def run(bench, program, library, plans, options):
    about, smoke = results.machine(), options.smoke
    sections, budgets, missing = [], [], []
    if not instructions.available():
        missing.append("valgrind (instructions are not counted)")

    def step(found):
        tables, reached, absent = (*found, [], [])[:3]
        sections.extend(tables)
        budgets.extend(reached)
        missing.extend(absent)
        for table in tables:
            print(f"{table}\n", flush=True)
        print(f"({time.monotonic() - start:.0f} s so far)\n", flush=True)

    start = time.monotonic()
    five = histories.Journal(program, os.path.join(bench.directory, "five", "roadmap.db"))
    days = histories.STUDY_DAYS[:: 5 if smoke else 1]
    histories.five_plans(five, days)
    step(peers.measure(bench, program, five, smoke))
    step(growth.measure(bench, program, five, days, smoke))
    step(reading.measure(bench, program, library, plans, smoke))
    step(journal.measure(bench, program, smoke))
    step(sync.measure(bench, program, smoke))
    step(matching.measure(bench, library, smoke))

    summary = Table("Ratios reached", BUDGET_HEADER, [budget.row for budget in budgets])
    print(summary)
    if smoke:
        print("\nsmall sizes and few turns: this shows that the benchmarks run, not how fast")
    if missing:
        print(f"\nnot installed, so not compared: {', '.join(missing)}")
    if options.record:
        results.write(options.record, about, sections, summary, budgets, missing)
        results.quote("README.md", summary)
        print(f"\nwritten: {options.record}")


if __name__ == "__main__":
    sys.exit(main())
