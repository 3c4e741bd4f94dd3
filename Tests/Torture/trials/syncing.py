"""Two to four machines of one person with one remote: commands, edits and syncs by chance, clocks that are
off by hours, syncs that are killed. After a last round of syncs all say the same, and each tick that was
acknowledged is there."""

import os
import shutil
import subprocess
import time

from program import Program
from rounds import LeftOut

START = 1_795_000_000  # 2026-11-18
READERS = [["status", "--json"], ["next", "--json"], ["list", "--json"], ["log", "--json"],
           ["plans", "--json"], ["status", "--all", "--json"]]
# What is lost for nobody, and heals with the next sync.
FAILED = (0, 1, 74)


class Machine:
    def __init__(self, it, number):
        self.it = it
        self.home = it.path(f"home-{number}")
        os.mkdir(self.home)
        self.program = Program(it.program.binary, self.home)
        self.offset = it.chance.choice([0, 0, 0, -7200, 5400, 20_000])
        self.is_set_up = False
        self.plan = os.path.join(self.home, "plan.md")
        self.is_tied = False

    def run(self, *words, at=None, **options):
        """The time goes on by a minute with each command, whoever's."""
        it = self.it
        it.minute += 1
        seconds = at if at is not None else START + it.minute * 60 + self.offset
        env = {"ROADMAP_NOW": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds))}
        known, it.program = it.program, self.program
        try:
            return it.run(*words, env=env, **options)
        finally:
            it.program = known

    def name(self):
        """What the plan is called here, where another one may have its name; `None` where it is not."""
        listed = self.run("plans", "--json", code=0).json["plans"]
        return next((plan["id"] for plan in listed if plan["title"] == "Crafts"), None)

    def items(self):
        name = self.name()
        return self.run("list", "--plan", name, "--json", code=0).json["items"] if name else []

    def sync(self, is_last=False):
        words = ["sync"]
        if not self.is_set_up:
            words += ["--init", f"file://{self.it.path('remote.git')}"]
        outcome = self.run(*words, patience=60)
        if is_last:
            # What git a killed sync had started may still be at work.
            for _ in range(8):
                if outcome.code == 0:
                    break
                time.sleep(0.5)
                outcome = self.run(*words, patience=60)
            self.it.expect(outcome.code == 0, "a sync that succeeds", outcome)
        else:
            self.it.expect(outcome.code in FAILED, "synced, or told why not", outcome)
        self.is_set_up = self.is_set_up or outcome.code == 0


def round(it):
    if not shutil.which("git"):
        raise LeftOut("git is not installed")
    subprocess.run(["git", "init", "--quiet", "--bare", it.path("remote.git")], check=True)
    it.minute = 0
    machines = [Machine(it, number) for number in range(it.chance.choice([2, 2, 3, 4]))]
    # Ticks of these are taken back by nobody.
    it.kept = [f"Keep {word}" for word in ("knots", "bees", "time", "bread", "score", "books")]
    it.acknowledged = set()
    it.extra = 0
    others = [f"Try {word}" for word in ("glass", "clay", "wool", "paper", "stone")]
    lines = it.kept + others
    it.chance.shuffle(lines)
    halves = lines[:6], lines[6:]
    text = "# Crafts\n" + "".join(
        f"\n## Week {number + 1}\n\n" + "".join(f"- [ ] {line}\n" for line in half)
        for number, half in enumerate(halves))
    first = machines[0]
    with open(first.plan, "w") as file:
        file.write(text)
    flags = it.chance.choice([[], [], ["--tick-file"]])
    first.run("add", first.plan, "--name", "plan", *flags, code=0)
    first.is_tied = True
    if it.chance.random() < 0.5:
        # The same name elsewhere, another plan.
        last = machines[-1]
        with open(os.path.join(last.home, "other.md"), "w") as file:
            file.write("# Other\n\n- [ ] Sing\n- [ ] Row\n")
        last.run("add", "other.md", "--name", it.chance.choice(["plan", "other"]), code=0)
    first.sync(is_last=True)
    for _ in range(it.chance.randint(10, 18)):
        machine = it.chance.choice(machines)
        it.chance.choice([tick, tick, tick, other, other, edit, tie, sync, sync, killed])(machine)
    for _ in range(3):
        for machine in machines:
            machine.sync(is_last=True)
    same(it, machines)


def tick(machine):
    """A tick that stays, as soon as it is acknowledged."""
    it = machine.it
    open_items = [item for item in machine.items()
                  if item["text"] in it.kept and item["state"] != "done"]
    if not open_items:
        return
    item = it.chance.choice(open_items)
    if machine.run("check", item["address"], code=(0, 74)).code == 0:
        it.acknowledged.add(item["text"])


def other(machine):
    """What may be taken back."""
    it = machine.it
    items = [item for item in machine.items() if item["text"] not in it.kept]
    if not items:
        return
    address = it.chance.choice(items)["address"]
    if it.chance.random() < 0.3:
        # The note alone is undone.
        if machine.run("note", address, "hard", code=(0, 74)).code == 0:
            machine.run("undo", code=(0, 74))
        return
    if it.chance.random() < 0.2:
        return focus(machine, address, it.chance.choice(items)["address"])
    words = it.chance.choice([["check"], ["uncheck"], ["skip"], ["start"], ["note", "--for", "10m"]])
    machine.run(words[0], address, *words[1:], code=(0, 1, 74))


def focus(machine, address, other):
    """A timer, or a link."""
    words = machine.it.chance.choice(
        [["focus", address], ["focus", "--stop"], ["focus", "--discard"], ["link", address, other]])
    machine.run(*words, code=(0, 1, 64, 74))


def edit(machine):
    """A line more, a line less of those that may go, or another order."""
    it = machine.it
    if not machine.is_tied:
        return
    with open(machine.plan) as file:
        lines = file.read().split("\n")
    boxes = [at for at, line in enumerate(lines) if line.startswith("- [")]
    kind = it.chance.choice(["more", "more", "less", "order", "steps"])
    if kind == "more":
        it.extra += 1
        lines.insert(it.chance.choice(boxes), f"- [ ] Extra number {'abcdefghijklmnopqrst'[it.extra]}")
    elif kind == "steps":
        # What is broken into steps is done with all of them, until somebody reopens it elsewhere.
        loose = [at for at in boxes if "Try" in lines[at]]
        if loose:
            at = it.chance.choice(loose)
            word = lines[at].split()[-1]
            lines[at + 1:at + 1] = [f"  - [ ] Begin with {word}", f"  - [ ] End with {word}"]
    elif kind == "less":
        loose = [at for at in boxes if "Keep" not in lines[at]]
        if loose:
            # With its steps: they are no other line's.
            at = it.chance.choice(loose)
            del lines[at]
            while lines[at].startswith("  "):
                del lines[at]
    else:
        one, two = it.chance.choice(boxes), it.chance.choice(boxes)
        if not any(lines[at + 1].startswith("  ") for at in (one, two)):
            lines[one], lines[two] = lines[two], lines[one]
    with open(machine.plan, "w") as file:
        file.write("\n".join(lines))
    machine.run("update", code=(0, 1, 74))


def tie(machine):
    """The plan as it is here, in a file of this machine's."""
    if machine.is_tied or not machine.is_set_up:
        return
    name = machine.name()
    if not name:
        return
    shown = machine.run("export", name, "--format", "markdown", code=0)
    with open(machine.plan, "wb") as file:
        file.write(shown.out)
    machine.is_tied = machine.run("add", machine.plan, "--name", name, code=(0, 1, 74)).code == 0


def sync(machine):
    machine.sync()


def killed(machine):
    if machine.is_set_up:
        machine.run("sync", kill_after=machine.it.chance.random() * 0.4)


def same(it, machines):
    at = START + 30 * 86_400
    for words in READERS:
        said = [plain(machine.run(*words, at=at, code=0).json) for machine in machines]
        for machine, other in zip(machines[1:], said[1:]):
            it.expect(other == said[0], f"{words[0]}: the same on {machine.home[-6:]}",
                      lambda: difference(said[0], other))
    for machine in machines:
        done = {item["text"] for item in machine.items() if item["state"] == "done"}
        it.expect(it.acknowledged <= done, "each acknowledged tick",
                  lambda: f"{sorted(it.acknowledged - done)} on {machine.home[-6:]}")
        check = machine.run("doctor", "--json")
        it.expect(check.code == 0 and check.json["sound"], "a sound journal", check)


def plain(value):
    """Without where a text comes from, which each machine says of its own."""
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items() if key != "source"}
    return [plain(inner) for inner in value] if isinstance(value, list) else value


def difference(one, two, at=""):
    if isinstance(one, dict) and isinstance(two, dict):
        for key in sorted(set(one) | set(two)):
            if one.get(key) != two.get(key):
                return difference(one.get(key), two.get(key), f"{at}.{key}")
    if isinstance(one, list) and isinstance(two, list):
        for number, (a, b) in enumerate(zip(one, two)):
            if a != b:
                return difference(a, b, f"{at}[{number}]")
    return f"{at}: {str(one)[:200]} and {str(two)[:200]}"
