"""Any words as arguments: never a signal, an exit code of the contract with a message, and words
that are wrong change no byte."""

import hostile
import journal
import plans

COMMANDS = """status next check uncheck start stop skip note choose review show list search log
prompt plans add update remove lint link pause resume undo redo doctor config completions help
browse export chek statsu ---complete""".split()
OPTIONS = """--json --on --until --note --evidence --for --why --not --grade -g --due --plan -p
--section -s --kind -k --state --optional --required --keys --notes --limit --since --dry-run --same
--gone --name --copy --forget --rebuild --rescue --backup --restore --unset --add --color --no-pager
-y --yes --no-input --version -h --help -n --minutes --all --why -- - --color=never --color=pink
--on= -ab --limit=-1 --minutes=99999999999999999999 --n --no-json""".split()
VALUES = """many many.w1.1 many.w1.1-3 many.w1.3-1 many.w1.0 many.w1.99999999999999999999 many.w1.-1
year-3.q1.1.1 y3 y3.q1 staff.sep.w3.1 phase-5.a phase-5.a.1 p5.j year-3.outcomes.1 @k @ @zzzzzzzzzz
@k7f3=many.w1.2 item number the of raft many.md none.md /dev/null . .. / ~ yesterday today tomorrow
monday 2026-11-18 2026-02-30 0000-00-00 9999-12-31 99999-01-01 45m 2h 1h30m -5m 0m 999999999999h
good again 5 0 -1 1.5 1e9 NaN always auto never bash zsh fish study task open done mon-fri review on
off study-days days-off daily-items review-cap minutes-study 24 dec - jan q1 w1 w1.1 q1.1-3 ..... .1
1. 1-""".split() + ["", " ", "item number 1 of them all", "2 weeks ago", "*", "?", "a" * 300]


def round(it):
    it.write("many.md", plans.numbered(6))
    it.run("add", "many.md", code=0)
    it.run("check", "many.w1.1", code=0)
    for _ in range(30):
        words = [word(it.chance) for _ in range(it.chance.choice([0, 1, 2, 2, 3, 3, 4, 5, 12]))]
        if it.chance.random() < 0.85:
            words.insert(0, it.chance.choice(COMMANDS))
        before = digests(it)
        outcome = it.run(*words, text=it.chance.choice([None, b"", b"y\n", b"1\n2\n", b"\xff\0"]))
        if outcome.code == 64:
            it.expect(digests(it) == before, "no byte changed by wrong usage", outcome)
    problems = journal.problems(it.program.journal)
    it.expect(not problems, "integrity_check: ok", problems)
    outcome = it.run("doctor", "--json")
    wrong = [finding for finding in outcome.json["findings"]
             # What was restored or removed on the way may have lost its file.
             if finding["problem"] and finding["name"] in ("file", "references", "progress")]
    it.expect(not wrong, "a sound journal", wrong)


def word(chance):
    draw = chance.random()
    if draw < 0.35:
        return chance.choice(OPTIONS)
    if draw < 0.85:
        return chance.choice(VALUES)
    if draw < 0.9:
        return chance.choice(OPTIONS) + "=" + chance.choice(VALUES)
    if draw < 0.97:
        return hostile.argument(chance)
    return bytes(chance.randrange(1, 256) for _ in range(chance.choice([1, 9, 5000, 100_000])))


def digests(it):
    return journal.digest(it.program.journal), len(journal.events(it.program.journal))
