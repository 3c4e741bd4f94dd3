"""Two plans that are ticked, linked, chosen from, edited, removed and added by chance, beside a model
that knows each line by its words."""

import copy

from journal import Mark

CHOICE = "## Extras (pick 1-3)"
DEEDS = {"check": "checked", "uncheck": "unchecked", "skip": "skipped", "start": "started",
         "stop": "stopped"}


class Model:
    """Lines by their words, which never come twice: what an edit does to a line changes none of them."""

    def __init__(self, chance):
        self.chance, self.coined = chance, set()
        # Sections of each plan, in order; the last one of the first plan is the choice.
        self.texts = {plan: [[self.coin() for _ in range(chance.randint(2, 4))]
                             for _ in range(3)] for plan in ("one", "two")}
        self.gone = {"one": [], "two": []}
        self.marks, self.chosen, self.groups = {}, set(), []
        self.listed = {"one", "two"}
        self.before, self.after = [], []

    def coin(self):
        """Words that resemble no others: two lines that are alike would be asked about."""
        while True:
            text = " ".join("".join(self.chance.choice("bdfgklmnprstvz") + self.chance.choice("aeiou")
                                    for _ in range(4)) for _ in range(2))
            if text not in self.coined:
                self.coined.add(text)
                return text

    def file(self, plan):
        lines = [f"# Plan {plan}"]
        for number, section in enumerate(self.texts[plan]):
            is_choice = plan == "one" and number == 2
            lines.append(f"\n{CHOICE if is_choice else f'## Week {number + 1}'}\n")
            lines += [f"- [ ] {text}" for text in section]
        return "\n".join(lines) + "\n"

    def lines(self, plan):
        return [text for section in self.texts[plan] for text in section]

    def present(self):
        return [text for plan in sorted(self.listed) for text in self.lines(plan)]

    def options(self):
        return self.texts["one"][2]

    def mark(self, text):
        return self.marks.get(text, Mark())

    def group(self, text):
        return next((group for group in self.groups if text in group), {text})

    def is_taken(self, text):
        """An option, in words or in deeds; one that is skipped has no place."""
        mark = self.mark(text)
        return mark.done or (text in self.chosen and not mark.skipped)

    def is_full(self, text):
        """Whether the choice has no room for the line, which is an option that was not taken."""
        return text in self.options() and not self.is_taken(text) and sum(
            self.is_taken(option) for option in self.options()) >= 3

    def counted(self, plan):
        """What the plan counts, and what of it is done."""
        required = [text for number, section in enumerate(self.texts[plan]) for text in section
                    if not (plan == "one" and number == 2)]
        counted = [text for text in required if not self.mark(text).skipped]
        done = sum(self.mark(text).done for text in counted)
        if plan == "two":
            return len(counted), done
        options = [text for text in self.options() if not self.mark(text).skipped]
        size = min(max(1, sum(self.is_taken(text) for text in options)), len(options))
        finished = sum(self.mark(text).done for text in options)
        return len(counted) + size, done + min(finished, size)

    # What is recorded can be undone, up to the last edit of a file.

    def state(self):
        return copy.deepcopy((self.marks, self.chosen, self.groups, self.listed))

    def record(self, change):
        old = self.state()
        change()
        if self.state() != old:
            self.before.append(old)
            self.after = []

    def turn(self, source, target):
        target.append(self.state())
        self.marks, self.chosen, self.groups, self.listed = source.pop()


def round(it):
    model = Model(it.chance)
    for plan in ("one", "two"):
        it.run("add", it.write(f"{plan}.md", model.file(plan)), code=0)
    for _ in range(it.chance.choice([0, 2, 2])):
        link(it, model)
    for _ in range(25):
        it.chance.choice([tick] * 6 + [link, choose, undo, undo, redo, edit, edit, leave])(it, model)
        agree(it, model)
    it.run("doctor", "--rebuild", code=0)
    agree(it, model)
    it.sound()


def places(it):
    """Where each line is, as the program has it."""
    items = it.run("list", "--json", code=0).json["items"]
    return {item["text"]: item for item in items if item["plan"] in ("one", "two")}


def tick(it, model):
    if not model.present():
        return
    word, text = it.chance.choice(list(DEEDS)), it.chance.choice(model.present())
    linked = sorted(set(model.present()) & set().union(*model.groups))
    if linked and it.chance.random() < 0.4:
        text = it.chance.choice(linked)
    mark = model.mark(text)
    takes = word in ("check", "start") and not mark.done
    refused = mark.done and word in ("skip", "start") or takes and model.is_full(text)
    it.run(word, places(it)[text]["address"], code=1 if refused else 0)
    kind = "unskipped" if word == "uncheck" and mark.skipped else DEEDS[word]
    if refused or mark.after(kind).state == mark.state or (word == "stop" and mark.done):
        return

    def change():
        model.marks[text] = mark.after(kind)
        if takes and text in model.options():
            model.chosen.add(text)
        if kind in ("checked", "unchecked"):
            for other in model.group(text) - {text}:
                if model.mark(other).done != (kind == "checked"):
                    model.marks[other] = model.mark(other).after(kind)
    model.record(change)


def link(it, model):
    if len(model.listed) < 2:
        return
    pair = [it.chance.choice(model.lines(plan)) for plan in ("one", "two")]
    it.run("link", *(places(it)[text]["address"] for text in pair), code=0)

    def change():
        group = model.group(pair[0]) | model.group(pair[1])
        if group == model.group(pair[0]):
            return
        model.groups = [other for other in model.groups if not other & group] + [group]
        if any(model.mark(text).done for text in group):
            for text in group:
                if not model.mark(text).done:
                    model.marks[text] = model.mark(text).after("checked")
    model.record(change)


def choose(it, model):
    if "one" not in model.listed:
        return
    text = it.chance.choice(model.options())
    is_full = model.is_full(text)
    it.run("choose", places(it)[text]["address"], code=1 if is_full else 0)
    if is_full or model.is_taken(text):
        return

    def change():
        model.chosen.add(text)
        if model.mark(text).skipped:
            model.marks[text] = model.mark(text).after("unskipped")
    model.record(change)


def undo(it, model):
    if model.before:
        model.turn(model.before, model.after)
        it.run("undo", code=0)


def redo(it, model):
    it.run("redo", code=0 if model.after else 1)
    if model.after:
        model.turn(model.after, model.before)


def edit(it, model):
    plan = it.chance.choice(sorted(model.texts))
    if plan not in model.listed and (model.before or model.after):
        return
    old, sections = model.file(plan), model.texts[plan]
    section = it.chance.choice(sections)
    what = it.chance.choice(["new", "back", "gone", "moved", "moved"])
    # What is linked stays, and so do a section and the last options that are chosen.
    free = [text for text in section if model.group(text) == {text} and text not in model.chosen]
    if what == "new":
        section.insert(it.chance.randint(0, len(section)), model.coin())
    elif what == "back" and model.gone[plan] and section is not model.options():
        section.append(model.gone[plan].pop())
    elif what == "gone" and free and len(section) > 2 and section is not model.options():
        text = it.chance.choice(free)
        section.remove(text)
        model.gone[plan].append(text)
    elif what == "moved":
        text = section.pop(it.chance.randrange(len(section)))
        section.insert(it.chance.randint(0, len(section)), text)
    if model.file(plan) != old:
        it.write(f"{plan}.md", model.file(plan))
        it.run("status", code=0)
        model.before, model.after = [], []


def leave(it, model):
    """A plan is taken off the list, or comes back with all that was done of it."""
    plan = it.chance.choice(sorted(model.texts))
    if plan not in model.listed:
        it.run("add", it.path(f"{plan}.md"), code=0)
        # What its file has by now may be an edit, which no undo of the list takes back.
        model.listed.add(plan)
        model.before, model.after = [], []
    elif all(len(group) == 1 for group in model.groups):
        it.run("remove", plan, code=0)
        model.record(lambda: model.listed.discard(plan))


def agree(it, model):
    shown = {text: item["state"] for text, item in places(it).items()}
    wanted = {text: model.mark(text).state for text in model.present()}
    it.expect(shown == wanted, "the states of the model", lambda: (
        f"{sorted(set(shown.items()) - set(wanted.items()))} for "
        f"{sorted(set(wanted.items()) - set(shown.items()))}"))
    for plan in sorted(model.listed):
        counts = it.run("show", plan, "--json", code=0).json["counts"]
        seen = counts["counted"], counts["done"]
        it.expect(seen == model.counted(plan), f"{model.counted(plan)} counted and done", seen)
