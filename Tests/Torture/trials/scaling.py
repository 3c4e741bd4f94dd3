"""Long lines, many lines, deep nesting, long runs of marks: twice the length takes at most about
twice the processor's time, and memory stays within what is known of each shape.

The design allows a reading 6 times the file, which holds for plans as people write them. Markup and
misread letters without end take up to 23 times the file, and where a few bytes are an item or a
section, what is kept of them takes most: some 140 bytes an item, some 370 a section. So a file of
nothing but `# a` takes 92 times its size, and one of `# a` and `- b` 173 times where all of it is shown
as JSON. Measured with 2 and 4 MB, beside what the program takes at rest. Since then lists and sections are
judged by what stands around them, which keeps up to 1.6 times as much while reading, and JSON has links,
dates and what was left out: the figures below are allowed twice."""


UNITS = {
    "usual lines": ("# A\n", "## Week 3\n" + "- [ ] an item as long as in most plans\n" * 9, ""),
    "one line": ("- [ ] word", " word", ""),
    "one line of marks": ("- [ ] ", "*_", ""),
    "short lines": ("# A\n", "- [ ] a\n", ""),
    "blank lines": ("# A\n- [ ] a\n", "\n", ""),
    "words": ("# A\n", "word word word word word word\n", ""),
    "bullets": ("# A\n", "- a\n", ""),
    "titles": ("", "# a\n", ""),
    "titles with a bullet": ("", "# a\n- b\n", ""),
    "headings": ("# A\n", "## b\n- [ ] c\n", ""),
    "weeks": ("# A\n", "## Week 7\n- [ ] c\n", ""),
    "quotes": ("# A\n- [ ] a\n", ">", " a\n"),
    "bullets in a line": ("# A\n", "- ", "a\n"),
    "brackets": ("# A\n- [ ] ", "[", "\n"),
    "links": ("# A\n- [ ] ", "[a](", "\n"),
    "images": ("# A\n- [ ] ", "![", "](a)\n"),
    "code marks": ("# A\n- [ ] ", "`a``", "\n"),
    "emphasis": ("# A\n- [ ] ", "*a **a ", "\n"),
    "strikes": ("# A\n- [ ] ", "~~a ~", "\n"),
    "angles": ("# A\n- [ ] ", "<a ", "\n"),
    "comments": ("# A\n- [ ] ", "<!-- ", "\n"),
    "declarations": ("# A\n- [ ] ", "<!A", "\n"),
    "entities": ("# A\n- [ ] ", "&amp;&#", "\n"),
    "backslashes": ("# A\n- [ ] ", "\\", "a\n"),
    "digits": ("# A\n- [ ] ", "9", " weeks\n"),
    "ranges": ("# Weeks ", "1-", "\n- [ ] a\n"),
    "cells": ("# A\n", "| a ", "|\n" + "|-" * 8 + "|\n"),
    "rows": ("# A\n| a | b |\n|---|---|\n", "| c | d |\n", ""),
    "definitions": ("# A\n- [ ] a\n\n", "[a]: b\n", ""),
    "fences": ("# A\n- [ ] a\n", "```\n", ""),
    "rules": ("# A\n- [ ] a\n", "---\n", ""),
    "tabs": ("# A\n- [ ] a\n", "\t", "a\n"),
    "spaces": ("# A\n- [ ] a", " ", "a\n"),
    "same lines": ("# A\n## Week 1\n", "- [ ] the very same line again\n", ""),
    "misread": ("# A\n", "☐ é – “a”\n".encode().decode("mac_roman"), ""),
    "misread line": ("# A\n- [ ] ", "–é".encode().decode("cp1252", "replace"), "\n"),
    "half misread": ("# A\n- [ ] ", "â", "\n"),
    "accents": ("# A\n- [ ] a", "\u0301", "\n"),
    "emoji": ("# A\n- [ ] a", "👩\u200d", "\n"),
    "colons": ("# A\n", "**a:**\n", "- [ ] a\n"),
    "controls": ("# A\n- [ ] ", "\x1b[2J", "\n"),
    "carriage returns": ("# A\n- [ ] a", "\r", "a\n"),
    "parts": ("# A\n- [ ] ", "(a) ", "\n"),
    "quotation": ("# A\n- [ ] ", "\"'", "\n"),
    "addresses": ("# A\n- [ ] ", "http://a.", "\n"),
}
STAIRS = {"nested bullets": "- [ ] a\n", "nested numbers": "1. a\n", "nested quotes": "> - a\n"}
FIRST = ["one line", "usual lines", "short lines", "misread", "nested bullets"]
LONG = 3  # of the first ones are long
TWICE = 2.8  # at most, where two would be linear and four quadratic
ROOM = 6 << 20  # beside what the program has in use when it shows its help
# Measured, and a fifth more: how often the file's size `list` takes, which reads and shows nothing of
# these files, and the most that one of the others takes, which show all of it.
USUAL_TIMES = (6, 24)
TIMES = {
    "bullets": (45, 152), "titles": (111, 163), "titles with a bullet": (72, 208),
    "headings": (48, 126), "weeks": (33, 95), "short lines": (24, 82), "colons": (49, 49),
    "one line of marks": (6, 84), "emphasis": (6, 42), "misread line": (28, 28),
    "images": (14, 24), "controls": (14, 24), "angles": (13, 52), "declarations": (13, 52),
    "entities": (13, 24), "comments": (9, 24), "same lines": (10, 32), "rows": (11, 24),
    "rules": (11, 24), "definitions": (8, 24),
}


def round(it):
    is_long = it.number <= LONG
    kind = (FIRST[it.number - 1] if it.number <= len(FIRST)
            else it.chance.choice(sorted(UNITS) + sorted(STAIRS)))
    if kind in STAIRS:
        texts = [stairs(STAIRS[kind], depth) for depth in (400, 800)]
    else:
        size = 4_000_000 if is_long else it.chance.choice([60_000, 250_000, 1_000_000])
        texts = [unit(kind, size), unit(kind, size * 2)]
    files = [(it.write(f"{number}.md", text), len(text.encode("utf-8", "replace")))
             for number, text in enumerate(texts)]
    commands = [["list", "--kind", "deliverable"], ["show"], ["lint"], ["show", "--json"]]
    is_short = len(texts[0]) < 300_000
    del texts
    for words in commands[:2 if is_long else 4]:
        compare(it, kind, words, files)
    if it.chance.random() < 0.3 and not is_long and is_short:
        in_use(it, files[0][0])


def compare(it, kind, words, files):
    """A busy machine may be slow for a while: it is tried again then, and the best counts."""
    best = [float("inf")] * 2
    for _ in range(3):
        for number, (path, size) in enumerate(files):
            best[number] = min(best[number], cost(it, kind, [*words, path], size))
        # A stair's text grows with the square of its depth.
        most = (2 * TWICE if kind in STAIRS else TWICE) * max(best[0], 0.03)
        if best[1] <= most:
            break
    it.expect(best[1] <= most, f"{kind}: at most {most:.2f} s for twice {files[0][1]:,} bytes",
              f"{best[0]:.3f} s, then {best[1]:.3f} s for {words}")


def unit(kind, size):
    first, repeated, last = UNITS[kind]
    return first + repeated * (size // len(repeated.encode("utf-8", "replace"))) + last


def stairs(line, depth):
    return "# A\n" + "".join("  " * step + line for step in range(depth))


def cost(it, kind, words, size):
    # A process takes over what the interpreter has in use that starts it, and that grows with what it is
    # shown: so what stands for nothing is asked each time.
    base = it.run("help", code=0).peak
    outcome = it.run(*words, code=(0, 1, 65))
    reading, showing = TIMES.get(kind, USUAL_TIMES)
    most = max(reading * 2, 0 if words[0] == "list" else showing * 2) * size + base + ROOM
    it.expect(outcome.peak <= most, f"at most {most >> 20} MB for {size:,} bytes",
              lambda: f"{outcome.peak >> 20} MB: {outcome.words}")
    return outcome.processor


def in_use(it, path):
    """Added, ticked, edited and matched again."""
    if it.run("add", path, "--name", "long", code=(0, 65)).code == 65:
        return
    for words in (["status"], ["next"], ["list", "--plan", "long"],
                  ["search", "a", "--limit", "3"]):
        it.run(*words, code=(0, 1))
    with open(path, "a") as file:
        file.write("\n- [ ] one more line at the end\n")
    it.run("update", code=0)
    it.run("check", "one more line at the end", code=(0, 1))
