"""A plan whose file is ticked, by commands and by an editor, at once and killed at any moment: only the
marks of its boxes ever change, and what file and journal say is the same."""

import os
import re

MARK = re.compile(rb"\[[ xX/-]\](?= )")
DONE = {b"[x]", b"[X]"}


def round(it):
    chance = it.chance
    end = chance.choice([b"\n", b"\n", b"\r\n"])
    text = end.join(lines(chance)) + chance.choice([end, b""])
    if chance.random() < 0.3:
        text = b"\xef\xbb\xbf" + text
    path = it.path("plan.md")
    if chance.random() < 0.3:
        os.mkdir(it.path("elsewhere"))
        os.symlink(it.path("elsewhere", "real.md"), path)
    with open(path, "wb") as file:
        file.write(text)
    it.run("add", path, "--name", "plan", "--tick-file", code=0)
    for _ in range(8):
        chance.choice([command, command, editor, editor, crowd, killed])(it, path)
        keeps(it, path, text)
    # What records something brings the file up to date.
    it.run("note", address(it), "looked at", code=0)
    keeps(it, path, text)
    agree(it, path)
    it.expect(not drafts(it), "no draft is left", drafts(it))
    it.sound()


def lines(chance):
    """Items in all the forms that a box has, twice the same ones among them."""
    words = ["read", "write", "draw", "build", "swim", "sing"]
    yield b"# Plan"
    for week in range(1, 4):
        yield b""
        yield b"## Week %d" % week
        yield b"Some words, [a link](https://example.org) and a [ ] that is none."
        yield b""
        for number in range(chance.randint(2, 5)):
            box = chance.choice([b"[ ]", b"[ ]", b"[x]", b"[/]", b"[-]"])
            start = chance.choice([b"- ", b"* ", b"+ "]) if week == 1 else (
                b"%d. " % (number + 1) if week == 2 else b"> - ")
            tail = chance.choice([b"", b"", b"  ", b" (2h)", b" ^block-1"])
            yield start + box + b" " + chance.choice(words).encode() + tail
            if week == 1 and chance.random() < 0.3:
                yield b"    - [ ] step one"
                yield b"    - [ ] step two"


def items(it):
    """The leaves of the plan, as the program has them."""
    return it.run("list", "--plan", "plan", "--json", code=0).json["items"]


def address(it):
    return it.chance.choice(items(it))["address"]


def words(it):
    return it.chance.choice(["check", "check", "check", "uncheck", "skip", "start"]), address(it)


def command(it, path):
    outcome = it.run(*it.chance.choice([words(it), words(it), ("undo",), ("redo",)]))
    it.expect(outcome.code in (0, 1), "done, or refused", outcome)
    # That the file is ticked at all stays.
    if "tick the file" in outcome.text and outcome.words[0] == "undo":
        it.run("redo", code=0)


def editor(it, path):
    """Another box is ticked or opened, in place or by a rename."""
    with open(path, "rb") as file:
        text = file.read()
    marks = [mark for mark in MARK.finditer(text) if text[mark.start() - 2:mark.start()] != b"a "]
    mark = it.chance.choice(marks)
    new = b"[ ]" if mark.group() in DONE else b"[x]"
    text = text[:mark.start()] + new + text[mark.end():]
    if it.chance.random() < 0.5:
        with open(path, "r+b") as file:
            file.write(text)
    else:
        target = os.path.realpath(path)
        with open(target + ".swp", "wb") as file:
            file.write(text)
        os.rename(target + ".swp", target)


def crowd(it, path):
    started = [it.program.start(*words(it), out=-3, err=-3) for _ in range(3)]
    for process in started:
        it.expect(process.wait(timeout=60) in (0, 1), "done, or refused", process.returncode)


def killed(it, path):
    it.run(*words(it), kill_after=it.chance.random() * 0.03)


def keeps(it, path, text):
    with open(path, "rb") as file:
        now = file.read()
    it.expect(MARK.sub(b"?", now) == MARK.sub(b"?", text), "no byte beside the marks changes",
              lambda: f"{now[:300]!r} for {text[:300]!r}")
    it.expect(b"a [ ] that is none" in now, "what is no box stays", now[:300])


def agree(it, path):
    with open(path, "rb") as file:
        found = file.read().replace(b"\r\n", b"\n").split(b"\n")
    for item in items(it):
        mark = MARK.search(found[item["line"] - 1])
        it.expect(bool(mark) and (mark.group() in DONE) == (item["state"] == "done"),
                  f"{item['address']} {item['state']}", found[item["line"] - 1])


def drafts(it):
    return [name for folder in (it.path(), it.path("elsewhere")) if os.path.isdir(folder)
            for name in os.listdir(folder) if ".md." in name]
