"""Long plans whose lines recur or differ but by a number, edited all over: to match twice the lines takes
at most about twice the processor's time."""

TWICE = 2.8  # at most, where two would be linear and four quadratic
SIZES = (3_000, 6_000)


def round(it):
    kind = sorted(SHAPES)[(it.number - 1) % len(SHAPES)]
    shape = SHAPES[kind]
    every = it.chance.choice([5, 7, 10])
    best = [float("inf")] * 2
    for attempt in range(3):
        for at, lines in enumerate(SIZES):
            name = f"long-{attempt}-{at}"
            path = it.write(f"{name}.md", text(shape(lines, 0)))
            it.run("add", path, "--name", name, code=0)
            it.write(f"{name}.md", text(shape(lines, every)))
            best[at] = min(best[at], it.run("update", name, "--dry-run", code=0).processor)
            it.run("remove", name, code=0)
        if best[1] <= TWICE * max(best[0], 0.03):
            return
    it.expect(False, f"{kind}: at most {TWICE} times {best[0]:.3f} s for twice {SIZES[0]} lines",
              f"{best[1]:.3f} s")


def text(lines):
    return "# Long\n" + "".join(f"{line}\n" if line[0] == "#" else f"- [x] {line}\n" for line in lines)


def alternating(count, every):
    """Two lines in turn; of those edited, each `every`th is left out."""
    return [("Code review", "Read chapter")[at % 2] for at in range(count)
            if not every or at % every]


def weekly(count, every):
    lines = []
    for at in range(count):
        if at % 5 == 0:
            lines.append(f"## Week {at // 5 + 1}")
        lines.append(("Code review", "Read chapter", "Quiz", "Notes", f"Subject {at}")[at % 5])
        if every and at % every == 0:
            lines.append("Code review")
    return lines


def numbered(count, every):
    """All of them say another number, and some another word."""
    return [f"Chapter {at + bool(every)} review" + " again" * bool(every and at % every == 0)
            for at in range(count)]


def reworded(count, every):
    """Each has another word at the end, all of them together."""
    return [f"Topic{at} in theory" + " and practice" * bool(every) for at in range(count)]


SHAPES = {"alternating": alternating, "weekly": weekly, "numbered": numbered, "reworded": reworded}
