"""Plans whose UTF-8 was read as another encoding and saved again, or that are in another one, are
read as they were."""

import re

import plans

MARKS = ["☐", "📌", "→", "–", "é", "ü", "“", "”", "’", "…", "✅", "🔹", "ł", "ş", "ß"]
TABLES = ["cp1252", "cp1254", "mac_roman"]


def round(it):
    weeks = plans.worded(it.chance, 3, 4)
    for week in weeks:
        for place, line in enumerate(week):
            mark = it.chance.choice(MARKS[1:])
            week[place] = f"{line} {mark} {it.chance.choice(plans.WORDS)}"
    title = "Ein Plan – für später"
    text = re.sub(r"- \[ \]", "☐", plans.text(weeks, title)) + "\n📌 Remember – “this”\n"
    whole = known(it, it.write("whole.md", text))
    for form in it.chance.sample(FORMS, 3):
        data = form(it.chance, text)
        if data is None:
            continue
        seen = known(it, it.write("damaged.md", data))
        it.expect(seen == whole, f"as before ({form.__name__})", lambda: (
            f"{[pair for pair in zip(seen, whole) if pair[0] != pair[1]][:3]}"))


def known(it, path):
    """All words of the plan, in their order."""
    outcome = it.run("show", path, "--json", code=0)
    it.run("show", path, code=0)
    found = []

    def gather(part):
        found.append(part.get("title"))
        for item in part["items"]:
            found.append(item["text"])
        for section in part["sections"]:
            gather(section)

    if outcome.code == 0:
        gather(outcome.json)
    return found


def misread(chance, text):
    """Read with a table that has all the bytes; bytes that have no place in it are lost."""
    try:
        return text.encode().decode(chance.choice(TABLES)).encode()
    except UnicodeDecodeError:
        return text.encode().decode("mac_roman").encode()


def some_lines(chance, text):
    lines = text.encode().splitlines(keepends=True)
    return b"".join(misread_line(chance, line) for line in lines)


def misread_line(chance, line):
    return line.decode("mac_roman").encode() if chance.random() < 0.5 else line


def utf_16(chance, text):
    return chance.choice([b"\xff\xfe" + text.encode("utf-16-le"),
                          b"\xfe\xff" + text.encode("utf-16-be")])


def marked(chance, text):
    return b"\xef\xbb\xbf" + text.encode()


def other_line_ends(chance, text):
    return text.replace("\n", chance.choice(["\r\n", "\r\n", "\r"])).encode()


FORMS = [misread, some_lines, utf_16, marked, other_line_ends]
