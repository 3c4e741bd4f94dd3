"""Journals as they look after three months of study, filled with few commands on many items."""

import datetime
import json
import os
import random
import subprocess
import sys
import time

NOW = "2026-11-20T09:30:00Z"
FIRST_DAY = datetime.date(2026, 8, 24)
# Mondays, Wednesdays, Thursdays and Saturdays until the day before NOW.
STUDY_DAYS = [day for day in (FIRST_DAY + datetime.timedelta(days=number) for number in range(88))
              if day.weekday() in (0, 2, 3, 5)]
WORDS = """Kubernetes Raft consensus caching sharding tracing profiling Terraform queues
consistency replication indexes security tokens gateways services meshes operators pipelines
deployments testing threads memory garbage collectors schemas migrations streams windows joins
budgets incidents writing mentoring planning reviews architecture patterns events domains""".split()


class Journal:
    """A database of its own, and the program that writes into it."""

    def __init__(self, program, database):
        self.program, self.database = program, database
        os.makedirs(os.path.dirname(database))

    def environment(self, now=NOW):
        return {"ROADMAP_DB": self.database, "ROADMAP_NOW": now}

    def __call__(self, *words, day=None, hour=19):
        now = NOW if day is None else f"{day}T{hour:02}:00:00Z"
        done = subprocess.run(
            [self.program, *words], stdin=subprocess.DEVNULL, capture_output=True, text=True,
            env={"HOME": os.path.dirname(self.database), "PATH": os.environ["PATH"],
                 **self.environment(now)})
        if done.returncode != 0:
            sys.exit(f"roadmap {' '.join(words)[:300]}: {done.returncode}\n{done.stderr[:2000]}")
        return done.stdout

    def open_items(self, *plans):
        """Items by plan, in the plan's order; options are left out, since few of them are taken."""
        found = {}
        for words in ([plan] for plan in plans) if plans else [[]]:
            for item in json.loads(self("list", *words, "--json"))["items"]:
                if item["state"] == "open" and item["kind"] not in ("option", "outcome"):
                    found.setdefault(item["plan"], []).append(item)
        return found


def five_plans(journal, days):
    """Some 300 events of three months: three plans under way, notes, times and reviews."""
    plans = ["year-3", "staff", "phase-5"]
    journal("start", *plans, day=FIRST_DAY, hour=8)
    ahead = journal.open_items(*plans)
    learnt = []
    for number, day in enumerate(days):
        items = ahead[plans[number % 3]]
        if len(items) < 3:
            continue
        first, second = (item["address"] for item in items[:2])
        journal("start", first, day=day, hour=18)
        journal("check", first, second, "--for", "50m", day=day)
        journal("note", second, "compare with what the team does", day=day, hour=20)
        if len(learnt) > 8:
            grade = ("good", "good", "hard", "easy", "again")[number % 5]
            journal("review", learnt[-7], learnt[-8], "--grade", grade, day=day, hour=21)
        learnt += [item["address"] for item in items[:2] if item["kind"] == "study"]
        del items[:2]


def many_plans(journal, count, folder, days):
    """Plans of 200 items each, a dozen under way: two fifths of these are done within three months.

    The others are nobody's yet: one item done would make a plan one that is under way too.
    """
    chance = random.Random(count)
    names = [f"plan-{number:03}" for number in range(1, count + 1)]
    for number, name in enumerate(names):
        path = os.path.join(folder, f"{name}.md")
        with open(path, "w") as file:
            file.write(_plan(number, chance))
        journal("add", path, day=FIRST_DAY, hour=7)
    # A file that was changed just now is read each time: one that is learnt from is older.
    time.sleep(4)
    begun = names[:12]
    journal("start", *begun, day=FIRST_DAY, hour=8)
    # Those under way are not read to the end.
    done = [item["address"] for name, items in journal.open_items().items() if name in begun
            for item in items[: len(items) * 2 // 5]]
    share = -(-len(done) // len(days))
    chance.shuffle(done)
    for number, day in enumerate(days):
        if part := done[number * share : (number + 1) * share]:
            journal("check", *part, day=day)


def _plan(number, chance):
    lines = [f"# Path {number + 1}: {_words(chance, 3)}", "", "Six months of reading and building."]
    for month in range(1, 6):
        lines += ["", f"## Month {month}: {_words(chance, 2)}"]
        for week in range(1, 5):
            lines += ["", f"### Week {(month - 1) * 4 + week}: {_words(chance, 2)}", ""]
            lines += [f"- [ ] {_words(chance, chance.randint(3, 9))}." for _ in range(10)]
    return "\n".join(lines) + "\n"


def _words(chance, count):
    return " ".join(chance.choice(WORDS) for _ in range(count)).capitalize()
