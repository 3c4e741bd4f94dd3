"""Commands by chance over a plan, and after each the program's lists agree with a model that is a
few lines long: marks of items, and the actions that can be undone."""

from journal import Mark

HEAD = "# Walk\n"


class Model:
    """The leaves of a plan by their address, each with its mark."""

    def __init__(self, chance):
        self.marks, self.parents, lines = {}, {}, [HEAD]
        for week in range(1, 4):
            lines.append(f"\n## Week {week}\n")
            for item in range(1, 5):
                address = f"walk.w{week}.{item}"
                lines.append(f"- [ ] part {item} of week {week}\n")
                inner = [f"{address}.{number}" for number in range(
                    1, chance.choice([0, 0, 2, 3]) + 1)]
                lines += [f"  - [ ] step {leaf[5:]}\n" for leaf in inner]
                self.marks.update({leaf: Mark() for leaf in inner or [address]})
                self.parents[address] = inner or [address]
            self.parents[f"walk.w{week}"] = [
                leaf for leaf in self.marks if leaf.startswith(f"walk.w{week}.")]
        self.text = "".join(lines)
        self.before, self.after = [], []

    def leaves(self, word, address):
        """What is in something named; what was skipped is meant only where it is named itself."""
        inner = self.parents.get(address, [address])
        if word not in ("check", "skip") or inner == [address]:
            return inner
        return [leaf for leaf in inner if self.marks[leaf].state != "skipped"]

    def record(self, marks):
        self.before.append(dict(self.marks))
        self.after = []
        self.marks.update(marks)

    def say(self, word, addresses):
        """What the command is to exit with."""
        meant = [self.leaves(word, address) for address in addresses]
        leaves = [leaf for inner in meant for leaf in inner]
        if not all(meant):
            return 1
        old = {leaf: self.marks[leaf] for leaf in leaves}
        if word in ("skip", "start"):
            direct = addresses if word == "skip" else leaves
            if any(self.marks[leaf].done for leaf in direct if leaf in self.marks):
                return 1
        event = {"check": "checked", "skip": "skipped", "start": "started", "stop": "stopped"}
        new = {}
        for leaf, mark in old.items():
            if word == "uncheck":
                kind = "unchecked" if mark.done else "unskipped" if mark.skipped else ""
            elif word == "stop" and mark.state != "started":
                kind = ""
            elif word == "start" and mark.state == "started":
                kind = ""
            else:
                kind = event.get(word, "")
            changed = mark.after(kind)
            if changed.state != mark.state:
                new[leaf] = changed
        if new or word == "note":
            self.record(new)
        return 0

    def undo(self):
        if self.before:
            self.after.append(dict(self.marks))
            self.marks = self.before.pop()

    def redo(self):
        if not self.after:
            return 1
        self.before.append(dict(self.marks))
        self.marks = self.after.pop()
        return 0


def round(it):
    model = Model(it.chance)
    it.run("add", it.write("walk.md", model.text), code=0)
    for _ in range(25):
        step(it, model)
        agree(it, model)
    done = sum(mark.done for mark in model.marks.values())
    counts = it.run("show", "walk", "--json", code=0).json["counts"]
    it.expect(counts["done"] == done, f"{done} done", counts)
    # Back to the beginning, and the plan itself is undone after that.
    while model.before:
        model.undo()
        it.run("undo", code=0)
    agree(it, model)
    it.sound()


def step(it, model):
    word = it.chance.choice(["check"] * 4 + [
        "uncheck", "skip", "start", "stop", "note", "undo", "undo", "redo", "rebuild"])
    if word == "rebuild":
        it.run("doctor", "--rebuild", code=0)
    elif word == "undo":
        if model.before:
            model.undo()
            it.run("undo", code=0)
    elif word == "redo":
        it.run("redo", code=model.redo())
    else:
        places = list(model.marks) if word == "start" else [*model.marks, *model.parents]
        addresses = it.chance.sample(places, it.chance.choice([1, 1, 2]))
        if word == "note":
            del addresses[1:]
        words = [*addresses, "a note"] if word == "note" else addresses
        if word == "check" and it.chance.random() < 0.2:
            addresses = words = [it.chance.choice(places)]
            week = addresses[0].split(".")[1]
            words = [f"walk.{week}.1-4"]
            addresses = [f"walk.{week}.{item}" for item in range(1, 5)]
        it.run(word, *words, code=model.say(word, addresses))


def agree(it, model):
    outcome = it.run("list", "--plan", "walk", "--json", code=0)
    shown = {item["address"]: item["state"] for item in outcome.json["items"]}
    wanted = {leaf: mark.state for leaf, mark in model.marks.items()}
    it.expect(shown == wanted, "the states of the model", lambda: (
        f"{sorted(set(shown.items()) - set(wanted.items()))} for "
        f"{sorted(set(wanted.items()) - set(shown.items()))}"))
