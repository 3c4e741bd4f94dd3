"""What holds for every run of the program, whatever it was asked."""

import json
import re

CODES = {0, 1, 64, 65, 74}
COLOUR = re.compile(rb"\x1b\[[0-9;]*m")
# C0 but tab and line end, delete, C1, and what makes text read in another order than it stands.
HAZARD = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f"
                    "\ufeff\ufff9-\ufffb]")


def broken(outcome):
    """The rules that an outcome breaks: what was expected, and what was seen."""
    words = [word if isinstance(word, bytes) else word.encode("utf-8", "surrogateescape")
             for word in outcome.words]
    if outcome.was_stuck:
        yield "an end", f"{outcome}"
        return
    if outcome.code < 0:
        yield "no end by a signal", f"{outcome}"
        return
    if outcome.code not in CODES:
        yield f"an exit code of {sorted(CODES)}", f"{outcome}"
    # What was found is the message; nothing found is said in JSON, where that was asked for.
    is_told = outcome.out and (words[:1] in ([b"doctor"], [b"lint"])
                               or words[:1] == [b"search"] and b"--json" in words)
    if outcome.code != 0 and not outcome.err.strip() and not (outcome.code == 1 and is_told):
        yield "a message with an exit code that is not 0", f"{outcome}"
    for name, raw in (("standard output", outcome.out), ("standard error", outcome.err)):
        if b"--color" in words or b"--color=always" in words:
            raw = COLOUR.sub(b"", raw)
        try:
            found = HAZARD.search(raw.decode("utf-8"))
        except UnicodeDecodeError as error:
            yield f"sound UTF-8 on {name}", f"{raw[max(error.start - 40, 0):][:80]!r} of {outcome}"
            continue
        if found:
            start = found.start()
            text = raw.decode("utf-8")[max(start - 40, 0):start + 40]
            yield f"no control character on {name}", f"{text!r} of {outcome}"
    # Help that is asked for comes before all else.
    is_help = outcome.out.startswith((b"OVERVIEW: ", b"roadmap "))
    is_completion = words[:1] == [b"---complete"]
    is_json = b"--json" in words and not is_help and not is_completion
    if is_json and outcome.code in (0, 1) and outcome.out:
        try:
            if "schema" not in json.loads(outcome.out):
                yield "an object that names its schema", f"{outcome}"
        except ValueError as error:
            yield "JSON that can be read", f"{error}: {outcome.out[:200]!r} of {outcome}"
