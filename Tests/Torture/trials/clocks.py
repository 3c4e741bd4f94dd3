"""Clocks that go back, leap days, the ends of years and of ages, and time zones: no crash, the
order in which things were recorded stays, and what was recorded last is undone first."""

import re

import journal
import plans

DAYS = ["1970-01-02", "1970-01-03", "1999-12-31", "2000-02-29", "2024-02-29", "2026-03-29",
        "2026-10-25", "2026-12-31", "2027-01-01", "2038-01-19", "2100-02-28", "2400-02-29",
        "4199-12-31", "9999-12-31"]
ZONES = ["UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Pacific/Kiritimati",
         "Australia/Lord_Howe", "Nowhere/Atall", ":/dev/null", "EST5EDT", "<+14>-14", "", "x" * 300]
NO_TIMES = ["yesterday", "2026-02-30T00:00:00Z", "2026-11-20", "99999-01-01T00:00:00Z", 
            "now\x1b[2J", "2026-11-20T25:00:00Z", "-1", "2026-11-20T09:30:00+99:99",
            "٢٠٢٦-11-20T09:30:00Z"]


def a_time(it):
    day = it.chance.choice(DAYS) if it.chance.random() < 0.6 else (
        f"{it.chance.randrange(1971, 9999):04}-{it.chance.randrange(1, 13):02}"
        f"-{it.chance.randrange(1, 29):02}")
    clock = it.chance.choice(["00:00:00", "23:59:59", "12:00:00", "02:30:00"])
    return day, f"{day}T{clock}{it.chance.choice(['Z', '+14:00', '-12:00', '+05:45', '-00:00'])}"


def round(it):
    it.write("many.md", plans.numbered(40))
    it.run("add", "many.md", code=0)
    if it.chance.random() < 0.5:
        it.run("start", "many", "--until", "2027-02-28", code=0)
    recorded = []
    for number in range(1, 7):
        day, now = a_time(it)
        env = {"ROADMAP_NOW": now, "TZ": it.chance.choice(ZONES)}
        before = journal.events(it.program.journal)
        it.run("check", f"many.w1.{number}", code=0, env=env)
        recorded.append((f"many.w1.{number}", day))
        in_order(it, before)
        it.run(*it.chance.choice(LOOKS), code=(0, 1), env={**env, "ROADMAP_NOW": a_time(it)[1]})
        if it.chance.random() < 0.3:
            outcome = it.run("undo", code=0, env={**env, "ROADMAP_NOW": a_time(it)[1]})
            it.expect(re.search(rf"\bmany\.w1\.{number}\b", outcome.text),
                      f"undone: many.w1.{number}", outcome)
            recorded.pop()
        if it.chance.random() < 0.3:
            same_day(it)
    shown = [(event["address"], action["day"])
             for action in it.run("log", "--json", code=0).json["actions"] if not action["undone"]
             for event in action["events"] if event["kind"] == "checked"]
    it.expect(shown == recorded, f"in the order of recording: {recorded}", shown)
    refused = it.chance.choice(NO_TIMES)
    digest = journal.digest(it.program.journal)
    it.run("check", "many.w1.30", code=64, env={"ROADMAP_NOW": refused})
    it.expect(journal.digest(it.program.journal) == digest, "nothing recorded", refused)
    # The machine's own clock, in any zone.
    it.run("log", code=0, env={"ROADMAP_NOW": None, "TZ": it.chance.choice(ZONES)})
    it.sound()


def in_order(it, before):
    rows = journal.events(it.program.journal)
    it.expect(rows[:len(before)] == before and len(rows) == len(before) + 1, "one event more",
              rows[-2:])
    with journal.opened(it.program.journal) as connection:
        clocks = [clock for (clock,) in connection.execute(
            "SELECT hlc FROM event ORDER BY sequence")]
    it.expect(clocks == sorted(set(clocks)), "a clock that only goes on", clocks[-3:])


def same_day(it):
    """What to study today is the same in the morning and at night, and reading twice changes
    nothing."""
    day, _ = a_time(it)
    seen = {it.run("next", "--json", code=0, env={"ROADMAP_NOW": f"{day}T{clock}Z"}).out
            for clock in ("00:00:00", "08:15:00", "08:15:00", "23:59:59")}
    it.expect(len(seen) == 1, f"the same on all of {day}", seen)


LOOKS = [["status"], ["next"], ["log"], ["status", "many"], ["next", "--why"], ["status", "--json"],
         ["review", "--due"], ["log", "--since", "2 weeks ago"], ["prompt"], ["show", "many"]]
