"""The first commands of all, eight at once or killed on the way: one of them makes the journal, and
its directory, for this user alone. The others meet it at every stage."""

import os
import stat
import subprocess

import journal

ITEMS = [f"year-3.q1.1.{number}" for number in range(1, 5)] + [
    f"staff.sep.w1.{number}" for number in range(1, 5)]


def round(it):
    for turn in range(4):
        home = it.path(str(turn))
        os.mkdir(home)
        it.program.variables["HOME"] = home
        it.program.variables["ROADMAP_DB"] = os.path.join(home, "roadmap", "roadmap.db")
        # What a careless user's shell has, which is not to be the journal's.
        os.umask(it.chance.choice([0o000, 0o002, 0o022, 0o077]))
        if turn % 2 == 0:
            at_once(it)
        else:
            killed(it)
        check_modes(it)


def at_once(it):
    gate_out, gate_in = os.pipe()
    # All of them wait at one gate, so that they start as one.
    script = 'read -r _ <&"$1"; shift; exec "$@"'
    processes = [
        subprocess.Popen(
            ["/bin/bash", "-c", script, "-", str(gate_out), it.program.binary, "check", item],
            env=it.program.variables, pass_fds=[gate_out], stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for item in ITEMS]
    os.write(gate_in, b"\n" * len(ITEMS))
    for process, item in zip(processes, ITEMS):
        _, error = process.communicate()
        it.expect(process.returncode == 0 and not error, "exit 0 without a word",
                  f"check {item}: {process.returncode}, {error}")
    os.close(gate_in)
    os.close(gate_out)
    rows = journal.events(it.program.journal)
    it.expect(len(rows) == len(ITEMS), f"{len(ITEMS)} events", rows)
    done = it.run("list", "--json", "--state", "done", code=0).json["items"]
    it.expect(sorted(item["address"] for item in done) == sorted(ITEMS), "all of them done", done)
    it.sound()


def killed(it):
    # From the first system call to the last.
    outcome = it.run("check", ITEMS[0], kill_after=it.chance.uniform(0.0005, 0.03))
    rows = journal.events(it.program.journal)
    it.expect(outcome.code in (0, -9) and (outcome.code == -9 or len(rows) == 1),
              "recorded, or killed", lambda: f"{rows} of {outcome}")
    it.run("list", code=0)
    it.run("check", ITEMS[1], code=0)
    rows = journal.events(it.program.journal)[len(rows):]
    it.expect([kind for _, _, kind, *_ in rows] == ["checked"], "the next check makes it", rows)
    it.sound()


def check_modes(it):
    folder = os.path.dirname(it.program.journal)
    for path in [folder] + [os.path.join(folder, name) for name in os.listdir(folder)]:
        mode = stat.S_IMODE(os.stat(path).st_mode)
        it.expect(mode & 0o077 == 0, "rights for this user alone", f"{path}: {mode:o}")
