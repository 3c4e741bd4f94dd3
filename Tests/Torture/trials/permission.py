"""Files and directories that the user may not read or write, and directories where a file should
be: exit 74 for the journal, 65 for a plan, a message that names it, and nothing is changed."""

import os

import journal
import plans
import rights
from rounds import LeftOut

READING = (["status"], ["next"], ["list"], ["show", "many"], ["log"], ["list", "--json"], ["plans"],
           ["doctor"])
WRITING = (["check", "many.w1.5"], ["note", "many.w1.1", "text"], ["undo"],
           ["uncheck", "many.w1.1"], ["config", "daily-items", "5"], ["start", "many"],
           ["doctor", "--rebuild"])


def round(it):
    way = rights.binding(it.program.binary, it.directory)
    if way is None:
        raise LeftOut("nobody here is bound by the rights of files")
    folder = it.path("folder")
    os.mkdir(folder)
    it.program.variables["ROADMAP_DB"] = os.path.join(folder, "roadmap.db")
    it.plan = it.write("many.md", plans.numbered(8))
    it.run("add", it.plan, code=0)
    it.run("check", "many.w1.1-4", code=0)
    if way is rights.be_nobody:
        for path, names, files in os.walk(it.directory):
            for name in [path, *(os.path.join(path, each) for each in names + files)]:
                os.chown(name, rights.NOBODY, rights.NOBODY)
    it.program.before_start = way
    before = journal.events(it.program.journal)
    it.chance.choice(CASES)(it, folder)
    it.expect(journal.events(it.program.journal) == before, "nothing recorded, nothing lost",
              lambda: f"{journal.events(it.program.journal)[len(before):]}")
    it.run("check", "many.w1.8", code=0)
    rows = journal.events(it.program.journal)
    it.expect(rows[:-1] == before, "as before, and one event more", lambda: f"{rows[-3:]}")
    it.program.before_start = None


def refused(it, words, code, name, same):
    """The exit code, the name of what is in the way, advice, and a file as it was."""
    digest = journal.digest(same)
    outcome = it.run(*words, code=code)
    it.expect(name in outcome.message, f"a message that names {name}", outcome)
    it.expect("Help:" in outcome.message, "what to do", outcome)
    it.expect(journal.digest(same) == digest, f"{same} as it was", outcome)


def folder_read_only(it, folder):
    os.chmod(folder, 0o500)
    for words in it.chance.sample(WRITING, 3):
        refused(it, words, 74, "roadmap.db", it.program.journal)
    for words in it.chance.sample(READING, 3):
        it.run(*words, code=0)
    os.chmod(folder, 0o700)


def journal_read_only(it, folder):
    os.chmod(it.program.journal, 0o400)
    for words in it.chance.sample(WRITING, 3):
        refused(it, words, 74, "roadmap.db", it.program.journal)
    for words in it.chance.sample(READING, 3):
        it.run(*words, code=0)
    os.chmod(it.program.journal, 0o600)


def journal_closed(it, folder):
    os.chmod(it.program.journal, it.chance.choice([0, 0o200]))
    for words in it.chance.sample(READING, 3) + it.chance.sample(WRITING, 3):
        outcome = it.run(*words, code=74)
        it.expect("roadmap.db" in outcome.message and "Help:" in outcome.message,
                  "what is in the way, and what to do", outcome)
    os.chmod(it.program.journal, 0o600)


def folder_closed(it, folder):
    os.chmod(folder, 0)
    for words in it.chance.sample(READING, 3) + it.chance.sample(WRITING, 3):
        outcome = it.run(*words, code=74)
        it.expect("roadmap.db" in outcome.message, "what is in the way", outcome)
    os.chmod(folder, 0o700)


def no_directory(it, folder):
    """Neither can the directory be made, nor is there a journal to read."""
    parent = it.path("parent")
    os.mkdir(parent)
    os.chmod(parent, 0o500)
    if it.program.before_start is rights.be_nobody:
        os.chown(parent, rights.NOBODY, rights.NOBODY)
    elsewhere = {"ROADMAP_DB": None, "XDG_DATA_HOME": parent}
    outcome = it.run("check", "year-3.q1.1.1", code=74, env=elsewhere)
    it.expect(parent in outcome.message, f"a message that names {parent}", outcome)
    it.run("status", code=0, env=elsewhere)
    it.expect(not os.listdir(parent), "nothing made", os.listdir(parent))


def in_the_way(it, folder):
    """A directory where the journal should be, or a file where its directory should be."""
    os.mkdir(it.path("directory.db"))
    file = it.write("file", b"a file")
    for path in (it.path("directory.db"), os.path.join(file, "roadmap.db")):
        outcome = it.run("check", "year-3.q1.1.1", code=74, env={"ROADMAP_DB": path})
        it.expect(path in outcome.message, f"a message that names {path}", outcome)
    it.run("status", code=74, env={"ROADMAP_DB": it.path("directory.db")})
    it.expect(not os.listdir(it.path("directory.db")), "nothing made", "files in it")


def plan_closed(it, folder):
    os.chmod(it.plan, 0)
    for words in (["show", it.plan], ["lint", it.plan], ["update", "many"],
                  ["add", it.plan, "--name", "other"]):
        refused(it, words, 65, "many.md", it.program.journal)
    # What is known of it goes on.
    for words in (["status"], it.chance.choice([["next"], ["list"], ["show", "many"], ["plans"]])):
        it.expect(b"many.md" in it.run(*words, code=0).err, "a note on the file", words)
    os.chmod(it.plan, 0o600)


def plan_a_directory(it, folder):
    os.rename(it.plan, it.plan + ".away")
    os.mkdir(it.plan)
    for words in (["show", it.plan], ["lint", it.plan], ["update", "many"]):
        refused(it, words, 65, "many.md", it.program.journal)
    os.rmdir(it.plan)
    os.rename(it.plan + ".away", it.plan)


def backup_elsewhere(it, folder):
    """A copy goes over nothing, and not where nothing can be made."""
    taken = it.write("taken.db", b"mine")
    closed = it.path("closed-folder")
    os.mkdir(closed, 0o500)
    if it.program.before_start is rights.be_nobody:
        os.chown(closed, rights.NOBODY, rights.NOBODY)
    refused(it, ["doctor", "--backup", taken], 74, "taken.db", taken)
    for path in (os.path.join(closed, "copy.db"), it.path("none", "copy.db"), closed):
        outcome = it.run("doctor", "--backup", path, code=74)
        it.expect("Help:" in outcome.message, "what to do", outcome)
    for path in (taken, it.path("none.db"), closed, it.program.journal):
        refused(it, ["doctor", "--restore", path], 74, os.path.basename(path), it.program.journal)
    good = it.path("good.db")
    it.run("doctor", "--backup", good, code=0)
    os.chmod(folder, 0o500)
    refused(it, ["doctor", "--restore", good], 74, "roadmap.db", it.program.journal)
    os.chmod(folder, 0o700)


CASES = [folder_read_only, journal_read_only, journal_closed, folder_closed, no_directory,
         in_the_way, plan_closed, plan_a_directory, backup_elsewhere]
