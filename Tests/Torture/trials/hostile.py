"""Text that means harm, in plans, their names, notes, arguments and the environment: whatever comes
out has no control character in it, and JSON stays JSON. (rules.py looks at every output.)"""

import os

from journal import digest

NASTY = [
    "\x1b[2J", "\x1b]0;title\x07", "\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\", "\x1b[?1049h",
    "\x9b31m", "\x00", "\x07", "\x08\x08\x08", "\x7f", "\r", "\x0b", "\x0c", "\x1c", "\x85",
    "\x90q", "\u2028", "\u2029", "\u202e", "\u2066", "\u2069", "\u200e", "\u200f", "\u061c",
    "\ufeff", "\ufff9", "\u206a", "\U000e0001", "\U0010ffff", "\ue000", "\U0010ffc3",
    "e" + "\u0301" * 200, "\u200d" * 50, "\t", "'\"`$(id)\\", "<script>alert(1)</script>",
    "=cmd|' /C calc'!A0", "</title>", "&#27;[2J", "&#x9b;", "&#0;", "&#x202e;", "\\u001b",
    "%s%n", "{}", "🏳️‍🌈", "ﷺ" * 20, "１２３", "９" * 40, "1" * 400, "-" * 300, "**" * 60, "[" * 60,
    "](" * 30, "`" * 33, "| a " * 30, "> " * 40, "☐", "✅", "[x]", "@k7f3", "year-3.q1",
    "⏱️ Target time: **999999999999999999999 weeks**", "(pick 0–99999999999999999999)",
    "Week 99999999999999999999–3", "(Months 0–18446744073709551616)", "\x1bPq#0\x1b\\",
    "\x0e\x0f",
]
BYTES = [b"\xff", b"\xc3\x28", b"\xe2\x28\xa1", b"\xf0\x28\x8c\xbc", b"\xed\xa0\x80", b"\xc0\x80",
         b"\xf4\x90\x80\x80", b"\xfe\xff", b"\xc2\x9b2J", b"\x80", b"\xef\xbf\xbe", b"\xe2\x80"]
SHAPES = [
    "# {}", "## Week 1: {}", "## {} (Months 1–3)", "- [ ] {}", "  - [x] {}", "☐ {}", "1. {}",
    "**{}**", "**Mini Project**: {}", "| {} | b |\n|---|---|\n| c | {} |", "> {}",
    "```\n{}\n```", "{}", "📌 {}", "[{}]({})", "[{}]: {}", "<!-- {} -->", "---\ntitle: {}\n---",
    "{}:", "    {}", "## By the end of {} you will", "- [ ] {} (optional)", "{}\n====",
    "{}\n----", "* {}\n+ {}",
]

TINY = [
    b"\n", b"# A", b"-", b"- [ ]", b"- [ ] a", b"|", b"| a |", b"|-|", b"```", b"---", b"===",
    b">", b"1.", b"**a**", b"**a:**", b"[", b"](", b"<", b"<!--", b"&#", b"\\", b"`", b" ",
    b"\t", b"\r", "\u2610".encode(), "\u2705".encode(), b"\xef\xbb\xbf", b"\xff\xfe", b"\0",
    b"\xe2", b"\xc3", b"Week 1", b"Week 1:", b"## Week 1-", b"(", b"(optional)", b"(pick 1",
    b":", b"[a]:", b"a",
]


def nasty(chance, is_text=False):
    """Bytes of one sort, or of several, among words."""
    parts = []
    for _ in range(chance.choice([1, 1, 2, 4])):
        parts.append(chance.choice([b"word ", b"", b"a", b"of them all "]))
        parts.append(chance.choice(BYTES) if chance.random() < 0.25 and not is_text
                     else chance.choice(NASTY).encode())
    return b"".join(parts).replace(b"\0", b"" if is_text else b"\0")


def plan(chance):
    lines = [b"# Hostile", b"## Week 1", b"- [ ] first of them"]
    # What has too many bytes that are no text is refused as a whole.
    is_text = chance.random() < 0.7
    for _ in range(chance.choice([3, 30, 200])):
        shape = chance.choice(SHAPES).encode()
        lines.append(shape.replace(b"{}", nasty(chance, is_text)))
    return chance.choice([b"\n", b"\n", b"\n\n", b"\r\n", b"\r"]).join(lines) + b"\n"


def argument(chance):
    """Without a NUL, which no argument can hold."""
    return nasty(chance).replace(b"\0", b"") or b"x"


def round(it):
    chance = it.chance
    name = argument(chance).replace(b"/", b"_").strip()[:80] or b"x"
    path = os.path.join(os.fsencode(it.directory), name + b".md")
    if chance.random() < 0.3 or name in (b".", b".."):
        path = os.path.join(os.fsencode(it.directory), b"plan.md")
    if chance.random() < 0.2:
        other = argument(chance).replace(b"/", b"_")[:80] + b"."
        it.program.variables["ROADMAP_DB"] = os.fsdecode(
            os.path.join(os.fsencode(it.directory), other))
    with open(path, "wb") as file:
        file.write(plan(chance))
    env = {"LC_ALL": chance.choice(["C", "C.UTF-8"]), "COLUMNS": chance.choice(
        [None, "0", "1", "20", "80", "100000", "-5", "9" * 30, "x\x1b[2J"])}
    tiny(it)
    seen(it, path, env)
    if it.run("add", path, "--name", "hostile", code=(0, 65), env=env).code == 0:
        kept(it, path, env)


def tiny(it):
    """Files of a few bytes, where there is no second line, no first item, no end of anything."""
    for _ in range(4):
        text = b"".join(it.chance.choice(TINY) for _ in range(it.chance.choice([0, 1, 1, 2, 3, 5])))
        path = it.write("tiny.md", text)
        for words in it.chance.sample([["show"], ["show", "--json"], ["lint"], ["list"]], 2):
            it.run(*words, path, code=(0, 1, 65))


def seen(it, path, env):
    """A file that nobody knows: nothing is written."""
    before = digest(it.program.journal)
    for words in (["show", path], ["show", path, "--json"], ["lint", path],
                  ["lint", path, "--json"], ["show", "--notes", "--keys", path], ["list", path],
                  ["show", path + b"x"]):
        it.run(*words, env=env)
    it.expect(digest(it.program.journal) == before, "nothing recorded by looking", path)


def kept(it, path, env):
    chance = it.chance
    words = lambda: argument(chance)
    it.run("note", "hostile.w1.1", b"--", words(), words(), env=env)
    it.run("check", "hostile.w1.1", b"--note=" + words(), b"--evidence=" + words(), env=env)
    it.run("skip", "hostile.w1.1", b"--why=" + words(), env=env)
    it.run("config", "days-off", words(), env=env)
    with open(path, "ab") as file:
        file.write(b"\n- [ ] " + nasty(chance, is_text=True) + b"\n")
    for command in (["update"], ["update", "--json"], ["status"], ["status", "hostile"], ["next"],
                    ["next", "hostile", "--json"], ["next", "--why"], ["list", "--json"],
                    ["list", "--plan", "hostile"], ["show", "hostile"],
                    ["show", "hostile", "--json"], ["show", "hostile.w1.1"], ["log"],
                    ["log", "--json"], ["plans"], ["plans", "--json"], ["search", words()],
                    ["search", "of them", "--json"], ["link"], ["prompt"], ["doctor"],
                    ["doctor", "--json"], ["status", "--color", "always"],
                    ["show", "hostile", "--color", "always"], ["log", "--color", "always"],
                    ["---complete", "check", "hostile."], ["---complete", "show", words()],
                    ["---complete", "remove", ""], ["config"], ["undo"], ["redo"],
                    ["status", words()], ["check", words()], [words()], ["help", words()],
                    [b"--" + words()]):
        it.run(*command, env=env)
    os.remove(path)
    for command in (["status"], ["update", "hostile"], ["doctor"], ["remove", "hostile"]):
        it.run(*command, env=env)
    it.run("list", env={**env, "ROADMAP_DB": b"/nowhere/" + words()})
    it.run("check", "year-3.q1.1.1", env={**env, "ROADMAP_DB": b"/nowhere/" + words()})
    it.run("status", env={**env, "ROADMAP_NOW": words()})
